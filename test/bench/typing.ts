import type { Diagnostic, Position } from 'vscode-languageserver-protocol'

/** A way of typing into the middle of the document, and what a right answer to each keystroke is. */
export interface TypingMode {
  readonly name: string
  /** The text to type, one character a keystroke, again and again. */
  readonly text: string
  /** Where typing starts. */
  start(lines: readonly string[]): Position
  isRight(diagnostics: readonly Diagnostic[], typedAt: Position): boolean
}

export const typingModes: readonly TypingMode[] = [
  {
    name: 'enum',
    text: 'x',
    start: (lines) => startOfValue('criticality', lines),
    isRight: (diagnostics, { line }) => hasDiagnosticNear(diagnostics, line, 0),
  },
  {
    name: 'name',
    text: 'x',
    start: (lines) => startOfValue('name', lines),
    isRight: (diagnostics, { line }) => !hasDiagnosticNear(diagnostics, line, 0),
  },
  {
    // Where a platform stands that many applications use.
    name: 'platform',
    text: 'x',
    start: (lines) => {
      const entry = lines.indexOf('  - id: eigen-dc')
      const line = lines.findIndex((each, index) => index > entry && each.startsWith('    location: '))
      if (entry < 0 || line < 0) throw new Error('no line says where the platform eigen-dc is')
      return { line, character: '    location: '.length }
    },
    isRight: (diagnostics, { line }) => hasDiagnosticNear(diagnostics, line, 0),
  },
  {
    name: 'newitem',
    text: '  - id: nieuw-01\n    name: Nieuw\n    product: open-zaak\n',
    start: (lines) => ({ line: lineOf(/^ {2}- id: /, lines), character: 0 }),
    isRight: () => true,
  },
  {
    name: 'break',
    text: '[ {x: "',
    start: (lines) => startOfValue('owner', lines),
    isRight: (diagnostics, { line }) => hasDiagnosticNear(diagnostics, line, 2),
  },
]

/** Where the cursor is after one more character. */
export function advance({ line, character }: Position, typed: string): Position {
  return typed === '\n' ? { line: line + 1, character: 0 } : { line, character: character + 1 }
}

/** Where the value of a key stands, on the first line with that key in the second half of the document. */
export function startOfValue(key: string, lines: readonly string[]): Position {
  const line = lineOf(new RegExp(`^ {4}${key}: `), lines)
  return { line, character: key.length + 6 }
}

/** Where the id stands that an interface names: hundreds of applications may be meant there. */
export function startOfReference(lines: readonly string[]): Position {
  return { line: lineOf(/^ {6}- to: /, lines), character: '      - to: '.length }
}

function lineOf(pattern: RegExp, lines: readonly string[]): number {
  const middle = Math.floor(lines.length / 2)
  const found = lines.findIndex((line, index) => index >= middle && pattern.test(line))
  if (found < 0) throw new Error(`no line in the second half looks like ${pattern}`)
  return found
}

function hasDiagnosticNear(diagnostics: readonly Diagnostic[], line: number, lines: number): boolean {
  return diagnostics.some(({ range }) => Math.abs(range.start.line - line) <= lines)
}
