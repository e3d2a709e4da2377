import type { Element } from '../../model/element.ts'
import type { Condition, RequiredSeal } from '../../policy/required-seals.ts'
import { datasetsOf } from '../rating.ts'
import { type Reader, textIn } from '../reader.ts'

/** The SEAL that a policy asks of an element with its components, by its data and criticality; undefined where it asks for none. */
export function requiredSealOf(
  parts: readonly Element[],
  seals: readonly RequiredSeal[],
  reader: Reader,
): number | undefined {
  if (seals.length === 0) return undefined
  const datasets = parts.flatMap((part) => datasetsOf(part, reader))
  const words: Readonly<Record<Condition, readonly (string | undefined)[]>> = {
    personal: datasets.map((dataset) => textIn(dataset, 'personal')),
    classification: datasets.map((dataset) => textIn(dataset, 'classification')),
    criticality: parts.map((part) => textIn(part, 'criticality')),
  }
  const asked = seals.filter(({ when }) =>
    (Object.entries(when) as [Condition, string][]).every(([key, least]) =>
      words[key].some((word) => isAtLeast(word, least, ORDERS[key])),
    ),
  )
  return asked.length === 0 ? undefined : Math.max(...asked.map(({ seal }) => seal))
}

/** Whether a condition holds of something of which this is stated; one that names nothing holds of everything. */
export function needsSeal(when: RequiredSeal['when'], of: Readonly<Partial<Record<Condition, string>>>): boolean {
  return (Object.entries(when) as [Condition, string][]).every(([key, least]) => isAtLeast(of[key], least, ORDERS[key]))
}

/** What nobody stated is not at least anything. */
function isAtLeast(word: string | undefined, least: string, order: readonly string[]): boolean {
  const at = order.indexOf(least)
  return word !== undefined && at >= 0 && order.indexOf(word) >= at
}

/** From harmless to delicate, as the format lists them. */
const ORDERS: Readonly<Record<Condition, readonly string[]>> = {
  personal: ['none', 'ordinary', 'bsn', 'criminal', 'special'],
  classification: ['public', 'internal', 'confidential', 'secret'],
  criticality: ['low', 'medium', 'high', 'critical'],
}
