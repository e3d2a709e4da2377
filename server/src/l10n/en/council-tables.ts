import type { Called } from '../risk-words.ts'
import { all, called, onDate } from './words.ts'

const COLUMNS = {
  country: 'Country',
  reach: 'Data within reach',
  stop: 'Can be stopped',
  perhaps: 'Perhaps',
  critical: 'Critical processes',
  'critical-worst': 'Critical, worst case',
  data: 'Data',
  applications: 'Applications',
  unknown: 'Not known',
  yes: 'Yes',
  no: 'No',
  domain: 'Domain',
  suppliers: 'Suppliers',
  devices: 'Kinds of devices',
  'reach-law': 'Law on handing over data',
  'stop-law': 'Law on stopping',
  supplier: 'Supplier',
  seat: 'Seat',
  control: 'In control',
  law: 'Law that it stands under',
  origin: 'Law',
  certainty: 'How sure that is',
  functions: 'For',
  host: 'Host',
  application: 'Application',
  product: 'Product',
  without: 'Without',
  stops: 'Surely stop',
  'stops-worst': 'Worst case',
  platforms: 'Platforms',
  fallback: 'Fallback',
  'contract-end': 'Contract until',
  decide: 'Decide by',
  plan: 'Plan',
  instead: 'Could come instead',
  process: 'Critical process',
  sure: 'Stops',
  'may-stop': 'May stand still',
  meanwhile: 'Meanwhile',
  'too-long': 'Too long after',
  element: 'Of',
  reason: 'Why',
  by: 'Accepted by',
  until: 'Until',
  counts: 'In force',
  place: 'Where it runs',
  'host-law': 'Law of the host',
  contract: 'Contract',
  gibit: 'GIBIT',
  arranged: 'Leaving arranged',
  cost: 'Euro a year',
  now: 'Now',
  open: 'Open source',
  european: 'European',
  maturity: 'Maturity',
  published: 'Published',
  feature: 'Feature',
  on: 'On',
  reaches: 'Can get at',
  assessed: 'DPIA stated',
  users: 'Users',
  owner: 'Owner',
  platform: 'Platform',
  renewable: 'Renewable',
  pue: 'PUE',
  kwh: 'kWh a year',
  heat: 'Heat put to use',
  source: 'Source',
  who: 'Who can answer',
  questions: 'Questions',
  asked: 'Asked already',
  letters: 'Letters',
  means: 'What they stand for',
} as const

const TABLES = {
  'personal-data': 'Applications by the most delicate data that is stated',
  laws: 'Suppliers, makers of devices and laws, by country from outside',
  workplace: 'Who delivers the workplace',
  'sign-in': 'Who delivers sign-in',
  hosting: 'Who hosts the applications',
  without: 'What surely stops without a supplier',
  instead: 'Fallback, contract, and what could come instead',
  'cut-off': 'What stops if nobody under the law of a country delivers any more',
  'cut-off-processes': 'Critical processes that stop without the United States',
  location: 'Where applications run, and under whose law they stand',
  'hosts-nearby': 'Applications by the law of their host',
  contracts: 'Contracts, what is to be decided first at the top',
  alternatives: 'What the catalogue names for workplace, sign-in and hosting',
  'open-by-domain': 'Open source by domain',
  'common-ground-by-domain': 'Common Ground by domain',
  reasons: 'Why closed applications are not open',
  'own-software': 'Software made for the organisation',
  assistants: 'Features of generative AI',
  energy: 'What is stated on energy',
  abbreviations: 'Abbreviations in this report',
} as const

const REACHES: Readonly<Record<string, string>> = {
  none: 'no data of ours',
  'entered-text': 'only what people type',
  'organisation-data': 'data of the organisation',
}

const MATURITIES: Readonly<Record<string, string>> = {
  proven: 'proven',
  emerging: 'coming up',
  experimental: 'on trial',
}

const LOCATIONS = {
  inside: 'Within the allowed area',
  outside: 'Outside that area',
  unknown: 'Not known',
} as const

const HOST_LAWS = {
  dutch: 'Dutch law',
  european: 'Law of another European country',
  outside: 'Law from outside Europe',
  unknown: 'Not known',
} as const

const DATA = {
  special: 'Special personal data',
  criminal: 'Criminal personal data',
  bsn: 'A BSN',
  confidential: 'Other confidential or secret data',
  other: 'Other data',
} as const

const NOTHING = {
  processes: 'No critical process is concerned.',
  stopping: 'No critical process stops then, for sure or perhaps.',
  workplace: 'No workplace is described.',
  'sign-in': 'What people sign in with is not described.',
  hosting: 'Of no application it is known with whom it runs.',
  contracts: 'No contract is described.',
  reasons: 'Of no closed application a reason is stated.',
} as const

/** Texts of the tables of the report for a council. */
export const councilTables = {
  'council.column': ({ column }: { column: keyof typeof COLUMNS }): string => COLUMNS[column],
  'council.table': ({ table }: { table: keyof typeof TABLES }): string => TABLES[table],
  'council.yes-no': ({ answer }: { answer: 'yes' | 'no' | 'unknown' }): string =>
    ({ yes: 'yes', no: 'no', unknown: 'not known' })[answer],
  'council.reaches': ({ reaches }: { reaches: string }): string => REACHES[reaches] ?? reaches,
  'council.maturity': ({ maturity }: { maturity: string }): string => MATURITIES[maturity] ?? maturity,
  'council.location': ({ at }: { at: keyof typeof LOCATIONS }): string => LOCATIONS[at],
  'council.host-law': ({ law }: { law: keyof typeof HOST_LAWS }): string => HOST_LAWS[law],
  'council.data.kind': ({ kind }: { kind: keyof typeof DATA }): string => DATA[kind],
  'council.nothing': ({ of }: { of: keyof typeof NOTHING }): string => NOTHING[of],
  'council.fallback': ({ name, isPlanned }: { name: string; isPlanned: boolean }): string =>
    isPlanned ? `${name} (planned)` : name,
  'council.european': ({ isSure }: { isSure: boolean }): string => (isSure ? 'yes' : 'no, or not known'),
  'council.instead': ({ name, isOwn, onlyFor }: { name: string; isOwn: boolean; onlyFor: readonly Called[] }): string =>
    `${name}${isOwn ? ' (a platform of one’s own)' : ''}${onlyFor.length === 0 ? '' : ` (for this alone: ${all(onlyFor.map(called))})`}`,
  'council.change': ({
    kind,
    before,
    firmness,
  }: {
    kind: 'replace' | 'move' | 'retire' | 'split'
    before: string
    firmness: 'decided' | 'idea' | 'unstated'
  }): string => {
    const done = { replace: 'replace', move: 'move', retire: 'end', split: 'split' }[kind]
    const firm = { decided: 'decided', idea: 'an idea', unstated: 'not said whether decided' }[firmness]
    return `${done}${before === '' ? '' : ` ${onDate(before).replace(/^(on|in) /, 'by ')}`} (${firm})`
  },
  'council.sure': ({ isSure }: { isSure: boolean }): string => (isSure ? 'surely' : 'perhaps'),
  /** As it is stated, `24h`. */
} as const
