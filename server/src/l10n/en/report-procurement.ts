import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'
import { count } from './command-line.ts'
import { stated } from './durations.ts'
import { QUESTIONS } from './undeclared.ts'
import { all, called, country } from './words.ts'

/** What hangs on a contract, as it stands in a sentence. */
interface DatasetWords {
  readonly name: string
  /** '' where it is not stated. */
  readonly personal: string
  readonly classification: string
}

interface ProcessWords {
  readonly name: string
  readonly criticality: string
  /** `24h`; '' where it is not stated. */
  readonly maxOutage: string
}

interface ApplicationWords {
  readonly name: string
  readonly criticality: string
}

const PARTS = {
  summary: 'Summary',
  moments: 'What comes up, and when',
  lawful: 'What can be asked for',
  first: 'To know first',
  requirements: 'Requirements',
  full: 'The requirements in full',
  fitting: 'Which requirements fit here, and why',
  questions: 'Open questions to the supplier',
  weak: 'Weak points now',
  stated: 'What the tender asks already',
  market: 'What there is, by function',
  products: 'These products, each once',
  others: 'Other contracts',
  bases: 'What the requirements rest on',
  method: 'Method',
} as const

const COLUMNS = {
  contract: 'Contract or tender',
  supplier: 'Supplier',
  decideBy: 'Decide by',
  end: 'End',
  cost: 'Cost a year',
  requirements: 'Requirements',
  first: 'To know first',
  number: 'No.',
  subject: 'Subject',
  requirement: 'Requirement',
  basis: 'Basis',
  because: 'Why here, and no more than is needed',
  here: 'Why here',
  besides: 'Here as well',
  proportion: 'No more than needed',
  applications: 'Applications',
  hanging: 'Applications on it',
  function: 'Function',
  product: 'Product',
  licence: 'Licence',
  maturity: 'Maturity',
  maker: 'Maker',
  mind: 'To mind',
  plan: 'Plan',
  binds: 'Binds',
  date: 'Of or since',
  source: 'Source',
  sure: 'How sure',
  phase: 'State',
  run: 'Runs',
  terms: 'Terms',
  under: 'Under it',
  standing: 'Stands on it',
  data: 'Data',
  critical: 'What stops with it',
  functions: 'For',
  published: 'Published',
  owner: 'Answers for it',
  serving: 'In use for this',
  joint: 'Joint',
} as const

const TEXTS = {
  who: 'For procurement, contract management and who answers for a system: what has to be decided when, what can be asked of every tenderer alike, and what must be known first.',
  gpa: 'Bidders from the European Union, the European Economic Area and the parties to the Agreement on Government Procurement (GPA), the United States among them, may not be shut out for where they come from. What can be asked is stated as what the service has to do: about the place of data, law, keys, leaving, standards and a SEAL, where that is tied to the subject of the contract and in proportion.',
  proportion:
    'A requirement is only listed where data or criticality of what hangs on the contract call for it, and says which. Where those are not known, no requirement is guessed: “to know first” says what is missing and who can tell.',
  copy: 'With each contract and tender stand the requirements that fit there, by number, and why. “The requirements in full” has the words of each once, with what it rests on and why it is no more than is needed; the CSV has them written out for each contract. The words are ours; have whoever knows procurement law read them.',
  apart:
    'Place, law, keys and leaving are four different things: data within the area can still be within reach of a law from outside, keys of one’s own do not keep a service running, and a right to leave is no plan.',
  notes:
    'The VNG guide on cloud purchases (July 2026) has its own programme of requirements and its own levels; it was not read for this report, so lay it beside this. A newer GIBIT was in consultation at the end of 2025, and whether it was adopted was not found. The Cloud and AI Development Act is a proposal and no basis yet.',
  full: 'Each of these can go into a programme of requirements as it stands. Conditions in the requirement itself, such as a law that does not hold for every service, are to stay in.',
  market:
    'Market knowledge for a consultation, in the order of the alphabet: no choice, and no advice against anything else. It is what the catalogue knows; there is more on the market. Maturity is our judgement, as a replacement of what is named. Behind a maker stand the countries of its seat and of who is in control of it.',
  others:
    'The other contracts under which something is in use, so that nothing is overlooked: of what has no end, or goes on by itself, nobody is reminded by a date.',
  noData: 'Neither the data nor the criticality of what hangs on this calls for a requirement of this kind.',
  dataFirst: 'Which requirements fit can only be told once the points above are known.',
  devices: 'Equipment alone is under this contract; the requirements here are about data and services.',
  nothingServes:
    'No application in use serves these functions, so no data and no criticality are known. State what the purchase is to hold and how bad it is when it stops, before requirements are set.',
} as const

