import { parseAllDocuments } from 'yaml'
import type { FixtureFile } from '../markers.ts'

/** Whether files differ in one fact: a value, a key or an entry in one place; of text that does not read, in one line. */
export function isOneFactApart(one: readonly FixtureFile[], other: readonly FixtureFile[]): boolean {
  const names = [...new Set([...one, ...other].map(({ name }) => name))]
  const textIn = (files: readonly FixtureFile[], name: string) => files.find((file) => file.name === name)?.text ?? ''
  const changed = names.filter((name) => textIn(one, name) !== textIn(other, name))
  const [name] = changed
  if (name === undefined || changed.length > 1) return false
  const [before, after] = [textIn(one, name), textIn(other, name)]
  const [said, saidAfter] = [saidBy(before), saidBy(after)]
  const facts = said && saidAfter ? differences(said, saidAfter) : 0
  // What is no other fact to this reader, as a word within quotation marks, is told by its line.
  return facts === 0 ? linesApart(before, after) === 1 : facts === 1
}

/** What a text says; undefined where it does not read, or stands for more than anybody unfolds. */
function saidBy(text: string): readonly unknown[] | undefined {
  const documents = [...parseAllDocuments(text)]
  if (documents.some(({ errors }) => errors.length > 0)) return undefined
  try {
    return documents.map((document): unknown => document.toJS())
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

/** In how many places two values differ. */
function differences(one: unknown, other: unknown): number {
  if (Array.isArray(one) && Array.isArray(other)) return ofLists(one, other)
  if (isMap(one) && isMap(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    return keys.reduce((count, key) => count + differences(one[key], other[key]), 0)
  }
  return JSON.stringify(one) === JSON.stringify(other) ? 0 : 1
}

/** Entry by entry; where one has more, what is in it and not in the other. */
function ofLists(one: readonly unknown[], other: readonly unknown[]): number {
  if (one.length === other.length) return one.reduce<number>((count, each, i) => count + differences(each, other[i]), 0)
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one]
  const left = more.map((each) => JSON.stringify(each))
  for (const each of fewer) {
    const at = left.indexOf(JSON.stringify(each))
    if (at < 0) return Number.POSITIVE_INFINITY
    left.splice(at, 1)
  }
  return left.length
}

/** How many lines differ, where nothing else moved. */
function linesApart(one: string, other: string): number {
  const [lines, others] = [one.split('\n'), other.split('\n')]
  if (lines.length === others.length) return lines.filter((line, i) => line !== others[i]).length
  return ofLists(lines, others)
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
