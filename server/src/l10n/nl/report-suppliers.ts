import { dateText } from '../date-text.ts'
import type { reportSuppliers as english } from '../en/report-suppliers.ts'
import { count } from './command-line.ts'
import { all, called, country } from './words.ts'

const PARTS = {
  summary: 'Samenvatting',
  countries: 'Per land',
  outside: 'Leveranciers buiten de vertrouwde landen',
  unknown: 'Leveranciers van wie dat niet bekend is',
  trusted: 'Leveranciers in alleen vertrouwde landen',
  functions: 'Wie levert wat',
  contracts: 'Contracten',
  collective: 'Gezamenlijke contracten',
  changes: 'Wijzigingen van zeggenschap',
  method: 'Werkwijze',
} as const

const COLUMNS = {
  supplier: 'Leverancier',
  id: 'Id',
  origin: 'Herkomst',
  seat: 'Zetel',
  control: 'Zeggenschap',
  controlCountry: 'Land van de zeggenschap',
  sure: 'Hoe zeker',
  source: 'Bron',
  asOf: 'Per',
  lacks: 'Niet bekend',
  functions: 'Voor',
  roles: 'Als',
  applications: 'Applicaties',
  under: 'Eronder',
  number: 'Aantal applicaties',
  devices: 'Apparaten',
  contracts: 'Contracten',
  start: 'Begin',
  run: 'Looptijd',
  end: 'Einde',
  decideBy: 'Uiterlijk beslissen',
  notice: 'Laatste opzegdag',
  options: 'Opties tot',
  renewal: 'Aan het einde',
  cost: 'Kosten per jaar',
  collective: 'Gezamenlijk',
  changes: 'Wijzigingen van zeggenschap',
  country: 'Land',
  seated: 'Zetel daar',
  controlled: 'Zeggenschap daar',
  trusted: 'Vertrouwd',
  function: 'Functie',
  suppliers: 'Leveranciers',
  date: 'Datum',
  status: 'Stand',
  what: 'Wat',
  before: 'Contracten die eerder begonnen',
  contract: 'Contract',
  terms: 'Voorwaarden',
  exit: 'Regelt het vertrek',
  owner: 'Verantwoordelijk',
} as const

const CONTROL: Readonly<Record<string, string>> = {
  itself: 'Niemand erboven',
  nobody: 'Van niemand',
  public: 'Van de overheid',
  unknown: 'Niet bekend',
}

const STATUS: Readonly<Record<string, string>> = {
  announced: 'aangekondigd, geen afloop gezien',
  completed: 'afgerond',
  prohibited: 'verboden',
  withdrawn: 'ingetrokken',
}

const RENEWAL: Readonly<Record<string, string>> = {
  automatic: 'gaat vanzelf door',
  option: 'optie om te verlengen',
  none: 'eindigt vanzelf',
}

const TEXTS = {
  origin:
    'De zetel van een leverancier en de zeggenschap over hem staan apart. Hij telt als buiten wanneer voor een van beide het recht geldt van een land dat het beleid niet vertrouwt, voor zover dat zeker is; als niet bekend wanneer zijn zetel of eigenaar niet bekend is, of alleen een niet-geverifieerde bewering naar buiten wijst. Dat is geen oordeel over de leverancier: het zegt welk recht meetelt.',
  claim:
    'De bron en de datum horen bij de bewering over wie zeggenschap heeft. Een bewering zonder bron telt als algemeen bekend. Eigendom verandert: kijk in het handelsregister voordat u er een besluit op baseert.',
  functions:
    'Van wie u afneemt wat een functie dient: wie het maakt, tenzij het open source is die de maker niet draait, en wie het beheert. Hoe mensen binnen samenwerken staat vooraan, daarna wat door de meeste applicaties wordt gediend.',
  contracts:
    'Alleen contracten waar iets onder in gebruik is. “Uiterlijk beslissen” is de laatste dag om op te zeggen, of anders het einde; bij een contract dat vanzelf doorgaat kan die dag voorbij zijn.',
  changes:
    'Van de laatste drie jaar of sinds een contract met de leverancier begon, en wat is aangekondigd zonder een afloop die de catalogus kent. Wat niemand heeft geverifieerd, staat er niet bij.',
  signal:
    'Dit register telt wat de bestanden vermelden en wat de catalogus met een bron weet. Het is een signaal voor een gesprek en geen grond om een inschrijver uit te sluiten: wat u wel kunt vragen, staat in het inkooprapport.',
} as const

