import assert from 'node:assert/strict'
import type { Direction, Pending, SentRequest } from './meta-model.ts'
import { checkMessage } from './meta-model.ts'

const uri = 'file:///gemeente/landscape.yaml'
const start = { line: 3, character: 4 }
const range = { start, end: { line: 3, character: 9 } }
const diagnostic = { range, severity: 1, code: 'structure/unknown-reference', source: 'havenwijzer', message: 'x' }

describe('meta model: notifications and requests', () => {
  const published = notification('textDocument/publishDiagnostics', { uri, version: 2, diagnostics: [diagnostic] })

  accepts('a notification', 'serverToClient', published)
  rejects('the wrong direction', 'clientToServer', published, /goes serverToClient/)
  rejects('an unknown method', 'serverToClient', { ...published, method: 'textDocument/publishDiagnostic' }, /no such/)
  rejects('a notification sent as a request', 'serverToClient', { ...published, id: 1 }, /no such request/)
  rejects('another JSON-RPC version', 'serverToClient', { ...published, jsonrpc: '1.0' }, /jsonrpc/)
  rejects('a property beside the parameters', 'serverToClient', { ...published, param: [] }, /message\.param: no such/)
  rejects(
    'a missing property',
    'serverToClient',
    notification('textDocument/publishDiagnostics', { version: 2, diagnostics: [diagnostic] }),
    /publishDiagnostics\.uri: missing/,
  )
  rejects(
    'a misspelt optional property',
    'serverToClient',
    notification('textDocument/publishDiagnostics', { uri, versoin: 2, diagnostics: [diagnostic] }),
    /versoin: no such property/,
  )
  for (const [name, wrong, message] of [
    ['a value outside an enumeration', { severity: 5 }, /severity: expected DiagnosticSeverity, got 5/],
    [
      'a negative position',
      { range: { ...range, start: { line: -1, character: 0 } } },
      /line: expected uinteger, got -1/,
    ],
    [
      'a fraction where a whole number belongs',
      { range: { ...range, start: { line: 0.5, character: 0 } } },
      /uinteger/,
    ],
    ['a text where a list belongs', { relatedInformation: 'none' }, /relatedInformation: expected an array/],
    ['a link that is no URI', { codeDescription: { href: 'docs/rule.md' } }, /href: expected URI/],
    ['neither of two forms', { code: true }, /code: expected integer or string, got true/],
  ] as const) {
    const diagnostics = [{ ...diagnostic, ...wrong }]
    rejects(name, 'serverToClient', notification('textDocument/publishDiagnostics', { uri, diagnostics }), message)
  }

  accepts('any value where any is allowed', 'serverToClient', {
    ...published,
    params: { uri, diagnostics: [{ ...diagnostic, data: { ids: ['a', null, 1.5], deep: { free: true } } }] },
  })
  accepts('undefined as absent, as it is not sent', 'serverToClient', {
    ...published,
    params: { uri, version: undefined, diagnostics: [] },
  })
  accepts('a request without parameters', 'clientToServer', request(1, 'shutdown'))
  rejects('parameters where none belong', 'clientToServer', request(1, 'shutdown', {}), /has no parameters/)
  rejects('an id of the wrong type', 'clientToServer', { ...request(1, 'shutdown'), id: true }, /message\.id/)
  accepts('inherited properties', 'clientToServer', request('a', 'textDocument/hover', hoverParams()))
  rejects(
    'a misspelt mixin property',
    'clientToServer',
    request('a', 'textDocument/hover', { ...hoverParams(), workDoneTokens: 1 }),
    /workDoneTokens: no such/,
  )
  accepts('a custom value where they are allowed', 'clientToServer', codeActions('source.fixAll.havenwijzer'))
  rejects('a custom value of the wrong type', 'clientToServer', codeActions(7), /only\[0\]: expected CodeActionKind/)
})

