import type { ContractInUse } from '../../analysis/contracts.ts'
import { handsIn } from '../../analysis/exposure.ts'
import { productOf } from '../../analysis/product-parties.ts'
import { nodeOf, type Reader } from '../../analysis/reader.ts'
import { outsidersAmong } from '../../analysis/roadmap/outlook.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import type { Settings } from '../../policy/settings.ts'
import { called } from '../../rules/chain-text.ts'
import type { AcceptedFigures } from './accepted.ts'
import { type Count, counted } from './count.ts'
import type { CauseFigures } from './findings.ts'

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
  { reader, landscape }: StateOfThings,
  { jurisdictions }: Settings,
): readonly ExposedFigures[] {
  const { today } = landscape
  const under = new Set(subjects.map(({ name }) => name))
  const names = new Set(platforms.map((each) => nodeOf(each, reader)))
  const hands = all.map(({ name, parts }) => {
    const involved = parts.flatMap((part) => handsIn(part, reader))
    const meant = under.has(name) ? involved : involved.filter(({ hops }) => hops.some(({ to }) => names.has(to)))
    const { reach, stop } = outsidersAmong(meant, new Set(), today, jurisdictions, reader)
    return { name, own: { reach: reach.surely, stop: stop.surely } }
  })
  const countries = new Set(hands.flatMap(({ own }) => [...own.reach, ...own.stop]))
  return [...countries]
    .map((country) => {
      const names = (can: 'reach' | 'stop') =>
        counted(hands.flatMap(({ name: id, own }) => (own[can].includes(country) ? [id] : [])))
      const name = called(`jurisdiction:${country}`, reader.catalogue)
      return { country, name, reach: names('reach'), stop: names('stop') }
    })
    .sort((a, b) => touchedBy(b) - touchedBy(a) || (a.country < b.country ? -1 : 1))
}

function touchedBy({ reach, stop }: ExposedFigures): number {
  return new Set([...reach.ids, ...stop.ids]).size
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
  const hanging = new Set([...own, ...all.flatMap(({ parts }) => parts.map(({ id }) => id))])
  const isOwn = (element: string) => about.has(element) || own.has(element)
  return accepted
    .filter(
      ({ isInForce, element, covers }) => isInForce && covers.some((id) => (isOwn(element) ? hanging : own).has(id)),
    )
    .map(({ rule, element, until }) => ({ rule, element, until }))
}

/** That one has to decide is why it is in here at all. */
const ON_THE_MOMENT: ReadonlySet<string> = new Set(['lock-in/decision-window', 'lock-in/contract-ended'])
