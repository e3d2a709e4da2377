import { type Element, isOutOfUse } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import { isService } from '../product-parties.ts'
import { nodeOf, type Reader } from '../reader.ts'
import { sharedService } from '../shared-service.ts'
import { RUNS, statedHosts } from '../stated-hosts.ts'
import { type Answer, type Answers, lowestOf } from './answer.ts'
import { derivedAnswers } from './derived.ts'
import { type Framework, frameworkOf } from './framework.ts'
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
  const below = components
    .filter((component) => !isOutOfUse(component))
    .flatMap((component) => [...ofElement(component, [], asking, reader).values()])
  return ofElement(element, below, asking, reader)
}

interface Asking {
  readonly framework: Framework
  readonly day: string
  /** The platforms on the way here, so that a circle comes to an end. */
  readonly passed: ReadonlySet<string>
}

function ofElement(element: Element, besides: readonly Answer[], asking: Asking, reader: Reader): Answers {
  const { framework, day } = asking
  const stated = statedAnswers(element, framework, reader)
  const shared = sharedService(element, nodeOf(element, reader), reader)
  if (shared) {
    // Of a service of another organisation that organisation knows; what ours says besides counts as well.
    const theirs = [...ofElement(shared.service, [], asking, shared.there).values()].map((each) => ({
      ...each,
      grounds: each.grounds.map((ground) => ({ ...ground, hops: [shared.hop, ...ground.hops] })),
    }))
    return merged(stated, [...besides, ...theirs], false, framework)
  }
  const known = new Set(stated.map(({ criterion }) => criterion))
  const own = [...stated, ...derivedAnswers(element, day, reader).filter(({ criterion }) => !known.has(criterion))]
  const below = statedHosts(element, RUNS, reader).flatMap((host): readonly Answer[] => {
    const { platform } = host
    const node = platform && nodeOf(platform, reader)
    if (!platform || node === undefined || asking.passed.has(node)) return []
    const passed = new Set([...asking.passed, node])
    const answers = [...ofElement(platform, [], { ...asking, passed }, reader).values()].map((each) => ({
      ...each,
      grounds: each.grounds.map((ground) => ({ ...ground, hops: [host.hop, ...ground.hops] })),
    }))
    // What is said of keys nearer to the data counts before what is said of the platform.
    return answers.filter((each) => !isOnKeys(each) || !own.some(({ criterion }) => criterion === each.criterion))
  })
  return merged(own, [...besides, ...below], isService(element, reader), framework)
}

function merged(
  own: readonly Answer[],
  below: readonly Answer[],
  isOthers: boolean,
  { objectives }: Framework,
): Answers {
  const [mine, theirs] = [groupedBy(own, criterionOf), groupedBy(below, criterionOf)]
  const answers = new Map<string, Answer>()
  for (const { id, choices } of objectives.flatMap(({ criteria }) => criteria)) {
    const ofItself = mine.get(id) ?? []
    const [first, ...others] = [...ofItself, ...(theirs.get(id) ?? [])]
    if (!first) continue
    const lowest = lowestOf([first, ...others])
    answers.set(id, isOthers && ofItself.length === 0 ? { ...lowest, lowest: choices[0].answer } : lowest)
  }
  return answers
}

function isOnKeys({ grounds }: Answer): boolean {
  return grounds.every(({ by }) => by === 'encryption-keys')
}

function criterionOf({ criterion }: Answer): string {
  return criterion
}
