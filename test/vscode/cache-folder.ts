import { homedir } from 'node:os'
import { join } from 'node:path'

/** A folder outside the checkout for what a fresh clone should not have to fetch again. */
export function cacheFolder(name: string): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'havenwijzer', name)
}