const WHAT: Readonly<Record<string, (names: string, many: boolean) => string>> = {
  data: (names: string, many: boolean) => `Which data ${names} ${many ? 'hold' : 'holds'}`,
  personal: (names: string, many: boolean) => `Whether ${names} ${many ? 'hold' : 'holds'} personal data, and which`,
  classification: (names: string, many: boolean) => `How confidential ${names} ${many ? 'are' : 'is'}`,
  criticality: (names: string, many: boolean) => `How bad it is when ${names} ${many ? 'stop' : 'stops'}`,
  'max-outage': (names: string) => `How long ${names} may stand still`,
}

const BINDS = {
  law: 'law',
  agreement: 'agreement among municipalities or government: comply or explain',
  model: 'text to use, made for municipalities',
  guidance: 'guidance of the supervisors',
  advice: 'policy of central government; advice for municipalities',
  position: 'position of the VNG',
  framework: 'instrument for purchases; no law and no certificate',
  policy: 'own policy',
} as const

const GAPS = {
  neither: 'That leaving was tested, as planned or on sudden loss, is not stated',
  tried: 'That a planned exit was tested is not stated',
  triedLoss: 'That sudden loss was tested is not stated',
  openExport: 'The data come out in no open format',
} as const

const PERSONAL: Readonly<Record<string, string>> = {
  none: 'no personal data',
  ordinary: 'ordinary personal data',
  bsn: 'citizen service numbers',
  criminal: 'data on criminal offences',
  special: 'special categories of personal data',
}

const MATURITY: Readonly<Record<string, string>> = {
  proven: 'proven',
  emerging: 'emerging',
  experimental: 'experimental',
}

const CLASSIFICATION: Readonly<Record<string, string>> = {
  public: 'public',
  internal: 'internal',
  confidential: 'confidential',
  secret: 'secret',
}

const CRITICALITY: Readonly<Record<string, string>> = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
}

const FIGURES = {
  contracts: 'contracts to decide on within the window of the policy',
  ended: 'contracts that have ended, while what is under them is in use',
  tenders: 'tenders that can still be changed',
  first: 'contracts and tenders where something must be known first',
  undated: 'contracts of which the end is not known',
} as const

/** Of one. */
const ONE: Partial<Record<keyof typeof FIGURES, string>> = {
  contracts: 'contract to decide on within the window of the policy',
  ended: 'contract that has ended, while what is under it is in use',
  tenders: 'tender that can still be changed',
  first: 'contract or tender where something must be known first',
  undated: 'contract of which the end is not known',
}

const SURE: Readonly<Record<string, string>> = {
  sourced: 'read at the source',
  'general-knowledge': 'through another source, or read in part',
  own: 'stated here',
}

const PLANS: Readonly<Record<string, string>> = {
  replace: 'to be replaced',
  move: 'to be moved',
  retire: 'to be ended',
  split: 'to be split',
}

const PLAN_STATES: Readonly<Record<string, string>> = {
  idea: 'an idea',
  decided: 'decided',
  started: 'started',
}

