import { lstat, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Unreadable } from '../workspace/workspace.ts'

/** One analysis: a folder as a whole, or files in it that were named. */
export interface Target {
  /** Path of the folder, without links. */
  readonly root: string
  /** How the folder is called in what is written. */
  readonly name: string
  /** Paths of the files that were named; undefined for the folder as a whole. */
  readonly files: readonly string[] | undefined
}

export interface Targets {
  readonly targets: readonly Target[]
  readonly unreadable: readonly { readonly path: string; readonly reason: Unreadable }[]
}

/** What the given paths ask for: a folder is reviewed as it is; files are judged within their repository, together. */
export async function targetsOf(paths: readonly string[], workingDirectory: string): Promise<Targets> {
  const targets = new Map<string, Target>()
  const unreadable: { path: string; reason: Unreadable }[] = []
  for (const path of paths) {
    const whole = resolve(workingDirectory, path)
    try {
      if ((await stat(whole)).isDirectory()) {
        const root = await realpath(whole)
        if (!targets.has(root)) targets.set(root, { root, name: path, files: undefined })
        continue
      }
      const file = join(await realpath(dirname(whole)), basename(whole))
      const root = (await repositoryOf(dirname(file))) ?? dirname(file)
      const key = `files of ${root}`
      const files = targets.get(key)?.files ?? []
      if (files.includes(file)) continue
      targets.set(key, { root, name: relative(workingDirectory, root) || '.', files: [...files, file] })
    } catch (error) {
      unreadable.push({ path, reason: await reasonFor(whole, error) })
    }
  }
  return { targets: [...targets.values()], unreadable }
}

/** The git repository that holds a folder. */
export async function repositoryOf(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

async function reasonFor(path: string, error: unknown): Promise<Unreadable> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  if (code === 'EACCES') return 'no-permission'
  if (code === 'ELOOP') return 'dangling-link'
  return (await exists(path)) ? 'dangling-link' : 'not-found'
}

/** Whether there is something by this name, be it a link to nothing. */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
