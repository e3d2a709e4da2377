import assert from 'node:assert/strict'
import { type Checked, type CheckOptions, check, type FixtureFile } from '../fixtures.ts'
import { type Fixture, parseFixture } from '../markers.ts'
import { assertWords } from './words.ts'

/** The same checks, with one more rule than those of `structure`. */
export function checksOf(rule: string): {
  readonly check: (fixture: Fixture | string, options?: CheckOptions) => Checked
  readonly gives: typeof gives
  readonly twins: typeof twins
} {
  const rules = [rule]
  return {
    check: (fixture, options) => check(fixture, { rules, ...options }),
    gives: (title, text, options) => gives(title, text, { rules, ...options }),
    twins: (title, text, change, options) => twins(title, text, change, { rules, ...options }),
  }
}

/** Two that differ in one fact, as a test states them. */
export interface Pair {
  /** The rules of which findings are marked in the first. */
  readonly marked: readonly string[]
  readonly firing: readonly FixtureFile[]
  readonly silent: readonly FixtureFile[]
  readonly options: CheckOptions
}

/** All that were stated by the tests that were read: `proof.test.ts` looks for those of each rule. */
export const pairs: Pair[] = []

/**
 * States a test of two documents that differ in one fact: in the first the marked findings and no others are made, in its
 * twin none at all. Both are read with each kind of line end and by each reader. `change`: the text that differs, which stands
 * in the document once, and what stands there in the twin.
 */
export function twins(
  title: string,
  text: string,
  change: readonly [from: string, to: string],
  options: CheckOptions = {},
): void {
  note(text, change, options)
  it(title, function () {
    assert.notEqual(parseFixture(text).expected.length, 0, 'the first of the twins marks nothing')
    const twin = twinOf(text, change)
    for (const reading of readings(options)) {
      assertWords(this.test, check(text, reading).findings)
      check(twin, reading)
    }
  })
}

/** States a test of documents that give what is marked in them, read in every way; nothing when nothing is marked. */
export function gives(title: string, text: string, options: CheckOptions = {}): void {
  it(title, function () {
    for (const reading of readings(options)) assertWords(this.test, check(text, reading).findings)
  })
}

function readings(options: CheckOptions): readonly CheckOptions[] {
  const all: readonly CheckOptions[] = [
    { eol: '\n', reader: 'auto' },
    { eol: '\r\n', reader: 'auto' },
    { eol: '\n', reader: 'tolerant' },
  ]
  return all
    .filter(({ eol }) => options.eol === undefined || options.eol === eol)
    .map((way) => ({ ...options, ...way }))
}

/** A mistake in a pair is for its own test to say. */
function note(text: string, [from, to]: readonly [string, string], options: CheckOptions): void {
  const { files, expected } = parseFixture(text)
  const silent = files.map((file) => ({ ...file, text: file.text.replace(from, () => to) }))
  pairs.push({ marked: expected.map(({ rule }) => rule), firing: files, silent, options })
}

function twinOf(text: string, [from, to]: readonly [string, string]): string {
  const { files } = parseFixture(text)
  const plain = files.map((file) => `# file: ${file.name}\n${file.text}`).join('\n')
  assert.equal(plain.split(from).length - 1, 1, `“${from}” stands there once`)
  return plain.replace(from, () => to)
}
