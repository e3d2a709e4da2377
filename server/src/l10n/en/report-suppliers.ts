import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'
import { count } from './command-line.ts'
import { all, called, country } from './words.ts'

const PARTS = {
  summary: 'Summary',
  countries: 'By country',
  outside: 'Suppliers outside the trusted countries',
  unknown: 'Suppliers of which that is not known',
  trusted: 'Suppliers in trusted countries only',
  functions: 'Who supplies what',
  contracts: 'Contracts',
  collective: 'Joint contracts',
  changes: 'Changes of control',
  method: 'Method',
} as const

const COLUMNS = {
  supplier: 'Supplier',
  id: 'Id',
  origin: 'Origin',
  seat: 'Seat',
  control: 'In control',
  controlCountry: 'Country of who is in control',
  sure: 'How sure',
  source: 'Source',
  asOf: 'As of',
  lacks: 'Not known',
  functions: 'For',
  roles: 'As',
  applications: 'Applications',
  under: 'Under it',
  number: 'Number of applications',
  devices: 'Equipment',
  contracts: 'Contracts',
  start: 'Start',
  run: 'Runs',
  end: 'End',
  decideBy: 'Decide by',
  notice: 'Last day of notice',
  options: 'Options until',
  renewal: 'At the end',
  cost: 'Cost a year',
  collective: 'Joint',
  changes: 'Changes of control',
  country: 'Country',
  seated: 'Seat there',
  controlled: 'Controlled from there',
  trusted: 'Trusted',
  function: 'Function',
  suppliers: 'Suppliers',
  date: 'Date',
  status: 'State',
  what: 'What',
  before: 'Contracts that began before',
  contract: 'Contract',
  terms: 'Terms',
  exit: 'Arranges leaving',
  owner: 'Answers for it',
} as const

const CONTROL: Readonly<Record<string, string>> = {
  itself: 'Nobody above it',
  nobody: 'Nobody owns it',
  public: 'It is of the state',
  unknown: 'Not known',
}

const STATUS: Readonly<Record<string, string>> = {
  announced: 'announced, no outcome seen',
  completed: 'completed',
  prohibited: 'prohibited',
  withdrawn: 'withdrawn',
}

const RENEWAL: Readonly<Record<string, string>> = {
  automatic: 'goes on by itself',
  option: 'option to extend',
  none: 'ends by itself',
}

const TEXTS = {
  origin:
    'Where a supplier is seated and who is in control of it are told apart. It counts as outside when the law of a country that the policy does not trust holds for either, as far as is known for certain; as not known when its seat or its owner is not known, or only an unverified claim points outside. That is no judgement on the supplier: it says whose law counts.',
  claim:
    'The source and the date are those of the claim on who is in control. A claim without a source counts as general knowledge. Ownership changes: check a claim in the trade register before you rest a decision on it.',
  functions:
    'From whom one has what serves a function: who makes it, unless it is open source that the maker does not run, and who runs it. How people work together inside comes first, then what is served by most.',
  contracts:
    'Only contracts under which something is in use. “Decide by” is the last day to give notice, or else the end; of a contract that goes on by itself the day may have passed.',
  changes:
    'Of the last three years or since a contract with the supplier began, and what was announced without an outcome that the catalogue knows. What nobody verified is left out.',
  signal:
    'This register counts what the files state and what the catalogue knows with a source. It is a signal for a conversation, and no ground to shut out a tenderer: see the procurement report for what can be asked.',
} as const

const NOTHING = {
  outside: 'No supplier stands under the law of another country, as far as is known.',
  unknown: 'Of every supplier it is known where it belongs.',
  trusted: 'No supplier is known to stand under the law of trusted countries only.',
  functions: 'Of nothing in use it is known what it is for.',
  contracts: 'No contract is described under which something is in use.',
  collective: 'No contract states that it is part of joint procurement.',
  changes: 'No change of control is known.',
  countries: 'No supplier is known.',
} as const

