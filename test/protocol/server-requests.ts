import type { ConfigurationParams, MessageConnection } from 'vscode-languageserver-protocol/node'
import { ErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node'

export type Answer = (params: unknown) => unknown

/** Answers the server's requests as an editor does; the map it returns may be changed to answer otherwise. */
export function answerServer(
  connection: MessageConnection,
  client: { readonly folders: readonly { uri: string; name: string }[]; readonly configuration: Configuration },
  report: (problem: string) => void,
): Map<string, Answer> {
  const nothing = () => null
  const answers = new Map<string, Answer>([
    ['client/registerCapability', nothing],
    ['client/unregisterCapability', nothing],
    ['window/showDocument', () => ({ success: true })],
    ['window/showMessageRequest', nothing],
    ['window/workDoneProgress/create', nothing],
    ['workspace/applyEdit', () => ({ applied: true })],
    ['workspace/configuration', (params) => settings(client.configuration, params as ConfigurationParams)],
    ['workspace/workspaceFolders', () => client.folders],
    ...REFRESHED.map((feature): [string, Answer] => [`workspace/${feature}/refresh`, nothing]),
  ])
  connection.onRequest((method, params) => {
    const answer = answers.get(method)
    if (answer) return answer(params)
    report(`the server asked ${method}, which no test answers`)
    return new ResponseError(ErrorCodes.MethodNotFound, `no answer to ${method}`)
  })
  return answers
}

type Configuration = Readonly<Record<string, unknown>>

const REFRESHED = [
  'codeLens',
  'diagnostic',
  'foldingRange',
  'inlayHint',
  'inlineValue',
  'semanticTokens',
  'textDocumentContent',
]

function settings(configuration: Configuration, { items }: ConfigurationParams): readonly unknown[] {
  return items.map(({ section }) => (section === undefined ? configuration : (configuration[section] ?? null)))
}
