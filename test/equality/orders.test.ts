import assert from 'node:assert/strict'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { worded } from '../../server/src/l10n/message.ts'
import { Folders } from '../../server/src/lsp/folders.ts'
import type { Finding } from '../../server/src/review/finding.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { loadFolder } from '../../server/src/workspace/load.ts'
import { MemoryWorkspace } from '../../server/src/workspace/memory.ts'
import { seededRandom } from '../generator/random.ts'
import { type Files, mixedFolder } from './mixed-folders.ts'

const ROOT = 'memory:/test'
const TODAY = '2026-11-24'
const FOLDERS = 30

/** What an editor does with the files of a folder; all are as on disk in the end. */
const orders: Readonly<Record<string, (folders: Folders, files: Files, seed: number) => Promise<void>>> = {
  'no document is opened': async () => {},
  'all documents are opened before we have read any': async (folders, files) =>
    open(folders, files, Object.keys(files)),
  'all documents are opened afterwards': async (folders, files) => {
    await folders.settled()
    open(folders, files, Object.keys(files))
  },
  'all documents are opened in reverse': async (folders, files) => {
    await folders.settled()
    open(folders, files, Object.keys(files).reverse())
  },
  'all documents are opened, and closed again': async (folders, files) => {
    open(folders, files, Object.keys(files))
    await folders.settled()
    await Promise.all(Object.keys(files).map((path) => folders.setClosed(`${ROOT}/${path}`)))
  },
  'some are opened with another text, changed back, and some of them closed': async (folders, files, seed) => {
    const random = seededRandom(seed)
    const some = Object.keys(files).filter(() => random.chance(0.6))
    const others = mixedFolder(seed + 1)
    for (const path of some) set(folders, path, random.pick(Object.values(others)))
    await folders.settled()
    open(folders, files, some)
    for (const path of some.filter(() => random.chance(0.5))) await folders.setClosed(`${ROOT}/${path}`)
  },
}

describe('whatever is opened, and when, the findings are those of the command line', () => {
  for (const [title, editing] of Object.entries(orders)) {
    it(title, async () => {
      let found = 0
      for (let seed = 1; seed <= FOLDERS; seed++) {
        const files = mixedFolder(seed)
        const expected = await ofCommandLine(files)
        const folders = editorOn(files)
        await editing(folders, files, seed)
        await folders.settled()
        const actual = findingsIn(files, (uri) => folders.findings(uri))
        folders.dispose()
        assert.deepEqual(actual, expected, `folder of seed ${seed}`)
        found += expected.length
      }
      assert.ok(found > 10 * FOLDERS, `${found} findings are too few to compare`)
    })
  }
})

async function ofCommandLine(files: Files): Promise<readonly string[]> {
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today: TODAY, root: ROOT })
  await loadFolder(workspaceOf(files), ROOT, review)
  return findingsIn(files, (uri) => review.findings(uri))
}

function editorOn(files: Files): Folders {
  const unreadable = (uri: string) => assert.fail(`${uri} cannot be read`)
  const folders = new Folders({
    workspaceFor: () => workspaceOf(files),
    cache: () => false,
    today: TODAY,
    unreadable,
    regrouped: () => {},
  })
  folders.change([ROOT], [], 'auto')
  return folders
}

function workspaceOf(files: Files): MemoryWorkspace {
  return new MemoryWorkspace(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text])))
}

function open(folders: Folders, files: Files, paths: readonly string[]): void {
  for (const path of paths) set(folders, path, files[path] ?? '')
}

function set(folders: Folders, path: string, text: string): void {
  folders.setOpen(`${ROOT}/${path}`, text, 'yaml', 'auto')
}

function findingsIn(files: Files, findings: (uri: string) => readonly Finding[]): readonly string[] {
  return Object.keys(files)
    .sort()
    .flatMap((path) => findings(`${ROOT}/${path}`))
    .map(({ id, level, at, message }) => `${at.uri} ${at.start}-${at.end} ${level} ${id}: ${worded(message, 'nl')}`)
}
