import { window } from 'vscode'

/** One of these, as somebody chooses it; where there is one, that one. */
export async function choose<T extends { readonly label: string; readonly description: string }>(
  all: readonly T[],
  placeHolder: string,
): Promise<T | undefined> {
  const [only, ...others] = all
  if (others.length === 0) return only
  return window.showQuickPick([...all], { placeHolder, matchOnDescription: true })
}
