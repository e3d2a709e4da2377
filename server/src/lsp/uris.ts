import { fileURLToPath, pathToFileURL } from 'node:url'

/** One spelling for each file: editors escape more characters of a path than Node does, or fewer. */
export function canonical(uri: string): string {
  if (!uri.startsWith('file:')) return uri
  try {
    return pathToFileURL(fileURLToPath(uri)).href
  } catch {
    // No path of this machine, so nothing will be read from it either.
    return uri
  }
}
