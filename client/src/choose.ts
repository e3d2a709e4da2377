import { ProgressLocation, window } from 'vscode'
import { textsIn } from './l10n.ts'
import { currentSettings } from './settings.ts'

/** Waits for what there is to choose from, which is there once all has been read; says so meanwhile. */
export async function whileReading<T>(found: Promise<T>): Promise<T> {
  const title = textsIn(currentSettings().language).reading
  return window.withProgress({ location: ProgressLocation.Window, title }, () => found)
}

/** One of these, as somebody chooses it; where there is one, that one. */
export async function choose<T extends { readonly label: string; readonly description: string }>(
  all: readonly T[],
  placeHolder: string,
): Promise<T | undefined> {
  const [only, ...others] = all
  if (others.length === 0) return only
  return window.showQuickPick([...all], { placeHolder, matchOnDescription: true })
}
