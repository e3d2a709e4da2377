import { access, constants, lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export interface FileToWrite {
  /** The whole path. */
  readonly path: string
  readonly text: string
}

export type Unwritten = 'no-folder' | 'no-permission' | 'directory' | 'full' | 'failed'

/** Writes files whole or not at all: beside their place first, and in place when all of them are there. Gives what went wrong. */
export async function writeFiles(
  files: readonly FileToWrite[],
): Promise<readonly { readonly path: string; readonly reason: Unwritten }[]> {
  const staged: { readonly path: string; readonly from: string; readonly to: string }[] = []
  const problems: { path: string; reason: Unwritten }[] = []
  for (const { path, text } of files) {
    try {
      if (await isDevice(path)) await writeFile(path, text)
      else {
        const to = await placeOf(path)
        staged.push({ path, from: await stage(to, text), to })
      }
    } catch (error) {
      problems.push({ path, reason: reasonOf(error) })
    }
  }
  for (const { path, from, to } of staged) {
    try {
      if (problems.length === 0) await rename(from, to)
      else await rm(from, { force: true })
    } catch (error) {
      problems.push({ path, reason: reasonOf(error) })
      await rm(from, { force: true }).catch(() => {})
    }
  }
  return problems
}

/** Where a link leads, so that the link stays a link. */
async function placeOf(path: string): Promise<string> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  )
  return isThere ? realpath(path) : path
}

/** A pipe or device takes text as it comes; to put a file in its place would break it. */
async function isDevice(path: string): Promise<boolean> {
  const kind = await stat(path).catch(() => undefined)
  return kind !== undefined && !kind.isFile() && !kind.isDirectory()
}

/** Writes a text beside its place, with the permissions of what it takes the place of. */
async function stage(to: string, text: string): Promise<string> {
  const before = await stat(to).catch(() => undefined)
  if (before?.isDirectory()) throw Object.assign(new Error(to), { code: 'EISDIR' })
  // Putting another in its place asks nothing of a file that may not be written.
  if (before) await access(to, constants.W_OK)
  const from = join(dirname(to), `.${basename(to)}.${process.pid}.tmp`)
  try {
    await writeFile(from, text, { flag: 'wx', ...(before ? { mode: before.mode } : {}) })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') await rm(from, { force: true }).catch(() => {})
    throw error
  }
  return from
}

function reasonOf(error: unknown): Unwritten {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no-folder'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no-permission'
    case 'EISDIR':
      return 'directory'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full'
    default:
      return 'failed'
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
