import { parseArgs } from 'node:util'
import { isWholeDay } from '../catalogue/calendar.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import { nearest } from '../schema/near.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { type CatalogueCommand, catalogueCommand } from './catalogue/command.ts'
import { type CheckCommand, checkCommand } from './check-command.ts'
import type { DiffCommand } from './diff.ts'
import { type ReportCommand, reportCommand } from './report-command.ts'
import { type ScenarioCommand, scenarioArguments } from './scenario-command.ts'

/** What a rule is about, or what is behind one finding. */
export interface ExplainCommand {
  readonly name: 'explain'
  /** A rule, or the id of a finding. */
  readonly of: string
  /** Where the finding is. */
  readonly path: string
  readonly asOf: string | undefined
  readonly language: Language
}

/** Fix what nobody needs to think about. */
export interface FixCommand {
  readonly name: 'fix'
  readonly paths: readonly string[]
  /** Show what would change, and write nothing. */
  readonly dryRun: boolean
  /** Only what these rules find; of all rules when there are none. */
  readonly rules: readonly string[]
  readonly asOf: string | undefined
  readonly reader: ReaderChoice
  readonly language: Language
  readonly languageChosen: boolean
}

export type Command =
  | CheckCommand
  | FixCommand
  | DiffCommand
  | ReportCommand
  | ScenarioCommand
  | CatalogueCommand
  | ExplainCommand
  | { readonly name: 'rules'; readonly json: boolean; readonly language: Language }
  | { readonly name: 'lsp'; readonly language: Language }
  | { readonly name: 'help' | 'version' | 'clear-cache'; readonly language: Language }

export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problem: string; readonly language: Language }

