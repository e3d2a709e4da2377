const LEVELS: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'hint' }

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

interface FolderCounts {
  readonly name: string
  readonly files: number
  readonly applications: number
  readonly components: number
}

/** What a folder holds; a Common Ground document alone has no applications to count. */
const elements = ({ applications, components }: Omit<FolderCounts, 'name' | 'files'>): readonly string[] => [
  ...(applications > 0 || components === 0 ? [count(applications, 'application')] : []),
  ...(components > 0 ? [count(components, 'component')] : []),
]

/** Texts of the command line. */
export const commandLine = {
  'output.level': ({ level }: { level: string }): string => LEVELS[level] ?? level,
  'output.folder': ({ name, files, ...counts }: FolderCounts): string =>
    `${name} · ${[count(files, 'file'), ...elements(counts)].join(', ')}`,
  'output.clean': (_: { error: number; warning: number; info: number; hint: number }): string => 'Nothing found.',
  'output.counts': ({ error, warning, info }: { error: number; warning: number; info: number; hint: number }): string =>
    `${count(error, 'error')}, ${count(warning, 'warning')}, ${info} for information`,
  'output.hints': ({ count: n }: { count: number }): string =>
    `${count(n, 'hint')} not shown; --hints shows ${n === 1 ? 'it' : 'them'}.`,
  'output.progress': ({ done, total }: { done: number; total: number }): string => `Reading: ${done} of ${total} files`,
  'output.same-cause': (_: Record<never, never>): string => 'same cause',
  'output.state': ({ state }: { state: string }): string => `target${state.slice('target'.length).replace(':', ' ')}`,
  'output.coverage': (_: Record<never, never>): string => 'How many entries each rule looked at:',
  'output.more': ({ count: n }: { count: number }): string => `and ${n} more`,
  'explain.chain': (_: Record<never, never>): string => 'The chain',
  'explain.reasons': (_: Record<never, never>): string => 'Also on this cause',
  'explain.affected': (_: Record<never, never>): string => 'What it touches',
  'explain.rule': (_: Record<never, never>): string => 'More on the rule:',
  'explain.sure': ({ confidence, asOf }: { confidence: string; asOf: string }): string =>
    `${SURE[confidence] ?? confidence}${asOf === '' ? '' : ` (${asOf})`}`,
  'policy.above': ({ file, folder }: { file: string; folder: string }): string =>
    `The policy ${file} does not hold for ${folder}, as it stands above that. Check its folder to be judged by it.`,
  'usage.finding': ({ id, near, path }: { id: string; near: string; path: string }): string =>
    `There is no finding “${id}” in ${path}.${near === '' ? '' : ` Did you mean ${near}?`} \`havenwijzer check --format json\` gives the ids.`,
  'usage.option': ({ option, near }: { option: string; near: string }): string =>
    `Unknown or incomplete option ${option}.${near === '' ? '' : ` Did you mean ${near}?`}`,
  'usage.value': ({ option, value, allowed }: { option: string; value: string; allowed: string }): string =>
    `${option} cannot be “${value}”. Possible: ${allowed}.`,
  'usage.command': ({ command, near }: { command: string; near: string }): string =>
    `There is no command “${command}”.${near === '' ? '' : ` Did you mean “${near}”?`}`,
  'usage.help': (_: Record<never, never>): string => '`havenwijzer --help` shows all commands and options.',
  'usage.explain': (_: Record<never, never>): string =>
    'Name a rule or a finding: havenwijzer explain structure/unknown-reference',
  'usage.lsp': ({ extra }: { extra: string }): string =>
    `lsp takes no “${extra}”: the editor says what is open, over input and output.`,
  'usage.rule': ({ rule, near }: { rule: string; near: string }): string =>
    `There is no rule “${rule}”.${near === '' ? '' : ` Did you mean ${near}?`} \`havenwijzer rules\` lists them.`,
  'usage.text': (
    _: Record<never, never>,
  ): string => `Havenwijzer reviews a municipality's IT architecture, written as YAML.

  havenwijzer check [paths…]     review folders or files (default: this folder)
  havenwijzer fix [paths…]       fix what leaves nothing to choose
  havenwijzer diff <revision> [folder]
                                 what is better and worse than in a revision
                                 of git
  havenwijzer scenario cut-off <country or supplier> [folder]
                                 what stops when that delivers no more, in
                                 which order, and why
  havenwijzer scenario outage <platform> [folder]
                                 what stops when a platform is out
  havenwijzer scenario takeover <supplier> --by <country> [folder]
                                 what comes within reach, or can be stopped,
                                 when that gets an owner there
  havenwijzer scenario price-rise <supplier> [folder]
                                 who is exposed when that asks more, what
                                 contracts say, and what could come instead
  havenwijzer scenario [id] [folder]
                                 a scenario of the policy, or which there are
  havenwijzer report [folder]    a report for people who open no editor
  havenwijzer explain <rule>     what a rule finds, why it matters, what to do
  havenwijzer explain <finding> [path]
                                 the chain and basis of a finding, by its id
  havenwijzer rules              all rules with their levels
  havenwijzer catalogue show <name>
                                 what the catalogue knows of a product,
                                 supplier, provision, standard, function,
                                 country or law
  havenwijzer catalogue find <words…>
                                 entries whose name or function holds the words
  havenwijzer catalogue lint [paths…]
                                 what is wrong in the packaged catalogue, or in
                                 documents on top of it
  havenwijzer lsp                the language server: an editor starts it, and
                                 speaks to it over input and output
  havenwijzer clear-cache        forget what was found in large folders before

Options
  --format NAME[=FILE]           how to write the findings, and where to: text
                                 (default), json, sarif, junit, gitlab, github;
                                 may be repeated, one of them without a file.
                                 Of a report: html (default), markdown, csv,
                                 json, ics
  --template NAME                what a report is for: review (default),
                                 council, suppliers, procurement, roadmap
  --questions FILE               with council: answer these questions
  --table NAME                   which table of a report goes into the csv
  --organisation ID              report on this organisation alone
  --baseline FILE                show only what FILE does not know: what is new,
                                 has grown or has become worse
  --write-baseline               write what is found to the file of --baseline
  --prune-baseline               drop from it what is no longer found
  --fail-on error|warning|info|none
                                 exit code 1 from this level on (default error)
  --as-of 2026-11-24             review as on this day (default today)
  --hints                        list hints too
  --show-accepted                list accepted risks too
  --dry-run                      show what fix would change, as a diff
  --merge-base                   compare with where this branch left the
                                 revision, as a merge request does
  --rule <rule>                  fix what this rule finds, and no other; may be
                                 given several times
  --by <country>                 where the new owner is, in a takeover
  --coverage                     how many entries each rule looked at
  --alone                        lint documents without the packaged catalogue
  --language nl|en               language of what is written
  --reader auto|tolerant         tolerant: read without the fast reader
  --no-cache                     review a large folder anew
  --stdio                        for lsp: some editors add it; says nothing new
  --help, --version

Exit codes: 0 clean, 1 findings at or above --fail-on, something left to fix,
or nothing found; of a scenario, something critical that stops, comes newly
within reach or hangs on who asks more, also where it only may; 2 bad usage, an
unknown name or a file that cannot be read or written.`,
}

const SURE: Readonly<Record<string, string>> = {
  own: 'stated here, of ourselves',
  inherent: 'follows from the things themselves',
  sourced: 'read at a source',
  stated: 'stated here, with a source',
  'general-knowledge': 'general knowledge, no source read',
  unverified: 'not verified',
  unknown: 'not known',
}
