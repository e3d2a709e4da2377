import type { CompletionItem, CompletionList, Hover, Position } from 'vscode-languageserver-protocol'
import { differingFromFresh, type Said, saidNow, withText } from './fresh.ts'
import type { MeasuredServer } from './servers.ts'
import type { Session } from './session.ts'
import { startSession } from './session.ts'
import type { TypingMode } from './typing.ts'
import { advance, startOfReference, startOfValue, typingModes } from './typing.ts'

/** What one session yielded. */
export interface Sample {
  /** Milliseconds, or megabytes where the measure starts with `memory`. */
  readonly values: ReadonlyMap<string, readonly number[]>
  /** Answers that were not right, by typing mode. */
  readonly wrong: ReadonlyMap<string, number>
  readonly pulls: boolean
  readonly openDiagnostics: number
  /** After what the server said something else of the text than when it is started with that. */
  readonly differing: readonly string[]
}

export interface Document {
  readonly folder: string
  readonly file: string
  readonly text: string
}

/** Works through one whole session: open, type in every way, complete, burst. */
export async function measureSession(server: MeasuredServer, document: Document, edits: number): Promise<Sample> {
  const values = new Map<string, readonly number[]>()
  const wrong = new Map<string, number>()
  const said: Said[] = []
  const lines = document.text.split('\n')
  const session = await startSession(server, document.folder, document.file)
  // Servers that ask for settings first get the time to do so.
  await new Promise((resolve) => setTimeout(resolve, 500))
  const before = performance.now()
  const opened = await session.open(document.text)
  values.set('open', [opened.at - before])
  const { diagnostics } = await session.settle(before)
  values.set('memory with the document open', resident(session))
  for (const mode of typingModes) {
    const typed = await typeAndWait(session, mode, document.text, edits)
    said.push(typed.said)
    values.set(`keystroke ${mode.name}`, typed.milliseconds)
    wrong.set(mode.name, typed.wrong)
  }
  const value = startOfValue('criticality', lines)
  for (const [measure, asked, start] of [
    ['completion after a keystroke', 'completion', value],
    ['completion of an id after a keystroke', 'completion', startOfReference(lines)],
    ['hover after a keystroke', 'hover', value],
  ] as const)
    if (session.capabilities[`${asked}Provider`])
      values.set(measure, await askAfterKeys(session, asked, start, Math.ceil(edits / 3)))
  values.set('burst', [await burst(session, lines, edits)])
  values.set('memory after typing', resident(session))
  said.push(await saidNow(session, 'all that was typed was taken back', document.text))
  await session.stop()
  const differing = await differingFromFresh(server, document, said)
  return { values, wrong, pulls: session.pulls, openDiagnostics: diagnostics.length, differing }
}

/** Milliseconds from starting a server to its answer to `initialize`. */
export async function measureStart(server: MeasuredServer, { folder, file }: Document): Promise<number> {
  const session = await startSession(server, folder, file)
  await session.stop()
  return session.startMilliseconds
}

async function typeAndWait(session: Session, mode: TypingMode, text: string, edits: number) {
  const start = mode.start(text.split('\n'))
  const typed = keys(mode.text, edits)
  const milliseconds: number[] = []
  let wrong = 0
  let cursor = start
  for (const key of typed) {
    const before = performance.now()
    const { at, diagnostics } = await session.change({ range: { start: cursor, end: cursor }, text: key })
    milliseconds.push(at - before)
    if (!mode.isRight(diagnostics, start)) wrong += 1
    cursor = advance(cursor, key)
  }
  const said = await saidNow(session, mode.name, withText(text, start, typed.join('')))
  await takeBack(session, start, cursor)
  return { milliseconds, wrong, said }
}

/** Asks at once after each key, so the server must read the change first. */
async function askAfterKeys(session: Session, asked: 'completion' | 'hover', start: Position, edits: number) {
  const milliseconds: number[] = []
  let cursor = start
  for (const key of keys('h', edits)) {
    await session.changeOnly({ range: { start: cursor, end: cursor }, text: key })
    cursor = advance(cursor, key)
    const before = performance.now()
    await session.request<CompletionList | CompletionItem[] | Hover | null>(`textDocument/${asked}`, {
      position: cursor,
      ...(asked === 'completion' ? { context: { triggerKind: 1 } } : {}),
    })
    milliseconds.push(performance.now() - before)
  }
  await takeBack(session, start, cursor)
  return milliseconds
}

/** Types on without waiting; the time from the last key to the diagnostics of the whole. */
async function burst(session: Session, lines: readonly string[], edits: number): Promise<number> {
  const start = startOfValue('criticality', lines)
  let cursor = start
  let last = 0
  for (const key of keys('x', edits)) {
    await new Promise((resolve) => setTimeout(resolve, KEY_INTERVAL))
    last = performance.now()
    await session.changeOnly({ range: { start: cursor, end: cursor }, text: key })
    cursor = advance(cursor, key)
  }
  const { at } = await session.settle(last)
  await takeBack(session, start, cursor)
  return at - last
}

/** Milliseconds between the keys of somebody who types fast. */
const KEY_INTERVAL = 60

async function takeBack(session: Session, start: Position, end: Position): Promise<void> {
  const before = performance.now()
  await session.change({ range: { start, end }, text: '' })
  await session.settle(before)
}

/** Nothing where the system does not tell. */
function resident(session: Session): readonly number[] {
  const megabytes = session.residentMegabytes()
  return megabytes === undefined ? [] : [megabytes]
}

function keys(text: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => text.charAt(index % text.length))
}
