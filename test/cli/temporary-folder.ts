import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Text or bytes by path; a path that ends in `/` is an empty folder. */
export type FilesByPath = Readonly<Record<string, string | Uint8Array>>

/** A new folder with these files; it goes when the test has ended. */
export function folderOf(files: FilesByPath = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'havenwijzer-cli-')))
  made.push(folder)
  write(folder, files)
  return folder
}

/** Writes files into a folder. */
export function write(folder: string, files: FilesByPath): void {
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, path)
    mkdirSync(path.endsWith('/') ? at : dirname(at), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(at, content)
  }
}

/** The head of a landscape of Gemeente Duinrand. */
export const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0999\n'

/** A landscape in which nothing is wrong. */
export const CLEAN = `${HEAD}applications:\n  - { id: zaaksysteem, product: open-zaak, owner: Team, criticality: low }\n`

/** One that refers to a platform that is not there. */
export const WITH_ERROR = `${HEAD}applications:\n  - { id: zaaksysteem, product: open-zaak, runsOn: nergens, owner: Team, criticality: low }\n`

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})
