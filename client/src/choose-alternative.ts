import {
  type CancellationToken,
  CancellationTokenSource,
  type QuickPickItem,
  QuickPickItemKind,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode'
import { textsIn } from './l10n.ts'
import { type Alternative, type Alternatives, alternativesRequest, type Plan, planRequest } from './protocol.ts'
import type { Session } from './session.ts'
import { currentSettings } from './settings.ts'

/** Of which finding alternatives are asked; where none is given: of what the cursor stands on. */
export interface Question {
  readonly uri: string
  readonly finding: string
}

/**
 * Shows what could come in place of a thing, each with what would change, before anything is chosen; then writes the plan
 * down.
 */
export async function chooseAlternative(session: Session, question?: Question): Promise<void> {
  const asked = await placeOf(question)
  if (!asked) return
  const { document, params } = asked
  const chosen = await pick(session, params)
  if (!chosen) return
  const texts = textsIn(currentSettings().language)
  const edit = await session.ask((client) => client.sendRequest(planRequest, { ...params, alternative: chosen.id }))
  const converted = edit && (await session.ask((client) => client.protocol2CodeConverter.asWorkspaceEdit(edit)))
  const isDone = converted ? await workspace.applyEdit(converted) : false
  if (isDone) await window.showTextDocument(document)
  else void window.showInformationMessage(texts.notWritten)
}

type Params = Omit<Plan, 'alternative'>

async function placeOf(
  question: Question | undefined,
): Promise<{ readonly document: TextDocument; readonly params: Params } | undefined> {
  const editor = window.activeTextEditor
  const document = question ? await workspace.openTextDocument(Uri.parse(question.uri)) : editor?.document
  if (!document || (!question && document.languageId !== 'havenwijzer')) return undefined
  const textDocument = { uri: document.uri.toString(), version: document.version }
  if (question) return { document, params: { textDocument, finding: question.finding } }
  const { line, character } = editor?.selection.active ?? { line: 0, character: 0 }
  return { document, params: { textDocument, position: { line, character } } }
}

/** The list, which can be left while it is still being made. */
async function pick(session: Session, params: Params): Promise<Alternative | undefined> {
  const texts = textsIn(currentSettings().language)
  const list = window.createQuickPick<Line>()
  list.busy = true
  list.placeholder = texts.comparing
  list.matchOnDescription = true
  list.matchOnDetail = true
  const cancel = new CancellationTokenSource()
  const chosen = new Promise<Alternative | undefined>((resolve) => {
    list.onDidAccept(() => {
      const [line] = list.selectedItems
      if (line?.alternative) resolve(line.alternative)
    })
    list.onDidHide(() => {
      cancel.cancel()
      resolve(undefined)
    })
  })
  list.show()
  try {
    const answer = await alternatives(session, params, cancel.token)
    if (!answer || cancel.token.isCancellationRequested) return undefined
    if (answer.items.length === 0) {
      void window.showInformationMessage(answer.outdated ? texts.outdated : answer.none)
      return undefined
    }
    list.title = answer.title
    list.placeholder = answer.placeholder
    list.items = linesOf(answer.items)
    list.busy = false
    return await chosen
  } finally {
    list.dispose()
    cancel.dispose()
  }
}

async function alternatives(
  session: Session,
  params: Params,
  token: CancellationToken,
): Promise<Alternatives | undefined> {
  return session.ask((client) =>
    client.sendRequest(alternativesRequest, params, token).catch((problem: unknown) => {
      if (token.isCancellationRequested) return undefined // who left the list wants no answer
      throw problem
    }),
  )
}

interface Line extends QuickPickItem {
  readonly alternative?: Alternative
}

/** A separator above each group. */
function linesOf(items: readonly Alternative[]): readonly Line[] {
  return items.flatMap((alternative, i) => {
    const { label, description, detail, groupLabel } = alternative
    const line: Line = { label, description, detail, alternative }
    const isFirst = items[i - 1]?.groupLabel !== groupLabel
    return isFirst ? [{ label: groupLabel, kind: QuickPickItemKind.Separator }, line] : [line]
  })
}
