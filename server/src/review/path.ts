/** A uri as people read it: the path from a folder, or the whole path when it is outside. */
export function shownPath(uri: string, root: string): string {
  return pathOf(uri.startsWith(`${root}/`) ? uri.slice(root.length + 1) : uri.replace(/^file:\/\//, ''))
}

/** A uri, or part of one, as the path that people know. */
export function pathOf(uri: string): string {
  return uri.split('/').map(decoded).join('/')
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
