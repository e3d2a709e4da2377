import picomatch from 'picomatch'
import type { DocumentGlob } from './workspace.ts'

/** Whether a uri matches a policy's glob, which counts from the policy's folder and takes YAML files only. */
export function matchesGlob({ base, pattern }: DocumentGlob, uri: string): boolean {
  if (!uri.startsWith(`${base}/`) || !/\.ya?ml$/.test(uri)) return false
  return picomatch.isMatch(decodeURI(uri.slice(base.length + 1)), pattern.replace(/^\.\//, ''), { dot: false })
}
