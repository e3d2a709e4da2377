import { purposeOf } from '../../analysis/replaceable.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { type Count, counted } from './count.ts'
import { type InUse, inUseWithOutlook, ORIGINS, type Origin, originOf } from './origin.ts'

/** A function, and the law that what serves it stands under. */
export interface FunctionFigures {
  /** `case-management` */
  readonly function: string
  readonly name: Called
  readonly applications: Readonly<Record<Origin, Count>>
}

/** The functions that applications in use serve, as documents or the catalogue say; those with most applications first. */
export function functionOrigins(things: StateOfThings): readonly FunctionFigures[] {
  const { reader } = things
  const serving = new Map<string, InUse[]>()
  for (const each of inUseWithOutlook(things)) {
    const { functions } = purposeOf({ of: 'element', element: each.subject.element }, reader)
    for (const id of functions) serving.set(id, [...(serving.get(id) ?? []), each])
  }
  return [...serving]
    .map(([id, own]): FunctionFigures => {
      const count = (origin: Origin) =>
        counted(own.filter((each) => originOf(each.outlook) === origin).map(({ subject }) => subject.name))
      return {
        function: id,
        name: reader.catalogue.entry('functions', id)?.name ?? id,
        applications: { trusted: count('trusted'), outside: count('outside'), unknown: count('unknown') },
      }
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.function < b.function ? -1 : 1))
}

function sizeOf({ applications }: FunctionFigures): number {
  return ORIGINS.reduce((sum, origin) => sum + applications[origin].count, 0)
}
