import { type Disposable, LanguageStatusSeverity, languages } from 'vscode'
import { textsIn } from './l10n.ts'
import type { Status } from './protocol.ts'
import { currentSettings } from './settings.ts'

/** The entry beside the language in the status bar: what Havenwijzer has read and found, or why it is silent. */
export interface StatusItem extends Disposable {
  show(status: Status): void
  /** What was shown last. */
  readonly last: () => Status
  /** Words the last status again, after a change of language. */
  reword(): void
}

export function createStatusItem(): StatusItem {
  const item = languages.createLanguageStatusItem('havenwijzer.status', { language: 'havenwijzer' })
  item.name = 'Havenwijzer'
  let last: Status = { state: 'starting' }

  const show = (status: Status): void => {
    last = status
    const texts = textsIn(currentSettings().language)
    const stopped = status.state === 'stopped'
    item.busy = status.state === 'starting' || status.state === 'reading'
    item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information
    item.command = stopped
      ? { command: 'havenwijzer.restart', title: texts.restart }
      : { command: 'havenwijzer.showOutput', title: texts.showOutput }
    if (status.state === 'ready') {
      item.text = texts.contents(status.files ?? 0, status.applications ?? 0)
      item.detail = texts.counts(status.errors ?? 0, status.warnings ?? 0)
    } else {
      item.text = texts[status.state]
      item.detail = ''
    }
  }

  show(last)
  return { show, last: () => last, reword: () => show(last), dispose: () => item.dispose() }
}
