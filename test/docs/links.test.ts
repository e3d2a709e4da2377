import assert from 'node:assert/strict'
import { existsSync, globSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../cli/run-cli.ts'
import { anchorOf, type Page, readPage } from './page.ts'

/** Every page that people read in the repository. */
const PATHS = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).sort()

describe('links in the pages', () => {
  for (const path of PATHS)
    it(`lead somewhere: ${path}`, () => {
      const page = readPage(path)
      assert.deepEqual(
        page.links.filter((link) => !leadsSomewhere(link, page)),
        [],
      )
    })

  it('lead from every page in two languages to the other one, at its top', () => {
    const pairs = PATHS.filter((path) => PATHS.includes(otherOf(path)))
    assert.ok(pairs.length > 20)
    for (const path of pairs) {
      const top = readPage(path).text.split('\n').slice(0, 6).join('\n')
      const other = relative(dirname(path), otherOf(path))
      assert.ok(top.includes(`](${other})`), `${path} has no link to ${other} at its top`)
    }
  })

  it('lead from the index to every page', () => {
    for (const index of ['docs/README.md', 'docs/README.nl.md']) {
      const named = new Set(readPage(index).links)
      const isDutch = index.endsWith('.nl.md')
      const pages = PATHS.filter((path) => path.startsWith('docs/') && !path.endsWith('/README.md'))
        .filter((path) => path.endsWith('.nl.md') === isDutch || !PATHS.includes(otherOf(path)))
        .filter((path) => path !== index)
      assert.deepEqual(
        pages.map((path) => relative('docs', path)).filter((path) => !named.has(path)),
        [],
        index,
      )
    }
  })
})

function leadsSomewhere(link: string, { path, headings }: Page): boolean {
  if (/^https?:/.test(link)) return true
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? path : join(dirname(path), file)
  if (!existsSync(join(root, target))) return false
  if (anchor === undefined) return true
  if (statSync(join(root, target)).isDirectory()) return false
  const known = file === '' ? headings : readPage(target).headings
  return known.some(({ text }) => anchorOf(text) === anchor)
}

/** The page that says the same in the other language. */
function otherOf(path: string): string {
  return path.endsWith('.nl.md') ? path.replace(/\.nl\.md$/, '.md') : path.replace(/\.md$/, '.nl.md')
}
