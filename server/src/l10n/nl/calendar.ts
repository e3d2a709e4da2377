import { dateText } from '../date-text.ts'
import type { calendar as english } from '../en/calendar.ts'
import { all, called } from './words.ts'

/** Texts of a calendar of contracts and other moments to decide. */
export const calendar = {
  'calendar.name': ({ name }) => `Beslismomenten: ${name}`,
  'calendar.title': ({ kind, of }) => [TITLES[kind], called(of)].filter((part) => part !== undefined).join(': '),
  'calendar.target': ({ day }) => `Doel te bereiken op ${dateText(day, 'nl')}`,
  'calendar.details': ({ about, supplier, end, options, annualCost, collective, organisation }) =>
    [
      called(supplier) === '' ? '' : `Leverancier: ${called(supplier)}`,
      about.length === 0 ? '' : `Betreft: ${about.join(', ')}`,
      end === '' ? '' : `Contract loopt af: ${dateText(end, 'nl')}`,
      options.length === 0 ? '' : `Kan worden verlengd tot: ${all(options.map((each) => dateText(each, 'nl')))}`,
      annualCost === undefined ? '' : `Kosten: € ${annualCost.toLocaleString('nl-NL')} per jaar`,
      collective === '' ? '' : `Gezamenlijke inkoop: ${collective}`,
      `Uit het landschap van ${organisation}, zoals Havenwijzer het leest.`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
} satisfies typeof english

const TITLES: Readonly<Record<string, string>> = {
  notice: 'Laatste dag om op te zeggen',
  'contract-end': 'Contract loopt af',
  renewal: 'Contract loopt vanzelf door',
  'option-end': 'Contract loopt af, als het is verlengd',
  transition: 'Volgens plan klaar',
  'end-of-support': 'Laatste dag met updates',
  acceptance: 'Aanvaard risico loopt af',
  tender: 'Aanbesteding te publiceren',
}
