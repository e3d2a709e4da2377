/**
 * Writes the pages that say where the catalogue is not sure of the products in most use. With `--check` they are left as they
 * are, and those that are out of date are named.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gapsOf } from '../server/src/catalogue/lint/gaps.ts'
import { packagedCatalogue } from '../server/src/catalogue/packaged.ts'
import { mostUsed } from './gaps/most-used.ts'
import { gapsPage } from './gaps/page.ts'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const ids = mostUsed(readFileSync(join(root, 'server/catalogue/most-used.txt'), 'utf8'))
const gaps = gapsOf(ids, packagedCatalogue())
const pages = [
  { path: 'docs/catalogue-gaps.md', text: gapsPage(gaps, 'en') },
  { path: 'docs/catalogue-gaps.nl.md', text: gapsPage(gaps, 'nl') },
]
for (const { path, text } of pages) {
  const at = join(root, path)
  if (existsSync(at) && readFileSync(at, 'utf8') === text) continue
  if (check) {
    console.error(`${path} is not what the catalogue says; run \`npm run catalogue:gaps\``)
    process.exitCode = 1
  } else writeFileSync(at, text)
}
