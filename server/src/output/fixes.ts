import type { FixedBy } from '../l10n/en/fixing.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Finding } from '../review/finding.ts'
import { printable } from './printable.ts'
import { countLevels } from './result.ts'

/** What was fixed, or would be, and what is left. */
export interface Fixes {
  readonly files: readonly { readonly uri: string; readonly rules: readonly string[] }[]
  /** Files that were not written, and why. */
  readonly unwritten: readonly { readonly uri: string; readonly reason: string }[]
  readonly beyond: readonly Finding[]
  readonly endless: readonly Finding[]
  /** What needs a person. */
  readonly left: readonly Finding[]
  /** How many files were looked at. */
  readonly read: number
}

export interface FixesOptions {
  readonly language: Language
  readonly dry: boolean
  readonly shownAs: (uri: string) => string
}

/** Per file what was fixed by which rules, and what is left that needs a person. */
export function fixesText(fixes: Fixes, { language, dry, shownAs }: FixesOptions): string {
  const { files, unwritten, beyond, endless, left, read } = fixes
  const named = (uri: string) => printable(shownAs(uri))
  const isWritten = (uri: string) => !unwritten.some((each) => each.uri === uri)
  const fixed = files.filter(({ uri }) => isWritten(uri))
  const counts = countLevels(left)
  const lines = [
    ...fixed.map(({ uri, rules }) => message('fixing.file', { file: named(uri), by: fixedBy(rules), dry })),
    ...(files.length === 0 ? [message('fixing.nothing', { files: read })] : []),
    ...beyond.map(({ at, rule }) => message('fixing.beyond', { file: named(at.uri), rule })),
    ...endless.map(({ at, rule }) => message('fixing.endless', { file: named(at.uri), rule })),
    ...(counts.error + counts.warning + counts.info > 0 ? [message('fixing.left', counts)] : []),
  ]
  return lines.map((line) => `${worded(line, language)}\n`).join('')
}

/** Files that could not be written, one line each. */
export function unwrittenText({ unwritten }: Fixes, { language, shownAs }: FixesOptions): string {
  return unwritten
    .map(({ uri, reason }) => message('fixing.unwritten', { file: printable(shownAs(uri)), reason }))
    .map((line) => `${worded(line, language)}\n`)
    .join('')
}

function fixedBy(rules: readonly string[]): readonly FixedBy[] {
  return [...groupedBy(rules.toSorted(), (rule) => rule)].map(([rule, same]) => ({ rule, count: same.length }))
}
