import assert from 'node:assert/strict'
import type { YamlText } from '../../server/src/yaml/read.ts'
import { seededRandom } from '../generator/random.ts'
import { differenceIn } from './agreement.ts'
import { excerpt, generatedDocuments, storedDocuments, suiteDocuments, type TestDocument } from './documents.ts'
import { mutate } from './mutate.ts'
import { read } from './reading.ts'

/** `LONG=1` for the bulk. */
const LONG = process.env.LONG === '1'

describe('reading a text again after an edit', function () {
  this.timeout(LONG ? 3_600_000 : 600_000)

  it('gives what reading it anew gives, and keeps the parts that did not change', () => {
    const own = [...storedDocuments(), ...generatedDocuments(20)]
    for (let seed = 1; seed <= (LONG ? 2000 : 60); seed++) {
      const random = seededRandom(seed)
      follow(seed % 20 === 0 ? random.pick(own) : excerpt(random.pick(own), random), seed)
    }
  })

  it('does so for all that YAML allows', () => {
    const suite = suiteDocuments()
    for (let seed = 1; seed <= (LONG ? 20_000 : 300); seed++) follow(seededRandom(seed).pick(suite), seed)
  })

  it('keeps everything when nothing changed', () => {
    for (const { text } of generatedDocuments(3)) {
      const before = read(text)
      const after = read(text, before)
      for (const [i, { content }] of before.parts.entries()) assert.equal(after.parts[i]?.content, content)
    }
  })

  it('keeps every part but the one that was typed in', () => {
    const before = read(LANDSCAPE)
    const after = read(LANDSCAPE.replace('owner: x', 'owner: xy'), before)
    assert.deepEqual(
      after.parts.map(({ content }, i) => content === before.parts[i]?.content),
      [true, true, true, false, true, true, true],
    )
  })

  it('keeps an item and its copy apart', () => {
    const before = read(LANDSCAPE)
    const after = read(LANDSCAPE.replace('  - id: c\n', '  - id: c\n  - id: c\n'), before)
    assert.equal(after.parts[5]?.content, before.parts[5]?.content)
    assert.notEqual(after.parts[6]?.content, after.parts[5]?.content)
  })

  describe('where one part meets the next', () => {
    const edits: readonly (readonly [name: string, before: string, after: string])[] = [
      ['a dash that moves in', '  - id: b', '    - id: b'],
      ['a dash that moves out', '  - id: b', '- id: b'],
      ['a dash that goes', '  - id: b', '    id: b'],
      ['a dash alone, before its text', '  - id: b', '  - \n  - id: b'],
      ['a deletion across items', 'wner: x\n  - id: b\n    o', 'o'],
      ['a line end between items', 'owner: x\n  - id: b', 'owner: x  - id: b'],
      ['a new item', '  - id: c', '  - id: bc\n  - id: c'],
      ['an item that is doubled', '  - id: c\n', '  - id: c\n  - id: c\n'],
      ['an item that goes', '  - id: b\n    owner: y\n', ''],
      [
        'items in another order',
        '  - id: a\n    owner: x\n  - id: b\n    owner: y\n',
        '  - id: b\n    owner: y\n  - id: a\n    owner: x\n',
      ],
      ['the key of a list that goes', 'applications:\n', ''],
      ['the key of a list that changes', 'applications:', 'platforms:'],
      ['the colon of a key that goes', 'applications:', 'applications'],
      ['a key between items', '  - id: b', 'platforms:\n  - id: b'],
      ['a list that gets brackets', 'applications:', 'applications: []'],
      ['a value before the items', 'applications:', 'applications: &all'],
      ['a document that starts', '  - id: b', '---\n  - id: b'],
      ['a document that ends', '  - id: b', '...\n  - id: b'],
      ['a comment before an item', '  - id: b', '  # over b\n  - id: b'],
      ['a quotation mark that opens', 'owner: x', 'owner: "x'],
      ['a bracket that opens', 'owner: x', 'owner: [x'],
      ['a block that swallows nothing', 'owner: x', 'owner: |'],
      ['a conflict', '  - id: b', '<<<<<<< HEAD\n  - id: b\n=======\n>>>>>>> x'],
      ['a control character', 'owner: y', 'owner: \u0000y'],
      ['another line end', '\n', '\r\n'],
      ['a question mark before the first key', 'kind:', '? kind\n:'],
    ]
    for (const [name, from, to] of edits)
      it(`is right after ${name}, and after undoing it`, () => {
        assert.ok(LANDSCAPE.includes(from))
        const before = read(LANDSCAPE)
        const changed = step(LANDSCAPE.replaceAll(from, to), before, name)
        step(LANDSCAPE, changed, `${name}, undone`)
      })
  })

  it('is right after a key that slipped is mended, or goes', () => {
    const slipped = 'applications:\n  - id: a\n platforms:\n  - id: b\n  - id: c\n'
    for (const mended of ['platforms:\n', '']) {
      const after = step(slipped.replace(' platforms:\n', mended), read(slipped), mended)
      step(slipped, after, `${mended}, undone`)
    }
  })

  it('is right after a character that no text has replaces one that reads the same', () => {
    step('a: \u00001\n', read('a:  1\n'), 'put in')
    step('a:  1\n', read('a: \u00001\n'), 'taken out')
  })

  it('is right after every character that is typed', () => {
    const typed = '  - id: "nieuw\'s"\n    tags: [a, "b: c", { d: e }]\n    notes: |\n      - id: nep\n  # slot\n'
    const at = LANDSCAPE.indexOf('  - id: b')
    let text = read(LANDSCAPE)
    for (let length = 1; length <= typed.length; length++)
      text = step(LANDSCAPE.slice(0, at) + typed.slice(0, length) + LANDSCAPE.slice(at), text, typed.slice(0, length))
  })
})

