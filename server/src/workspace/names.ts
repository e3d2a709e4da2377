import { pathOf } from '../review/path.ts'
import type { DocumentKind } from '../schema/validate.ts'

/** The kind of document that a file name stands for; undefined when the file is not ours. */
export function nameKind(fileName: string): DocumentKind | undefined {
  const match = /^(?:(.*)\.)?(landscape|common-ground|catalogue|havenwijzer)\.ya?ml$/.exec(fileName)
  if (!match) return undefined
  const [, before, kind] = match
  if (kind === 'havenwijzer') return before === undefined ? 'policy' : undefined
  if (kind === 'catalogue') return before === undefined ? undefined : 'catalogue'
  return kind as DocumentKind
}

/** The last step of a path or uri. */
export function fileNameOf(uri: string): string {
  return pathOf(uri.slice(uri.lastIndexOf('/') + 1))
}
