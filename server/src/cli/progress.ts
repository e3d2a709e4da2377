import { type Language, message, worded } from '../l10n/message.ts'
import type { LoadOptions } from '../workspace/load.ts'
import type { Terminal } from './terminal.ts'

/** Shows how far reading is, once it takes long enough to wonder. */
export function progressOn({ progress }: Terminal, language: Language): Pick<LoadOptions, 'between'> {
  if (!progress) return {}
  let next = performance.now() + PROGRESS_MS
  const between = async (done: number, total: number): Promise<boolean> => {
    if (performance.now() < next) return true
    progress(worded(message('output.progress', { done, total }), language))
    next = performance.now() + PROGRESS_MS
    return true
  }
  return { between }
}

/** How long nothing is shown, and between two that are. */
const PROGRESS_MS = 300
