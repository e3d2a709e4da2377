import { randomUUID } from 'node:crypto'
import * as fs from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { decode } from './disk.ts'

/** Why a file was not written. */
export type Unwritten = 'changed' | 'outside' | 'gone' | 'no-permission' | 'full' | 'read-only' | 'failed'

export interface Replacement {
  readonly path: string
  /** A link is followed as far as it stays in this folder. */
  readonly folder: string
  /** What was read, which must still be what the file says. */
  readonly before: string
  readonly after: string
}

/**
 * Gives a file another text, all of it or nothing: beside it, and then in its place. Its permissions and its byte-order mark
 * stay. Says why not when it could not be done; then the file is as it was. It is done in one go, so that no signal that is
 * listened to comes in between.
 */
export function replaceText({ path, folder, before, after }: Replacement): Unwritten | undefined {
  let beside: string | undefined
  try {
    const real = fs.realpathSync(path)
    if (!isWithin(fs.realpathSync(folder), real)) return 'outside'
    const now = fs.readFileSync(real)
    if (says(now, after)) return undefined
    if (!says(now, before)) return 'changed'
    fs.accessSync(real, fs.constants.W_OK)
    beside = join(dirname(real), `.havenwijzer-${randomUUID()}.tmp`)
    write(beside, hasMark(now) ? `\ufeff${after}` : after, fs.statSync(real))
    // Writing took time, in which another may have written the same.
    const then = fs.readFileSync(real)
    if (says(then, after)) return undefined
    if (!says(then, before)) return 'changed'
    fs.renameSync(beside, real)
    beside = undefined
    return undefined
  } catch (error) {
    return reasonOf(error)
  } finally {
    if (beside !== undefined) fs.rmSync(beside, { force: true })
  }
}

function write(path: string, text: string, like: fs.Stats): void {
  const file = fs.openSync(path, 'wx', 0o600)
  try {
    fs.writeFileSync(file, text)
    keepOwner(file, like)
    fs.fchmodSync(file, like.mode & 0o7777)
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}

/** Only an administrator can give a file to somebody else, and only one who does so needs it. */
function keepOwner(file: number, { uid, gid }: fs.Stats): void {
  const own = fs.fstatSync(file)
  if (own.uid === uid && own.gid === gid) return
  try {
    fs.fchownSync(file, uid, gid)
  } catch {
    // It is ours from now on, as with any editor that saves like this.
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`)
}

function says(bytes: Uint8Array, text: string): boolean {
  const read = decode(bytes)
  return read.ok && read.text === text
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

function reasonOf(error: unknown): Unwritten {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'gone'
    case 'EACCES':
    case 'EPERM':
      return 'no-permission'
    case 'EROFS':
      return 'read-only'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full'
    default:
      return 'failed'
  }
}