const OPTIONS = {
  format: { type: 'string', multiple: true },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
  'prune-baseline': { type: 'boolean' },
  'fail-on': { type: 'string' },
  'as-of': { type: 'string' },
  language: { type: 'string' },
  reader: { type: 'string' },
  'no-cache': { type: 'boolean' },
  hints: { type: 'boolean' },
  'show-accepted': { type: 'boolean' },
  coverage: { type: 'boolean' },
  alone: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'merge-base': { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  by: { type: 'string' },
  template: { type: 'string' },
  organisation: { type: 'string' },
  table: { type: 'string' },
  questions: { type: 'string' },
  // What editors add of their own accord; there is no other way to speak to it.
  stdio: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** The option that is most likely meant, where there is none of that name: the rest of it is missing, or a letter is wrong. */
function nearOption(written: string): string {
  const names = Object.keys(OPTIONS).map((name) => `--${name}`)
  if (names.includes(written) || !written.startsWith('--')) return ''
  const [begun, ...others] = names.filter((name) => name.startsWith(written))
  return (begun !== undefined && others.length === 0 ? begun : nearest(written, names)) ?? ''
}

const COMMANDS: readonly string[] = [
  'catalogue',
  'check',
  'clear-cache',
  'diff',
  'explain',
  'fix',
  'help',
  'lsp',
  'report',
  'rules',
  'scenario',
]

type Values = {
  readonly [K in keyof typeof OPTIONS]?: (typeof OPTIONS)[K] extends { readonly multiple: true }
    ? readonly string[]
    : (typeof OPTIONS)[K]['type'] extends 'boolean'
      ? boolean
      : string
}

/** Reads the arguments; what is wrong with them is said in the language they ask for, else in that of the environment. */
export function parseCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Parsed {
  const fallback = languageOf(environment)
  let values: Values
  let positionals: readonly string[]
  try {
    ;({ values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }))
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const language = languageIn(args) ?? fallback
    return {
      ok: false,
      problem: worded(message('usage.option', { option, near: nearOption(option) }), language),
      language,
    }
  }
  const language = values.language === 'nl' || values.language === 'en' ? values.language : fallback
  const wrong = wrongValue(values)
  if (wrong) return { ok: false, problem: worded(message('usage.value', wrong), language), language }
  if (values.help) return { ok: true, command: { name: 'help', language } }
  if (values.version) return { ok: true, command: { name: 'version', language } }
  const [name, ...rest] = positionals
  // The others write to the screen alone.
  const format = values.format?.at(-1) ?? 'text'
  if (name !== undefined && ONLY_TEXT_OR_JSON.has(name) && format !== 'text' && format !== 'json') {
    const problem = message('usage.value', { option: '--format', value: format, allowed: 'text, json' })
    return { ok: false, problem: worded(problem, language), language }
  }
  switch (name) {
    case undefined:
    case 'help':
      return { ok: true, command: { name: 'help', language } }
    case 'clear-cache':
      return { ok: true, command: { name: 'clear-cache', language } }
    case 'rules':
      return { ok: true, command: { name: 'rules', json: format === 'json', language } }
    case 'explain': {
      const [of, path = '.'] = rest
      if (of === undefined) return { ok: false, problem: worded(message('usage.explain', {}), language), language }
      return { ok: true, command: { name: 'explain', of, path, asOf: values['as-of'], language } }
    }
    case 'check': {
      const command = checkCommand(values, rest, language)
      return 'key' in command ? { ok: false, problem: worded(command, language), language } : { ok: true, command }
    }
    case 'diff': {
      const command = diffCommand(values, rest, language)
      return 'key' in command ? { ok: false, problem: worded(command, language), language } : { ok: true, command }
    }
    case 'report': {
      const command = reportCommand(values, rest, language)
      return 'key' in command ? { ok: false, problem: worded(command, language), language } : { ok: true, command }
    }
    case 'scenario': {
      const command = scenarioArguments(rest, values.by)
      if ('key' in command) return { ok: false, problem: worded(command, language), language }
      const languageChosen = values.language !== undefined
      return {
        ok: true,
        command: { ...command, json: format === 'json', asOf: values['as-of'], language, languageChosen },
      }
    }
    case 'lsp': {
      const [extra] = rest
      if (extra !== undefined)
        return { ok: false, problem: worded(message('usage.lsp', { extra }), language), language }
      return { ok: true, command: { name: 'lsp', language } }
    }
    case 'fix':
      return { ok: true, command: fixCommand(values, rest, language) }
    case 'catalogue': {
      const { alone = false, 'as-of': asOf } = values
      const command = catalogueCommand(rest, { format: format === 'json' ? 'json' : 'text', asOf, alone, language })
      return typeof command === 'string' ? { ok: false, problem: command, language } : { ok: true, command }
    }
    default:
      return {
        ok: false,
        problem: worded(message('usage.command', { command: name, near: nearest(name, COMMANDS) ?? '' }), language),
        language,
      }
  }
}

function fixCommand(values: Values, paths: readonly string[], language: Language): FixCommand {
  return {
    name: 'fix',
    paths: paths.length === 0 ? ['.'] : paths,
    dryRun: values['dry-run'] ?? false,
    rules: values.rule ?? [],
    asOf: values['as-of'],
    reader: values.reader === 'tolerant' ? 'tolerant' : 'auto',
    language,
    languageChosen: values.language !== undefined,
  }
}

function diffCommand(values: Values, [revision, path = '.']: readonly string[], language: Language) {
  if (!revision) return message('usage.diff', {})
  return {
    name: 'diff' as const,
    revision,
    path,
    mergeBase: values['merge-base'] ?? false,
    json: values.format?.at(-1) === 'json',
    failOn: (values['fail-on'] ?? 'error') as DiffCommand['failOn'],
    asOf: values['as-of'],
    language,
    languageChosen: values.language !== undefined,
  }
}

const ONLY_TEXT_OR_JSON: ReadonlySet<string> = new Set(['rules', 'catalogue', 'diff', 'scenario'])

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'fail-on': ['error', 'warning', 'info', 'none'],
  language: ['nl', 'en'],
  reader: ['auto', 'tolerant'],
}

function wrongValue(values: Values): { option: string; value: string; allowed: string } | undefined {
  for (const [option, allowed] of Object.entries(ALLOWED)) {
    const value = values[option as keyof Values]
    if (typeof value === 'string' && !allowed.includes(value))
      return { option: `--${option}`, value, allowed: allowed.join(', ') }
  }
  const asOf = values['as-of']
  if (asOf !== undefined && !isWholeDay(asOf)) return { option: '--as-of', value: asOf, allowed: '2026-11-24' }
  return undefined
}

/** The language that arguments ask for that could not be read as a whole. */
function languageIn(args: readonly string[]): Language | undefined {
  const said = /(?:^| )--language[= ](nl|en)(?: |$)/.exec(args.join(' '))?.[1]
  return said === 'nl' || said === 'en' ? said : undefined
}

function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^en/i.test(locale) ? 'en' : 'nl'
}
