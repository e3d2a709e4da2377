import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { whatIsThere } from '../workspace/load.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Bundle, BundleResult, Surroundings } from './bundle.ts'
import type { Runner } from './scan.ts'

export interface CachedOptions {
  /** Folder of the cache, see `cacheFolder`. */
  readonly folder: string
  /** The program that reviews: rules, catalogue and schemas are in it. */
  readonly script: string | URL
  readonly workspace: Workspace
}

/**
 * Keeps what came of bundles on disk, and gives that as long as everything is as it was: the texts of its files, the policies, the day,
 * the program, and which of the files are there that the documents name. What is damaged is reviewed again.
 */
export class Cached implements Runner {
  private readonly runner: Runner
  private readonly options: CachedOptions
  private program: Promise<string> | undefined
  private tidied: Promise<void> | undefined

  constructor(runner: Runner, options: CachedOptions) {
    this.runner = runner
    this.options = options
  }

  async run(bundle: Bundle, around: Surroundings): Promise<BundleResult> {
    this.program ??= readFile(this.options.script).then(digest, () => randomBytes(8).toString('hex'))
    this.tidied ??= tidy(this.options.folder)
    const key = await this.keyOf(bundle, around)
    if (key === undefined) return this.runner.run(bundle, around)
    const path = join(this.options.folder, `${key}.review`)
    const known = await this.read(path, around)
    if (known) return known
    const result = await this.runner.run(bundle, around)
    // What was read meanwhile may be another text than the key is of.
    if (result.unreadable.length === 0 && (await this.keyOf(bundle, around)) === key) await write(path, result)
    return result
  }

  /** Undefined where a file cannot be read: that is told anew each time. */
  private async keyOf({ files, isOne }: Bundle, around: Surroundings): Promise<string | undefined> {
    const texts: (readonly [uri: string, kind: string, digest: string])[] = []
    for (const { uri, nameKind } of files) {
      const read = await this.options.workspace.read(uri, MOST_BYTES)
      if (!read.ok) return undefined
      texts.push([uri, nameKind ?? '', digest(read.text)])
    }
    return digest(JSON.stringify([await this.program, isOne, around, texts]))
  }

  private async read(path: string, { root }: Surroundings): Promise<BundleResult | undefined> {
    try {
      const bytes = await readFile(path)
      const body = bytes.subarray(CHECK_LENGTH)
      if (bytes.toString('latin1', 0, CHECK_LENGTH) !== digest(body)) return undefined
      const result = deserialize(body) as BundleResult
      const named = result.groups.flatMap((group) => group.named)
      const uris = result.groups.flatMap((group) => group.namedFiles)
      const now = new Map(await whatIsThere(this.options.workspace, root, uris))
      if (now.size !== named.length || named.some(([uri, is]) => now.get(uri) !== is)) return undefined
      // What is in use stays when the rest goes.
      await utimes(path, new Date(), new Date()).catch(() => undefined)
      return result
    } catch {
      return undefined
    }
  }
}

/** Written beside and then put in its place: nobody reads half of it, and of two that write the last counts. */
async function write(path: string, result: BundleResult): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
    const body = serialize(result)
    await writeFile(beside, Buffer.concat([Buffer.from(digest(body), 'latin1'), body]), { mode: 0o600 })
    await rename(beside, path)
  } catch {
    // Without a cache it works as well.
    await unlink(beside).catch(() => undefined)
  }
}

/** Takes away what nobody used for weeks, and what was left half written. */
async function tidy(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const path = join(folder, name)
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > (name.endsWith('.review') ? MOST_AGE_MS : HALF_AGE_MS)) await unlink(path).catch(() => undefined)
  }
}

/** Takes away all that is kept; tells how much that was. */
export async function clearCache(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  await rm(folder, { recursive: true, force: true })
  return names.length
}

/** Where what was reviewed is kept: `HAVENWIJZER_CACHE` where that is set, else where the system keeps such things; `off`: nowhere. */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string | undefined {
  const said = environment['HAVENWIJZER_CACHE']
  if (said === 'off') return undefined
  if (said) return said
  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'havenwijzer', 'reviews')
    case 'darwin':
      return join(home, 'Library', 'Caches', 'havenwijzer', 'reviews')
    default:
      return join(environment['XDG_CACHE_HOME'] || join(home, '.cache'), 'havenwijzer', 'reviews')
  }
}

function digest(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex')
}

const CHECK_LENGTH = 64
/** What is larger is told anew each time. */
const MOST_BYTES = 64 * 1024 * 1024
const DAY_MS = 24 * 60 * 60 * 1000
const MOST_AGE_MS = 21 * DAY_MS
const HALF_AGE_MS = DAY_MS
