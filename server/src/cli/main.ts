import { clearCache } from '../apart/cached.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import { parseCommandLine } from './arguments.ts'
import type { CatalogueCommand } from './catalogue/command.ts'
import { findEntries } from './catalogue/find.ts'
import { lintCatalogue } from './catalogue/lint.ts'
import { show } from './catalogue/show.ts'
import { check } from './check.ts'
import { diff } from './diff.ts'
import { explain } from './explain.ts'
import { fix } from './fix.ts'
import { report } from './report.ts'
import { listRules } from './rules.ts'
import { scenario } from './scenario.ts'
import type { Terminal } from './terminal.ts'
import { usage } from './usage.ts'

/** 0: clean; 1: findings at or above `--fail-on`, or something left to fix; 2: bad usage, or a file that could not be read or written. */
export type ExitCode = 0 | 1 | 2

/** Runs the command line and gives its exit code; all that it says goes to the terminal. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseCommandLine(args, terminal.environment)
  if (!parsed.ok) {
    terminal.error(`${parsed.problem}\n${worded(message('usage.help', {}), parsed.language)}\n`)
    return 2
  }
  const command = parsed.command
  switch (command.name) {
    case 'help':
      terminal.write(usage(command.language))
      return 0
    case 'version':
      terminal.write(`${terminal.version}\n`)
      return 0
    case 'clear-cache':
      terminal.write(`${await cacheCleared(command.language, terminal)}\n`)
      return 0
    case 'rules':
      terminal.write(listRules(command.language, command.json))
      return 0
    case 'explain':
      return explain(command, terminal)
    case 'lsp':
      terminal.serve(command.language)
      return 0
    case 'check':
      return check(command, terminal)
    case 'diff':
      return diff(command, terminal)
    case 'report':
      return report(command, terminal)
    case 'scenario':
      return scenario(command, terminal)
    case 'fix':
      return fix(command, terminal)
    case 'catalogue':
      return catalogue(command, terminal)
  }
}

/** Takes away what was kept of earlier reviews, and says what that was. */
async function cacheCleared(language: Language, { cache }: Terminal): Promise<string> {
  const count = cache === undefined ? 0 : await clearCache(cache)
  return worded(message('cache.cleared', { count, folder: cache ?? '' }), language)
}

function catalogue(command: CatalogueCommand, terminal: Terminal): ExitCode | Promise<ExitCode> {
  switch (command.task) {
    case 'show':
      return show(command, terminal)
    case 'find':
      return findEntries(command, terminal)
    case 'lint':
      return lintCatalogue(command, terminal)
  }
}
