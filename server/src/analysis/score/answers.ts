import type { Element } from '../../model/element.ts'
import type { Hop } from '../hop.ts'
import { isService } from '../product-parties.ts'
import { nodeOf, type Reader, textIn } from '../reader.ts'
import { sharedService } from '../shared-service.ts'
import { RUNS, statedHosts } from '../stated-hosts.ts'
import { type Answer, type Answers, lowestOf } from './answer.ts'
import type { Around } from './derivation.ts'
import { derivedAnswers } from './derived.ts'
import { bestOf, type Criterion, type Framework, frameworkOf } from './framework.ts'
import { statedAnswers } from './stated.ts'

/**
 * The answers for an element with its components, and with the platforms on which those run, however deep: it can be no better
 * than any of them. Software that we run ourselves is no cloud service: where it has no answer of its own, that of what it stands
 * on counts. For what others run for us that is the most it can be.
 */
export function answersOf(parts: readonly Element[], day: string, reader: Reader): Answers {
  const framework = frameworkOf(reader.catalogue)
  const [element, ...components] = parts
  if (!framework || !element) return new Map()
  const asking: Asking = {
    framework,
    day,
    passed: new Set<string>(),
    runsWithRest: isSilentOnHost(element, reader) && components.some((each) => isHosted(each, reader)),
    areKeysSaid: false,
  }
  const ofPart = { ...asking, areKeysSaid: areKeysSaidOn(element, statedAnswers(element, framework, reader)) }
  const besides = components.map((component): Below => {
    const runsWithRest = isSilentOnHost(component, reader)
    return {
      answers: ofElement(component, [], { ...ofPart, runsWithRest }, reader),
      isWhole: !runsWithRest || isRunByOthers(component, reader),
    }
  })
  return ofElement(element, besides, asking, reader)
}

interface Asking extends Around {
  readonly framework: Framework
  /** The platforms on the way here, so that a circle comes to an end. */
  readonly passed: ReadonlySet<string>
}

/** Of software that we run ourselves, or have run: then it runs where the rest of its application does. */
function isSilentOnHost(element: Element, reader: Reader): boolean {
  return !element.facts.has('runsOn') && !element.facts.has('from') && !isService(element, reader)
}

function isHosted(element: Element, reader: Reader): boolean {
  return !isService(element, reader) && statedHosts(element, RUNS, reader).length > 0
}

/** Whether it is a service, or somebody else runs it, or nobody knows who does. */
function isRunByOthers(element: Element, reader: Reader): boolean {
  const isOwn = textIn(element, 'operator') === element.organisation
  return isService(element, reader) || (element.facts.has('operator') && !isOwn)
}

function areKeysSaidOn(element: Element, stated: readonly Answer[]): boolean {
  return textIn(element, 'encryptionKeys') !== undefined || stated.some(({ criterion }) => criterion === KEYS)
}

function ofElement(element: Element, besides: readonly Below[], asking: Asking, reader: Reader): Answers {
  const { framework } = asking
  const stated = statedAnswers(element, framework, reader)
  const shared = sharedService(element, nodeOf(element, reader), reader)
  if (shared) {
    // Of a service of another organisation that organisation knows; what ours says besides counts as well.
    const there = { ...asking, runsWithRest: false }
    const theirs = reachedBy(shared.hop, ofElement(shared.service, [], there, shared.there))
    const below = [...besides, { answers: theirs, isWhole: true }]
    return merged({ stated, derived: [], below, isOthers: false, isOpen: false, areKeysOwn: false }, framework)
  }
  const hosts = statedHosts(element, RUNS, reader)
  const areKeysSaid = asking.areKeysSaid || areKeysSaidOn(element, stated)
  const platforms = hosts.flatMap(({ platform, hop }): readonly Below[] => {
    const node = platform && nodeOf(platform, reader)
    if (!platform || node === undefined || asking.passed.has(node)) return []
    const passed = new Set([...asking.passed, node])
    const answers = ofElement(platform, [], { ...asking, passed, runsWithRest: false, areKeysSaid }, reader)
    return [{ answers: reachedBy(hop, answers), isWhole: true }]
  })
  const isHostless = hosts.length === 0 && element.kind !== 'platform' && !asking.runsWithRest
  return merged(
    {
      stated,
      derived: derivedAnswers(element, asking, reader),
      below: [...besides, ...platforms],
      isOthers: isRunByOthers(element, reader),
      isOpen: isHostless || hosts.some(({ platform }) => !platform),
      areKeysOwn: textIn(element, 'encryptionKeys') !== undefined,
    },
    framework,
  )
}

/** The same, seen from one hop further. */
function reachedBy(hop: Hop, answers: Answers): Answers {
  return new Map(
    [...answers].map(([criterion, answer]) => {
      const grounds = answer.grounds.map((ground) => ({ ...ground, hops: [hop, ...ground.hops] }))
      return [criterion, { ...answer, grounds }]
    }),
  )
}

/** What it stands on or consists of. */
interface Below {
  readonly answers: Answers
  /** A part that runs with the rest adds what it answers, and leaves what it does not answer to the rest. */
  readonly isWhole: boolean
}

/** What is known of an element and of all below it. */
interface Known {
  readonly stated: readonly Answer[]
  readonly derived: readonly Answer[]
  readonly below: readonly Below[]
  /** Whether others run it for us. */
  readonly isOthers: boolean
  /** Whether it stands on something besides, of which there are no answers. */
  readonly isOpen: boolean
  /** Whether it says itself who has its keys, which counts before what is said of its platforms. */
  readonly areKeysOwn: boolean
}

function merged(known: Known, { objectives }: Framework): Answers {
  const answers = new Map<string, Answer>()
  for (const criterion of objectives.flatMap(({ criteria }) => criteria)) {
    const answer = mergedFor(criterion, known)
    if (answer) answers.set(criterion.id, answer)
  }
  return answers
}

function mergedFor(criterion: Criterion, known: Known): Answer | undefined {
  const { id, choices } = criterion
  const { isOthers, isOpen, areKeysOwn } = known
  const stated = known.stated.filter((each) => each.criterion === id)
  const derived = stated.length > 0 ? [] : known.derived.filter((each) => each.criterion === id)
  const isAny = ({ lowest, highest }: Answer) => lowest === choices[0].answer && highest === bestOf(criterion).answer
  const own = [...stated, ...derived.filter((each) => !isAny(each))]
  const [first, ...others] = [...own, ...known.below.flatMap(({ answers }) => answers.get(id) ?? [])]
  if (!first) return undefined
  const lowest = lowestOf([first, ...others])
  if (stated.length > 0 || (id === KEYS && areKeysOwn && own.length > 0)) return lowest
  // As long as it is not known of all that it stands on, that is no more than the best it can be.
  const isSilentBelow = known.below.some(({ answers, isWhole }) => isWhole && !answers.has(id))
  const isOpenHere = isOpen && !(LOOKING_AT_HOSTS.has(id) && own.length > 0)
  const isUnknownItself = derived.some(isAny) || (isOthers && own.length === 0)
  const answer = isSilentBelow || isOpenHere || isUnknownItself ? { ...lowest, lowest: choices[0].answer } : lowest
  // That it is any of all answers is not known of it, but always so.
  return isAny(answer) ? undefined : answer
}

const CONTROL = 'SOV-1.1'
const KEYS = 'SOV-3.1'

/** What is derived of these looks at hosts that are no platform, too. */
const LOOKING_AT_HOSTS: ReadonlySet<string> = new Set([CONTROL, KEYS])
