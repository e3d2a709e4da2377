import assert from 'node:assert/strict'
import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { type Block, type Page, readPage } from './page.ts'
import { LANGUAGES, PAGES, pathOf } from './pages.ts'

/** Keys whose values people write in their own language. */
const WORDS: ReadonlySet<string> = new Set(['name', 'owner', 'reason', 'notes', 'what', 'language'])

describe('the pages for users in two languages', () => {
  for (const name of PAGES)
    describe(name, () => {
      const [en, nl] = LANGUAGES.map((language) => readPage(pathOf(name, language))) as [Page, Page]

      it('have the same headings, tables and blocks, each in the same section', () => {
        const shape = ({ headings, tables, blocks }: Page) => ({
          headings: headings.map(({ depth }) => depth),
          tables: tables.map((table) => table.map((row) => row.length)),
          blocks: blocks.map(({ language, info, section }) => [section, language, info]),
        })
        assert.deepEqual(shape(nl), shape(en))
      })

      it('have the same commands, and the same documents but for words', () => {
        const said = ({ blocks }: Page) =>
          blocks.flatMap((block) => (block.language === 'text' ? [] : [meaningOf(block)]))
        assert.deepEqual(said(nl), said(en))
      })

      it('lead to the same pages', () => {
        const pages = ({ links }: Page) =>
          links.slice(1).map((link) => link.replace(/#.*/, '').replace('.nl.md', '.md'))
        assert.deepEqual(new Set(pages(nl)), new Set(pages(en)))
      })
    })
})

/** What a block says, without what is said in a language. */
function meaningOf({ language, text }: Block): unknown {
  if (language !== 'yaml') return text.replaceAll(/^(echo) ".*"/gm, '$1 "…"')
  const document: Document = parseDocument(text)
  assert.deepEqual(document.errors, [])
  return [without(document.contents), [...text.matchAll(/^ *#[ ~^]+ (\w+ \S+\/\S+)$/gm)].map(([, found]) => found)]
}

function without(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(without)
  if (isScalar(node)) return node.value
  if (!isMap(node)) return node
  return node.items.map(({ key, value }) => {
    const name = String(isScalar(key) ? key.value : key)
    return [name, WORDS.has(name) && isScalar(value) ? '…' : without(value)]
  })
}
