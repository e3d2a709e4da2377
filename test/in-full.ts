import { worded } from '../server/src/l10n/message.ts'
import type { Finding } from '../server/src/review/finding.ts'

/** A finding as a line that says everything about it. */
export function inFull(finding: Finding): string {
  const { id, level, at, message, related, fixes, affected, chain, reasons, confidence } = finding
  const places = related.map((r) => `${r.uri}:${r.start}-${r.end} ${worded(r.message, 'en')}`)
  const titles = fixes.map((fix) => worded(fix.title, 'en'))
  const steps = chain.map((step) => `${worded(step.message, 'en')} ${step.at?.uri ?? ''}:${step.at?.start ?? ''}`)
  const said = [confidence ?? '', ...affected, ...steps, ...reasons.map((each) => worded(each.message, 'en'))]
  return [`${level} ${id} ${at.start}-${at.end}`, worded(message, 'en'), ...places, ...titles, ...said].join(' | ')
}
