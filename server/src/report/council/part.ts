import type { Message } from '../../l10n/message.ts'
import type { Settings } from '../../policy/settings.ts'
import type { Count } from '../figures/count.ts'
import type { Block } from '../pages/block.ts'
import type { OrganisationFigures } from '../report.ts'
import type { Sentence } from './sentence.ts'

/** What there is to say to one thing that councils ask. */
export interface Told {
  /** What is known, in plain words; empty where nothing is. */
  readonly answer: readonly Sentence[]
  /** The figures that weigh most. */
  readonly tiles: readonly Tile[]
  /** What it rests on; undefined of what others said. */
  readonly rests?: Rests
  /** How sure it is. */
  readonly certainty: readonly Sentence[]
  /** What is not known, and who can answer it. */
  readonly unknown: readonly Sentence[]
}

/** What an answer rests on. */
export type Rests = Extract<Message, { readonly key: 'council.basis' }>['args']['of']

/** A figure that stands by itself. */
export interface Tile {
  readonly tile: Extract<Message, { readonly key: 'council.tile' }>['args']['tile']
  readonly count: Count
}

/** A part of an answer, of which questions are made. */
export interface Part {
  readonly tell: (figures: OrganisationFigures, settings: Settings) => Told
  /** The tables behind it. `prefix` makes ids on a page its own. */
  readonly tables?: (figures: OrganisationFigures, settings: Settings, prefix: string) => readonly Block[]
}

/** What is told, less what there is nothing of. */
export function told(of: Partial<Told>): Told {
  return { answer: [], tiles: [], certainty: [], unknown: [], ...of }
}

/** Something where a condition holds. */
export function when<T>(condition: boolean, make: () => T): readonly T[] {
  return condition ? [make()] : []
}
