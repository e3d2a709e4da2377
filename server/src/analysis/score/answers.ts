import { type Element, isOutOfUse } from '../../model/element.ts'
import type { Hop } from '../hop.ts'
import { isService } from '../product-parties.ts'
import { nodeOf, type Reader } from '../reader.ts'
import { sharedService } from '../shared-service.ts'
import { RUNS, statedHosts } from '../stated-hosts.ts'
import { type Answer, type Answers, lowestOf } from './answer.ts'
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
  const asking = { framework, day, passed: new Set<string>() }
  const besides = components.flatMap((component): readonly Answers[] => {
    if (isOutOfUse(component)) return []
    const answers = ofElement(component, [], asking, reader)
    // One of which nothing is known, not even that it runs elsewhere, adds nothing to the whole.
    return answers.size === 0 && !component.facts.has('runsOn') ? [] : [answers]
  })
  return ofElement(element, besides, asking, reader)
}

interface Asking {
  readonly framework: Framework
  readonly day: string
  /** The platforms on the way here, so that a circle comes to an end. */
  readonly passed: ReadonlySet<string>
}

function ofElement(element: Element, besides: readonly Answers[], asking: Asking, reader: Reader): Answers {
  const { framework, day } = asking
  const stated = statedAnswers(element, framework, reader)
  const shared = sharedService(element, nodeOf(element, reader), reader)
  if (shared) {
    // Of a service of another organisation that organisation knows; what ours says besides counts as well.
    const theirs = reachedBy(shared.hop, ofElement(shared.service, [], asking, shared.there))
    return merged({ stated, derived: [], below: [...besides, theirs], isOthers: false, isOpen: false }, framework)
  }
  const hosts = statedHosts(element, RUNS, reader)
  const platforms = hosts.flatMap(({ platform, hop }): readonly Answers[] => {
    const node = platform && nodeOf(platform, reader)
    if (!platform || node === undefined || asking.passed.has(node)) return []
    const passed = new Set([...asking.passed, node])
    return [reachedBy(hop, ofElement(platform, [], { ...asking, passed }, reader))]
  })
  return merged(
    {
      stated,
      derived: derivedAnswers(element, day, reader),
      below: [...besides, ...platforms],
      isOthers: isService(element, reader),
      isOpen: hosts.length === 0 ? element.kind !== 'platform' : hosts.some(({ platform }) => !platform),
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

/** What is known of an element and of all below it. */
interface Known {
  readonly stated: readonly Answer[]
  readonly derived: readonly Answer[]
  /** Of each thing that it stands on or consists of. */
  readonly below: readonly Answers[]
  /** Whether others run it for us. */
  readonly isOthers: boolean
  /** Whether it stands on something besides, of which there are no answers. */
  readonly isOpen: boolean
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
  const { isOthers, isOpen } = known
  const stated = known.stated.filter((each) => each.criterion === id)
  const derived = stated.length > 0 ? [] : known.derived.filter((each) => each.criterion === id)
  const isAny = ({ lowest, highest }: Answer) => lowest === choices[0].answer && highest === bestOf(criterion).answer
  const own = [...stated, ...derived.filter((each) => !isAny(each))]
  const isOnItsKeys = own.length > 0 && id === KEYS
  const below = known.below.flatMap((each) => each.get(id) ?? [])
  // What is said of keys nearer to the data counts before what is said of the platform.
  const [first, ...others] = [...own, ...below.filter((each) => !isOnItsKeys || !isOnKeys(each))]
  if (!first) return undefined
  const lowest = lowestOf([first, ...others])
  if (stated.length > 0 || isOnItsKeys) return lowest
  // As long as it is not known of all that it stands on, that is no more than the best it can be.
  const isUnknownBelow = below.length < known.below.length || (isOpen && (id !== CONTROL || own.length === 0))
  const isUnknownItself = derived.some(isAny) || (isOthers && own.length === 0)
  const answer = isUnknownBelow || isUnknownItself ? { ...lowest, lowest: choices[0].answer } : lowest
  // That it is any of all answers is not known of it, but always so.
  return isAny(answer) ? undefined : answer
}

/** What is derived of this looks at hosts that are no platform, too. */
const CONTROL = 'SOV-1.1'
const KEYS = 'SOV-3.1'

function isOnKeys({ grounds }: Answer): boolean {
  return grounds.every(({ by }) => by === 'encryption-keys')
}
