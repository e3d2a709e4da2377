import { dateText } from '../date-text.ts'
import type { councilTables as english } from '../en/council-tables.ts'
import { all, called } from './words.ts'

const COLUMNS = {
  country: 'Land',
  reach: 'Gegevens binnen bereik',
  stop: 'Kan worden stilgelegd',
  perhaps: 'Misschien',
  critical: 'Kritieke processen',
  'critical-worst': 'Kritiek, slechtste geval',
  data: 'Gegevens',
  applications: 'Applicaties',
  unknown: 'Niet bekend',
  yes: 'Ja',
  no: 'Nee',
  domain: 'Domein',
  suppliers: 'Leveranciers',
  devices: 'Soorten apparaten',
  'reach-law': 'Wet om gegevens te vragen',
  'stop-law': 'Wet om te stoppen',
  supplier: 'Leverancier',
  seat: 'Zetel',
  control: 'Zeggenschap',
  law: 'Recht waar zij onder staat',
  origin: 'Recht',
  certainty: 'Zekerheid daarvan',
  functions: 'Voor',
  host: 'Host',
  application: 'Applicatie',
  product: 'Product',
  without: 'Zonder',
  stops: 'Stoppen zeker',
  'stops-worst': 'Slechtste geval',
  platforms: 'Platforms',
  fallback: 'Terugval',
  'contract-end': 'Contract tot',
  decide: 'Beslissen tot',
  plan: 'Plan',
  instead: 'Kan in de plaats komen',
  process: 'Kritiek proces',
  sure: 'Stopt',
  'may-stop': 'Mag stilliggen',
  meanwhile: 'Intussen',
  'too-long': 'Te lang na',
  element: 'Van',
  reason: 'Waarom',
  by: 'Aanvaard door',
  until: 'Tot',
  counts: 'Geldig',
  place: 'Waar het draait',
  'host-law': 'Recht van de host',
  contract: 'Contract',
  gibit: 'GIBIT',
  arranged: 'Vertrek geregeld',
  cost: 'Euro per jaar',
  now: 'Nu',
  open: 'Open source',
  european: 'Europees',
  maturity: 'Rijpheid',
  published: 'Gepubliceerd',
  feature: 'Functie',
  on: 'Aan',
  reaches: 'Kan bij',
  assessed: 'DPIA vermeld',
  users: 'Gebruikers',
  owner: 'Eigenaar',
  platform: 'Platform',
  renewable: 'Hernieuwbaar',
  pue: 'PUE',
  kwh: 'kWh per jaar',
  heat: 'Warmte hergebruikt',
  source: 'Bron',
  who: 'Wie het weet',
  questions: 'Vragen',
  asked: 'Al gesteld',
  letters: 'Letters',
  means: 'Waar zij voor staan',
} as const

const TABLES = {
  'personal-data': 'Applicaties naar de gevoeligste gegevens die zijn vermeld',
  laws: 'Leveranciers, makers van apparaten en wetten, per land van buiten',
  workplace: 'Wie de werkplek levert',
  'sign-in': 'Wie het inloggen levert',
  hosting: 'Bij wie de applicaties draaien',
  without: 'Wat zeker stopt zonder een leverancier',
  instead: 'Terugval, contract, en wat in de plaats kan komen',
  'cut-off': 'Wat stopt als niemand onder het recht van een land meer levert',
  'cut-off-processes': 'Kritieke processen die stoppen zonder de Verenigde Staten',
  location: 'Waar applicaties draaien, en onder wiens recht zij staan',
  'hosts-nearby': 'Applicaties naar het recht van hun host',
  contracts: 'Contracten; waarover het eerst moet worden beslist staat bovenaan',
  alternatives: 'Wat de catalogus noemt voor werkplek, inloggen en hosting',
  'open-by-domain': 'Open source per domein',
  'common-ground-by-domain': 'Common Ground per domein',
  reasons: 'Waarom gesloten applicaties niet open zijn',
  'own-software': 'Software die voor de organisatie is gemaakt',
  assistants: 'Functies met generatieve AI',
  energy: 'Wat over energie is vermeld',
  abbreviations: 'Afkortingen in dit rapport',
} as const

const REACHES: Readonly<Record<string, string>> = {
  none: 'geen gegevens van ons',
  'entered-text': 'alleen wat mensen intypen',
  'organisation-data': 'gegevens van de organisatie',
}

const MATURITIES: Readonly<Record<string, string>> = {
  proven: 'bewezen',
  emerging: 'in opkomst',
  experimental: 'op proef',
}

const LOCATIONS = {
  inside: 'Binnen het toegestane gebied',
  outside: 'Buiten dat gebied',
  unknown: 'Niet bekend',
} as const

const HOST_LAWS = {
  dutch: 'Nederlands recht',
  european: 'Recht van een ander Europees land',
  outside: 'Recht van buiten Europa',
  unknown: 'Niet bekend',
} as const

const DATA = {
  special: 'Bijzondere persoonsgegevens',
  criminal: 'Strafrechtelijke persoonsgegevens',
  bsn: 'Een BSN',
  confidential: 'Andere vertrouwelijke of geheime gegevens',
  other: 'Andere gegevens',
} as const

const NOTHING = {
  processes: 'Het gaat om geen enkel kritiek proces.',
  stopping: 'Er stopt dan zeker of misschien geen enkel kritiek proces.',
  workplace: 'Er is geen werkplek beschreven.',
  'sign-in': 'Er is niet beschreven waarmee mensen inloggen.',
  hosting: 'Van geen applicatie is bekend bij wie zij draait.',
  contracts: 'Er is geen contract beschreven.',
  reasons: 'Van geen gesloten applicatie is een reden vermeld.',
} as const

/** Texts of the tables of the report for a council. */
export const councilTables = {
  'council.column': ({ column }) => COLUMNS[column],
  'council.table': ({ table }) => TABLES[table],
  'council.yes-no': ({ answer }) => ({ yes: 'ja', no: 'nee', unknown: 'niet bekend' })[answer],
  'council.reaches': ({ reaches }) => REACHES[reaches] ?? reaches,
  'council.maturity': ({ maturity }) => MATURITIES[maturity] ?? maturity,
  'council.location': ({ at }) => LOCATIONS[at],
  'council.host-law': ({ law }) => HOST_LAWS[law],
  'council.data.kind': ({ kind }) => DATA[kind],
  'council.nothing': ({ of }) => NOTHING[of],
  'council.fallback': ({ name, isPlanned }) => (isPlanned ? `${name} (gepland)` : name),
  'council.european': ({ isSure }) => (isSure ? 'ja' : 'nee, of niet bekend'),
  'council.instead': ({ name, isOwn, onlyFor }) =>
    `${name}${isOwn ? ' (een eigen platform)' : ''}${onlyFor.length === 0 ? '' : ` (alleen hiervoor: ${all(onlyFor.map(called))})`}`,
  'council.change': ({ kind, before, firmness }) => {
    const done = { replace: 'vervangen', move: 'verhuizen', retire: 'stoppen', split: 'splitsen' }[kind]
    const firm = { decided: 'besloten', idea: 'een idee', unstated: 'niet gezegd of ertoe is besloten' }[firmness]
    return `${done}${before === '' ? '' : ` voor ${dateText(before, 'nl')}`} (${firm})`
  },
  'council.sure': ({ isSure }) => (isSure ? 'zeker' : 'misschien'),
} as const satisfies typeof english
