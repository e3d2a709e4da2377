import { dateText } from '../date-text.ts'
import type { reportProcurement as english } from '../en/report-procurement.ts'
import { count } from './command-line.ts'
import { stated } from './durations.ts'
import { QUESTIONS } from './undeclared.ts'
import { all, called, country } from './words.ts'

const PARTS = {
  summary: 'Samenvatting',
  moments: 'Wat op tafel komt, en wanneer',
  lawful: 'Wat mag worden gevraagd',
  first: 'Eerst te weten',
  requirements: 'Eisen',
  full: 'De eisen voluit',
  fitting: 'Welke eisen hier passen, en waarom',
  questions: 'Open vragen aan de leverancier',
  weak: 'Zwakke punten nu',
  stated: 'Wat de aanbesteding al vraagt',
  market: 'Wat er is, per functie',
  products: 'Deze producten, elk één keer',
  others: 'Andere contracten',
  bases: 'Waar de eisen op rusten',
  method: 'Werkwijze',
} as const

const COLUMNS = {
  contract: 'Contract of aanbesteding',
  supplier: 'Leverancier',
  decideBy: 'Uiterlijk beslissen',
  end: 'Einde',
  cost: 'Kosten per jaar',
  requirements: 'Eisen',
  first: 'Eerst te weten',
  number: 'Nr.',
  subject: 'Onderwerp',
  requirement: 'Eis',
  basis: 'Grondslag',
  because: 'Waarom hier, en niet meer dan nodig',
  here: 'Waarom hier',
  besides: 'Hier bovendien',
  proportion: 'Niet meer dan nodig',
  applications: 'Applicaties',
  hanging: 'Applicaties eraan',
  function: 'Functie',
  product: 'Product',
  licence: 'Licentie',
  maturity: 'Rijpheid',
  maker: 'Maker',
  mind: 'Let op',
  plan: 'Plan',
  binds: 'Bindt als',
  date: 'Van of sinds',
  source: 'Bron',
  sure: 'Hoe zeker',
  phase: 'Stand',
  run: 'Looptijd',
  terms: 'Voorwaarden',
  under: 'Eronder',
  standing: 'Staat erop',
  data: 'Gegevens',
  critical: 'Wat ermee stilvalt',
  functions: 'Voor',
  published: 'Publicatie',
  owner: 'Verantwoordelijk',
  serving: 'Hiervoor in gebruik',
  joint: 'Gezamenlijk',
} as const

const TEXTS = {
  who: 'Voor inkoop, contractbeheer en wie voor een systeem verantwoordelijk is: wat wanneer beslist moet worden, wat u van elke inschrijver gelijk kunt vragen, en wat eerst bekend moet zijn.',
  gpa: 'Inschrijvers uit de Europese Unie, de Europese Economische Ruimte en landen die partij zijn bij de Overeenkomst inzake overheidsopdrachten (GPA), waaronder de Verenigde Staten, mag u niet om hun herkomst uitsluiten. Wat u kunt vragen, staat hier als iets wat de dienst moet doen: over de plaats van gegevens, recht, sleutels, vertrek, standaarden en een SEAL, als dat past bij de opdracht en in verhouding is.',
  proportion:
    'Een eis staat er alleen als de gegevens of het belang van wat aan het contract hangt erom vragen, en noemt welke. Zijn die niet bekend, dan wordt geen eis geraden: “eerst te weten” zegt wat ontbreekt en wie het weet.',
  copy: 'Bij elk contract en elke aanbesteding staat welke eisen daar passen, op nummer, en waarom. “De eisen voluit” geeft de woorden van elke eis één keer, met waar hij op rust en waarom hij niet meer vraagt dan nodig; in de CSV staan ze per contract uitgeschreven. De woorden zijn van ons; laat ze lezen door wie het aanbestedingsrecht kent.',
  apart:
    'Plaats, recht, sleutels en vertrek zijn vier verschillende dingen: gegevens binnen het gebied kunnen toch onder bereik van recht van buiten zijn, eigen sleutels houden een dienst niet in de lucht, en een recht om te vertrekken is nog geen plan.',
  notes:
    'De handreiking van de VNG voor de inkoop van clouddiensten (juli 2026) heeft een eigen programma van eisen en eigen niveaus; die is voor dit rapport niet gelezen, dus leg haar ernaast. Een nieuwere GIBIT was eind 2025 in consultatie; of die is vastgesteld, is niet gevonden. De Cloud and AI Development Act is een voorstel en nog geen grondslag.',
  full: 'Elk van deze eisen kan zo in een programma van eisen. Voorwaarden in de eis zelf, zoals een wet die niet voor elke dienst geldt, moeten blijven staan.',
  market:
    'Marktkennis voor een consultatie, op alfabet: geen keuze, en geen oordeel over wat er niet bij staat. Het is wat de catalogus kent; er is meer te koop. De rijpheid is ons oordeel, als vervanging van wat genoemd is. Achter een maker staan de landen van zijn zetel en van wie zeggenschap over hem heeft.',
  others:
    'De andere contracten waar iets onder in gebruik is, zodat niets wordt vergeten: wat geen einde heeft of vanzelf doorgaat, komt door geen datum in beeld.',
  noData: 'De gegevens noch het belang van wat hieraan hangt, vragen om zo’n eis.',
  dataFirst: 'Welke eisen passen, is pas te zeggen als de punten hierboven bekend zijn.',
  devices: 'Onder dit contract staan alleen apparaten; de eisen hier gaan over gegevens en diensten.',
  nothingServes:
    'Geen applicatie in gebruik dient deze functies, dus er zijn geen gegevens en geen belang bekend. Vermeld wat de aankoop gaat bevatten en hoe erg het is als zij uitvalt, voordat u eisen stelt.',
} as const

