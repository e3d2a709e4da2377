import type { NotificationForm, RequestForm, Type } from './meta-model/model.ts'
import { metaModel } from './meta-model/model.ts'
import { checkValue } from './meta-model/value.ts'

export type Direction = 'clientToServer' | 'serverToClient'
export type Token = number | string

/** A request as it was sent. */
export interface SentRequest {
  readonly method: string
  readonly params?: unknown
}

/** What the receiver of a message is waiting for. */
export interface Pending {
  /** Requests the receiver sent and that have no answer yet, by id. */
  readonly requests: ReadonlyMap<Token, SentRequest>
  /** Progress tokens made with `window/workDoneProgress/create`. */
  readonly createdTokens: ReadonlySet<Token>
}

/**
 * Says where a JSON-RPC message departs from LSP 3.18, one text a departure. Without `pending` an answer and a progress
 * value are checked for their outer form only. Of methods that start with `havenwijzer/` the content is free.
 */
export function checkMessage(direction: Direction, message: unknown, pending?: Pending): readonly string[] {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return ['message: not an object']
  const { jsonrpc, id, method, params, ...answer } = message as Readonly<Record<string, unknown>>
  const problems = jsonrpc === '2.0' ? [] : ['message.jsonrpc: expected "2.0"']
  if (id !== undefined && !isToken(id) && !(id === null && 'error' in answer)) {
    problems.push('message.id: expected a number or a string')
  }
  if (method === undefined) {
    if (params !== undefined) problems.push('message.params: an answer has no parameters')
    return [...problems, ...checkAnswer(id, answer, pending)]
  }
  if (typeof method !== 'string') return [...problems, 'message.method: expected a string']
  problems.push(...Object.keys(answer).map((key) => `message.${key}: no such property`))
  return [...problems, ...checkCall(direction, id !== undefined, { method, params }, pending)]
}

function checkCall(direction: Direction, isRequest: boolean, call: SentRequest, pending: Pending | undefined) {
  const { method, params } = call
  if (isOurs(method)) {
    return params === undefined || (typeof params === 'object' && params !== null)
      ? []
      : [`${method}: parameters must be an object or an array`]
  }
  const form: NotificationForm | undefined = (isRequest ? metaModel.requests : metaModel.notifications).get(method)
  if (!form) return [`${method}: no such ${isRequest ? 'request' : 'notification'}`]
  if (form.messageDirection !== 'both' && form.messageDirection !== direction) {
    return [`${method}: goes ${form.messageDirection}, not ${direction}`]
  }
  if (!form.params) return params === undefined ? [] : [`${method}: has no parameters`]
  const problems = check(form.params, params, method)
  if (problems.length > 0) return problems
  if (method === 'client/registerCapability') return checkRegistrations(params)
  return method === '$/progress' && pending ? checkProgress(params, pending) : []
}

function checkAnswer(id: unknown, answer: Readonly<Record<string, unknown>>, pending: Pending | undefined) {
  const { result, error, ...others } = answer
  const problems = Object.keys(others).map((key) => `message.${key}: no such property`)
  if (id === undefined) return [...problems, 'message: neither a method nor an id']
  if ((result === undefined) === (error === undefined)) return [...problems, 'message: needs a result or an error']
  const request = pending && isToken(id) ? pending.requests.get(id) : undefined
  if (pending && id !== null && !request) return [...problems, `answer ${String(id)}: nobody waits for it`]
  const form = request && metaModel.requests.get(request.method)
  if (error !== undefined) return [...problems, ...checkError(error, form)]
  if (!request || !form) return problems
  return [...problems, ...check(form.result, result, `${request.method} result`)]
}

function checkError(error: unknown, form: RequestForm | undefined) {
  const problems = check({ kind: 'literal', value: { properties: ERROR_PROPERTIES } }, error, 'error')
  const data = (error as { readonly data?: unknown } | null)?.data
  if (problems.length > 0 || data === undefined || !form?.errorData) return problems
  return check(form.errorData, data, `${form.method} error.data`)
}

function checkProgress(params: unknown, { requests, createdTokens }: Pending): readonly string[] {
  const { token, value } = params as { readonly token: Token; readonly value: unknown }
  for (const { method, params: sent } of requests.values()) {
    const { partialResultToken, workDoneToken } = (sent ?? {}) as Readonly<Record<string, unknown>>
    if (workDoneToken === token) return check(WORK_DONE, value, `${method} progress`)
    if (partialResultToken !== token) continue
    const partial = metaModel.requests.get(method)?.partialResult
    if (partial) return check(partial, value, `${method} partial result`)
    return isOurs(method) ? [] : [`${method}: has no partial results`]
  }
  if (createdTokens.has(token)) return check(WORK_DONE, value, 'progress')
  return [`$/progress: nobody waits for token ${token}`]
}

function checkRegistrations(params: unknown): readonly string[] {
  const { registrations } = params as {
    readonly registrations: readonly { readonly method: string; readonly registerOptions?: unknown }[]
  }
  return registrations.flatMap(({ method, registerOptions }) => {
    const options = metaModel.registrationOptions.get(method)
    if (options) return check(options, registerOptions ?? {}, `registration of ${method}`)
    const known = metaModel.requests.has(method) || metaModel.notifications.has(method)
    return known || isOurs(method) ? [] : [`registration of ${method}: no such method`]
  })
}

function check(type: Type, value: unknown, path: string): readonly string[] {
  return checkValue(metaModel, type, value, path).map((problem) => `${problem.path}: ${problem.text}`)
}

function isToken(value: unknown): value is Token {
  return typeof value === 'string' || Number.isInteger(value)
}

function isOurs(method: string): boolean {
  return method.startsWith('havenwijzer/')
}

const ERROR_PROPERTIES = [
  { name: 'code', type: { kind: 'base', name: 'integer' } },
  { name: 'message', type: { kind: 'base', name: 'string' } },
  { name: 'data', type: { kind: 'reference', name: 'LSPAny' }, optional: true },
] as const

const WORK_DONE: Type = {
  kind: 'or',
  items: [
    { kind: 'reference', name: 'WorkDoneProgressBegin' },
    { kind: 'reference', name: 'WorkDoneProgressReport' },
    { kind: 'reference', name: 'WorkDoneProgressEnd' },
  ],
}
