import assert from 'node:assert/strict'
import { allRules } from '../../server/src/rules/index.ts'
import { Checked, type CheckOptions, check, type FixtureFile } from '../fixtures.ts'
import { seededRandom } from '../generator/random.ts'
import { inFull } from '../in-full.ts'
import { type Fixture, parseFixture } from '../markers.ts'
import { factsIn, type LessKnown } from './one-fact-less.ts'
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
    const [one, other] = [text, twin].map((each) => parseFixture(each).files) as [Files, Files]
    assertFollows(one, other, options)
    assertFollows(other, one, options)
    for (const { before, after, what } of someOf(factsIn(one), title)) {
      assertFollows(before, after, options, what)
      assertFollows(after, before, options, what)
    }
  })
}

type Files = readonly FixtureFile[]

/** Where one is typed into the other the same is found, by every rule, as where that is opened: what changed was taken for what it is. */
function assertFollows(from: Files, to: Files, options: CheckOptions, what = ''): void {
  const typed = new Checked(from, { ...options, rules: EVERY_RULE, isTyped: true })
  const { findings } = new Checked(to, { ...options, rules: EVERY_RULE })
  assert.deepEqual(typed.findingsAfter(to).map(inFull), findings.map(inFull), what)
  const failed = findings.flatMap((finding) => (finding.message.key === 'rule.failed' ? finding.rule : []))
  assert.deepEqual(failed, [], what)
}

/** One, another for each test; all of them where many are tried (`--long`). */
function someOf(all: readonly (() => LessKnown)[], title: string): readonly LessKnown[] {
  const at = seededRandom(hashOf(title)).int(all.length)
  return all.filter((_, i) => process.env['SEEDS'] !== undefined || i === at).map((each) => each())
}

function hashOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)
}

const EVERY_RULE = allRules.map(({ id }) => id)

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
