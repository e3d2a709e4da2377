import assert from 'node:assert/strict'
import { applyEdits } from '../../server/src/yaml/edit.ts'
import { readFast } from '../../server/src/yaml/fast.ts'
import { readText } from '../../server/src/yaml/read.ts'
import type { Slip } from '../../server/src/yaml/slip.ts'
import { readTolerant } from '../../server/src/yaml/tolerant.ts'
import { type Span, walk, type YamlNode } from '../../server/src/yaml/tree.ts'
import { type Random, seededRandom } from '../generator/random.ts'
import { excerpt, generatedDocuments, storedDocuments, suiteDocuments } from './documents.ts'
import { mutate, randomYaml } from './mutate.ts'
import { landscape } from './reading.ts'

/** `LONG=1` for the bulk. */
const LONG = process.env.LONG === '1'

describe('reading any text at all', function () {
  this.timeout(LONG ? 3_600_000 : 600_000)

  const own = [...storedDocuments(), ...generatedDocuments(20)]
  const suite = suiteDocuments()
  const kinds: Readonly<Record<string, (random: Random) => string>> = {
    'random bytes': (random) => Buffer.from(many(random, 120, () => random.int(256))).toString('latin1'),
    'random bytes, taken for UTF-8': (random) => Buffer.from(many(random, 120, () => random.int(256))).toString('utf8'),
    'random code units': (random) => String.fromCharCode(...many(random, 60, () => random.int(0x10000))),
    'random YAML': (random) => many(random, 5, () => randomYaml(random)).join(''),
    'random lines': (random) => many(random, 12, () => random.pick(LINES)).join(random.pick(['\n', '\r\n'])),
    'documents of ours, changed': (random) => mutateOften(excerpt(random.pick(own), random).text, random),
    'cases of the test suite, changed': (random) => mutateOften(random.pick(suite).text, random),
  }
  for (const [name, textOf] of Object.entries(kinds))
    it(`never throws, and stays within the text: ${name}`, () => {
      const share = name.startsWith('documents') ? 0.4 : 1
      for (let seed = 101; seed <= 100 + (LONG ? 20_000 : 300) * share; seed++) {
        const text = textOf(seededRandom(seed))
        assert.doesNotThrow(() => check(text), `seed ${seed}: ${JSON.stringify(text)}`)
      }
    })
})

const LINES = [
  'applications:',
  '  - id: a',
  '    owner: x',
  '    tags: [a',
  '  id: b',
  'kind: landscape',
  '- "',
  "  'x",
  '',
]

function many<T>(random: Random, most: number, make: () => T): readonly T[] {
  return Array.from({ length: random.int(most) }, make)
}

function mutateOften(text: string, random: Random): string {
  let mutant = text
  for (let left = random.int(6); left >= 0; left--) mutant = mutate(mutant, random)
  return mutant
}

function check(text: string): void {
  const fast = readFast(text)
  if (fast.ok && fast.root) checkNode(fast.root, text.length)
  const tolerant = readTolerant(text)
  if (tolerant.root) (tolerant.errors.length > 0 ? checkSpans : checkNode)(tolerant.root, text.length)
  for (const error of tolerant.errors) checkSpan(error, text.length)
  for (const reader of ['auto', 'tolerant'] as const) checkRead(text, reader)
}

function checkRead(text: string, reader: 'auto' | 'tolerant'): void {
  const { parts, slips, lines } = readText(text, landscape, undefined, reader)
  for (const slip of slips) checkSlip(slip, text)
  let before = 0
  for (const { start, content } of parts) {
    assert.ok(start >= before, 'parts overlap')
    before = start + content.text.length
    assert.ok(before <= text.length, 'a part ends behind the text')
    if (content.root) (content.damaged ? checkSpans : checkNode)(content.root, content.text.length)
    for (const slip of content.slips) {
      checkSlip(slip, content.text)
      assert.deepEqual(lines.offset(lines.position(start + slip.start)), start + slip.start)
    }
  }
}

/** Each node within its parent and behind the one before it. */
function checkNode(node: YamlNode, end: number, start = 0): void {
  checkSpan(node, end, start)
  const children = node.kind === 'map' ? node.pairs.flatMap(({ key, value }) => [key, value]) : []
  let before = node.start
  for (const child of node.kind === 'list' ? node.items : children) {
    checkNode(child, node.end, before)
    before = child.end
  }
}

/** Of a text with errors: each node within the text. */
function checkSpans(root: YamlNode, end: number): void {
  walk(root, (node) => checkSpan(node, end))
}

function checkSlip(slip: Slip, text: string): void {
  checkSpan(slip, text.length)
  const edits = [...(slip.mend ?? [])].sort((a, b) => a.start - b.start)
  let before = 0
  for (const edit of edits) {
    checkSpan(edit, text.length, before)
    before = edit.end
  }
  const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0)
  assert.equal(applyEdits(text, edits).length, text.length + growth)
}

function checkSpan({ start, end }: Span, most: number, least = 0): void {
  assert.ok(least <= start && start <= end && end <= most, `${start}–${end} is not within ${least}–${most}`)
}