const FIGURES = {
  suppliers: 'suppliers',
  outside: 'under the law of a country that is not trusted',
  unknown: 'of which that is not known',
  trusted: 'in trusted countries only',
  contracts: 'contracts in use',
  due: 'to decide on within the window of the policy, or ended',
  collective: 'joint contracts',
  changes: 'suppliers with a change of control',
} as const

/** Of one. */
const ONE: Partial<Record<keyof typeof FIGURES, string>> = {
  suppliers: 'supplier',
  contracts: 'contract in use',
  collective: 'joint contract',
  changes: 'supplier with a change of control',
}

/** Texts of the report on suppliers. */
export const reportSuppliers = {
  'report.suppliers.title': ({ names }: { names: readonly string[] }): string =>
    `Register of suppliers of ${all(names)}`,
  'report.suppliers.part': ({ part }: { part: keyof typeof PARTS }): string => PARTS[part],
  'report.suppliers.column': ({ column }: { column: keyof typeof COLUMNS }): string => COLUMNS[column],
  'report.suppliers.text': ({ text }: { text: keyof typeof TEXTS }): string => TEXTS[text],
  'report.suppliers.none': ({ part }: { part: keyof typeof NOTHING }): string => NOTHING[part],
  'report.suppliers.register': (_: Record<never, never>): string => 'The register, one row a supplier',
  'report.suppliers.figure': ({ of, count: n }: { of: keyof typeof FIGURES; count: number }): string =>
    n === 1 ? (ONE[of] ?? FIGURES[of]) : FIGURES[of],
  'report.suppliers.control': ({ by }: { by: string }): string => CONTROL[by] ?? by,
  'report.suppliers.owner': ({ name, country: of }: { name: Called; country: Called }): string =>
    `${called(name)} (${called(of)})`,
  'report.suppliers.through': ({ names }: { names: readonly Called[] }): string => `through ${all(names.map(called))}`,
  'report.suppliers.lacks': ({ lacks }: { lacks: readonly string[] }): string =>
    all(lacks.map((each) => (each === 'country' ? 'the seat' : 'the owner'))),
  'report.suppliers.serves': ({ name, origin }: { name: string; origin: string }): string =>
    origin === 'trusted' ? name : `${name} (${origin === 'outside' ? 'outside' : 'not known'})`,
  'report.suppliers.nobody': ({ count: n }: { count: number }): string =>
    `from nobody, or it is not known from whom: ${n}`,
  'report.suppliers.status': ({ status }: { status: string }): string => STATUS[status] ?? status,
  'report.suppliers.change': ({ date, status, event }: { date: string; status: string; event: Called }): string =>
    `${dateText(date, 'en')}: ${called(event)} (${STATUS[status] ?? status})`,
  'report.suppliers.renewal': ({ renewal }: { renewal: string }): string => RENEWAL[renewal] ?? renewal,
  'report.suppliers.run': ({ start, end }: { start: string; end: string }): string =>
    `${start === '' ? 'start not stated' : dateText(start, 'en')} – ${end === '' ? 'end not stated' : dateText(end, 'en')}`,
  'report.suppliers.decide': ({ phase, date }: { phase: string; date: string }): string =>
    phase === 'ended'
      ? `ended on ${dateText(date, 'en')}`
      : phase === 'goes-on'
        ? 'has passed; it goes on by itself'
        : phase === 'undated'
          ? 'not stated'
          : dateText(date, 'en'),
  'report.suppliers.summary': ({
    suppliers,
    outside,
    unknown,
    countries,
  }: {
    suppliers: number
    outside: number
    unknown: number
    countries: readonly Called[]
  }): string =>
    `Of ${count(suppliers, 'supplier')} with a hand in what is in use, or with a contract, ${outside} ${outside === 1 ? 'stands' : 'stand'} under the law of a country that the policy does not trust${countries.length === 0 ? '' : ` (${all(countries.map(country))})`}. Of ${unknown} that is not known.`,
} as const
