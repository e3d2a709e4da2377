import { commandLine, count } from './command-line.ts'

/** How often a rule was fixed in a file. */
export interface FixedBy {
  readonly rule: string
  readonly count: number
}

interface FileFixed {
  readonly file: string
  readonly by: readonly FixedBy[]
  /** Whether it is only said, and not done. */
  readonly dry: boolean
}

interface Left {
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly hint: number
}

/** Texts of what is fixed without a person. */
export const fixing = {
  'fix.all': (_: Record<never, never>): string => 'Fix everything that leaves nothing to choose',
  'fixing.file': ({ file, by, dry }: FileFixed): string =>
    `${file}: ${total(by)} ${dry ? 'to fix' : 'fixed'} (${by.map(({ rule, count: n }) => `${rule} ${n}`).join(', ')})`,
  'fixing.nothing': ({ files }: { files: number }): string => `Nothing to fix in ${count(files, 'file')}.`,
  'fixing.left': (left: Left): string =>
    `Left for a person: ${commandLine['output.counts'](left)}. \`havenwijzer check\` lists them.`,
  'fixing.beyond': ({ file, rule }: { file: string; rule: string }): string =>
    `${file}: a fix of ${rule} is left, because it also changes files that you did not ask for.`,
  'fixing.endless': ({ file, rule }: { file: string; rule: string }): string =>
    `${file}: ${rule} comes back each time it is fixed. This is a fault in Havenwijzer; please report it.`,
  'fixing.unwritten': ({ file, reason }: { file: string; reason: string }): string =>
    `${file} was not written: ${UNWRITTEN[reason] ?? reason}`,
}

const total = (by: readonly FixedBy[]): number => by.reduce((sum, each) => sum + each.count, 0)

const UNWRITTEN: Readonly<Record<string, string>> = {
  changed: 'it changed on disk in the meantime; fix it once more.',
  outside: 'it is a link to a file outside the folder; fix it there.',
  gone: 'it is no longer there.',
  'no-permission': 'you may not write it; check its permissions and those of its folder.',
  full: 'the disk is full.',
  'read-only': 'the disk can only be read.',
  failed: 'the disk gave an error.',
}
