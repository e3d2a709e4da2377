import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DOCS = join(import.meta.dirname, '../../docs/editors')

/** The block that the page of an editor says to put into a file, in English; the Dutch page has the same one, in Dutch. */
export function blockOf(editor: string, language: string): string {
  const block = onlyBlock(`${editor}.md`, language)
  assert.equal(onlyBlock(`${editor}.nl.md`, language), block.replace(/(["'])en\1/, '$1nl$1'))
  return block
}

function onlyBlock(page: string, language: string): string {
  const text = readFileSync(join(DOCS, page), 'utf8')
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, of]) => of === language)
  assert.equal(blocks.length, 1, `${page} has ${blocks.length} blocks of ${language}`)
  return blocks[0]?.[2] ?? ''
}
