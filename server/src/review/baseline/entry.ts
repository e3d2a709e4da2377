import { isLouder } from '../../policy/level.ts'
import type { Level } from '../../rules/rule.ts'
import type { Finding } from '../finding.ts'

/** Levels that a baseline knows: hints are for the editor. */
export type BaselineLevel = Exclude<Level, 'hint'>

export const BASELINE_LEVELS: readonly BaselineLevel[] = ['error', 'warning', 'info']

/** What was found when the baseline was written, folder by folder. */
export interface Baseline {
  readonly folders: readonly BaselineFolder[]
}

export interface BaselineFolder {
  /** Path of the folder, from that of the baseline. */
  readonly folder: string
  readonly findings: readonly BaselineEntry[]
}

/** One finding, at one level or more: for each the elements that it touches, or `itself` where it touches none. */
export interface BaselineEntry extends Readonly<Partial<Record<BaselineLevel, readonly string[]>>> {
  readonly id: string
  /** The path that stands in the id: another name of the file makes no other finding. */
  readonly file?: string
}

export type Comparable = Finding & { readonly level: BaselineLevel }

export function isComparable(finding: Finding): finding is Comparable {
  return finding.level !== 'hint'
}

/** The entries for what is found, by id. */
export function entriesFor(findings: readonly Finding[]): readonly BaselineEntry[] {
  const entries = new Map<string, { file: string | undefined; levels: Map<string, BaselineLevel>; alone: number }>()
  for (const finding of findings.filter(isComparable)) {
    const id = baseId(finding.id)
    const entry = entries.get(id) ?? { file: finding.fileInId, levels: new Map(), alone: 0 }
    entries.set(id, entry)
    const names = finding.affected.length > 0 ? finding.affected : [itself(++entry.alone)]
    for (const name of names) entry.levels.set(name, louder(finding.level, entry.levels.get(name)))
  }
  return [...entries].map(([id, { file, levels }]) => entryOf(id, file, levels)).sort((a, b) => compareText(a.id, b.id))
}

/** An entry that holds these names at these levels. */
export function entryOf(
  id: string,
  file: string | undefined,
  levels: ReadonlyMap<string, BaselineLevel>,
): BaselineEntry {
  const at = (level: BaselineLevel) => {
    const names = [...levels].flatMap(([name, of]) => (of === level ? [name] : [])).sort(compareText)
    return names.length === 0 ? {} : { [level]: names }
  }
  return { id, ...(file === undefined ? {} : { file }), ...at('error'), ...at('warning'), ...at('info') }
}

/** Stands in an entry for a finding that touches nothing but where it stands; several are numbered. */
export function itself(nth: number): string {
  return nth === 1 ? ITSELF : `${ITSELF}~${nth}`
}

export function isItself(name: string): boolean {
  return name === ITSELF || name.startsWith(`${ITSELF}~`)
}

/** Several findings of one identity in one file are told apart by a number. */
export function baseId(id: string): string {
  return id.replace(/~\d+$/, '')
}

/** What two findings have in common that are one and the same but for the name of their file. */
export function identityOf(id: string, file: string | undefined): string {
  const at = file === undefined ? -1 : id.lastIndexOf(file)
  return at < 0 ? id : `${id.slice(0, at)}${id.slice(at + (file ?? '').length)}`
}

export function louder(level: BaselineLevel, other: BaselineLevel | undefined): BaselineLevel {
  return other === undefined || isLouder(level, other) ? level : other
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const ITSELF = 'itself'
