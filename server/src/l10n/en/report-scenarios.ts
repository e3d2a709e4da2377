import type { Called } from '../risk-words.ts'
import { count } from './command-line.ts'
import { duration } from './durations.ts'
import { country } from './words.ts'

const COLUMNS = {
  scenario: 'What if',
  sure: 'Applications for sure',
  perhaps: 'More perhaps',
  critical: 'Critical processes',
  thing: 'What',
  when: 'When',
  through: 'Through',
  maxOutage: 'May stand still for',
  meanwhile: 'Meanwhile',
  tooLong: 'Too long',
  change: 'What changes',
  before: 'Now',
  after: 'Then',
  certainty: 'Certainty',
  contract: 'Contract',
  with: 'With',
  end: 'Until',
  renewal: 'Then',
  notice: 'Notice',
  cost: 'Euro a year',
  decide: 'Decide by',
  covers: 'Under it',
  function: 'For',
  used: 'Now',
  instead: 'Could come instead',
} as const

const TABLES = {
  scenarios: 'What each scenario hits',
  processes: 'Processes that stop',
  things: 'Applications, components and platforms that stop',
  changes: 'What changes',
  exposed: 'What hangs on it',
  contracts: 'Contracts with it, and with others who may pass it on',
  instead: 'What could come instead',
} as const

const TILES = {
  one: {
    stop: 'application that stops for sure',
    'may-stop': 'more that may stop',
    critical: 'critical process that stops for sure',
    'critical-perhaps': 'more critical process that may stop',
    gained: 'newly within reach or to be stopped',
    'gained-perhaps': 'more perhaps',
    lost: 'no longer so',
    exposed: 'application that hangs on it',
    'exposed-perhaps': 'more perhaps',
    bare: 'of them under no contract that is described',
  },
  more: {
    stop: 'applications that stop for sure',
    'may-stop': 'more that may stop',
    critical: 'critical processes that stop for sure',
    'critical-perhaps': 'more critical processes that may stop',
    gained: 'newly within reach or to be stopped',
    'gained-perhaps': 'more perhaps',
    lost: 'no longer so',
    exposed: 'applications that hang on it',
    'exposed-perhaps': 'more perhaps',
    bare: 'of them under no contract that is described',
  },
} as const

/** Texts about scenarios, in a report and on a page of their own. */
export const reportScenarios = {
  'report.scenario.text': ({ isOfPolicy }: { isOfPolicy: boolean }): string =>
    isOfPolicy
      ? 'These are the scenarios that the policy names. They follow from what the files state of who needs what, and are no forecast: nothing says that they will happen.'
      : 'The policy names no scenarios. What is told is what stops when nobody under the law of a country that it does not trust delivers any more, for each such country where something surely does. It is no forecast: nothing says that it will happen.',
  'report.scenario.none': ({ isOfPolicy }: { isOfPolicy: boolean }): string =>
    isOfPolicy
      ? 'None of them hits anything.'
      : 'The policy names no scenarios, and nothing is known to stop when nobody under the law of one country that it does not trust delivers any more.',
  'report.scenario.column': ({ column }: { column: keyof typeof COLUMNS }): string => COLUMNS[column],
  'report.scenario.table': ({ table }: { table: keyof typeof TABLES }): string => TABLES[table],
  'report.scenario.tile': ({ tile, count: n }: { tile: keyof typeof TILES.more; count: number }): string =>
    TILES[n === 1 ? 'one' : 'more'][tile],
  'report.scenario.when': ({ round, isSure }: { round: number; isSure: boolean }): string =>
    !isSure ? 'perhaps' : round === 0 ? 'at once' : `step ${round}`,
  'report.scenario.sure': ({ isSure }: { isSure: boolean }): string => (isSure ? 'sure' : 'not sure'),
  'report.scenario.no-fallback': (_: Record<never, never>): string => 'nothing stated',
  'report.scenario.too-long': ({ minutes, isTooLong }: { minutes: number; isTooLong: boolean | undefined }): string =>
    `after ${duration(minutes)}${isTooLong === undefined ? '' : isTooLong ? ', before it is over' : ', by then it is over'}`,
  'report.scenario.change': ({ power, of, isLost }: { power: string; of: Called; isLost: boolean }): string =>
    `${isLost ? 'no longer' : 'newly'}: ${POWERS[power] ?? power} (${country(of)})`,
  'report.scenario.months': ({ months }: { months: number }): string => count(months, 'month'),
  'report.scenario.no-alternative': (_: Record<never, never>): string => 'nothing known',
  'report.scenario.more': ({ number }: { number: number }): string =>
    `${count(number, 'more row')} ${number === 1 ? 'is' : 'are'} in the table of the CSV and in the JSON.`,
} as const

const POWERS: Readonly<Record<string, string>> = {
  data: 'data within reach',
  'in-use': 'data within reach while computed on',
  metadata: 'who and when within reach',
  accounts: 'accounts within reach',
  'at-once': 'can be stopped at once',
  'in-time': 'updates and licences can end',
}
