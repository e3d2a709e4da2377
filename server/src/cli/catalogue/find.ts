import { find } from '../../catalogue/find/find.ts'
import { packagedCatalogue } from '../../catalogue/packaged.ts'
import { message, worded } from '../../l10n/message.ts'
import { foundJson, foundText } from '../../output/catalogue/found.ts'
import { printable } from '../../output/printable.ts'
import type { ExitCode } from '../main.ts'
import { stylerOf, type Terminal, widthOf } from '../terminal.ts'
import type { CatalogueCommand } from './command.ts'

/** Entries that are listed; the others are counted. */
const MOST_FOUND = 40

/** Lists the entries that hold all of the words. */
export function findEntries({ rest, asOf, language, format }: CatalogueCommand, terminal: Terminal): ExitCode {
  const catalogue = packagedCatalogue()
  const day = asOf ?? terminal.today
  const hits = find(catalogue, rest)
  if (format === 'json') terminal.write(foundJson(hits, catalogue, day))
  else if (hits.length === 0)
    terminal.write(`${worded(message('find.nothing', { words: printable(rest.join(' ')) }), language)}\n`)
  else
    terminal.write(
      foundText(hits, MOST_FOUND, catalogue, { language, day, style: stylerOf(terminal), width: widthOf(terminal) }),
    )
  return hits.length > 0 ? 0 : 1
}