const NOTHING = {
  moments: 'No contract comes up within the window of the policy, none has ended, and no tender is open.',
  market: 'For what comes up the catalogue knows no other products.',
  others: 'There are no other contracts under which something is in use.',
} as const

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function dataset({ name, personal, classification }: DatasetWords): string {
  const kinds = [
    ...(personal === '' || personal === 'none' ? [] : [PERSONAL[personal] ?? personal]),
    ...(classification === '' ? [] : [CLASSIFICATION[classification] ?? classification]),
  ]
  return kinds.length === 0 ? name : `${name} (${kinds.join(', ')})`
}

function process({ name, criticality, maxOutage }: ProcessWords): string {
  return `${name} (${CRITICALITY[criticality] ?? criticality}${maxOutage === '' ? '' : `, may stand still for ${stated(maxOutage)} at most`})`
}

function application({ name, criticality }: ApplicationWords): string {
  return `${name} (${CRITICALITY[criticality] ?? criticality})`
}

/** Made once: that takes longer than to use it a hundred times. */
const euro = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/** Texts of the report for procurement. */
export const reportProcurement = {
  'report.procurement.title': ({ names }: { names: readonly string[] }): string =>
    `Procurement report of ${all(names)}`,
  'report.procurement.part': ({ part }: { part: keyof typeof PARTS }): string => PARTS[part],
  'report.procurement.column': ({ column }: { column: keyof typeof COLUMNS }): string => COLUMNS[column],
  'report.procurement.text': ({ text }: { text: keyof typeof TEXTS }): string => TEXTS[text],
  'report.procurement.contract': ({ name, supplier }: { name: string; supplier: Called }): string =>
    called(supplier) === '' ? `Contract ${name}` : `Contract ${name} with ${called(supplier)}`,
  'report.procurement.published': ({ day }: { day: string }): string => `publication ${dateText(day, 'en')}`,
  'report.procurement.tender': ({ name }: { name: string }): string => `Tender ${name}`,
  'report.procurement.figure': ({ of, count: n }: { of: keyof typeof FIGURES; count: number }): string =>
    n === 1 ? (ONE[of] ?? FIGURES[of]) : FIGURES[of],
  'report.procurement.none': ({ part }: { part: keyof typeof NOTHING }): string => NOTHING[part],
  'report.procurement.cost': ({ annualCost }: { annualCost: number }): string => euro.format(annualCost),
  'report.procurement.options': ({ days }: { days: readonly string[] }): string =>
    `options until ${all(days.map((day) => dateText(day, 'en')))}`,
  'report.procurement.clause': ({ clause }: { clause: string }): string =>
    clause === 'yes'
      ? 'leaving is arranged'
      : clause === 'no'
        ? 'leaving is not arranged'
        : 'whether leaving is arranged is not stated',
  'report.procurement.return': ({ formats, withinDays }: { formats: readonly string[]; withinDays?: number }): string =>
    `data come back${formats.length === 0 ? '' : ` as ${all(formats)}`}${withinDays === undefined ? '' : ` within ${count(withinDays, 'day')}`}`,
  'report.procurement.dataset': (words: DatasetWords): string => dataset(words),
  'report.procurement.process': (words: ProcessWords): string => process(words),
  'report.procurement.application': (words: ApplicationWords): string => application(words),
  'report.procurement.because': ({
    datasets,
    processes,
    applications,
    more,
  }: {
    datasets: readonly DatasetWords[]
    processes: readonly ProcessWords[]
    applications: readonly ApplicationWords[]
    more: number
  }): string => {
    const reasons = [
      ...(datasets.length === 0 ? [] : [`these data come under it: ${all(datasets.map(dataset))}`]),
      ...(processes.length === 0
        ? []
        : [
            `${processes.length === 1 ? 'a process cannot' : 'processes cannot'} do without it: ${all(processes.map(process))}`,
          ]),
      ...(applications.length === 0 ? [] : [`stated criticality: ${all(applications.map(application))}`]),
    ]
    return sentence(`${reasons.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`)
  },
  'report.procurement.to-know': ({
    what,
    names,
    who,
  }: {
    what: string
    names: readonly string[]
    who: Called
  }): string =>
    `${WHAT[what]?.(all(names), names.length > 1) ?? what}. ${called(who) === '' ? 'Nobody is named who can tell: name somebody.' : `Ask ${called(who)}.`}`,
  'report.procurement.question': ({ about, key, askedOn }: { about: Called; key: string; askedOn: string }): string => {
    const question = QUESTIONS[key]?.(called(about)) ?? `${key} of ${called(about)}`
    return `${sentence(question)}${askedOn === '' ? '' : ` (asked on ${dateText(askedOn, 'en')}, no answer yet)`}`
  },
  'report.procurement.exposed': ({
    country: of,
    reach,
    stop,
  }: {
    country: Called
    /** '' where there are none. */
    reach: Called
    stop: Called
  }): string =>
    `Under the law of ${country(of)} somebody can ${[
      ...(called(reach) === '' ? [] : [`get at the data of ${called(reach)}`]),
      ...(called(stop) === '' ? [] : [`stop ${called(stop)} at once`]),
    ].join(', and ')}.`,
  'report.procurement.gap': ({ gap, names }: { gap: keyof typeof GAPS; names: Called }): string =>
    `${GAPS[gap]}: ${called(names)}.`,
  'report.procurement.no-clause': (_: Record<never, never>): string => 'The contract does not arrange leaving.',
  'report.procurement.charges': (_: Record<never, never>): string =>
    'The contract charges for leaving or taking data out; from 12 January 2027 the Data Act no longer allows a provider of cloud services to do that.',
  'report.procurement.accepted': ({ risks }: { risks: Called }): string =>
    `Risks were accepted for what hangs on this; a next contract is the moment to look at them again: ${called(risks)}.`,
  'report.procurement.accepted-risk': ({
    rule,
    element,
    until,
  }: {
    rule: Called
    element: string
    until: string
  }): string => `“${called(rule)}” of ${element}, until ${dateText(until, 'en')}`,
  'report.procurement.in-tender': ({ tender }: { tender: string }): string =>
    `All that hangs on this contract may come under the tender ${tender}; the requirements stand there.`,
  'report.procurement.sure': ({ confidence }: { confidence: string }): string => SURE[confidence] ?? confidence,
  'report.procurement.plan': ({
    of,
    kind,
    to,
    before,
    status,
  }: {
    of: string
    kind: string
    to: readonly string[]
    before: string
    status: string
  }): string =>
    `${of}: ${PLANS[kind] ?? kind}${to.length === 0 ? '' : ` by ${all(to)}`}${before === '' ? '' : ` before ${dateText(before, 'en')}`}${status === '' ? '' : ` (${PLAN_STATES[status] ?? status})`}`,
  'report.procurement.in-use': ({ names }: { names: Called }): string => `in use here: ${called(names)}`,
  'report.procurement.excludes': ({ text, countries }: { text: string; countries: readonly Called[] }): string =>
    countries.length === 0 ? text : `${text} [shuts out: ${all(countries.map(called))}; see the weak points]`,
  'report.procurement.offered': ({ name, why }: { name: string; why: Called }): string =>
    called(why) === '' ? name : `${name} (${called(why)})`,
  'report.procurement.binds': ({ binds }: { binds: keyof typeof BINDS }): string => BINDS[binds],
  'report.procurement.maturity': ({ maturity, of }: { maturity: string; of: string }): string =>
    `${MATURITY[maturity] ?? maturity}${of === '' ? '' : ` in place of ${of}`}`,
  'report.procurement.part-of': ({ part, of }: { part: Called; of: string }): string =>
    `of ${of} only: ${called(part)}`,
  'report.procurement.without': ({ names, number }: { names: Called; number: number }): string =>
    number === 0
      ? 'Every application that is had from others is under a contract that is described.'
      : `${count(number, 'application')} had from others ${number === 1 ? 'is' : 'are'} under no contract that is described: ${called(names)}. Their moment to decide is not known.`,
  'report.procurement.unserved': ({ names }: { names: readonly Called[] }): string =>
    `For these functions the catalogue knows nothing else: ${all(names.map(called))}.`,
} as const
