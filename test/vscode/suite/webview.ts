import { window } from 'vscode'

/** Within the page of a webview, which stands in a frame in a frame. */
export function inside(selector: string): string {
  return `iframe.webview.ready >> internal:control=enter-frame >> #active-frame >> internal:control=enter-frame >> ${selector}`
}

/** Settles when the document whose path ends so, or looks so, is the active one. */
export async function untilActive(path: string | RegExp): Promise<void> {
  const isShown = () => {
    const active = window.activeTextEditor?.document.uri.path ?? ''
    return typeof path === 'string' ? active.endsWith(path) : path.test(active)
  }
  if (isShown()) return
  await new Promise<void>((resolve) => {
    const listening = window.onDidChangeActiveTextEditor(() => {
      if (!isShown()) return
      listening.dispose()
      resolve()
    })
  })
}
