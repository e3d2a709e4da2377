import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Model } from '../../model/index.ts'
import { isWeighty, WEIGHT_FIELDS } from '../gather.ts'
import { currentThings, stated, type Thing } from '../unstated.ts'

/** The applications that an organisation uses, also those that are on their way out. */
export function applicationsInUse(now: StateOfThings): readonly Thing[] {
  return now.askAll(currentThings('application', now.landscape), ifInUse)
}

function ifInUse(thing: Thing): readonly Thing[] {
  const lifecycle = stated(thing, 'lifecycle')
  return lifecycle === 'planned' || lifecycle === 'retired' ? [] : [thing]
}

/** Whether an application is critical, or holds special or secret data. */
export function weighs({ definitions }: Thing, model: Model): boolean {
  return definitions.some(({ placement }) => isWeighty(placement, model))
}

/** The fields by which it is told what is in use, and what weighs. */
export const READS_USE: readonly string[] = ['application.lifecycle', ...WEIGHT_FIELDS]
