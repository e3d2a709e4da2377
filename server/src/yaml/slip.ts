import type { TextEdit } from './edit.ts'
import type { Span, YamlNode } from './tree.ts'

/** The ways in which a line can be no valid YAML, as people make them. */
export type SlipCode =
  | 'tab'
  | 'indentation'
  | 'space-after-colon'
  | 'space-after-dash'
  | 'colon-missing'
  | 'dash-missing'
  | 'quote-open'
  | 'bracket-open'
  | 'bracket-extra'
  | 'quotes-missing'
  | 'not-a-key'
  | 'merge-conflict'
  | 'control-character'
  | 'duplicate-key'
  | 'section-missing'
  | 'other'

/** One slip of the pen: where it is, and the edit that mends it when that is plain. */
export interface Slip extends Span {
  readonly code: SlipCode
  readonly mend?: readonly TextEdit[]
  /** Nobody needs to think about the mend: no other is in keeping with what stands around it. */
  readonly sure?: true
  /** What the slip is about, such as the key; for `other` the reader's error code. */
  readonly detail?: string
}

/** What the layer above knows of the format, so that the likeliest mend can be chosen. */
export interface Vocabulary {
  isTopKey(word: string): boolean
  /** The top-level key that a lone word at the start of a line is, or is the beginning of; undefined when that is not plain. */
  topKeyMeantBy(word: string): string | undefined
  /** Whether the word is a key of the items of this section, at their first level. */
  isItemKey(section: string | undefined, word: string): boolean
  /** How badly a value fits its place: 0 fits; the number of things wrong with it. */
  misfits(section: string | undefined, kind: 'pair' | 'item', root: YamlNode | undefined): number
}