const WHAT: Readonly<Record<string, (names: string, many: boolean) => string>> = {
  data: (names: string, many: boolean) => `Welke gegevens ${names} ${many ? 'bevatten' : 'bevat'}`,
  personal: (names: string, many: boolean) => `Of ${names} persoonsgegevens ${many ? 'bevatten' : 'bevat'}, en welke`,
  classification: (names: string, many: boolean) => `Hoe vertrouwelijk ${names} ${many ? 'zijn' : 'is'}`,
  criticality: (names: string, many: boolean) => `Hoe erg het is als ${names} ${many ? 'uitvallen' : 'uitvalt'}`,
  'max-outage': (names: string, many: boolean) => `Hoelang ${names} ${many ? 'mogen' : 'mag'} stilliggen`,
}

const BINDS = {
  law: 'wet',
  agreement: 'afspraak van gemeenten of overheid: pas toe of leg uit',
  model: 'tekst om te gebruiken, gemaakt voor gemeenten',
  guidance: 'uitleg van de toezichthouders',
  advice: 'beleid van het Rijk; voor gemeenten advies',
  position: 'standpunt van de VNG',
  framework: 'hulpmiddel bij inkoop; geen wet en geen keurmerk',
  policy: 'eigen beleid',
} as const

const GAPS = {
  neither: 'Dat vertrek is beproefd, gepland of bij plotseling verlies, is niet vermeld',
  tried: 'Dat een gepland vertrek is beproefd, is niet vermeld',
  triedLoss: 'Dat plotseling verlies is beproefd, is niet vermeld',
  openExport: 'De gegevens komen er in geen open formaat uit',
} as const

const PERSONAL: Readonly<Record<string, string>> = {
  none: 'geen persoonsgegevens',
  ordinary: 'gewone persoonsgegevens',
  bsn: 'burgerservicenummers',
  criminal: 'strafrechtelijke gegevens',
  special: 'bijzondere persoonsgegevens',
}

const MATURITY: Readonly<Record<string, string>> = {
  proven: 'beproefd',
  emerging: 'in opkomst',
  experimental: 'experimenteel',
}

const CLASSIFICATION: Readonly<Record<string, string>> = {
  public: 'openbaar',
  internal: 'intern',
  confidential: 'vertrouwelijk',
  secret: 'geheim',
}

const CRITICALITY: Readonly<Record<string, string>> = {
  low: 'laag',
  medium: 'midden',
  high: 'hoog',
  critical: 'kritiek',
}

const FIGURES = {
  contracts: 'contracten waarover binnen de termijn van het beleid te beslissen is',
  ended: 'contracten die zijn afgelopen, terwijl wat eronder staat in gebruik is',
  tenders: 'aanbestedingen die nog te wijzigen zijn',
  first: 'contracten en aanbestedingen waarbij eerst iets bekend moet zijn',
  undated: 'contracten waarvan het einde niet bekend is',
} as const