const NOTHING = {
  outside: 'Geen leverancier staat onder het recht van een ander land, voor zover bekend.',
  unknown: 'Van elke leverancier is bekend waar hij thuishoort.',
  trusted: 'Van geen leverancier is bekend dat hij alleen onder het recht van vertrouwde landen staat.',
  functions: 'Van niets dat in gebruik is, is bekend waarvoor het dient.',
  contracts: 'Er is geen contract beschreven waar iets onder in gebruik is.',
  collective: 'Geen contract vermeldt dat het deel is van gezamenlijke inkoop.',
  changes: 'Er is geen wijziging van zeggenschap bekend.',
  countries: 'Er is geen leverancier bekend.',
} as const

const FIGURES = {
  suppliers: 'leveranciers',
  outside: 'onder het recht van een land dat niet vertrouwd is',
  unknown: 'van wie dat niet bekend is',
  trusted: 'in alleen vertrouwde landen',
  contracts: 'contracten in gebruik',
  due: 'binnen de termijn van het beleid te beslissen, of afgelopen',
  collective: 'gezamenlijke contracten',
  changes: 'leveranciers met een wijziging van zeggenschap',
} as const

/** Of one. */
const ONE: Partial<Record<keyof typeof FIGURES, string>> = {
  suppliers: 'leverancier',
  contracts: 'contract in gebruik',
  collective: 'gezamenlijk contract',
  changes: 'leverancier met een wijziging van zeggenschap',
}

/** Texts of the report on suppliers. */
export const reportSuppliers = {
  'report.suppliers.title': ({ names }) => `Leveranciersregister van ${all(names)}`,
  'report.suppliers.part': ({ part }) => PARTS[part],
  'report.suppliers.column': ({ column }) => COLUMNS[column],
  'report.suppliers.text': ({ text }) => TEXTS[text],
  'report.suppliers.none': ({ part }) => NOTHING[part],
  'report.suppliers.register': () => 'Het register, één rij per leverancier',
  'report.suppliers.figure': ({ of, count: n }) => (n === 1 ? (ONE[of] ?? FIGURES[of]) : FIGURES[of]),
  'report.suppliers.control': ({ by }) => CONTROL[by] ?? by,
  'report.suppliers.owner': ({ name, country: of }) => `${called(name)} (${called(of)})`,
  'report.suppliers.through': ({ names }) => `via ${all(names.map(called))}`,
  'report.suppliers.lacks': ({ lacks }) => all(lacks.map((each) => (each === 'country' ? 'de zetel' : 'de eigenaar'))),
  'report.suppliers.serves': ({ name, origin }) =>
    origin === 'trusted' ? name : `${name} (${origin === 'outside' ? 'buiten' : 'niet bekend'})`,
  'report.suppliers.nobody': ({ count: n }) => `van niemand, of niet bekend van wie: ${n}`,
  'report.suppliers.status': ({ status }) => STATUS[status] ?? status,
  'report.suppliers.change': ({ date, status, event }) =>
    `${dateText(date, 'nl')}: ${called(event)} (${STATUS[status] ?? status})`,
  'report.suppliers.renewal': ({ renewal }) => RENEWAL[renewal] ?? renewal,
  'report.suppliers.run': ({ start, end }) =>
    `${start === '' ? 'begin niet vermeld' : dateText(start, 'nl')} – ${end === '' ? 'einde niet vermeld' : dateText(end, 'nl')}`,
  'report.suppliers.decide': ({ phase, date }) =>
    phase === 'ended'
      ? `afgelopen op ${dateText(date, 'nl')}`
      : phase === 'goes-on'
        ? 'voorbij; het gaat vanzelf door'
        : phase === 'undated'
          ? 'niet vermeld'
          : dateText(date, 'nl'),
  'report.suppliers.summary': ({ suppliers, outside, unknown, countries }) =>
    `Van ${count(suppliers, 'leverancier', 'leveranciers')} met een hand in wat in gebruik is, of met een contract, ${outside === 1 ? 'staat er 1' : `staan er ${outside}`} onder het recht van een land dat het beleid niet vertrouwt${countries.length === 0 ? '' : ` (${all(countries.map(country))})`}. Van ${unknown} is dat niet bekend.`,
} as const satisfies typeof english
