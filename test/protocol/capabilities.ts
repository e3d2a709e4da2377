import type { ClientCapabilities } from 'vscode-languageserver-protocol'

const dynamic = { dynamicRegistration: true } as const
const linked = { dynamicRegistration: true, linkSupport: true } as const
const markup: ('markdown' | 'plaintext')[] = ['markdown', 'plaintext']
const diagnostics = {
  relatedInformation: true,
  tagSupport: { valueSet: upTo<1 | 2>(2) },
  codeDescriptionSupport: true,
  dataSupport: true,
}

/** What VS Code 1.101 announces through vscode-languageclient 11, less semantic tokens and notebooks. */
export const vscode: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      failureHandling: 'textOnlyTransactional',
      normalizesLineEndings: true,
      changeAnnotationSupport: { groupsOnLabel: true },
      metadataSupport: true,
      snippetEditSupport: true,
    },
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    symbol: {
      dynamicRegistration: true,
      symbolKind: { valueSet: upTo(26) },
      tagSupport: { valueSet: [1] },
      resolveSupport: { properties: ['location.range'] },
    },
    codeLens: { refreshSupport: true },
    executeCommand: dynamic,
    didChangeConfiguration: dynamic,
    workspaceFolders: true,
    foldingRange: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    fileOperations: {
      dynamicRegistration: true,
      didCreate: true,
      didRename: true,
      didDelete: true,
      willCreate: true,
      willRename: true,
      willDelete: true,
    },
    inlineValue: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    textDocumentContent: dynamic,
  },
  textDocument: {
    publishDiagnostics: { ...diagnostics, versionSupport: false },
    filters: { relativePatternSupport: true },
    synchronization: { dynamicRegistration: true, willSave: true, willSaveWaitUntil: true, didSave: true },
    completion: {
      dynamicRegistration: true,
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        commitCharactersSupport: true,
        documentationFormat: markup,
        deprecatedSupport: true,
        preselectSupport: true,
        tagSupport: { valueSet: [1] },
        insertReplaceSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
        insertTextModeSupport: { valueSet: upTo(2) },
        labelDetailsSupport: true,
      },
      insertTextMode: 2,
      completionItemKind: { valueSet: upTo(25) },
      completionList: {
        itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat', 'insertTextMode', 'data'],
        applyKindSupport: true,
      },
    },
    hover: { dynamicRegistration: true, contentFormat: markup },
    signatureHelp: {
      dynamicRegistration: true,
      signatureInformation: {
        documentationFormat: markup,
        parameterInformation: { labelOffsetSupport: true },
        activeParameterSupport: true,
        noActiveParameterSupport: true,
      },
      contextSupport: true,
    },
    definition: linked,
    references: dynamic,
    documentHighlight: dynamic,
    documentSymbol: {
      dynamicRegistration: true,
      symbolKind: { valueSet: upTo(26) },
      hierarchicalDocumentSymbolSupport: true,
      tagSupport: { valueSet: [1] },
      labelSupport: true,
    },
    codeAction: {
      dynamicRegistration: true,
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
      codeActionLiteralSupport: {
        codeActionKind: {
          valueSet: [
            '',
            'quickfix',
            'refactor',
            'refactor.extract',
            'refactor.inline',
            'refactor.move',
            'refactor.rewrite',
            'source',
            'source.organizeImports',
            'notebook',
          ],
        },
      },
      honorsChangeAnnotations: true,
      documentationSupport: true,
      tagSupport: { valueSet: [1] },
    },
    codeLens: { dynamicRegistration: true, resolveSupport: { properties: ['command'] } },
    formatting: dynamic,
    rangeFormatting: { dynamicRegistration: true, rangesSupport: true },
    onTypeFormatting: dynamic,
    rename: {
      dynamicRegistration: true,
      prepareSupport: true,
      prepareSupportDefaultBehavior: 1,
      honorsChangeAnnotations: true,
    },
    documentLink: { dynamicRegistration: true, tooltipSupport: true },
    typeDefinition: linked,
    implementation: linked,
    colorProvider: dynamic,
    foldingRange: {
      dynamicRegistration: true,
      rangeLimit: 5000,
      lineFoldingOnly: true,
      foldingRangeKind: { valueSet: ['comment', 'imports', 'region'] },
      foldingRange: { collapsedText: false },
    },
    declaration: linked,
    selectionRange: dynamic,
    callHierarchy: dynamic,
    linkedEditingRange: dynamic,
    typeHierarchy: dynamic,
    inlineValue: dynamic,
    inlayHint: {
      dynamicRegistration: true,
      resolveSupport: { properties: ['tooltip', 'textEdits', 'label.tooltip', 'label.location', 'label.command'] },
    },
    diagnostic: { ...diagnostics, ...dynamic, relatedDocumentSupport: false, markupMessageSupport: false },
    inlineCompletion: dynamic,
  },
  window: {
    showMessage: { messageActionItem: { additionalPropertiesSupport: true } },
    showDocument: { support: true },
    workDoneProgress: true,
  },
  general: {
    staleRequestSupport: { cancel: true, retryOnContentModified: [] },
    regularExpressions: { engine: 'ECMAScript', version: 'ES2020' },
    markdown: { parser: 'marked', version: '1.1.0' },
    positionEncodings: ['utf-16'],
  },
}

/** An editor with little: no pull diagnostics, snippets, dynamic registration, configuration or progress; UTF-8 first. */
export const plain: ClientCapabilities = {
  workspace: { applyEdit: true, workspaceFolders: true, workspaceEdit: {} },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    completion: { completionItem: { snippetSupport: false, documentationFormat: ['plaintext'] } },
    hover: { contentFormat: ['plaintext'] },
    definition: {},
    references: {},
    rename: {},
    documentSymbol: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  general: { positionEncodings: ['utf-8', 'utf-16'] },
}

function upTo<Value extends number>(last: number): Value[] {
  return Array.from({ length: last }, (_, index) => (index + 1) as Value)
}