/** Of one. */
const ONE: Partial<Record<keyof typeof FIGURES, string>> = {
  contracts: 'contract waarover binnen de termijn van het beleid te beslissen is',
  ended: 'contract dat is afgelopen, terwijl wat eronder staat in gebruik is',
  tenders: 'aanbesteding die nog te wijzigen is',
  first: 'contract of aanbesteding waarbij eerst iets bekend moet zijn',
  undated: 'contract waarvan het einde niet bekend is',
}

const SURE: Readonly<Record<string, string>> = {
  sourced: 'bij de bron gelezen',
  'general-knowledge': 'via een andere bron, of ten dele gelezen',
  own: 'hier vermeld',
}

const PLANS: Readonly<Record<string, string>> = {
  replace: 'vervangen',
  move: 'verhuizen',
  retire: 'beëindigen',
  split: 'splitsen',
}

const PLAN_STATES: Readonly<Record<string, string>> = {
  idea: 'een idee',
  decided: 'besloten',
  started: 'begonnen',
}

const NOTHING = {
  moments:
    'Geen contract komt binnen de termijn van het beleid op tafel, er is er geen afgelopen, en er is geen aanbesteding open.',
  market: 'Voor wat op tafel komt, kent de catalogus geen andere producten.',
  others: 'Er zijn geen andere contracten waar iets onder in gebruik is.',
} as const

type Words<K extends keyof typeof english> = Parameters<(typeof english)[K]>[0]

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function dataset({ name, personal, classification }: Words<'report.procurement.dataset'>): string {
  const kinds = [
    ...(personal === '' || personal === 'none' ? [] : [PERSONAL[personal] ?? personal]),
    ...(classification === '' ? [] : [CLASSIFICATION[classification] ?? classification]),
  ]
  return kinds.length === 0 ? name : `${name} (${kinds.join(', ')})`
}

function process({ name, criticality, maxOutage }: Words<'report.procurement.process'>): string {
  return `${name} (${CRITICALITY[criticality] ?? criticality}${maxOutage === '' ? '' : `, mag hoogstens ${stated(maxOutage)} stilliggen`})`
}

function application({ name, criticality }: Words<'report.procurement.application'>): string {
  return `${name} (${CRITICALITY[criticality] ?? criticality})`
}

