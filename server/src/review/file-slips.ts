import { message } from '../l10n/message.ts'
import type { Placement, SourceFile } from '../model/document.ts'
import type { Draft } from '../rules/rule.ts'

/** Slips that lie across the parts of a file: conflict markers, characters that no text has. */
export function slipsOfFile(source: SourceFile, first: Placement): readonly Draft[] {
  return source.text.slips.map((slip, i) => ({
    at: { placement: first, span: { start: slip.start - first.start, end: slip.end - first.start } },
    cause: 'document',
    perFile: true,
    discriminator: `${slip.code}${i}`,
    message: message('structure/yaml-syntax.slip', { code: slip.code, detail: slip.detail ?? '' }),
  }))
}

/** A file that the policy's limit keeps from being read. */
export function tooLarge(_: SourceFile, first: Placement): readonly Draft[] {
  return [
    {
      at: { placement: first, span: { start: 0, end: 0 } },
      cause: 'document',
      perFile: true,
      discriminator: 'size',
      message: message('structure/unsafe-yaml', { limit: 'size' }),
    },
  ]
}
