import type { Language } from '../l10n/message.ts'
import type { FolderResult } from '../output/result.ts'
import type { FieldReader } from '../schema/field-reader.ts'

/** What decides on the language of a report. */
export const languageReader: FieldReader = { id: 'language of reports', reads: ['policy.language'] }

/** The language that a policy asks for, the first of them that does. */
export function policyLanguage(results: readonly Pick<FolderResult, 'review' | 'root'>[]): Language | undefined {
  for (const { review, root } of results) {
    const language = review.policyFor(`${root}/x`)?.language
    if (language) return language
  }
  return undefined
}
