import { printable } from '../../output/printable.ts'
import { widthOf } from './text-width.ts'

/** Text as it is broken into lines. */
export interface Lines {
  readonly lines: readonly string[]
  /** All of the text, when the lines do not hold it. */
  readonly whole?: string
}

export interface Room {
  readonly width: number
  /** What the first line has to leave free at its start. */
  readonly taken?: number
  /** How many lines there may be. */
  readonly most: number
  readonly size: number
  readonly isBold?: boolean
  /** What is still there after the text when that is cut: a number. */
  readonly tail?: string
}

/** Breaks text between words; what does not fit is cut with `…`. */
export function brokenInto(text: string, { width, taken = 0, most, size, isBold = false, tail = '' }: Room): Lines {
  const name = plain(text)
  const whole = `${name}${tail}`
  const start = name.length > LONGEST ? `${name.slice(0, LONGEST)}…${tail}` : whole
  const roomIn = (line: number) => width - (line === 0 ? taken : 0)
  const fits = (part: string, line: number) => widthOf(part, size, isBold) <= roomIn(line)
  const lines: Piece[] = []
  for (const piece of piecesOf(start, (word) => fits(word, 0))) {
    const last = lines.at(-1)
    const longer = last && { text: `${last.text}${piece.text}`, isOpen: piece.isOpen }
    const isLast = lines.length === most
    if (longer && (isLast || fits(shown(longer), lines.length - 1))) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  const cutLines = lines.map((line, i) => cut(shown(line), i === lines.length - 1 ? tail : '', (part) => fits(part, i)))
  const isCut = start !== whole || cutLines.some((line, i) => line !== shown(lines[i] ?? NOTHING))
  return isCut ? { lines: cutLines, whole } : { lines: cutLines }
}

/** Text on one line, in which nothing steers what shows it. */
export function plain(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim())
}

/** A part of a text after which a line may end. */
interface Piece {
  readonly text: string
  /** Within a word. */
  readonly isOpen: boolean
}

const NOTHING: Piece = { text: '', isOpen: false }

/** Words; those that fit nowhere before the last part of what they are made of. */
function piecesOf(text: string, fits: (word: string) => boolean): readonly Piece[] {
  return text.split(/(?<=[ \-/])/).flatMap((word) => {
    if (fits(word.trimEnd())) return [{ text: word, isOpen: false }]
    const parts = word.split(SEAM)
    return parts.map((part, i) => ({ text: part, isOpen: i < parts.length - 1 }))
  })
}

function shown({ text, isOpen }: Piece): string {
  return isOpen ? `${text}-` : text.trimEnd()
}

function cut(line: string, tail: string, fits: (part: string) => boolean): string {
  if (fits(line)) return line
  const signs = [...line.slice(0, line.length - tail.length).replace(/…$/, '')]
  const ended = () => `${signs.join('').trimEnd()}…${tail}`
  while (signs.length > 1 && !fits(ended())) signs.pop()
  return ended()
}

/** Longer than any room here; a name may be a whole file. */
const LONGEST = 300

/** What long Dutch names of systems end in: a compound may be broken before its last part. */
const SEAM =
  /(?<=\p{L}{3})(?=systeem|systemen|applicatie|registratie|administratie|voorziening|omgeving|magazijn|portaal|loket|beheer|verlening|handhaving|verwerking|koppeling|verband|centrum|automatisering|ontwikkeling|ondersteuning)/u
