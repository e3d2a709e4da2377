import { type Element, productCalled } from '../../model/element.ts'
import { isMap } from '../../model/walk.ts'
import {
  type NoAlternatives,
  type RankedAlternative,
  type RankedAlternatives,
  rankedAlternatives,
} from '../alternatives.ts'
import { exitSaid } from '../exit.ts'
import type { Involvement } from '../involvement.ts'
import { nodeOf, type Reader, statedIn, textUnder } from '../reader.ts'
import type { Replaceable } from '../replaceable.ts'
import type { StateOfThings } from '../state-of-things.ts'
import type { Dependant } from './dependants.ts'
import { elementCalled } from './things.ts'
import { toSupplier } from './to-supplier.ts'

/** Something that one has from a supplier and would replace to be rid of it. */
export interface Replaced {
  /** `application:zaken`, `component:x` or `platform:y` */
  readonly node: string
  /** The product that it uses, where one would replace that alone: `product:id`. */
  readonly use?: string
  /** What it is for; empty where nobody knows. */
  readonly functions: readonly string[]
  readonly exit: ExitStated
  /** Why nothing is named that could come instead. */
  readonly none?: NoAlternatives
}

/** What is stated on leaving it. */
export interface ExitStated {
  readonly plan?: string
  readonly durationMonths?: number
  /** Last day on which a planned exit was tried. */
  readonly testedOn?: string
}

/** A function that things from a supplier serve. */
export interface FunctionServed {
  /** Id of the function. */
  readonly id: string
  /** The things that serve it now, `application:zaken`. */
  readonly by: readonly string[]
  /** What could come instead, the best first; nothing of the supplier itself. */
  readonly alternatives: readonly RankedAlternative[]
}

/** A thing to replace, with all that could come instead. */
interface Replacing {
  readonly told: Replaced
  readonly alternatives: RankedAlternatives
}

/** What one would replace, each once: what the supplier makes or runs for us, the platforms and the services that are its. */
export function replacedOf(dependants: readonly Dependant[], things: StateOfThings): readonly Replacing[] {
  const { reader, around } = things
  const found = new Map<string, Replaceable>()
  for (const { through } of dependants)
    for (const involvement of through) {
      const thing = replaceableIn(involvement, reader)
      if (thing) found.set(keyOf(thing, reader), thing)
    }
  return [...found.values()].map((thing) => {
    const alternatives = rankedAlternatives(thing, reader, around)
    const use = thing.of === 'use' ? productUsed(thing.element, thing.index, reader) : undefined
    const told: Replaced = {
      node: nodeOf(thing.element, reader),
      ...(use === undefined ? {} : { use: `product:${use}` }),
      functions: alternatives.purpose.functions,
      exit: exitOf(thing, reader),
      ...(alternatives.none === undefined ? {} : { none: alternatives.none }),
    }
    return { told, alternatives }
  })
}

/** The functions of what one would replace, each with what could come instead. */
export function functionsOf(
  supplier: string,
  replaced: readonly Replacing[],
  { reader: { catalogue }, around: { today } }: StateOfThings,
): readonly FunctionServed[] {
  const isTheirs = ({ maker }: RankedAlternative) =>
    maker !== undefined && toSupplier(maker.id, supplier, today, catalogue) !== undefined
  const ids = new Set(replaced.flatMap(({ told }) => told.functions))
  return [...ids].map((id) => {
    const serving = replaced.filter(({ told }) => told.functions.includes(id))
    const all = serving.flatMap(({ alternatives }) =>
      alternatives.ranked.filter((each) => (each.onlyFor.length === 0 || each.onlyFor.includes(id)) && !isTheirs(each)),
    )
    return {
      id,
      by: serving.map(({ told }) => told.node),
      alternatives: [...new Map(all.map((each) => [each.id, each])).values()],
    }
  })
}

/** Undefined where it is not ours to replace, or is no product: where a service runs, who supports it, who holds keys. */
function replaceableIn({ role, hops }: Involvement, reader: Reader): Replaceable | undefined {
  const last = hops.findLast(({ from }) => /^(?:application|component|platform):/.test(from))
  const element = last && elementCalled(last.from, reader)
  if (!last || element?.organisation !== reader.organisation) return undefined
  switch (role) {
    case 'maker':
    case 'operator':
      return { of: 'element', element }
    case 'host':
    case 'backup-host':
      return element.kind === 'platform' ? { of: 'element', element } : undefined
    case 'service': {
      const uses = [statedIn(element, 'uses') ?? []].flat()
      const index = uses.findIndex((_, i) => `product:${productUsed(element, i, reader)}` === last.to)
      return index < 0 ? undefined : { of: 'use', element, index }
    }
    default:
      return undefined
  }
}

/** The product of an entry of `uses`, as a catalogue knows it. */
function productUsed(element: Element, index: number, { model, organisation }: Reader): string | undefined {
  const use = [statedIn(element, 'uses') ?? []].flat()[index]
  const name = isMap(use) ? textUnder(use, 'product') : undefined
  return name === undefined ? undefined : productCalled(model, organisation, name)?.id
}

function keyOf(thing: Replaceable, reader: Reader): string {
  const node = nodeOf(thing.element, reader)
  return thing.of === 'use' ? `${node} ${thing.index}` : node
}

/** What is said of leaving an application is not said of leaving one service that it uses. */
function exitOf({ of, element }: Replaceable, reader: Reader): ExitStated {
  const said = (key: string) => (of === 'use' ? undefined : exitSaid(element, key, reader)?.value)
  const [plan, durationMonths, testedOn] = ['plan', 'durationMonths', 'testedOn.plannedExit'].map(said)
  return {
    ...(typeof plan === 'string' ? { plan } : {}),
    ...(typeof durationMonths === 'number' ? { durationMonths } : {}),
    ...(typeof testedOn === 'string' ? { testedOn } : {}),
  }
}
