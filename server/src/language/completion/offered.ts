import type { Message } from '../../l10n/message.ts'
import type { Described } from '../../schema/describe.ts'

/** Something that can be put where the cursor stands. */
export interface Offered {
  readonly kind: 'key' | 'value' | 'reference' | 'catalogue' | 'entry'
  readonly label: string
  /** Behind the label, in few words: a name, an owner with its country. */
  readonly detail?: string | Message | Described
  /** The countries whose law reaches or stops it. */
  readonly countries?: readonly string[]
  /** What is put there, with tab stops (`tabStop`), indented as it will stand. */
  readonly text: string
  /** In the file: what it comes in the place of. */
  readonly start: number
  readonly end: number
  /** What it is for. */
  readonly about?: string | Described
  /** What a reader of the catalogue or the landscape is told of it, on request. */
  readonly tells?: { readonly kind: string; readonly id: string; readonly organisation: string }
  /** Besides the label, what it is found by. */
  readonly foundBy?: readonly string[]
  /** Whether there is something to choose at its first tab stop, so that the editor asks at once. */
  readonly asksOn?: boolean
}
