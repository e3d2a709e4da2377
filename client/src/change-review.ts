import {
  commands,
  type DecorationOptions,
  type DecorationRenderOptions,
  type Disposable,
  OverviewRulerLane,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode'
import { textsIn } from './l10n.ts'
import {
  beginChangesRequest,
  type ChangeMark,
  changeMarksRequest,
  endChangesRequest,
  type RevisionChoice,
  revisionsRequest,
} from './protocol.ts'
import type { Session } from './session.ts'
import { currentSettings } from './settings.ts'

/** Shows what is better and worse than in a revision of git: marks beside the lines, a view, and a text. */
export class ChangeReview implements Disposable {
  private readonly ask: Session['ask']
  private readonly hasDisk: boolean
  /** Called when with what is compared is another than before. */
  private readonly told: () => void
  private readonly marks: Readonly<Record<ChangeMark['verdict'], TextEditorDecorationType>>
  private readonly listening: readonly Disposable[]
  /** With what is compared; undefined: with nothing. */
  private asked: Revision | undefined

  constructor(ask: Session['ask'], hasDisk: boolean, told: () => void) {
    this.ask = ask
    this.hasDisk = hasDisk
    this.told = told
    this.marks = {
      worse: window.createTextEditorDecorationType(markLook('worse')),
      better: window.createTextEditorDecorationType(markLook('better')),
      both: window.createTextEditorDecorationType(markLook('both')),
    }
    this.listening = [
      window.onDidChangeVisibleTextEditors(() => void this.markAll()),
      workspace.onDidGrantWorkspaceTrust(() => this.tellWhatIsPossible()),
      workspace.onDidChangeWorkspaceFolders(() => this.tellWhatIsPossible()),
    ]
    this.tellWhatIsPossible()
  }

  /** Asks for a revision, and compares with it from here on. */
  async begin(): Promise<void> {
    if (!this.isPossible()) return
    const chosen = await this.choose()
    if (chosen) await this.compareWith(chosen)
  }

  async end(): Promise<void> {
    this.asked = undefined
    await this.ask((client) => client.sendRequest(endChangesRequest))
    await this.tell()
  }

  /** Shows the text that the command line writes. */
  async show(): Promise<void> {
    await window.showTextDocument(await workspace.openTextDocument(Uri.parse(CHANGES_URI, true)), { preview: true })
  }

  /** Something changed of which findings tell. */
  changed(): void {
    if (this.asked) void this.follow()
  }

  dispose(): void {
    for (const each of [...this.listening, ...Object.values(this.marks)]) each.dispose()
  }

  private async follow(): Promise<void> {
    const { asked } = this
    // A server that was started again knows of nothing.
    if (asked) await this.ask((client) => client.sendRequest(beginChangesRequest, { ...asked, keeps: true }))
    await this.markAll()
  }

  private async compareWith({ revision, mergeBase }: Revision): Promise<void> {
    const asked = { revision, mergeBase }
    const answer = await this.ask((client) => client.sendRequest(beginChangesRequest, asked))
    this.asked = answer?.isBegun ? asked : undefined
    await this.tell()
    if (this.asked) await commands.executeCommand('havenwijzer.changes.focus')
    else if (answer) void window.showWarningMessage(answer.text)
  }

  private async tell(): Promise<void> {
    await commands.executeCommand('setContext', 'havenwijzer.reviewsChanges', this.asked !== undefined)
    this.told()
    await this.markAll()
  }

  private async choose(): Promise<Revision | undefined> {
    const texts = textsIn(currentSettings().language)
    const choices = (await this.ask((client) => client.sendRequest(revisionsRequest))) ?? []
    const other = { label: texts.otherRevision, description: '', choice: undefined }
    const lines = choices.map((choice) => ({ label: choice.label, description: choice.description, choice }))
    const chosen = await window.showQuickPick([...lines, other], {
      placeHolder: texts.chooseRevision,
      matchOnDescription: true,
    })
    if (!chosen) return undefined
    if (chosen.choice) return chosen.choice
    const revision = await window.showInputBox({ prompt: texts.otherRevision, placeHolder: 'HEAD~1' })
    return revision ? { revision, mergeBase: false } : undefined
  }

  private async markAll(): Promise<void> {
    await Promise.all(window.visibleTextEditors.map((editor) => this.mark(editor)))
  }

  private async mark(editor: TextEditor): Promise<void> {
    if (editor.document.languageId !== 'havenwijzer') return
    const textDocument = { uri: editor.document.uri.toString() }
    const asks = this.asked !== undefined
    const { version } = editor.document
    const marks = asks ? await this.ask((client) => client.sendRequest(changeMarksRequest, { textDocument })) : []
    // What was typed meanwhile moved them; they are asked for again.
    if (!marks || editor.document.version !== version) return
    for (const verdict of VERDICTS)
      editor.setDecorations(
        this.marks[verdict],
        marks.filter((mark) => mark.verdict === verdict).map((mark) => decorationOf(mark)),
      )
  }

  /** Git is not started in a workspace that nobody trusts, and is not there without a disk. */
  private isPossible(): boolean {
    return (
      this.hasDisk &&
      workspace.isTrusted &&
      workspace.workspaceFolders?.some(({ uri }) => uri.scheme === 'file') === true
    )
  }

  private tellWhatIsPossible(): void {
    void commands.executeCommand('setContext', 'havenwijzer.canReviewChanges', this.isPossible())
  }
}

type Revision = Pick<RevisionChoice, 'revision' | 'mergeBase'>

const CHANGES_URI = 'havenwijzer:/changes.txt'

const VERDICTS = ['worse', 'better', 'both'] as const

function decorationOf({ range: { start, end }, text }: ChangeMark): DecorationOptions {
  return { range: new Range(start.line, start.character, end.line, end.character), hoverMessage: text.split('\n') }
}

/** A triangle that points up is worse, one that points down is better, a diamond is both; the colour only adds to that. */
const SHAPES = { worse: 'M8 3 14 13H2z', better: 'M2 3H14L8 13z', both: 'M8 2 14 8 8 14 2 8z' } as const

/** For light and for dark themes, each with a contrast of more than 3 to 1. */
const COLOURS = {
  worse: ['#c62828', '#ff8a80'],
  better: ['#2e7d32', '#81c784'],
  both: ['#8d5a00', '#ffcc80'],
} as const

const RULER = {
  worse: 'editorOverviewRuler.errorForeground',
  better: 'editorOverviewRuler.addedForeground',
  both: 'editorOverviewRuler.warningForeground',
} as const

function markLook(verdict: ChangeMark['verdict']): DecorationRenderOptions {
  const [light, dark] = COLOURS[verdict].map((colour) => ({ gutterIconPath: iconOf(SHAPES[verdict], colour) }))
  return {
    ...(light ? { light } : {}),
    ...(dark ? { dark } : {}),
    gutterIconSize: 'contain',
    overviewRulerColor: new ThemeColor(RULER[verdict]),
    overviewRulerLane: OverviewRulerLane.Left,
  }
}

function iconOf(shape: string, colour: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><path fill="${colour}" d="${shape}"/></svg>`
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, true)
}
