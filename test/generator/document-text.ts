import type { MistakeKind } from './plan.ts'

/** A mistake that was written on purpose. */
export interface PlantedMistake {
  /** Path of the document, as in the result. */
  readonly file: string
  /** The line that is wrong, counted from 1. */
  readonly line: number
  readonly kind: MistakeKind
  /** The application that carries it, by the id it should have had. */
  readonly application: string
}

/** One document while it is written. */
export class DocumentText {
  readonly path: string
  readonly mistakes: PlantedMistake[] = []
  readonly #lines: string[] = []

  constructor(path: string) {
    this.path = path
  }

  write(...lines: readonly string[]): void {
    this.#lines.push(...lines)
  }

  /** Writes a line that is wrong. */
  plant(kind: MistakeKind, application: string, line: string): void {
    this.write(line)
    this.mistakes.push({ file: this.path, line: this.#lines.length, kind, application })
  }

  text(lineEnd: '\n' | '\r\n'): string {
    return this.#lines.join(lineEnd) + lineEnd
  }
}

/** A scalar as YAML reads it back: quoted where it would mean something else. */
export function scalar(text: string): string {
  return /[:#&*!|>'"%@`,[\]{}]|^[-? ]/.test(text) ? JSON.stringify(text) : text
}
