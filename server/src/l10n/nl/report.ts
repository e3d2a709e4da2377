import { dateText } from '../date-text.ts'
import type { report as english } from '../en/report.ts'
import { count } from './command-line.ts'
import { all, country, kind, onDate, some } from './words.ts'

const share = (part: number, whole: number): string => (whole === 0 ? '0%' : `${Math.round((part / whole) * 100)}%`)

const applications = (n: number): string => count(n, 'applicatie', 'applicaties')

const LEVELS = { error: 'Fout', warning: 'Waarschuwing', info: 'Informatie', hint: 'Hint' } as const

const ORIGINS = {
  trusted: 'Alleen vertrouwde landen',
  outside: 'Buiten de vertrouwde landen',
  unknown: 'Niet bekend',
  none: 'Niemand anders',
} as const

/** What each report is called, and for whom it is. */
const TEMPLATES: Readonly<Record<string, readonly [name: string, reader: string]>> = {
  council: ['Vragen en antwoorden', 'voor de raad: wat raden vragen, in gewone taal'],
  roadmap: ['Routekaart', 'voor wie over de koers gaat: jaren, doelen, beslismomenten en contracten'],
  suppliers: [
    'Leveranciers',
    'voor leveranciersmanagement en een raad: het register naar herkomst, wie wat levert, contracten',
  ],
  procurement: ['Inkoop', 'voor wie inkoopt: wat wanneer op tafel komt, wat u mag vragen, wat eerst bekend moet zijn'],
  review: ['Beoordeling', 'voor architecten en de CISO: alle bevindingen met keten, grond en eerste stap'],
}

const AIMS = { autonomy: 'autonomie', sovereignty: 'soevereiniteit', resilience: 'weerbaarheid' } as const

const ROLES: Readonly<Record<string, string>> = {
  maker: 'maker',
  operator: 'beheert het',
  host: 'hosting',
  service: 'onderliggende dienst',
  support: 'ondersteuning',
  'key-holder': 'heeft de sleutels',
  'sub-processor': 'subverwerker',
  'backup-host': 'reservekopie',
  'identity-provider': 'inloggen',
}

const LAYERS: Readonly<Record<string, string>> = {
  software: 'Software: wie die maakt of levert',
  operation: 'Beheer: wie het draait',
  hosting: 'Hosting: waar het draait',
  services: 'Diensten eronder',
  'sign-in': 'Inloggen',
  support: 'Ondersteuning, subverwerkers en sleutels',
  backup: 'Reservekopie',
}

const PARTS = {
  summary: 'Samenvatting',
  causes: 'Bevindingen per oorzaak',
  suppliers: 'Leveranciers en waar zij thuishoren',
  stack: 'Lagen van de keten',
  concentration: 'Concentratie',
  exit: 'Klaar om te vertrekken?',
  score: 'Score van het EU Cloud Sovereignty Framework',
  scenarios: 'Wat als',
  unknowns: 'Wat niet bekend is, en wie het weet',
  accepted: 'Aanvaarde risico’s',
  domains: 'Per domein',
  method: 'Werkwijze en bronnen',
  described: 'Wat er beschreven is, en wie erover gaat',
} as const

const DOCUMENTS = {
  landscape: 'landschap',
  'common-ground': 'Common Ground',
  policy: 'beleid',
  catalogue: 'catalogus',
} as const

