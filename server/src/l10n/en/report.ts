import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'
import { count } from './command-line.ts'
import { all, country, kind, onDate, some } from './words.ts'

const share = (part: number, whole: number): string => (whole === 0 ? '0%' : `${Math.round((part / whole) * 100)}%`)

const LEVELS = { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' } as const

const ORIGINS = {
  trusted: 'Trusted countries only',
  outside: 'Outside the trusted countries',
  unknown: 'Not known',
  none: 'Nobody else',
} as const

/** What each report is called, and for whom it is. */
const TEMPLATES: Readonly<Record<string, readonly [name: string, reader: string]>> = {
  council: ['Questions and answers', 'for the council: what councils ask, in plain words'],
  roadmap: ['Roadmap', 'for who answers for the course: years, goals, moments to decide and contracts'],
  suppliers: [
    'Suppliers',
    'for supplier management and a council: the register by origin, who supplies what, contracts',
  ],
  procurement: [
    'Procurement',
    'for who buys: what comes up when, what can lawfully be asked of it, what to know first',
  ],
  review: ['Review', 'for architects and the CISO: all findings with chain, basis and first step'],
}

const AIMS = { autonomy: 'autonomy', sovereignty: 'sovereignty', resilience: 'resilience' } as const

const ROLES: Readonly<Record<string, string>> = {
  maker: 'maker',
  operator: 'runs it',
  host: 'host',
  service: 'service underneath',
  support: 'support',
  'key-holder': 'holds the keys',
  'sub-processor': 'sub-processor',
  'backup-host': 'backup',
  'identity-provider': 'sign-in',
}

const LAYERS: Readonly<Record<string, string>> = {
  software: 'Software: who makes or supplies it',
  operation: 'Operation: who runs it',
  hosting: 'Hosting: where it runs',
  services: 'Services underneath it',
  'sign-in': 'Sign-in',
  support: 'Support, sub-processors and keys',
  backup: 'Backup',
}

const PARTS = {
  summary: 'Summary',
  causes: 'Findings by cause',
  suppliers: 'Suppliers and where they belong',
  stack: 'Layers of the stack',
  concentration: 'Concentration',
  exit: 'Ready to leave?',
  score: 'Score of the EU Cloud Sovereignty Framework',
  scenarios: 'What if',
  unknowns: 'What is not known, and who to ask',
  accepted: 'Accepted risks',
  domains: 'By domain',
  method: 'Method and sources',
  described: 'What is described, and by whom it is answered for',
} as const

const DOCUMENTS = {
  landscape: 'landscape',
  'common-ground': 'Common Ground',
  policy: 'policy',
  catalogue: 'catalogue',
} as const

const COLUMNS = {
  domain: 'Domain',
  applications: 'Applications',
  share: 'Share',
  supplier: 'Supplier',
  suppliers: 'Suppliers',
  seat: 'Seat',
  owner: 'In control',
  origin: 'Law',
  roles: 'As',
  functions: 'For',
  contracts: 'Contracts',
  layer: 'Layer',
  trusted: 'Trusted',
  outside: 'Outside',
  unknown: 'Not known',
  none: 'Nobody else, or not stated',
  party: 'Party',
  processes: 'Critical processes',
  cost: 'Cost of contracts',
  host: 'Host',
  question: 'Question',
  yes: 'Yes',
  no: 'No',
  who: 'Who can answer',
  questions: 'Questions',
  asked: 'Asked already',
  rule: 'Rule',
  element: 'Of',
  covers: 'Covers',
  reason: 'Why',
  by: 'Accepted by',
  until: 'Until',
  country: 'Country',
  reach: 'Data can be reached',
  stop: 'Can be stopped',
  perhaps: 'Perhaps',
  cause: 'Cause',
  level: 'Level',
  what: 'What',
  step: 'First step',
  aims: 'Serves',
  place: 'Place',
  touches: 'Touches',
  source: 'Source',
  date: 'Date',
  number: 'Number',
  freedProcesses: 'Critical processes freed',
  fewerWeighty: 'Weighty applications freed',
  fewerErrors: 'Fewer errors',
  fewerWarnings: 'Fewer warnings',
  year: 'Year',
  ambition: 'Ambition',
  reachUnknown: 'Reach not known',
  stopUnknown: 'Stop not known',
  reachIdeas: 'Reached, with ideas',
  contractsEnding: 'Contracts that end',
  planned: 'As planned',
  reached: 'Reached',
  missing: 'Missing',
  withIdeas: 'With ideas',
  to: 'To',
  before: 'Before',
  resolve: 'Status',
  contract: 'Contract',
  under: 'Under it',
  start: 'Start',
  end: 'End',
  notice: 'Notice',
  options: 'Options',
  moment: 'Decide by',
  costs: 'Euro a year',
  joint: 'Joint',
  function: 'Function',
  process: 'Process',
  component: 'Component',
  departs: 'Departs',
  why: 'Why',
  also: 'Also',
  chain: 'The chain',
  target: 'In the target',
  organisation: 'Organisation',
  basis: 'Basis',
  objective: 'Objective',
  answered: 'Answered',
  strictPoints: 'Points of 1000, strict',
  lenientPoints: 'Points of 1000, lenient',
  strictSeal: 'SEAL, strict',
  lenientSeal: 'SEAL, lenient',
  seal: 'Level',
  strict: 'Strict',
  lenient: 'Lenient',
  criterion: 'Criterion',
  answers: 'Answers for it',
  needs: 'Stops without',
  helpedBy: 'Helped by',
  device: 'Equipment',
  product: 'Product',
  document: 'Document',
  title: 'Title',
  state: 'Kind and state',
  reviewed: 'Reviewed on',
  notes: 'Notes',
} as const

const EXIT = {
  planned: 'There is a plan to leave',
  tried: 'Leaving as planned was tried',
  triedLoss: 'Losing it all of a sudden was tried',
  openExport: 'Data come out in an open format',
  clause: 'The contract arranges leaving',
} as const

/** Texts of reports, of whatever template. */
export const report = {
  'report.template': ({ template }: { template: string }): string => TEMPLATES[template]?.[0] ?? template,
  'report.template-for': ({ template }: { template: string }): string => TEMPLATES[template]?.[1] ?? template,
  'report.review.title': ({ names }: { names: readonly string[] }): string => `Architecture review of ${all(names)}`,
  'report.subtitle': ({ date }: { date: string }): string =>
    `As of ${onDate(date).replace(/^on /, '')}. Made by Havenwijzer from the files of the landscape and its catalogue.`,
  'report.skip': (_: Record<never, never>): string => 'To the report',
  'report.contents': (_: Record<never, never>): string => 'Contents',
  'report.as-table': (_: Record<never, never>): string => 'The same as a table',
  'report.level': ({ level }: { level: keyof typeof LEVELS }): string => LEVELS[level],
  'report.part': ({ part }: { part: keyof typeof PARTS }): string => PARTS[part],
  'report.column': ({ column }: { column: keyof typeof COLUMNS }): string => COLUMNS[column],
  'report.origin': ({ origin }: { origin: keyof typeof ORIGINS }): string => ORIGINS[origin],
  'report.aim-words': ({ aims }: { aims: readonly (keyof typeof AIMS)[] }): string =>
    aims.length === 0 ? '–' : all(aims.map((aim) => AIMS[aim])),
  'report.answer': ({ answer }: { answer: 'yes' | 'no' | 'unknown' }): string =>
    ({ yes: 'yes', no: 'no', unknown: 'not known' })[answer],
  'report.role': ({ role }: { role: string }): string => ROLES[role] ?? role,
  'report.layer': ({ layer }: { layer: string }): string => LAYERS[layer] ?? layer,
  'report.exit': ({ question }: { question: keyof typeof EXIT }): string => EXIT[question],
  'report.figure.applications': ({ count: n }: { count: number }): string =>
    n === 1 ? 'application in use' : 'applications in use',
  'report.figure.outside': ({ count: n }: { count: number }): string =>
    n === 1 ? 'application within reach of a law from outside' : 'applications within reach of a law from outside',
  'report.figure.unknown': ({ count: n }: { count: number }): string =>
    n === 1 ? 'application of which that is not known' : 'applications of which that is not known',
  'report.figure.processes': ({ whole }: { whole: number }): string =>
    `of ${count(whole, 'critical process', 'critical processes')} need${whole === 1 ? 's' : ''} something from outside`,
  'report.figure.causes': ({ count: n }: { count: number }): string =>
    n === 1 ? 'cause with an error or a warning' : 'causes with an error or a warning',
  'report.figure.accepted': ({ count: n }: { count: number }): string =>
    n === 1 ? 'risk accepted and in force' : 'risks accepted and in force',
  'report.figure.questions': ({ count: n }: { count: number }): string =>
    n === 1 ? 'open question' : 'open questions',
  'report.summary.exposed': ({ part, unknown, whole }: { part: number; unknown: number; whole: number }): string =>
    `Of ${count(whole, 'application')} in use, ${part === 0 ? 'none' : `${part} (${share(part, whole)})`} can be reached or stopped by somebody under the law of a country that the policy does not trust. ${unknown === 0 ? 'It is known of all of them.' : `Of ${unknown} (${share(unknown, whole)}) that is not known.`}`,
  'report.summary.countries': ({ countries }: { countries: readonly Called[] }): string =>
    countries.length === 0 ? 'No country from outside was found.' : `The countries are ${all(countries.map(country))}.`,
  'report.summary.signal': (_: Record<never, never>): string =>
    'This is a signal for a conversation, no legal ruling. It counts what the files state and what the catalogue knows with a source; what nobody states is counted as not known, never as safe.',
  'report.summary.first': (_: Record<never, never>): string => 'What weighs most',
  'report.summary.accepted': ({ count: n, expired }: { count: number; expired: number }): string =>
    `${n === 0 ? 'No risk is' : count(n, 'risk is', 'risks are')} accepted and in force${expired === 0 ? '' : `; ${expired} more ${expired === 1 ? 'has run out or lacks' : 'have run out or lack'} something`}.`,
  'report.none': ({
    part,
  }: {
    part:
      | 'causes'
      | 'suppliers'
      | 'hosts'
      | 'unknowns'
      | 'accepted'
      | 'parties'
      | 'exit'
      | 'sources'
      | 'countries'
      | 'processes'
      | 'devices'
  }): string =>
    ({
      causes: 'Nothing was found.',
      suppliers: 'No supplier is known.',
      hosts: 'No host was found that services of several suppliers share.',
      unknowns: 'No question is open.',
      accepted: 'No risk was accepted.',
      parties: 'No party has applications or contracts.',
      exit: 'Nothing is had from others.',
      sources: 'No chain rests on a source outside the files.',
      countries: 'No country from outside was found.',
      processes: 'No process is described.',
      devices: 'No equipment is described.',
    })[part],
  'report.finding.place': ({ file, line, rule }: { file: string; line: number; rule: string }): string =>
    `${file}, line ${line}; rule ${rule}.`,
  'report.and-more': ({ names, more }: { names: string; more: number }): string => `${names} and ${more} more`,
  'report.one-of': ({ names }: { names: readonly string[] }): string => `one of: ${names.join(', ')}`,
  'report.chain.step': ({ step, confidence, asOf }: { step: string; confidence: string; asOf: string }): string =>
    `${step} (${confidence}${asOf === '' ? '' : `, as of ${dateText(asOf, 'en')}`})`,
  'report.node': ({ kind: of, id }: { kind: string; id: string }): string => `${kind(of)} ${id}`,
  'report.more-causes': ({ number }: { number: number }): string =>
    `${count(number, 'more cause')} at information level ${number === 1 ? 'is' : 'are'} in the table of the CSV and in the JSON.`,
  'report.table.causes': (_: Record<never, never>): string => 'All findings',
  'report.table.suppliers': (_: Record<never, never>): string =>
    'Suppliers with a hand in what is in use, or a contract',
  'report.table.origins': (_: Record<never, never>): string => 'Suppliers and applications by the law they stand under',
  'report.table.countries': (_: Record<never, never>): string => 'What can be done from which country',
  'report.table.domains': (_: Record<never, never>): string => 'Applications by domain',
  'report.table.stack': (_: Record<never, never>): string => 'Applications by who delivers each layer',
  'report.table.parties': (_: Record<never, never>): string =>
    'Most in one hand; suppliers with one owner count together',
  'report.table.hosts': (_: Record<never, never>): string => 'Hosts that services of other suppliers stand on',
  'report.table.exit': ({ number }: { number: number }): string => `Of ${count(number, 'application')} had from others`,
  'report.table.unknowns': (_: Record<never, never>): string => 'Open questions by who can answer',
  'report.table.processes-described': (_: Record<never, never>): string => 'Processes',
  'report.table.devices': (_: Record<never, never>): string => 'Equipment',
  'report.table.documents': (_: Record<never, never>): string => 'Documents that this report rests on',
  'report.table.accepted': (_: Record<never, never>): string => 'Accepted risks, what runs out first coming first',
  'report.table.basis': (_: Record<never, never>): string => 'What the rules rest on, of which something was found',
  'report.table.sources': (_: Record<never, never>): string => 'Where facts in the chains were read',
  'report.origin-text': (_: Record<never, never>): string =>
    'The law counts of a supplier’s seat and of everybody who controls it. Where it is seated and who controls it are told apart; a supplier of which either is not known is counted as not known.',
  'report.stack-text': (_: Record<never, never>): string =>
    'An application counts in every layer by the worst that is known there. “Nobody else” is what the organisation does itself, or open source that needs nobody. Of services, sign-in, support and backup nothing stated counts there too. A layer of which nothing is stated at all is left out.',
  'report.concentration-text': ({ percent }: { percent: number }): string =>
    `Much in one hand is a risk wherever that hand is; Dutch and European parties are measured alike. In hand is what a party makes or runs; in the table of suppliers it also counts where it hosts something, signs people in or delivers a service underneath. From ${percent}% on the policy calls it too much.`,
  'report.more-suppliers': ({ number }: { number: number }): string =>
    `${count(number, 'more supplier')} ${number === 1 ? 'is' : 'are'} in the CSV, and with owners and sources in the register of suppliers.`,
  'report.exit-text': (_: Record<never, never>): string =>
    'What nobody states is not known. The nearest statement counts: of the application, its contract, its supplier.',
  'report.accepted-state': ({ isInForce, until }: { isInForce: boolean; until: string }): string =>
    isInForce
      ? dateText(until, 'en')
      : `${until === '' ? 'not said' : dateText(until, 'en')} (does not count any more)`,
  'report.document': ({
    kind: of,
    reachedOn,
    isTarget,
  }: {
    kind: 'landscape' | 'common-ground' | 'policy' | 'catalogue'
    reachedOn: string
    isTarget: boolean
  }): string =>
    `${DOCUMENTS[of]}${isTarget ? `, target${reachedOn === '' ? '' : ` for ${dateText(reachedOn, 'en')}`}` : ''}`,
  'report.score.none': (_: Record<never, never>): string => 'There is nothing to score.',
  'report.score.what': (_: Record<never, never>): string =>
    'The framework is an instrument for buying, no certificate. Strict counts what is unknown as the worst answer; lenient leaves it out. A SEAL level is the lowest of all answers, never an average; the score says how much of the best there is.',
  'report.score.answered': ({
    criteria,
    settled,
    narrowed,
  }: {
    criteria: number
    settled: number
    narrowed: number
  }): string =>
    `Of ${criteria} answers that there could be, ${settled} (${share(settled, criteria)}) are known and ${narrowed} (${share(narrowed, criteria)}) are narrowed down. With few answers, neither reading says much.`,
  'report.score.weights': ({ weights }: { weights: string }): string =>
    `The policy counts with the weights ${weights}; what other weights make of it stands below.`,
  'report.score.seal': (_: Record<never, never>): string => 'SEAL of all applications together, strict – lenient',
  'report.score.total': ({ weights }: { weights: string }): string =>
    `score with the weights ${weights}, strict – lenient`,
  'report.score.objectives': (_: Record<never, never>): string => 'By objective, over the applications in use',
  'report.score.by-level': (_: Record<never, never>): string => 'Applications by the level that they have',
  'report.score.held-by': ({ level }: { level: number }): string =>
    `Known answers that hold applications down at SEAL-${level}`,
  'report.score.held-by-none': (_: Record<never, never>): string => 'No known answer holds a level down.',
  'report.score.things': (_: Record<never, never>): string => 'Platforms and applications one by one',
  'report.method.how': (_: Record<never, never>): string =>
    'Havenwijzer reads the YAML files of the landscape, follows every application to its maker, operator, host, owner and the law they stand under, and weighs likelihood against impact under the policy of the organisation. The method is written down in docs/method of Havenwijzer, with every table.',
  'report.method.policy': ({
    trusted,
    locations,
  }: {
    trusted: readonly string[]
    locations: readonly string[]
  }): string => `Policy: trusted are ${all(trusted)}; data may be in ${all(locations)}.`,
  'report.method.rated': ({ part, whole }: { part: number; whole: number }): string =>
    `${part} of ${count(whole, 'application')} (${share(part, whole)}) have data and criticality stated; the others count as medium.`,
  'report.method.reviewed': ({ first, last }: { first: string; last: string }): string =>
    first === ''
      ? 'No document says when it was reviewed.'
      : first === last
        ? `Reviewed ${onDate(first)}.`
        : `Reviewed between ${onDate(first).replace(/^(on|in) /, '')} and ${onDate(last).replace(/^(on|in) /, '')}.`,
  'report.method.certainty': (_: Record<never, never>): string =>
    'A claim is sourced, general knowledge, or unverified; the weakest claim of a chain decides, and what is unverified is never more than a question.',
  'usage.one-folder': ({ path, extra }: { path: string; extra: string }): string =>
    `A report is on one folder, not on ${path} and ${extra}.`,
  'usage.no-organisation': ({ name, near, known }: { name: string; near: string; known: readonly string[] }): string =>
    `There is no organisation “${name}” here.${near === '' ? '' : ` Did you mean ${near}?`}${known.length === 0 ? '' : ` There are: ${some(known)}.`}`,
  'usage.one-calendar': ({ known }: { known: readonly string[] }): string =>
    `A calendar is of one organisation. Say which with --organisation: ${some(known)}.`,
  'usage.nothing-to-report': ({ path }: { path: string }): string =>
    `No document in ${path} describes an application in use, so there is nothing to report on.`,
} as const
