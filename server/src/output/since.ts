import { type Language, message, worded } from '../l10n/message.ts'
import { idOf } from '../model/node.ts'
import type { Finding } from '../review/finding.ts'
import type { FolderResult } from './result.ts'

/** What came since the baseline, by name; nothing of a finding that is wholly new. */
export function sinceTexts(finding: Finding, { comparison }: FolderResult, language: Language): readonly string[] {
  const since = comparison?.since.get(finding)
  if (since === undefined || since.change === 'new') return []
  const { added, worse, change } = since
  return [
    ...(added.length === 0 ? [] : [worded(message('since.grown', { added: added.map(idOf) }), language)]),
    ...(worse.length === 0 && change !== 'worse'
      ? []
      : [worded(message('since.worse', { worse: worse.map(idOf) }), language)]),
  ]
}
