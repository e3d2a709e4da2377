import type { ContractInUse } from '../../analysis/contracts.ts'
import { productOf } from '../../analysis/product-parties.ts'
import { nodeOf, type Reader } from '../../analysis/reader.ts'
import { outlookOf } from '../../analysis/roadmap/outlook.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import type { Settings } from '../../policy/settings.ts'
import type { AcceptedFigures } from './accepted.ts'
import { type Count, counted } from './count.ts'
import type { ExposureFigures } from './exposure.ts'
import type { CauseFigures } from './findings.ts'
import { handsFromOutside } from './origin.ts'

/** What somebody under the law of a country can do with what hangs on a contract, for certain. */
export interface ExposedFigures {
  /** `US` */
  readonly country: string
  readonly name: Called
  readonly reach: Count
  readonly stop: Count
}

/** Who outside can do what with what hangs on a contract: with what is under it, and with what stands on its platforms through those. */
export function exposedBy(
  { subjects, platforms }: ContractInUse,
  all: readonly Subject[],
  { countries }: ExposureFigures,
  { reader, landscape }: StateOfThings,
  { jurisdictions }: Settings,
): readonly ExposedFigures[] {
  const under = new Set(subjects.map(({ name }) => name))
  const hanging = new Set(all.map(({ name }) => name))
  const through = handsFromOutside(outlookOf(platforms, landscape.today, jurisdictions, reader))
  return countries.flatMap(({ country, name, reach, stop }): readonly ExposedFigures[] => {
    const those = ({ ids }: Count, isThrough: boolean) =>
      counted(ids.filter((id) => under.has(id) || (isThrough && hanging.has(id))))
    const found = {
      reach: those(reach, through.reach.includes(country)),
      stop: those(stop, through.stop.includes(country)),
    }
    return found.reach.count + found.stop.count === 0 ? [] : [{ country, name, ...found }]
  })
}

/** What a contract is about itself, as nodes: with whom it is, what is under it; not what only stands on a platform under it. */
export function aboutOf(
  { name, subjects, platforms, devices }: ContractInUse,
  supplier: string | undefined,
  reader: Reader,
): ReadonlySet<string> {
  const elements = [...subjects.flatMap(({ parts }) => parts), ...platforms, ...devices]
  const products = elements.flatMap((element) => productOf(element, reader)?.id ?? [])
  return new Set([
    name,
    ...(supplier === undefined ? [] : [`supplier:${supplier}`]),
    ...elements.map((element) => nodeOf(element, reader)),
    ...products.map((id) => `product:${id}`),
  ])
}

/** What is found of what hangs on a contract and comes down to what that is about; not what others bring in. */
export function findingsOn(
  about: ReadonlySet<string>,
  all: readonly Subject[],
  causes: readonly CauseFigures[],
): readonly string[] {
  const hanging = new Set([...about, ...all.map((each) => each.name)])
  return causes.flatMap(({ cause, findings }) =>
    findings
      .filter(
        ({ rule, state, affected }) =>
          state === 'current' &&
          !ON_THE_MOMENT.has(rule) &&
          (about.has(cause)
            ? affected.count === 0 || affected.ids.some((each) => hanging.has(each))
            : affected.count > 0 && affected.ids.every((each) => about.has(each))),
      )
      .map(({ id }) => id),
  )
}

/** What was accepted of what a contract is about, with what that brings to whatever hangs on it. */
export function acceptedOn(
  about: ReadonlySet<string>,
  all: readonly Subject[],
  accepted: readonly AcceptedFigures[],
): readonly { readonly rule: string; readonly element: string; readonly until: string }[] {
  const own = new Set([...about].map(idOf))
  const hanging = new Set(all.flatMap(({ parts }) => parts.map(({ id }) => id)))
  return accepted
    .filter(
      ({ isInForce, element, covers }) => isInForce && covers.some((id) => (own.has(element) ? hanging : own).has(id)),
    )
    .map(({ rule, element, until }) => ({ rule, element, until }))
}

/** That one has to decide is why it is in here at all. */
const ON_THE_MOMENT: ReadonlySet<string> = new Set(['lock-in/decision-window', 'lock-in/contract-ended'])