const LANDSCAPE = `kind: landscape
version: 1
applications:
  - id: a
    owner: x
  - id: b
    owner: y
  - id: c
x-end: 1
`

/** Changes a document time and again, and back once. */
function follow({ name, text }: TestDocument, seed: number): void {
  const random = seededRandom(seed)
  const versions = [text]
  for (let i = 0; i < 6; i++) versions.push(mutate(versions.at(-1) ?? '', random))
  let before: YamlText | undefined
  for (const version of [...versions, versions.at(-3) ?? '', text])
    before = step(version, before, `seed ${seed}, from ${name}`)
}

function step(text: string, before: YamlText | undefined, name: string): YamlText {
  const after = read(text, before)
  const fresh = read(text)
  const { parts, slips } = after
  assert.equal(
    differenceIn({ parts, slips }, { parts: fresh.parts, slips: fresh.slips }),
    undefined,
    `${name}: ${JSON.stringify(text)}`,
  )
  assert.equal(
    differenceIn(reused(before, after), reusable(before, after)),
    undefined,
    `${name}: ${JSON.stringify(text)}`,
  )
  return after
}

type Unit = YamlText['units'][number]

const nameOf = ({ part, section, damagedByMask }: Unit) =>
  JSON.stringify([part.kind, part.section, section, damagedByMask, part.text])

/** How often each part of the version before was taken over; one of several that are equal must not stand for them all. */
function reused(before: YamlText | undefined, after: YamlText): Readonly<Record<string, number>> {
  const old = new Set(before?.units)
  return countBy([...new Set(after.units)].filter((unit) => old.has(unit)))
}

function reusable(before: YamlText | undefined, after: YamlText): Readonly<Record<string, number>> {
  const now = countBy(after.units)
  const earlier = Object.entries(countBy(before?.units ?? []))
  const both = earlier.map(([name, count]) => [name, Math.min(count, now[name] ?? 0)] as const)
  return Object.fromEntries(both.filter(([, count]) => count > 0))
}

function countBy(units: readonly Unit[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const unit of units) counts[nameOf(unit)] = (counts[nameOf(unit)] ?? 0) + 1
  return counts
}
