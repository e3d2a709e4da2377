import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeResult,
  InlayHint,
  Location,
  LocationLink,
  PublishDiagnosticsParams,
  SymbolInformation,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol'

type Problems = readonly string[]

/** Says what an answer of the server uses that the client never announced, or nothing. */
export function notTaken(capabilities: ClientCapabilities, method: string, result: unknown): Problems {
  if (result === null || result === undefined) return []
  return (ANSWERS[method]?.(result as never, capabilities) ?? []).map((problem) => `${method}: ${problem}`)
}

/** Says what a diagnostic holds that the client never announced, however it came to it. */
export function notShown(capabilities: ClientCapabilities, { diagnostics }: PublishDiagnosticsParams): Problems {
  const shown = capabilities.textDocument?.publishDiagnostics
  return [
    ...lacks(shown !== undefined, 'diagnostics pushed'),
    ...diagnostics.flatMap((each) => inDiagnostic(each, shown)),
  ]
}

const ANSWERS: Readonly<Record<string, (result: never, capabilities: ClientCapabilities) => Problems>> = {
  initialize: ({ capabilities: offered }: InitializeResult, { general, textDocument, workspace }) => [
    // Every client knows UTF-16.
    ...lacks(
      ['utf-16', ...(general?.positionEncodings ?? [])].includes(offered.positionEncoding ?? 'utf-16'),
      `positions in ${offered.positionEncoding}`,
    ),
    ...lacks(offered.diagnosticProvider === undefined || textDocument?.diagnostic !== undefined, 'diagnostics to pull'),
    ...lacks(
      typeof offered.renameProvider !== 'object' || textDocument?.rename?.prepareSupport === true,
      'prepareRename',
    ),
    ...lacks(
      typeof offered.codeActionProvider !== 'object' ||
        textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
      'kinds of code action',
    ),
    ...lacks(
      offered.workspace?.textDocumentContent === undefined || workspace?.textDocumentContent !== undefined,
      'documents of the server',
    ),
  ],
  'textDocument/diagnostic': (report: DocumentDiagnosticReport, { textDocument }) => {
    // Until LSP 3.18 a client said under `publishDiagnostics` what it shows of diagnostics that it pulls, too.
    const shown = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic }
    return [
      ...lacks(
        textDocument?.diagnostic?.relatedDocumentSupport === true || !report.relatedDocuments,
        'other documents',
      ),
      ...(report.kind === 'full' ? report.items.flatMap((each) => inDiagnostic(each, shown)) : []),
    ]
  },
  'textDocument/completion': (result: CompletionList | readonly CompletionItem[], { textDocument }) => {
    const { itemDefaults, items } = 'items' in result ? result : { itemDefaults: undefined, items: result }
    const defaults = textDocument?.completion?.completionList?.itemDefaults ?? []
    return [
      ...Object.keys(itemDefaults ?? {}).flatMap((key) => lacks(defaults.includes(key), `itemDefaults.${key}`)),
      ...items.flatMap((item) => inCompletion(item, textDocument?.completion?.completionItem)),
    ]
  },
  'completionItem/resolve': (item: CompletionItem, { textDocument }) =>
    inCompletion(item, textDocument?.completion?.completionItem),
  'textDocument/hover': ({ contents }: Hover, { textDocument }) => {
    const kind = typeof contents === 'object' && 'kind' in contents ? contents.kind : 'markdown'
    return lacks((textDocument?.hover?.contentFormat ?? ['plaintext']).includes(kind), `a hover in ${kind}`)
  },
  'textDocument/codeAction': (actions: readonly CodeAction[], capabilities) =>
    actions.flatMap((action) => inAction(action, capabilities, false)),
  'codeAction/resolve': (action: CodeAction, capabilities) => inAction(action, capabilities, true),
  'textDocument/rename': (edit: WorkspaceEdit, capabilities) => inEdit(edit, capabilities),
  'textDocument/documentSymbol': (symbols: readonly (DocumentSymbol | SymbolInformation)[], { textDocument }) => [
    ...lacks(
      textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true ||
        !symbols.some((symbol) => 'selectionRange' in symbol),
      'symbols in symbols',
    ),
    ...symbols.flatMap((symbol) => inSymbols(symbol, textDocument?.documentSymbol?.symbolKind?.valueSet)),
  ],
  'workspace/symbol': (symbols: readonly WorkspaceSymbol[], { workspace }) =>
    symbols.flatMap((symbol) => [
      ...lacks(
        'range' in symbol.location || workspace?.symbol?.resolveSupport !== undefined,
        'symbols without a range',
      ),
      ...inSymbols(symbol, workspace?.symbol?.symbolKind?.valueSet),
    ]),
  'textDocument/definition': (places: readonly (Location | LocationLink)[], { textDocument }) =>
    lacks(textDocument?.definition?.linkSupport === true || !places.some((place) => 'targetUri' in place), 'links'),
  'textDocument/documentLink': (links: readonly DocumentLink[], { textDocument }) =>
    lacks(textDocument?.documentLink?.tooltipSupport === true || !links.some(({ tooltip }) => tooltip), 'tooltips'),
  'textDocument/foldingRange': (folds: readonly FoldingRange[], { textDocument }) => {
    const { lineFoldingOnly, foldingRange, rangeLimit } = textDocument?.foldingRange ?? {}
    return [
      ...lacks(!lineFoldingOnly || !folds.some((fold) => 'startCharacter' in fold), 'folds within lines'),
      ...lacks(foldingRange?.collapsedText === true || !folds.some((fold) => fold.collapsedText), 'collapsed texts'),
      ...lacks(rangeLimit === undefined || folds.length <= rangeLimit, 'so many folds'),
    ]
  },
  'textDocument/inlayHint': (hints: readonly InlayHint[], { textDocument }) => {
    const later = textDocument?.inlayHint?.resolveSupport?.properties ?? []
    return lacks(later.length > 0 || !hints.some(({ data }) => data !== undefined), 'hints told of later')
  },
}

