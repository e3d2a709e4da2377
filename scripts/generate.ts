/**
 * Makes from `schemas/` what follows from them: types, shapes, texts, validators and the reference pages. With `--check`
 * committed files are left as they are, and those that differ are named.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesOfRules, filesOfSchemas, type GeneratedFile } from './generate/files.ts'

const root = dirname(import.meta.dirname)
const check = process.argv.includes('--check')
// The rules are read after the files they stand on are there.
const outdated = [...update(await filesOfSchemas(root)), ...update(await filesOfRules(root))]

if (outdated.length > 0) {
  console.error('These files are not what the schemas and rules say; run `node scripts/generate.ts`:')
  for (const path of outdated) console.error(`  ${path}`)
  process.exitCode = 1
}

/** Writes what differs, or gives the paths of committed files that do. */
function update(files: readonly GeneratedFile[]): readonly string[] {
  const changed = files.filter(({ path, text }) => current(path) !== text)
  for (const { path, text, committed } of changed) {
    if (check && committed) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(path)
  }
  return check ? changed.filter(({ committed }) => committed).map(({ path }) => path) : []
}

function current(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}
