import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'
import { all, called } from './words.ts'

/** Texts of a calendar of contracts and other moments to decide. */
export const calendar = {
  'calendar.name': ({ name }: { name: string }): string => `Moments to decide: ${name}`,
  'calendar.title': ({ kind, of }: { kind: string; of: Called }): string =>
    [TITLES[kind], called(of)].filter((part) => part !== undefined).join(': '),
  'calendar.target': ({ day }: { day: string }): string => `Target to be reached by ${dateText(day, 'en')}`,
  'calendar.details': ({
    about,
    supplier,
    end,
    options,
    annualCost,
    collective,
    organisation,
  }: {
    /** Ids. */
    about: readonly string[]
    supplier: Called
    /** '' where it is the day itself, or there is none. */
    end: string
    options: readonly string[]
    /** Euro a year; undefined where nobody says. */
    annualCost: number | undefined
    collective: string
    organisation: string
  }): string =>
    [
      called(supplier) === '' ? '' : `Supplier: ${called(supplier)}`,
      about.length === 0 ? '' : `About: ${about.join(', ')}`,
      end === '' ? '' : `Contract ends: ${dateText(end, 'en')}`,
      options.length === 0 ? '' : `Can be extended to: ${all(options.map((each) => dateText(each, 'en')))}`,
      annualCost === undefined ? '' : `Cost: €${annualCost.toLocaleString('en-GB')} a year`,
      collective === '' ? '' : `Joint procurement: ${collective}`,
      `From the landscape of ${organisation}, as Havenwijzer reads it.`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
}

const TITLES: Readonly<Record<string, string>> = {
  notice: 'Last day to give notice',
  'contract-end': 'Contract ends',
  renewal: 'Contract goes on by itself',
  'option-end': 'Contract ends, if it was extended',
  transition: 'Planned to be done',
  'end-of-support': 'Last day with updates',
  acceptance: 'Accepted risk ends',
  tender: 'Tender to be published',
}