describe('meta model: edits, maps and tuples', () => {
  const edit = { range, newText: 'azure-weu' }
  const applyEdit = (changes: unknown) => request(3, 'workspace/applyEdit', { edit: changes })

  accepts('a map by document', 'serverToClient', applyEdit({ changes: { [uri]: [edit] } }))
  rejects('a map key that is no URI', 'serverToClient', applyEdit({ changes: { 'a.yaml': [edit] } }), /key "a\.yaml"/)
  rejects('a wrong map value', 'serverToClient', applyEdit({ changes: { [uri]: edit } }), /expected an array/)
  accepts('a versioned edit', 'serverToClient', applyEdit(versioned({ uri, version: 4 })))
  accepts('a versioned edit of a closed file', 'serverToClient', applyEdit(versioned({ uri, version: null })))
  rejects('an edit without a version', 'serverToClient', applyEdit(versioned({ uri })), /version: missing/)
  rejects('a wrong literal', 'serverToClient', applyEdit({ documentChanges: [{ kind: 'created', uri }] }), /kind/)
  accepts('a tuple', 'clientToServer', request(4, 'textDocument/signatureHelp', signature([1, 3])))
  rejects('a tuple too long', 'clientToServer', request(4, 'textDocument/signatureHelp', signature([1, 3, 5])), /label/)

  function versioned(textDocument: object) {
    return { documentChanges: [{ textDocument, edits: [edit] }] }
  }

  function signature(label: readonly number[]) {
    const activeSignatureHelp = { signatures: [{ label: 'f(a)', parameters: [{ label }] }] }
    return { ...hoverParams(), context: { triggerKind: 1, isRetrigger: false, activeSignatureHelp } }
  }
})

describe('meta model: answers', () => {
  const pull: SentRequest = { method: 'textDocument/diagnostic', params: { textDocument: { uri } } }
  const waiting = pending([7, pull])
  const report = { kind: 'full', resultId: 'a1', items: [diagnostic] }

  accepts('a result', 'serverToClient', { jsonrpc: '2.0', id: 7, result: report }, waiting)
  accepts('an unchanged report', 'serverToClient', answer(7, { kind: 'unchanged', resultId: 'a1' }), waiting)
  rejects('an unchanged report without id', 'serverToClient', answer(7, { kind: 'unchanged' }), /missing/, waiting)
  rejects(
    'a misspelt property',
    'serverToClient',
    answer(7, { ...report, resultid: 'a' }),
    /resultid: no such/,
    waiting,
  )
  rejects('a result that may not be null', 'serverToClient', answer(7, null), /result: expected/, waiting)
  accepts(
    'a result that may be null',
    'serverToClient',
    answer(8, null),
    pending([8, { method: 'textDocument/hover' }]),
  )
  rejects('an answer nobody waits for', 'serverToClient', answer(9, report), /nobody waits/, waiting)
  rejects('neither result nor error', 'serverToClient', { jsonrpc: '2.0', id: 7 }, /a result or an error/, waiting)
  rejects('a message of nothing', 'serverToClient', { jsonrpc: '2.0', result: null }, /neither a method nor an id/)
  accepts('any result without knowing the request', 'serverToClient', answer(7, 'whatever'))

  accepts('an error', 'serverToClient', failure(7, { code: -32800, message: 'cancelled' }), waiting)
  rejects('an error without message', 'serverToClient', failure(7, { code: -32800 }), /message: missing/, waiting)
  accepts('error data', 'serverToClient', failure(7, cancelled({ retriggerRequest: false })), waiting)
  rejects('wrong error data', 'serverToClient', failure(7, cancelled({ retriggerRequest: 'no' })), /boolean/, waiting)

  function cancelled(data: object) {
    return { code: -32802, message: 'cancelled by the server', data }
  }
})