const COLUMNS = {
  domain: 'Domein',
  applications: 'Applicaties',
  share: 'Aandeel',
  supplier: 'Leverancier',
  suppliers: 'Leveranciers',
  seat: 'Zetel',
  owner: 'Zeggenschap',
  origin: 'Recht',
  roles: 'Als',
  functions: 'Voor',
  contracts: 'Contracten',
  layer: 'Laag',
  trusted: 'Vertrouwd',
  outside: 'Buiten',
  unknown: 'Niet bekend',
  none: 'Niemand anders, of niet vermeld',
  party: 'Partij',
  processes: 'Kritieke processen',
  cost: 'Kosten van contracten',
  host: 'Host',
  question: 'Vraag',
  yes: 'Ja',
  no: 'Nee',
  who: 'Wie het weet',
  questions: 'Vragen',
  asked: 'Al gevraagd',
  rule: 'Regel',
  element: 'Van',
  covers: 'Geldt voor',
  reason: 'Waarom',
  by: 'Aanvaard door',
  until: 'Tot',
  country: 'Land',
  reach: 'Gegevens bereikbaar',
  stop: 'Kan worden stilgelegd',
  perhaps: 'Misschien',
  cause: 'Oorzaak',
  level: 'Niveau',
  what: 'Wat',
  step: 'Eerste stap',
  aims: 'Dient',
  place: 'Plaats',
  touches: 'Raakt',
  source: 'Bron',
  date: 'Datum',
  number: 'Aantal',
  freedProcesses: 'Kritieke processen vrij',
  fewerWeighty: 'Zwaarwegende applicaties vrij',
  fewerErrors: 'Minder fouten',
  fewerWarnings: 'Minder waarschuwingen',
  year: 'Jaar',
  ambition: 'Ambitie',
  reachUnknown: 'Bereik niet bekend',
  stopUnknown: 'Stilleggen niet bekend',
  reachIdeas: 'Bereikbaar, met ideeën',
  contractsEnding: 'Contracten die aflopen',
  planned: 'Volgens plan',
  reached: 'Gehaald',
  missing: 'Tekort',
  withIdeas: 'Met ideeën',
  to: 'Naar',
  before: 'Voor',
  resolve: 'Status',
  contract: 'Contract',
  under: 'Eronder',
  start: 'Begin',
  end: 'Einde',
  notice: 'Opzeggen',
  options: 'Opties',
  moment: 'Uiterlijk beslissen',
  costs: 'Euro per jaar',
  joint: 'Gezamenlijk',
  function: 'Functie',
  process: 'Proces',
  component: 'Component',
  departs: 'Wijkt af',
  why: 'Waarom',
  also: 'Ook',
  chain: 'De keten',
  target: 'In het doel',
  organisation: 'Organisatie',
  basis: 'Grond',
  objective: 'Doelstelling',
  answered: 'Beantwoord',
  strictPoints: 'Punten van 1000, streng',
  lenientPoints: 'Punten van 1000, ruim',
  strictSeal: 'SEAL, streng',
  lenientSeal: 'SEAL, ruim',
  seal: 'Niveau',
  strict: 'Streng',
  lenient: 'Ruim',
  criterion: 'Criterium',
  answers: 'Gaat erover',
  needs: 'Stopt zonder',
  helpedBy: 'Geholpen door',
  device: 'Apparatuur',
  product: 'Product',
  document: 'Document',
  title: 'Titel',
  state: 'Soort en stand',
  reviewed: 'Nagekeken op',
  notes: 'Toelichting',
} as const

const EXIT = {
  planned: 'Er is een plan om te vertrekken',
  tried: 'Gepland vertrek is beproefd',
  triedLoss: 'Plotseling verlies is beproefd',
  openExport: 'Gegevens komen er in een open formaat uit',
  clause: 'Het contract regelt vertrek',
} as const

const NOTHING = {
  causes: 'Er is niets gevonden.',
  suppliers: 'Er is geen leverancier bekend.',
  hosts: 'Er is geen host gevonden die diensten van meer leveranciers delen.',
  unknowns: 'Er staat geen vraag open.',
  accepted: 'Er is geen risico aanvaard.',
  parties: 'Geen partij heeft applicaties of contracten.',
  exit: 'Er wordt niets van anderen afgenomen.',
  sources: 'Geen keten rust op een bron buiten de bestanden.',
  countries: 'Er is geen land van buiten gevonden.',
  processes: 'Er is geen proces beschreven.',
  devices: 'Er is geen apparatuur beschreven.',
} as const

