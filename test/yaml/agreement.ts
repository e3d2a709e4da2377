import { isDeepStrictEqual } from 'node:util'
import { vocabularyOf } from '../../server/src/model/sections.ts'
import { readFast } from '../../server/src/yaml/fast.ts'
import { type ReaderChoice, readText } from '../../server/src/yaml/read.ts'
import { split } from '../../server/src/yaml/split.ts'
import { readTolerant } from '../../server/src/yaml/tolerant.ts'
import { walk, type YamlNode } from '../../server/src/yaml/tree.ts'
import { assembled } from './item-wise.ts'
import { type Plain, type PlainDocument, readWholeFile, type WholeFile } from './whole-file.ts'

/** Where the two readers disagree on a text or on a part of it: what the fast one accepts must be the same to both. */
export function readersDisagree(text: string): string | undefined {
  for (const part of new Set([text, ...split(text).map((p) => p.text)])) {
    const fast = readFast(part)
    if (!fast.ok) continue
    const tolerant = readTolerant(part)
    const [error] = tolerant.errors
    if (tolerant.root && readsTooFar(tolerant.root, part)) continue
    if (error) return `the fast reader accepts ${error.code} (${error.message}) in ${JSON.stringify(part)}`
    const difference = differenceIn(fast.root, tolerant.root)
    if (difference) return `${difference} (fast, tolerant) in ${JSON.stringify(part)}`
  }
  return undefined
}

/**
 * Whether the library may have taken too much for the text that stands here: behind a comment that is indented less it
 * reads on where the next key or item begins, and it lets text go on at the margin. js-yaml does neither.
 */
export function mayReadTooFar(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  return written.includes('\n') && (/\n\S/.test(written) || /#[^\n]*\n\s*$/.test(text.slice(0, start)))
}

function readsTooFar(root: YamlNode, text: string): boolean {
  let found = false
  walk(root, (node) => {
    if (node.kind === 'scalar' && node.style !== 'block' && mayReadTooFar(text, node.start, node.end)) found = true
  })
  return found
}

/** Where reading item by item gives anything else than reading the whole file does, of a file that YAML allows. */
export function readsOtherwise(text: string, whole: WholeFile = readWholeFile(text)): string | undefined {
  for (const reader of ['auto', 'tolerant'] as const) {
    const difference = otherwise(text, reader, whole)
    if (difference) return `${difference} (item by item, whole; ${reader}) in ${JSON.stringify(text)}`
  }
  return undefined
}

function otherwise(text: string, reader: ReaderChoice, { documents }: WholeFile): string | undefined {
  const read = readText(text, LANDSCAPE, undefined, reader)
  const [slip] = [...read.slips, ...read.parts.flatMap(({ content }) => content.slips)]
  if (slip) return `slip ${slip.code} at ${slip.start}`
  if (read.parts.some(({ content }) => content.damaged || content.tooDeep)) return 'damaged'
  const own = assembled(read)
  const places = documents.every(({ root }) => placesAreKnown(root))
  const roots = (all: readonly PlainDocument[]) => all.map(({ root }) => (places ? root : withoutPlaces(root)))
  const difference = differenceIn(roots(own), roots(documents))
  if (difference) return difference
  return documents.every(({ root }) => hasPlainKeys(root)) ? differenceIn(values(own), values(documents)) : undefined
}

const LANDSCAPE = vocabularyOf('landscape')

/** Nothing has a place only after what stood before it, which a part does not know; and the library's places of other keys are odd. */
function placesAreKnown(node: Plain): boolean {
  if ('list' in node) return node.list.every((item) => item.at[0] < item.at[1] && placesAreKnown(item))
  if (!('map' in node)) return true
  return node.map.every(([key, value]) => 'value' in key && key.at[0] < key.at[1] && placesAreKnown(value))
}

function withoutPlaces(node: Plain): unknown {
  return JSON.stringify(node, (key, value) => (key === 'at' ? undefined : value))
}

/** Whether the library turns every key into the same text that we do. */
function hasPlainKeys(node: Plain): boolean {
  if ('list' in node) return node.list.every(hasPlainKeys)
  return !('map' in node) || node.map.every(([key, value]) => 'value' in key && hasPlainKeys(value))
}

/** As plain data; a reader that throws throws the same, and what contains itself is not followed. */
function values(documents: readonly PlainDocument[]): unknown {
  try {
    return documents.map(({ toJS }) => JSON.stringify(toJS(), (_, value) => (Object.is(value, -0) ? '-0' : value)))
  } catch (error) {
    return error instanceof ReferenceError ? 'alias without anchor' : 'contains itself'
  }
}

/** The path to the first place where two values differ, with what stands there. */
export function differenceIn(a: unknown, b: unknown, path = ''): string | undefined {
  if (isDeepStrictEqual(a, b)) return undefined
  if (typeof a === 'object' && typeof b === 'object' && a && b) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const inner = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]]
      const difference = differenceIn(inner[0], inner[1], `${path}.${key}`)
      if (difference) return difference
    }
  }
  return `${path || 'all'}: ${JSON.stringify(a)} ≠ ${JSON.stringify(b)}`
}
