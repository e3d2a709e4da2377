import { window } from 'vscode'

/** Within the page of a webview, which stands in a frame in a frame. */
export function inside(selector: string): string {
  return `iframe.webview.ready >> internal:control=enter-frame >> #active-frame >> internal:control=enter-frame >> ${selector}`
}

/** Settles when the document whose path ends so is the active one. */
export async function untilActive(end: string): Promise<void> {
  const isShown = () => window.activeTextEditor?.document.uri.path.endsWith(end) === true
  if (isShown()) return
  await new Promise<void>((resolve) => {
    const listening = window.onDidChangeActiveTextEditor(() => {
      if (!isShown()) return
      listening.dispose()
      resolve()
    })
  })
}
