import type { Message } from 'vscode-languageserver-protocol'
import type { Direction, Pending, SentRequest, Token } from './meta-model.ts'
import { checkMessage } from './meta-model.ts'

export interface RecordedMessage {
  readonly direction: Direction
  readonly message: Message
}

/** All that client and server said to each other, checked against the meta model while it was said. */
export interface Conversation {
  readonly messages: readonly RecordedMessage[]
  readonly problems: readonly string[]
  record(direction: Direction, message: Message): void
  /** Adds a problem that is not in a message itself. */
  report(problem: string): void
  /** The client's requests that the server did not answer. */
  unanswered(): readonly SentRequest[]
}

/** What a client finds in messages of the server that departs from what it announced. */
export interface ClientChecks {
  readonly sent: (sent: SentRequest) => readonly string[]
  readonly answered: (method: string, result: unknown) => readonly string[]
  readonly isExcused?: (problem: string) => boolean
}

export function startConversation(checks: ClientChecks): Conversation {
  const messages: RecordedMessage[] = []
  const problems: string[] = []
  const waiting = { clientToServer: new Map<Token, SentRequest>(), serverToClient: new Map<Token, SentRequest>() }
  const createdTokens = new Set<Token>()
  const inParts = new Set<Token>()

  return { messages, problems, record, report, unanswered: () => [...waiting.clientToServer.values()] }

  function report(problem: string): void {
    problems.push(problem)
  }

  function record(direction: Direction, message: Message): void {
    messages.push({ direction, message })
    const { id, method, params, result } = message as Message & Partial<SentRequest> & { id?: Token; result?: unknown }
    const asked = waiting[direction === 'clientToServer' ? 'serverToClient' : 'clientToServer']
    const pending: Pending = { requests: asked, createdTokens }
    const departures = checkMessage(direction, message, pending).map((problem) => `${direction}: ${problem}`)
    problems.push(...departures.filter((problem) => !checks.isExcused?.(problem)))
    if (method !== undefined) {
      if (direction === 'serverToClient') problems.push(...checks.sent({ method, params }))
      if (id !== undefined) waiting[direction].set(id, { method, params })
      if (method === '$/progress') noteProgress(params as Progress, asked)
    } else if (id !== undefined) {
      noteAnswer(direction, id, result, asked)
    }
  }

  function noteProgress({ token, value }: Progress, asked: ReadonlyMap<Token, SentRequest>): void {
    if ((value as { readonly kind?: unknown } | null)?.kind === 'end') createdTokens.delete(token)
    for (const [id, { params }] of asked) if (tokenIn(params, 'partialResultToken') === token) inParts.add(id)
  }

  function noteAnswer(direction: Direction, id: Token, result: unknown, asked: Map<Token, SentRequest>): void {
    const request = asked.get(id)
    asked.delete(id)
    if (direction === 'serverToClient' && request) problems.push(...checks.answered(request.method, result))
    if (request?.method === 'window/workDoneProgress/create') {
      const token = tokenIn(request.params, 'token')
      if (token !== undefined) createdTokens.add(token)
    }
    if (inParts.delete(id) && !isEmptyResult(result)) {
      problems.push(`serverToClient: ${request?.method}: answered in parts, so the last answer must hold nothing`)
    }
  }
}

interface Progress {
  readonly token: Token
  readonly value: unknown
}

function tokenIn(params: unknown, key: string): Token | undefined {
  return (params as Readonly<Record<string, Token>> | undefined)?.[key]
}

function isEmptyResult(result: unknown): boolean {
  const items = (result as { readonly items?: unknown } | null | undefined)?.items ?? result ?? []
  return Array.isArray(items) && items.length === 0
}
