import { datasetsOf } from '../../analysis/rating.ts'
import { textIn } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { type Count, counted } from './count.ts'
import { inUseWithOutlook } from './origin.ts'

/** Which data the applications in use hold, and how many of those are within reach of a law from outside. */
export interface DataHeldFigures {
  /** Applications of which nobody states what they hold. */
  readonly unstated: Count
  readonly kinds: readonly (HeldFigures & { readonly kind: DataKind })[]
  /** Of the first three kinds together: what the law protects most. */
  readonly delicate: HeldFigures
}

/** The worst that is stated of an application decides. */
export const DATA_KINDS = ['special', 'criminal', 'bsn', 'confidential', 'other'] as const

export type DataKind = (typeof DATA_KINDS)[number]

export interface HeldFigures {
  readonly applications: Count
  /** Of these: somebody under a law from outside can surely get at the data. */
  readonly reached: Count
  /** Of these: nobody can tell. */
  readonly unknown: Count
}

export function dataHeldIn(things: StateOfThings): DataHeldFigures {
  const { reader } = things
  const found = inUseWithOutlook(things).map(({ subject, outlook }) => {
    const datasets = subject.parts.flatMap((part) => datasetsOf(part, reader))
    const said = new Set(
      datasets.flatMap((each) => [textIn(each, 'personal') ?? [], textIn(each, 'classification') ?? []].flat()),
    )
    return { name: subject.name, kind: datasets.length === 0 ? undefined : worstOf(said), reach: outlook.reach.answer }
  })
  const held = (is: (kind: DataKind) => boolean): HeldFigures => {
    const own = found.filter(({ kind }) => kind !== undefined && is(kind))
    return {
      applications: named(own),
      reached: named(own.filter(({ reach }) => reach === 'yes')),
      unknown: named(own.filter(({ reach }) => reach === 'unknown')),
    }
  }
  return {
    unstated: named(found.filter(({ kind }) => kind === undefined)),
    kinds: DATA_KINDS.map((kind) => ({ kind, ...held((each) => each === kind) })),
    delicate: held((each) => each === 'special' || each === 'criminal' || each === 'bsn'),
  }
}

function named(of: readonly { readonly name: string }[]): Count {
  return counted(of.map(({ name }) => name))
}

function worstOf(said: ReadonlySet<string>): DataKind {
  if (said.has('special')) return 'special'
  if (said.has('criminal')) return 'criminal'
  if (said.has('bsn')) return 'bsn'
  return said.has('secret') || said.has('confidential') ? 'confidential' : 'other'
}