/** Texts of reports, of whatever template. */
export const report = {
  'report.template': ({ template }) => TEMPLATES[template]?.[0] ?? template,
  'report.template-for': ({ template }) => TEMPLATES[template]?.[1] ?? template,
  'report.review.title': ({ names }) => `Architectuurreview van ${all(names)}`,
  'report.subtitle': ({ date }) =>
    `Stand van ${dateText(date, 'nl')}. Gemaakt door Havenwijzer uit de bestanden van het landschap en zijn catalogus.`,
  'report.skip': () => 'Naar het rapport',
  'report.contents': () => 'Inhoud',
  'report.as-table': () => 'Hetzelfde als tabel',
  'report.level': ({ level }) => LEVELS[level],
  'report.part': ({ part }) => PARTS[part],
  'report.column': ({ column }) => COLUMNS[column],
  'report.origin': ({ origin }) => ORIGINS[origin],
  'report.aim-words': ({ aims }) => (aims.length === 0 ? '–' : all(aims.map((aim) => AIMS[aim]))),
  'report.answer': ({ answer }) => ({ yes: 'ja', no: 'nee', unknown: 'niet bekend' })[answer],
  'report.role': ({ role }) => ROLES[role] ?? role,
  'report.layer': ({ layer }) => LAYERS[layer] ?? layer,
  'report.exit': ({ question }) => EXIT[question],
  'report.figure.applications': ({ count: n }) => (n === 1 ? 'applicatie in gebruik' : 'applicaties in gebruik'),
  'report.figure.outside': ({ count: n }) =>
    n === 1 ? 'applicatie binnen bereik van recht van buiten' : 'applicaties binnen bereik van recht van buiten',
  'report.figure.unknown': ({ count: n }) =>
    n === 1 ? 'applicatie waarvan dat niet bekend is' : 'applicaties waarvan dat niet bekend is',
  'report.figure.processes': ({ whole }) =>
    whole === 1
      ? 'van 1 kritiek proces heeft iets van buiten nodig'
      : `van ${whole} kritieke processen hebben iets van buiten nodig`,
  'report.figure.causes': ({ count: n }) =>
    n === 1 ? 'oorzaak met een fout of waarschuwing' : 'oorzaken met een fout of waarschuwing',
  'report.figure.accepted': ({ count: n }) =>
    n === 1 ? 'risico aanvaard en nog geldig' : 'risico’s aanvaard en nog geldig',
  'report.figure.questions': ({ count: n }) => (n === 1 ? 'open vraag' : 'open vragen'),
  'report.summary.exposed': ({ part, unknown, whole }) =>
    `Van ${applications(whole)} in gebruik kan iemand onder het recht van een land dat het beleid niet vertrouwt er ${part === 0 ? 'geen' : `${part} (${share(part, whole)})`} bereiken of stilleggen. ${unknown === 0 ? 'Van alle is dat bekend.' : `Van ${unknown} (${share(unknown, whole)}) is dat niet bekend.`}`,
  'report.summary.countries': ({ countries }) =>
    countries.length === 0 ? 'Er is geen land van buiten gevonden.' : `Het gaat om ${all(countries.map(country))}.`,
  'report.summary.signal': () =>
    'Dit is een signaal voor een gesprek, geen juridisch oordeel. Het telt wat de bestanden vermelden en wat de catalogus met een bron weet; wat niemand vermeldt, telt als niet bekend en nooit als veilig.',
  'report.summary.first': () => 'Wat het zwaarst weegt',
  'report.summary.accepted': ({ count: n, expired }) =>
    `${n === 0 ? 'Geen risico is' : count(n, 'risico is', 'risico’s zijn')} aanvaard en nog geldig${expired === 0 ? '' : `; ${count(expired, 'ander is', 'andere zijn')} verlopen of onvolledig`}.`,
  'report.none': ({ part }) => NOTHING[part],
  'report.finding.place': ({ file, line, rule }) => `${file}, regel ${line}; regel van Havenwijzer: ${rule}.`,
  'report.and-more': ({ names, more }) => `${names} en nog ${more}`,
  'report.one-of': ({ names }) => `één van: ${names.join(', ')}`,
  'report.chain.step': ({ step, confidence, asOf }) =>
    `${step} (${confidence}${asOf === '' ? '' : `, per ${dateText(asOf, 'nl')}`})`,
  'report.node': ({ kind: of, id }) => `${kind(of)} ${id}`,
  'report.more-causes': ({ number }) =>
    `Nog ${count(number, 'oorzaak staat', 'oorzaken staan')} op het niveau informatie in de tabel van de CSV en in de JSON.`,
  'report.table.causes': () => 'Alle bevindingen',
  'report.table.suppliers': () => 'Leveranciers met een hand in wat in gebruik is, of met een contract',
  'report.table.origins': () => 'Leveranciers en applicaties naar het recht waaronder zij staan',
  'report.table.countries': () => 'Wat vanuit welk land kan',
  'report.table.domains': () => 'Applicaties per domein',
  'report.table.stack': () => 'Applicaties naar wie elke laag levert',
  'report.table.parties': () => 'Het meest in één hand; leveranciers met één eigenaar tellen samen',
  'report.table.hosts': () => 'Hosts waar diensten van andere leveranciers op staan',
  'report.table.exit': ({ number }) => `Van ${applications(number)} die van anderen komen`,
  'report.table.unknowns': () => 'Open vragen naar wie het weet',
  'report.table.processes-described': () => 'Processen',
  'report.table.devices': () => 'Apparatuur',
  'report.table.documents': () => 'Documenten waar dit rapport op rust',
  'report.table.accepted': () => 'Aanvaarde risico’s; wat het eerst afloopt staat vooraan',
  'report.table.basis': () => 'Waar de regels op rusten waarvan iets is gevonden',
  'report.table.sources': () => 'Waar de feiten in de ketens zijn gelezen',
  'report.origin-text': () =>
    'Het recht telt van de zetel van een leverancier en van iedereen die er zeggenschap over heeft. Zetel en zeggenschap staan apart; een leverancier van wie een van beide niet bekend is, telt als niet bekend.',
  'report.stack-text': () =>
    'Een applicatie telt in elke laag naar het zwaarste dat daar bekend is. “Niemand anders” is wat de organisatie zelf doet, of open source die niemand nodig heeft. Bij diensten, inloggen, ondersteuning en reservekopie telt daar ook wat niet is vermeld. Een laag waarover niets is vermeld, staat er niet bij.',
  'report.concentration-text': ({ percent }) =>
    `Veel in één hand is een risico, waar die hand ook is; Nederlandse en Europese partijen krijgen dezelfde maat. In handen is wat een partij maakt of beheert; in de tabel van leveranciers telt ook waar zij iets host, mensen laat inloggen of een dienst eronder levert. Vanaf ${percent}% vindt het beleid dat te veel.`,
  'report.more-suppliers': ({ number }) =>
    `Nog ${count(number, 'leverancier staat', 'leveranciers staan')} in de CSV, en met eigenaren en bronnen in het leveranciersregister.`,
  'report.exit-text': () =>
    'Wat niemand vermeldt, is niet bekend. De dichtstbijzijnde vermelding telt: van de applicatie, haar contract, haar leverancier.',
  'report.accepted-state': ({ isInForce, until }) =>
    isInForce ? dateText(until, 'nl') : `${until === '' ? 'niet vermeld' : dateText(until, 'nl')} (telt niet meer)`,
  'report.document': ({ kind: of, reachedOn, isTarget }) =>
    `${DOCUMENTS[of]}${isTarget ? `, doel${reachedOn === '' ? '' : ` voor ${dateText(reachedOn, 'nl')}`}` : ''}`,
  'report.score.none': () => 'Er valt niets te scoren.',
  'report.score.what': () =>
    'Het raamwerk is een hulpmiddel bij inkoop, geen certificaat. Streng telt wat niet bekend is als het slechtste antwoord; ruim laat het weg. Een SEAL-niveau is het laagste van alle antwoorden, nooit een gemiddelde; de score zegt hoeveel er is van het beste.',
  'report.score.answered': ({ criteria, settled, narrowed }) =>
    `Van ${criteria} mogelijke antwoorden zijn er ${settled} (${share(settled, criteria)}) bekend en ${narrowed} (${share(narrowed, criteria)}) ingeperkt. Met weinig antwoorden zegt geen van beide lezingen veel.`,
  'report.score.weights': ({ weights }) =>
    `Het beleid telt met de gewichten ${weights}; wat het met andere gewichten wordt, staat eronder.`,
  'report.score.seal': () => 'SEAL van alle applicaties samen, streng – ruim',
  'report.score.total': ({ weights }) => `score met de gewichten ${weights}, streng – ruim`,
  'report.score.objectives': () => 'Per doelstelling, over de applicaties in gebruik',
  'report.score.by-level': () => 'Applicaties naar het niveau dat zij hebben',
  'report.score.held-by': ({ level }) => `Bekende antwoorden die applicaties op SEAL-${level} houden`,
  'report.score.held-by-none': () => 'Geen bekend antwoord houdt een niveau laag.',
  'report.score.things': () => 'Platforms en applicaties één voor één',
  'report.method.how': () =>
    'Havenwijzer leest de YAML-bestanden van het landschap, volgt elke applicatie naar maker, beheerder, host, eigenaar en het recht waaronder zij staan, en weegt kans tegen gevolg naar het beleid van de organisatie. De werkwijze staat met elke tabel in docs/method van Havenwijzer.',
  'report.method.policy': ({ trusted, locations }) =>
    `Beleid: vertrouwd zijn ${all(trusted)}; gegevens mogen staan in ${all(locations)}.`,
  'report.method.rated': ({ part, whole }) =>
    `Van ${part} van ${applications(whole)} (${share(part, whole)}) staan gegevens en belang vermeld; de andere tellen als gemiddeld.`,
  'report.method.reviewed': ({ first, last }) =>
    first === ''
      ? 'Geen bestand vermeldt wanneer het is nagekeken.'
      : first === last
        ? `Nagekeken ${onDate(first)}.`
        : `Nagekeken tussen ${dateText(first, 'nl')} en ${dateText(last, 'nl')}.`,
  'report.method.certainty': () =>
    'Een bewering is met bron, algemeen bekend of niet geverifieerd; de zwakste van een keten beslist, en wat niet geverifieerd is, is nooit meer dan een vraag.',
  'usage.one-folder': ({ path, extra }) => `Een rapport gaat over één map, niet over ${path} en ${extra}.`,
  'usage.no-organisation': ({ name, near, known }) =>
    `Er is hier geen organisatie “${name}”.${near === '' ? '' : ` Bedoelt u ${near}?`}${known.length === 0 ? '' : ` Er zijn: ${some(known)}.`}`,
  'usage.one-calendar': ({ known }) =>
    `Een kalender is van één organisatie. Zeg welke met --organisation: ${some(known)}.`,
  'usage.nothing-to-report': ({ path }) =>
    `Geen document in ${path} beschrijft een applicatie in gebruik, dus er valt niets te rapporteren.`,
} as const satisfies typeof english
