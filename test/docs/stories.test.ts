import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../cli/run-cli.ts'
import { editors } from '../lsp/editor.ts'
import { readPage } from './page.ts'
import { LANGUAGES, PAGES, pathOf } from './pages.ts'
import { lived } from './story.ts'

/** What the pages for users tell people to type is typed, and what they say is printed, found and shown is so. */
describe('the pages for users', function () {
  this.slow(30_000)
  const start = editors()

  for (const path of PAGES.flatMap((name) => LANGUAGES.map((language) => pathOf(name, language))))
    it(`tell what happens: ${path}`, async () => {
      const page = readPage(path)
      const really = await lived(page, path.endsWith('.nl.md') ? 'nl' : 'en', start)
      if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(join(root, path), really)
      assert.equal(really, page.text)
    })
})
