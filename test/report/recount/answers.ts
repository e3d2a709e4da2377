import { type Answers, CRITERIA, type Criterion, type Range } from './csf.ts'
import { derivedOf, KEY_WORDS } from './derived.ts'
import {
  type Documents,
  type Entry,
  hostsOf,
  isAmong,
  isFromOthers,
  type Kind,
  runsWithRest,
  type Thing,
} from './things.ts'

/*
 * What is answered to the criteria of the framework of a thing and of all that it stands on, from the text of the documents and from
 * section 14 of the method. Nothing of the engine is used. Left out: shared services of other organisations, national provisions, and
 * services of which only the catalogue knows the host.
 */

export function answersOf(kind: Kind, entry: Entry, documents: Documents): Answers {
  const found = CRITERIA.map((criterion) => [criterion.id, answerOf({ kind, entry }, criterion, documents)] as const)
  return new Map(found.flatMap(([id, range]) => (range ? [[id, range] as const] : [])))
}

/**
 * The lowest of its own and of what it stands on; of a service that is the most that it can be. `areKeysSaid`: by something nearer to
 * the data.
 */
function answerOf(thing: Thing, criterion: Criterion, documents: Documents, areKeysSaid = false): Range | undefined {
  const stated = statedOn(thing, criterion)
  const saysKeys = criterion.id === KEYS && isSayingKeys(thing)
  // A component speaks of its own; what its application says goes for it where it is silent.
  const isOvertaken = areKeysSaid && (thing.kind === 'platform' || !saysKeys)
  const own = stated ?? derivedOf(thing, criterion.id, documents, isOvertaken)
  const below = [
    ...hostsOf(thing, documents)
      .filter(({ kind }) => kind === 'platform')
      .map((each) => answerOf(each, criterion, documents, areKeysSaid || saysKeys)),
    ...partsOf(thing, documents).flatMap((part) => {
      const answer = answerOf(part, criterion, documents, saysKeys)
      const isJustHere = runsWithRest(part, documents) && !isFromOthers(part, documents)
      return answer === undefined && isJustHere ? [] : [answer]
    }),
  ]
  const known = [own, ...below].filter((each) => each !== undefined && each !== 'any')
  if (known.length === 0) return undefined
  const isSilentBelow = below.includes(undefined) || isOnOthers(thing, criterion, own !== undefined, documents)
  const isOpen =
    own === 'any' ||
    (own === undefined && isFromOthers(thing, documents)) ||
    (isSilentBelow && !(saysKeys && own !== undefined))
  const low = isOpen && stated === undefined ? 1 : Math.min(...known.map((each) => each.low))
  const high = Math.min(...known.map((each) => each.high))
  return low === 1 && high === criterion.answers.length ? undefined : { low, high }
}

const CONTROL = 'SOV-1.1'
const KEYS = 'SOV-3.1'

function isSayingKeys(thing: Thing): boolean {
  const criterion = CRITERIA.find(({ id }) => id === KEYS)
  return isAmong(thing.entry['encryptionKeys'], KEY_WORDS) || (criterion && statedOn(thing, criterion)) !== undefined
}

/** Whether it stands on something of which there are no answers: a host that is no platform, or nobody knows where. */
function isOnOthers(thing: Thing, { id }: Criterion, hasOwn: boolean, documents: Documents): boolean {
  const hosts = hostsOf(thing, documents)
  // What follows for these looks at such hosts as well.
  if (hasOwn && [CONTROL, KEYS].includes(id)) return false
  return (
    hosts.some(({ kind }) => kind === 'host') ||
    (hosts.length === 0 && thing.kind !== 'platform' && !runsWithRest(thing, documents))
  )
}

function partsOf({ kind, entry }: Thing, documents: Documents): readonly Thing[] {
  return kind === 'application' ? documents.partsOf(entry).map((each) => ({ kind: 'component', entry: each })) : []
}

/** An answer that is one to its question. */
function statedOn({ entry }: Thing, { id, answers }: Criterion): Range | undefined {
  const said = (entry['csf'] as Readonly<Record<string, number>> | undefined)?.[id]
  if (said === undefined || !answers.some(({ answer }) => answer === said)) return undefined
  return { low: said, high: said }
}