interface DiagnosticSupport {
  readonly relatedInformation?: boolean
  readonly codeDescriptionSupport?: boolean
  readonly dataSupport?: boolean
  readonly tagSupport?: { readonly valueSet: readonly number[] }
}

function inDiagnostic(diagnostic: Diagnostic, shown: DiagnosticSupport = {}): Problems {
  const { relatedInformation, codeDescription, data, tags = [], message } = diagnostic
  return [
    ...lacks(!relatedInformation || shown.relatedInformation === true, 'related information'),
    ...lacks(!codeDescription || shown.codeDescriptionSupport === true, 'a page of a diagnostic'),
    ...lacks(data === undefined || shown.dataSupport === true, 'data of a diagnostic'),
    ...tags.flatMap((tag) => lacks(shown.tagSupport?.valueSet.includes(tag) === true, `diagnostic tag ${tag}`)),
    ...lacks(typeof message === 'string', 'a message with markup'),
  ]
}

type CompletionSupport = NonNullable<
  NonNullable<NonNullable<ClientCapabilities['textDocument']>['completion']>['completionItem']
>

function inCompletion(item: CompletionItem, can: CompletionSupport = {}): Problems {
  const { documentation, insertTextFormat, insertTextMode, labelDetails, tags = [], textEdit } = item
  const markup = typeof documentation === 'object' ? documentation.kind : 'plaintext'
  return [
    ...lacks(insertTextFormat !== 2 || can.snippetSupport === true, `a snippet: ${textEdit?.newText}`),
    // A tab stop outside a snippet would come into the file.
    ...lacks(
      insertTextFormat === 2 || !/\$(?:\d|\{\d)/.test(textEdit?.newText ?? ''),
      `a tab stop: ${textEdit?.newText}`,
    ),
    ...lacks(
      insertTextMode === undefined || can.insertTextModeSupport?.valueSet.includes(insertTextMode) === true,
      'a mode',
    ),
    ...lacks(!labelDetails || can.labelDetailsSupport === true, 'label details'),
    ...lacks(!item.commitCharacters || can.commitCharactersSupport === true, 'commit characters'),
    ...lacks(item.preselect === undefined || can.preselectSupport === true, 'a preselection'),
    ...lacks(!textEdit || 'range' in textEdit || can.insertReplaceSupport === true, 'ranges to insert and to replace'),
    ...tags.flatMap((tag) => lacks(can.tagSupport?.valueSet.includes(tag) === true, `item tag ${tag}`)),
    ...lacks(
      markup === 'plaintext' || can.documentationFormat?.includes(markup) === true,
      `documentation in ${markup}`,
    ),
  ]
}

function inAction(action: CodeAction, capabilities: ClientCapabilities, isResolved: boolean): Problems {
  const { edit, command, disabled, data, isPreferred } = action
  const can = capabilities.textDocument?.codeAction
  const isEditLater = !edit && !command && !disabled
  return [
    ...lacks(can?.codeActionLiteralSupport !== undefined, 'code actions that are no commands'),
    ...lacks(
      isResolved || !isEditLater || can?.resolveSupport?.properties.includes('edit') === true,
      'an edit told later',
    ),
    ...lacks(data === undefined || can?.dataSupport === true, 'data of a code action'),
    ...lacks(!disabled || can?.disabledSupport === true, 'an action that is not possible'),
    ...lacks(isPreferred === undefined || can?.isPreferredSupport === true, 'a preferred action'),
    ...(edit ? inEdit(edit, capabilities) : []),
  ]
}

function inEdit({ documentChanges, changeAnnotations }: WorkspaceEdit, { workspace }: ClientCapabilities): Problems {
  const can = workspace?.workspaceEdit
  return [
    ...lacks(!documentChanges || can?.documentChanges === true, 'documentChanges'),
    ...lacks(!changeAnnotations || can?.changeAnnotationSupport !== undefined, 'annotations of changes'),
    ...(documentChanges ?? []).flatMap((change) =>
      'kind' in change
        ? lacks(can?.resourceOperations?.includes(change.kind) === true, `an edit that says ${change.kind}`)
        : lacks(
            can?.snippetEditSupport === true || !change.edits.some((each) => 'snippet' in each),
            'snippets in edits',
          ),
    ),
  ]
}

interface Symbol {
  readonly kind: number
  readonly tags?: readonly number[]
  readonly children?: readonly Symbol[]
}

/** The first 18 kinds every client knows. */
function inSymbols({ kind, tags, children = [] }: Symbol, kinds: readonly number[] | undefined): Problems {
  return [
    ...lacks(kinds ? kinds.includes(kind) : kind <= 18, `symbol kind ${kind}`),
    ...lacks(tags === undefined, 'tags of symbols'),
    ...children.flatMap((child) => inSymbols(child, kinds)),
  ]
}

function lacks(isAnnounced: boolean, what: string): Problems {
  return isAnnounced ? [] : [`${what}, the client did not announce that`]
}
