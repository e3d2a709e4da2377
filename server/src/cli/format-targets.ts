import { resolve } from 'node:path'
import { type Message, message } from '../l10n/message.ts'

/** A format, and the file that it goes to; none: to the screen. */
export interface FormatTarget<F extends string> {
  readonly format: F
  readonly file: string | undefined
}

/** `NAME` or `NAME=FILE`, as often as there are formats to write; one of them may go to the screen. A message is what is wrong. */
export function formatTargets<F extends string>(
  said: readonly string[],
  formats: readonly F[],
): readonly FormatTarget<F>[] | Message {
  const targets: FormatTarget<F>[] = []
  for (const each of said) {
    const at = each.indexOf('=')
    const name = at < 0 ? each : each.slice(0, at)
    const format = formats.find((known) => known === name)
    if (!format) return message('usage.value', { option: '--format', value: name, allowed: formats.join(', ') })
    const file = at < 0 ? undefined : each.slice(at + 1)
    if (file === '') return message('usage.format-file', { format })
    targets.push({ format, file })
  }
  if (targets.filter(({ file }) => file === undefined).length > 1) return message('usage.format-twice', {})
  return targets
}

/** The first file that is to be written twice, or that two things are to be written to. */
export function fileNamedTwice(files: readonly (string | undefined)[]): string | undefined {
  const named = files.filter((file) => file !== undefined)
  return named.find((file, i) => named.findIndex((other) => resolve(other) === resolve(file)) < i)
}
