import { commands, type LogOutputChannel, window } from 'vscode'
import {
  type BaseLanguageClient,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  State,
} from 'vscode-languageclient'
import { type Connect, documentSchemes, type Surroundings } from './client-options.ts'
import { textsIn } from './l10n.ts'
import type { PolicyDocuments } from './policy-documents.ts'
import {
  documentsNotification,
  listFilesRequest,
  overviewChangedNotification,
  readFileRequest,
  statusNotification,
} from './protocol.ts'
import { currentSettings } from './settings.ts'
import type { StatusItem } from './status.ts'
import { listFiles, readFile } from './workspace-files.ts'

/** The one server that runs for this window. It is started again after a crash, unless it keeps crashing. */
export interface Session {
  /** Stops the server when there is one and starts a new one. */
  restart(): Promise<void>
  /** Restarts only when folders of another kind joined or left the workspace. */
  followFolders(): Promise<void>
  /** Asks the server something; undefined when it does not run, or does not answer. */
  ask<T>(question: (client: BaseLanguageClient) => Promise<T>): Promise<T | undefined>
  /** Passes on what happened to files, beyond what the client sees by itself. */
  filesChanged(changes: FileEvent[]): void
  stop(): Promise<void>
}

const crashesAllowed = 4
const crashesForgottenAfter = 3 * 60_000
const longestStart = 10_000

interface Running {
  readonly client: BaseLanguageClient
  /** Settles when the start has succeeded or failed. */
  readonly started: Promise<void>
  readonly schemes: string
}

export function createSession(
  surroundings: Surroundings,
  connect: Connect,
  status: StatusItem,
  documents: PolicyDocuments,
  overviewsChanged: () => void,
): Session {
  const { output } = surroundings
  const log = (problem: unknown): void => output.error(String(problem))
  let running: Running | undefined
  let crashes: readonly number[] = []
  let last: Promise<void> = Promise.resolve()

  /** Runs steps that overlap one after the other. */
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    last = last.then(step).catch(log)
    return last
  }

  const start = async (): Promise<void> => {
    const client = connect(surroundings)
    client.onNotification(statusNotification, (report) => status.show(report))
    client.onNotification(overviewChangedNotification, overviewsChanged)
    client.onNotification(documentsNotification, ({ uris }) => documents.replace(uris))
    client.onRequest(listFilesRequest, listFiles)
    client.onRequest(readFileRequest, readFile)
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped || newState === State.StartFailed) lost(client)
    })
    status.show({ state: 'starting' })
    running = { client, started: client.start().catch(log), schemes: documentSchemes().join() }
  }

  const stop = async (): Promise<void> => {
    const stopping = running
    running = undefined
    if (!stopping) return
    // A client cannot be stopped while it starts; one that never finishes is ended by its process.
    await withinStart(stopping.started)
    if (stopping.client.needsStop()) await stopping.client.dispose()
    status.show({ state: 'stopped' })
  }

  const lost = (client: BaseLanguageClient): void => {
    if (running?.client !== client) return // we stopped it ourselves
    running = undefined
    status.show({ state: 'stopped' })
    const now = Date.now()
    crashes = [...crashes.filter((crash) => now - crash < crashesForgottenAfter), now]
    if (crashes.length <= crashesAllowed) void inTurn(start)
    else void sayThatItGaveUp(output)
  }

  const restart = (): Promise<void> => {
    crashes = []
    return inTurn(async () => {
      await stop().catch(log) // also when the old one does not end nicely, a new one starts
      await start()
    })
  }

  return {
    restart,
    followFolders: async () => {
      if (running && running.schemes !== documentSchemes().join()) await restart()
    },
    ask: async (question) => {
      // Who asks at once is answered as soon as there is a server.
      await last
      await withinStart(running?.started)
      const client = running?.client
      if (!client?.isRunning()) return undefined
      return question(client).catch((problem: unknown) => {
        log(problem)
        return undefined
      })
    },
    filesChanged: (changes) => {
      if (!running?.client.isRunning()) return // a server that starts reads everything
      running.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes }).catch(log)
    },
    stop: () => inTurn(stop),
  }
}

/** Settles when a start has, or when that takes too long. */
async function withinStart(started: Promise<void> | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestStart)
  })
  await Promise.race([started, late])
  clearTimeout(timer)
}

async function sayThatItGaveUp(output: LogOutputChannel): Promise<void> {
  const texts = textsIn(currentSettings().language)
  const chosen = await window.showErrorMessage(texts.gaveUp, texts.restart, texts.showOutput)
  if (chosen === texts.restart) await commands.executeCommand('havenwijzer.restart')
  if (chosen === texts.showOutput) output.show()
}
