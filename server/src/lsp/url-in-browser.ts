/** In a browser, what `uris` needs of Node's `url`: there is no disk, so a path is what a uri says once nothing in it is escaped. */

export function fileURLToPath(uri: string): string {
  const { pathname, host } = new URL(uri)
  // A slash within a name is no path of any machine.
  if (/%2f/i.test(pathname)) throw new TypeError(`${uri} is no path`)
  return `${host === '' ? '' : `//${host}`}${decodeURIComponent(pathname)}`
}

export function pathToFileURL(path: string): URL {
  const [, host = '', name = path] = /^\/\/([^/]*)(.*)$/s.exec(path) ?? []
  const url = new URL(`file://${host}`)
  url.pathname = name.replace(MEANING_SOMETHING, encodeURIComponent)
  return url
}

/** Characters that would end the path, or stand for others, in a uri. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name may have them
const MEANING_SOMETHING = /[%\\?#\u0000-\u001f]/g
