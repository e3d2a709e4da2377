import type { Diagnostic } from 'vscode-languageserver-protocol'
import type { Document } from './measure.ts'
import type { MeasuredServer } from './servers.ts'
import { type Session, startSession } from './session.ts'

/** What a server said of a text after edits, to be compared with what it says of the same text when it is opened. */
export interface Said {
  /** What led to it. */
  readonly after: string
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What the server says of a document whose text is this by now. */
export async function saidNow(session: Session, after: string, text: string): Promise<Said> {
  const { diagnostics } = await session.settle(0)
  return { after, text, diagnostics }
}

/** Of what a server said, that which it does not say of the same text when it has just been started. */
export async function differingFromFresh(
  server: MeasuredServer,
  { folder, file }: Document,
  said: readonly Said[],
): Promise<readonly string[]> {
  const differing: string[] = []
  for (const { after, text, diagnostics } of said) {
    const session = await startSession(server, folder, file)
    const { at } = await session.open(text)
    const fresh = await session.settle(at)
    if (inOneForm(fresh.diagnostics) !== inOneForm(diagnostics)) differing.push(after)
    await session.stop()
  }
  return differing
}

/** In any order: a client shows them by place. */
function inOneForm(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((each) => JSON.stringify(each))
    .sort()
    .join('\n')
}

/** A text with another put in at a line and character. */
export function withText(text: string, { line, character }: { line: number; character: number }, put: string): string {
  const lines = text.split('\n')
  const own = lines[line] ?? ''
  lines[line] = own.slice(0, character) + put + own.slice(character)
  return lines.join('\n')
}
