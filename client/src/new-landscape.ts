import { type QuickPickItem, QuickPickItemKind, Uri, WorkspaceEdit, window, workspace } from 'vscode'
import { type Texts, textsIn } from './l10n.ts'
import { newLandscapeRequest, type ProductChoice, productsRequest } from './protocol.ts'
import type { Session } from './session.ts'
import { currentSettings } from './settings.ts'

/** Asks for a name, a code and the first products, and opens a landscape with those; what is there already stays. */
export async function createLandscape(session: Session): Promise<void> {
  const texts = textsIn(currentSettings().language)
  const title = texts.newLandscape
  const name = await window.showInputBox({
    title,
    prompt: texts.organisationName,
    placeHolder: texts.organisationExample,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? texts.nameMissing : undefined),
  })
  if (name === undefined) return
  const code = await window.showInputBox({
    title,
    prompt: texts.code,
    placeHolder: 'gm0268',
    ignoreFocusOut: true,
    validateInput: (text) => (text === '' || /^gm\d{4}$/.test(text) ? undefined : texts.codeForm),
  })
  if (code === undefined) return
  const products = await pickProducts(session, title, texts)
  if (!products) return
  const made = await session.ask((client) =>
    client.sendRequest(newLandscapeRequest, {
      name: name.trim(),
      ...(code === '' ? {} : { code }),
      products: products.map(({ id, label }) => ({ id, name: label })),
    }),
  )
  if (made) await write(made.text, made.name)
}

async function pickProducts(
  session: Session,
  title: string,
  texts: Texts,
): Promise<readonly ProductChoice[] | undefined> {
  const lines = session.ask((client) => client.sendRequest(productsRequest)).then((all) => linesOf(all ?? []))
  const chosen = await window.showQuickPick(lines, {
    title,
    placeHolder: texts.firstProducts,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  })
  return chosen?.flatMap(({ product }) => product ?? [])
}

interface Line extends QuickPickItem {
  readonly product?: ProductChoice
}

function linesOf(products: readonly ProductChoice[]): readonly Line[] {
  return products.flatMap((product, i) => {
    const { label, description, group, names } = product
    const line: Line = { label, description, product, ...(names === '' ? {} : { detail: names }) }
    return products[i - 1]?.group === group ? [line] : [{ label: group, kind: QuickPickItemKind.Separator }, line]
  })
}

/** In the first folder under the usual name, or under its own where there is one; without a folder as a document to save. */
async function write(text: string, name: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri
  const uri = folder && (await freeIn(folder, ['landscape.yaml', name]))
  if (!uri) {
    await window.showTextDocument(await workspace.openTextDocument({ language: 'havenwijzer', content: text }))
    return
  }
  const edit = new WorkspaceEdit()
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) })
  if (await workspace.applyEdit(edit)) await window.showTextDocument(await workspace.openTextDocument(uri))
}

async function freeIn(folder: Uri, names: readonly string[]): Promise<Uri | undefined> {
  for (const name of names) {
    const uri = Uri.joinPath(folder, name)
    const isThere = await workspace.fs.stat(uri).then(
      () => true,
      () => false,
    )
    if (!isThere) return uri
  }
  return undefined
}