/** Made once: that takes longer than to use it a hundred times. */
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/** Texts of the report for procurement. */
export const reportProcurement = {
  'report.procurement.title': ({ names }) => `Inkooprapport van ${all(names)}`,
  'report.procurement.part': ({ part }) => PARTS[part],
  'report.procurement.column': ({ column }) => COLUMNS[column],
  'report.procurement.text': ({ text }) => TEXTS[text],
  'report.procurement.contract': ({ name, supplier }) =>
    called(supplier) === '' ? `Contract ${name}` : `Contract ${name} met ${called(supplier)}`,
  'report.procurement.published': ({ day }) => `publicatie ${dateText(day, 'nl')}`,
  'report.procurement.tender': ({ name }) => `Aanbesteding ${name}`,
  'report.procurement.figure': ({ of, count: n }) => (n === 1 ? (ONE[of] ?? FIGURES[of]) : FIGURES[of]),
  'report.procurement.none': ({ part }) => NOTHING[part],
  'report.procurement.cost': ({ annualCost }) => euro.format(annualCost),
  'report.procurement.options': ({ days }) => `opties tot ${all(days.map((day) => dateText(day, 'nl')))}`,
  'report.procurement.clause': ({ clause }) =>
    clause === 'yes'
      ? 'het vertrek is geregeld'
      : clause === 'no'
        ? 'het vertrek is niet geregeld'
        : 'of het vertrek is geregeld, is niet vermeld',
  'report.procurement.return': ({ formats, withinDays }) =>
    `gegevens komen terug${formats.length === 0 ? '' : ` als ${all(formats)}`}${withinDays === undefined ? '' : ` binnen ${count(withinDays, 'dag', 'dagen')}`}`,
  'report.procurement.dataset': (words) => dataset(words),
  'report.procurement.process': (words) => process(words),
  'report.procurement.application': (words) => application(words),
  'report.procurement.because': ({ datasets, processes, applications, more }) => {
    const reasons = [
      ...(datasets.length === 0 ? [] : [`deze gegevens vallen eronder: ${all(datasets.map(dataset))}`]),
      ...(processes.length === 0
        ? []
        : [
            `${processes.length === 1 ? 'een proces kan' : 'processen kunnen'} niet zonder: ${all(processes.map(process))}`,
          ]),
      ...(applications.length === 0 ? [] : [`vermeld belang: ${all(applications.map(application))}`]),
    ]
    return sentence(`${reasons.join('; ')}${more === 0 ? '' : `; en nog ${more}`}.`)
  },
  'report.procurement.to-know': ({ what, names, who }) =>
    `${WHAT[what]?.(all(names), names.length > 1) ?? what}. ${called(who) === '' ? 'Niemand is genoemd die het weet: wijs iemand aan.' : `Vraag het aan ${called(who)}.`}`,
  'report.procurement.question': ({ about, key, askedOn }) => {
    const question = QUESTIONS[key]?.(called(about)) ?? `${key} van ${called(about)}`
    return `${sentence(question)}${askedOn === '' ? '' : ` (gevraagd op ${dateText(askedOn, 'nl')}, nog geen antwoord)`}`
  },
  'report.procurement.exposed': ({ country: of, reach, stop }) =>
    `Onder het recht van ${country(of)} kan iemand ${[
      ...(called(reach) === '' ? [] : [`bij de gegevens van ${called(reach)}`]),
      ...(called(stop) === '' ? [] : [`${called(stop)} direct stilleggen`]),
    ].join(', en ')}.`,
  'report.procurement.gap': ({ gap, names }) => `${GAPS[gap]}: ${called(names)}.`,
  'report.procurement.no-clause': () => 'Het contract regelt het vertrek niet.',
  'report.procurement.charges': () =>
    'Het contract rekent kosten voor vertrekken of gegevens meenemen; vanaf 12 januari 2027 staat de Data Act dat een aanbieder van clouddiensten niet meer toe.',
  'report.procurement.accepted': ({ risks }) =>
    `Voor wat hieraan hangt, zijn risico’s aanvaard; een volgend contract is het moment om er opnieuw naar te kijken: ${called(risks)}.`,
  'report.procurement.accepted-risk': ({ rule, element, until }) =>
    `“${called(rule)}” van ${element}, tot ${dateText(until, 'nl')}`,
  'report.procurement.in-tender': ({ tender }) =>
    `Alles wat aan dit contract hangt, kan onder de aanbesteding ${tender} vallen; daar staan de eisen.`,
  'report.procurement.sure': ({ confidence }) => SURE[confidence] ?? confidence,
  'report.procurement.plan': ({ of, kind, to, before, status }) =>
    `${of}: ${PLANS[kind] ?? kind}${to.length === 0 ? '' : `${kind === 'move' ? ' naar' : ' door'} ${all(to)}`}${before === '' ? '' : ` vóór ${dateText(before, 'nl')}`}${status === '' ? '' : ` (${PLAN_STATES[status] ?? status})`}`,
  'report.procurement.in-use': ({ names }) => `hier in gebruik: ${called(names)}`,
  'report.procurement.excludes': ({ text, countries }) =>
    countries.length === 0 ? text : `${text} [sluit uit: ${all(countries.map(called))}; zie de zwakke punten]`,
  'report.procurement.offered': ({ name, why }) => (called(why) === '' ? name : `${name} (${called(why)})`),
  'report.procurement.binds': ({ binds }) => BINDS[binds],
  'report.procurement.maturity': ({ maturity, of }) =>
    `${MATURITY[maturity] ?? maturity}${of === '' ? '' : ` in plaats van ${of}`}`,
  'report.procurement.part-of': ({ part, of }) => `alleen van ${of}: ${called(part)}`,
  'report.procurement.without': ({ names, number }) =>
    number === 0
      ? 'Elke applicatie die van anderen komt, valt onder een contract dat is beschreven.'
      : `${count(number, 'applicatie', 'applicaties')} van anderen ${number === 1 ? 'valt' : 'vallen'} onder geen contract dat is beschreven: ${called(names)}. Wanneer daarover te beslissen is, is niet bekend.`,
  'report.procurement.unserved': ({ names }) =>
    `Voor deze functies kent de catalogus niets anders: ${all(names.map(called))}.`,
} as const satisfies typeof english
