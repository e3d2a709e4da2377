const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** As many names as can be read at a glance, and how many more there are. */
const names = (all: readonly string[]): string =>
  all.length > MOST_NAMES
    ? `${all.slice(0, MOST_NAMES).join(', ')} and ${all.length - MOST_NAMES} more`
    : all.join(', ')

const MOST_NAMES = 10

const BASELINE: Readonly<Record<string, (detail: string) => string>> = {
  'not-found': () => 'it is not there. Make one with --write-baseline, or correct the path.',
  'no-permission': () => 'you may not read it. Check its permissions.',
  conflict: () =>
    'it holds the marks of a merge conflict. Keep the lines of both sides, or make it anew with --write-baseline.',
  'not-json': () => 'it is not valid JSON. Take it from git again, or make it anew with --write-baseline.',
  'wrong-form': (detail) =>
    `it does not have the form of a baseline (${detail}). Take it from git again, or make it anew with --write-baseline.`,
  newer: () => 'a newer Havenwijzer wrote it. Use that one.',
}

const UNWRITTEN: Readonly<Record<string, string>> = {
  'no-folder': 'its folder is not there. Make the folder, or name another.',
  'no-permission': 'you may not write there. Check the permissions, or name another file.',
  directory: 'it is a folder. Name a file in it.',
  reviewed: 'a document of ours would be lost. Name another file.',
  full: 'the disk is full.',
}

/** Texts of the formats for other programs, and of the baseline. */
export const outputs = {
  'since.grown': ({ added }: { added: readonly string[] }): string =>
    `+${added.length} since the baseline: ${names(added)}.`,
  'since.worse': ({ worse }: { worse: readonly string[] }): string =>
    worse.length === 0 ? 'Worse than in the baseline.' : `Worse than in the baseline: ${names(worse)}.`,
  'output.clean-since': (_: Record<never, never>): string => 'Nothing found that the baseline does not know.',
  'output.known': ({ known, gone }: { known: number; gone: number }): string =>
    `${count(known, 'known finding')} in the baseline.${gone === 0 ? '' : ` ${count(gone, 'entry of it is', 'entries of it are')} no longer found, in whole or in part; --prune-baseline drops what is gone.`}`,
  'cache.cleared': ({ count: n, folder }: { count: number; folder: string }): string =>
    n === 0 ? 'There was nothing to forget.' : `Forgot ${count(n, 'earlier review', 'earlier reviews')} in ${folder}.`,
  'baseline.written': ({ file, count: n }: { file: string; count: number }): string =>
    `Baseline with ${count(n, 'entry', 'entries')} written to ${file}.`,
  'baseline.pruned': ({ file, gone, count: n }: { file: string; gone: number; count: number }): string =>
    gone === 0
      ? `Nothing to prune: all that ${file} holds is still found.`
      : `Dropped from ${file} what is no longer found, of ${count(gone, 'entry', 'entries')}; it holds ${n} now.`,
  'baseline.unread': ({ file, reason, detail }: { file: string; reason: string; detail: string }): string =>
    `The baseline ${file} cannot be used: ${BASELINE[reason]?.(detail) ?? 'the disk gave an error.'}`,
  'baseline.incomplete': ({ file }: { file: string }): string =>
    `The baseline ${file} was left as it is: not all that was asked for could be read.`,
  'baseline.named-files': (_: Record<never, never>): string =>
    'Name folders, no files, to write or prune a baseline: it holds what is found in a folder as a whole.',
  'output.unwritten': ({ file, reason }: { file: string; reason: string }): string =>
    `${file} cannot be written: ${UNWRITTEN[reason] ?? 'the disk gave an error.'}`,
  'usage.format-file': ({ format }: { format: string }): string =>
    `Name a file after --format ${format}=, or leave out the “=”.`,
  'usage.format-twice': (_: Record<never, never>): string =>
    'Only one format can go to the screen; give the others a file: --format sarif=havenwijzer.sarif.',
  'usage.file-twice': ({ file }: { file: string }): string => `${file} is named twice; give each its own file.`,
  'usage.needs-baseline': ({ option }: { option: string }): string => `${option} needs --baseline FILE.`,
  'usage.write-or-prune': (_: Record<never, never>): string =>
    'Choose one of --write-baseline and --prune-baseline: a new baseline has nothing to prune.',
  'report.base': (_: Record<never, never>): string =>
    'Root of the git repository, or else the folder in which Havenwijzer was started.',
  'report.also': (_: Record<never, never>): string => 'See also',
  'report.nothing': (_: Record<never, never>): string => 'nothing found',
  'report.from-catalogue': ({ source }: { source: string }): string => `from the catalogue: ${source}`,
}