describe('meta model: progress and registration', () => {
  const workspacePull = { method: 'workspace/diagnostic', params: { previousResultIds: [], partialResultToken: 'p' } }
  const waiting = pending([1, workspacePull], [2, { method: 'textDocument/hover', params: { workDoneToken: 5 } }])
  const part = { kind: 'full', uri, version: null, items: [] }

  accepts('a partial result', 'serverToClient', progress('p', { items: [part] }), waiting)
  rejects('a wrong partial result', 'serverToClient', progress('p', { items: [{ ...part, uri: 1 }] }), /uri/, waiting)
  rejects('a token nobody gave', 'serverToClient', progress('q', { items: [part] }), /token q/, waiting)
  rejects(
    'a partial result of a request that has none',
    'serverToClient',
    progress('p', 1),
    /has no partial results/,
    pending([1, { method: 'textDocument/hover', params: { partialResultToken: 'p' } }]),
  )
  accepts('work done', 'serverToClient', progress(5, { kind: 'begin', title: 'Reading' }), waiting)
  rejects('work done without title', 'serverToClient', progress(5, { kind: 'begin' }), /title: missing/, waiting)
  const made = { requests: new Map(), createdTokens: new Set(['made']) }
  accepts('work done on a made token', 'serverToClient', progress('made', { kind: 'end' }), made)
  rejects('a wrong value on a made token', 'serverToClient', progress('made', { kind: 'stop' }), /kind/, made)

  const watch = { watchers: [{ globPattern: '**/landscape.yaml' }] }
  accepts('a registration', 'serverToClient', register('workspace/didChangeWatchedFiles', watch))
  rejects(
    'wrong options',
    'serverToClient',
    register('workspace/didChangeWatchedFiles', { watchers: 1 }),
    /watchers: expected/,
  )
  rejects(
    'missing options',
    'serverToClient',
    register('workspace/didChangeWatchedFiles', undefined),
    /watchers: missing/,
  )
  rejects('an unknown method', 'serverToClient', register('textDocument/diagnostics', {}), /no such method/)

  const joined = { documentSelector: null, workDoneProgress: true }
  accepts('options joined of two', 'serverToClient', register('textDocument/colorPresentation', joined))
  rejects(
    'options of neither of two',
    'serverToClient',
    register('textDocument/colorPresentation', { ...joined, workDone: true }),
    /workDone: no such/,
  )

  function register(method: string, registerOptions: object | undefined) {
    return request(1, 'client/registerCapability', { registrations: [{ id: '1', method, registerOptions }] })
  }
})

describe('meta model: methods of our own and of LSP 3.18 as implemented', () => {
  accepts('our own request', 'serverToClient', request(1, 'havenwijzer/readFile', { free: ['form'] }))
  rejects(
    'our own with a bare value',
    'serverToClient',
    request(1, 'havenwijzer/readFile', 'a.yaml'),
    /object or an array/,
  )
  accepts('any answer to our own', 'clientToServer', answer(1, 3), pending([1, { method: 'havenwijzer/readFile' }]))
  accepts(
    'a virtual document',
    'clientToServer',
    request(1, 'workspace/textDocumentContent', { uri: 'havenwijzer:/a' }),
  )
})

function accepts(what: string, direction: Direction, message: unknown, waiting?: Pending): void {
  it(`accepts ${what}`, () => {
    assert.deepEqual(checkMessage(direction, message, waiting), [])
  })
}

function rejects(what: string, direction: Direction, message: unknown, expected: RegExp, waiting?: Pending): void {
  it(`rejects ${what}`, () => {
    const problems = checkMessage(direction, message, waiting)
    assert.equal(problems.length, 1, problems.join('\n') || 'nothing reported')
    assert.match(problems[0]!, expected)
  })
}

function notification(method: string, params?: unknown) {
  return { jsonrpc: '2.0', method, params }
}

function request(id: number | string, method: string, params?: unknown) {
  return { jsonrpc: '2.0', id, method, params }
}

function answer(id: number, result: unknown) {
  return { jsonrpc: '2.0', id, result }
}

function failure(id: number, error: unknown) {
  return { jsonrpc: '2.0', id, error }
}

function progress(token: number | string, value: unknown) {
  return notification('$/progress', { token, value })
}

function pending(...requests: [number, SentRequest][]): Pending {
  return { requests: new Map(requests), createdTokens: new Set() }
}

function hoverParams() {
  return { textDocument: { uri }, position: start }
}

function codeActions(kind: unknown) {
  return request(2, 'textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], only: [kind] },
  })
}
