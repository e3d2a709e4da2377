import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Language, message, worded } from '../l10n/message.ts'
import { pageText } from '../output/page.ts'
import { allRules } from '../rules/index.ts'
import { nearest } from '../schema/near.ts'
import type { ExitCode } from './main.ts'
import { stylerOf, type Terminal, widthOf } from './terminal.ts'

/** Prints the page of a rule. */
export async function explain(rule: string, language: Language, terminal: Terminal): Promise<ExitCode> {
  const ids = allRules.map((r) => r.id)
  const id = ids.find((known) => known === rule || known.slice(known.indexOf('/') + 1) === rule)
  if (id === undefined) {
    terminal.error(`${worded(message('usage.rule', { rule, near: nearest(rule, ids) ?? '' }), language)}\n`)
    return 2
  }
  const page = await readFile(join(terminal.pages, `${id}.${language}.md`), 'utf8')
  // A file gets the page as it is; a person gets it to fit the screen.
  terminal.write(terminal.isTerminal ? pageText(page, { width: widthOf(terminal), style: stylerOf(terminal) }) : page)
  return 0
}
