import { lookUp } from '../../catalogue/find/look-up.ts'
import { packagedCatalogue } from '../../catalogue/packaged.ts'
import { message, worded } from '../../l10n/message.ts'
import { listedLines } from '../../output/catalogue/found.ts'
import { showJson, showText } from '../../output/catalogue/show.ts'
import { printable } from '../../output/printable.ts'
import type { ExitCode } from '../main.ts'
import { stylerOf, type Terminal, widthOf } from '../terminal.ts'
import type { CatalogueCommand } from './command.ts'

/** Prints what the catalogue says of a name; of a name that it does not have, what may be meant. */
export function show({ rest, asOf, language, format }: CatalogueCommand, terminal: Terminal): ExitCode {
  const catalogue = packagedCatalogue()
  const day = asOf ?? terminal.today
  const name = rest.join(' ').trim()
  const options = { language, day, style: stylerOf(terminal), width: widthOf(terminal) }
  const { exact, candidates } = lookUp(catalogue, name)
  if (exact.length > 0) {
    terminal.write(format === 'json' ? showJson(exact, catalogue, { day }) : showText(exact, catalogue, options))
    return 0
  }
  const keys = candidates.map(({ key }) => key).join(', ')
  const said = worded(message('show.unknown', { name: printable(name), candidates: keys }), language)
  // Colours go by what standard output is; this goes to the other.
  const lines =
    candidates.length > 0 ? listedLines(candidates, catalogue, { ...options, style: (_, text) => text }, true) : []
  terminal.error(`${[said, ...lines].join('\n')}\n`)
  return 2
}
