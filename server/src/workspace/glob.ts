import picomatch from 'picomatch'
import { pathOf } from '../review/path.ts'
import type { DocumentGlob } from './workspace.ts'

/** Whether a uri matches a policy's glob, which counts from the policy's folder and takes YAML files only. */
export function matchesGlob(glob: DocumentGlob, uri: string): boolean {
  return globTest(glob)(uri)
}

/** The same question, made ready to be asked of many uris. A glob that is none matches nothing. */
export function globTest({ base, pattern }: DocumentGlob): (uri: string) => boolean {
  const matches = compiled(pattern)
  return (uri) => uri.startsWith(`${base}/`) && /\.ya?ml$/.test(uri) && matches(pathOf(uri.slice(base.length + 1)))
}

function compiled(pattern: string): (path: string) => boolean {
  try {
    return picomatch(pattern, { dot: false })
  } catch {
    // Empty, or longer than picomatch takes.
    return () => false
  }
}
