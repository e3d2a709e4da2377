import assert from 'node:assert/strict'
import { seededRandom } from '../generator/random.ts'
import { mayReadTooFar, readersDisagree, readsOtherwise } from './agreement.ts'
import { excerpt, generatedDocuments, storedDocuments, suiteDocuments, type TestDocument } from './documents.ts'
import { knownDifferences } from './known-differences.ts'
import { mutate, randomYaml } from './mutate.ts'
import { type Plain, readWholeFile, type WholeFile } from './whole-file.ts'

/** `LONG=1` for the bulk. */
const LONG = process.env.LONG === '1'

describe('reading item by item, against the whole file', function () {
  this.timeout(LONG ? 3_600_000 : 600_000)
  const own = [...storedDocuments(), ...generatedDocuments(20)]
  const suite = suiteDocuments()

  it('gives the same for every document of ours', () => {
    for (const { name, text } of own) {
      assert.deepEqual(readWholeFile(text).errors, [], name)
      assert.equal(readersDisagree(text) ?? readsOtherwise(text), undefined, name)
    }
    assert.ok(own.length > 60)
  })

  it('gives the same for the YAML test suite, but for what is listed', () => {
    const different = suite.flatMap(({ name, text }) => {
      const whole = readWholeFile(text)
      const difference = readersDisagree(text) ?? (whole.errors.length > 0 ? undefined : readsOtherwise(text, whole))
      return difference === undefined ? [] : [{ name, difference }]
    })
    const unlisted = different.filter(({ name }) => !Object.hasOwn(knownDifferences, name))
    assert.deepEqual(unlisted, [])
    const agree = Object.keys(knownDifferences).filter((id) => different.every(({ name }) => name !== id))
    assert.deepEqual(agree, [], 'these agree again: take them off the list')
  })

  it('gives the same for changed documents of ours', () => {
    const { compared, read } = compareMutants(LONG ? 200_000 : 3000, (random) => excerpt(random.pick(own), random))
    assert.ok(compared > read / 4, `${compared} of ${read}`)
  })

  it('gives the same for changed cases of the YAML test suite', () => {
    const { compared, read } = compareMutants(LONG ? 400_000 : 4000, (random) => random.pick(suite))
    assert.ok(compared > read / 8, `${compared} of ${read}`)
  })

  it('gives the same with both readers for what YAML is made of, in any order', () => {
    for (let seed = 1; seed <= (LONG ? 2_000_000 : 20_000); seed++)
      assert.equal(readersDisagree(randomYaml(seededRandom(seed))), undefined, `seed ${seed}`)
  })
})

function compareMutants(count: number, pick: (random: ReturnType<typeof seededRandom>) => TestDocument) {
  let compared = 0
  for (let seed = 1; seed <= count; seed++) {
    const random = seededRandom(seed)
    const { name, text } = pick(random)
    // The library takes a lone carriage return for a character; YAML 1.2 (5.4) for a line end, and so do we.
    const mutant = mutate(text, random).replace(/\r(?!\n)/g, '\n')
    const whole = readWholeFile(mutant)
    const comparable = whole.errors.length === 0 && isComparable(mutant, whole)
    const difference = readersDisagree(mutant) ?? (comparable ? readsOtherwise(mutant, whole) : undefined)
    assert.equal(difference, undefined, `seed ${seed}, from ${name}`)
    if (comparable) compared++
  }
  return { compared, read: count }
}

/** Leaves out what YAML allows and we take for a slip or read in our own way; the suite's own cases of it are listed. */
function isComparable(text: string, { documents }: WholeFile): boolean {
  // A document that is no map says nothing about a landscape.
  if (documents.some(({ root }) => 'value' in root || 'alias' in root)) return false
  if (documents.some(({ root }) => hasSlippedItem(root) || passesWrongly(root, text))) return false
  // Values of their own types, and directives without a document.
  if (/!!(?:set|omap|pairs|binary)/.test(text) || /(?:^|\n)\s*%(?![\s\S]*\n---(?:\s|$))/.test(text)) return false
  // Files put together: each part may begin with a byte-order mark.
  return !text.includes('\ufeff', 1)
}

/** An item `id:x` lost its space, one with two ids the dash before the second. */
function hasSlippedItem(root: Plain): boolean {
  if (!('map' in root)) return false
  const items = root.map.flatMap(([, value]) => ('list' in value ? value.list : []))
  return items.some((item) => {
    if ('value' in item) return item.style === 'PLAIN' && /^[A-Za-z][\w-]*:\S/.test(String(item.value))
    return 'map' in item && !item.flow && item.map.filter(([key]) => 'value' in key && key.value === 'id').length > 1
  })
}

/** What YAML does not allow and the library lets pass. */
function passesWrongly(node: Plain, text: string): boolean {
  if ('alias' in node) return false
  if ('list' in node) return node.list.some((item) => passesWrongly(item, text))
  if ('map' in node)
    return node.map.some(([key, value]) => {
      // A key without its colon, or with the colon on the next line.
      if (!node.flow && !/^[ \t]*:/.test(text.slice(key.at[1]))) return true
      return passesWrongly(key, text) || passesWrongly(value, text)
    })
  const source = text.slice(...node.at)
  if (node.style !== 'BLOCK' && mayReadTooFar(text, ...node.at)) return true
  // A last quotation mark that is escaped.
  if (node.style === 'QUOTE_DOUBLE') return /(?<!\\)\\(?:\\\\)*"$/.test(source)
  return node.style === 'QUOTE_SINGLE' && source.split("'").length % 2 === 0
}
