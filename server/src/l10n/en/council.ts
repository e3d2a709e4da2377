import type { Called } from '../risk-words.ts'
import { area } from './council-words.ts'
import { all, onDate } from './words.ts'

const SECTIONS = {
  short: 'In short',
  law: 'Questions on law and data',
  suppliers: 'Questions on suppliers',
  purchase: 'Questions on purchase and contracts',
  continuity: 'Questions on what happens if access falls away',
  course: 'Questions on course and plans',
  'ai-energy': 'Questions on AI and sustainability',
  own: 'Questions and answers',
  figures: 'The figures',
  method: 'How this was counted',
  abbreviations: 'Abbreviations',
} as const

const PARTS = {
  reach: 'Reach',
  'personal-data': 'Residents’ data',
  difference: 'Difference by law',
  workplace: 'Workplace',
  'sign-in': 'Sign-in',
  hosting: 'Hosting',
  suppliers: 'Origin of suppliers',
  location: 'Place and law',
  tenders: 'Tenders',
  decisions: 'Decisions',
  concentration: 'Concentration',
  'cut-off': 'Without the US',
  exit: 'Leaving',
  contracts: 'Contracts',
  price: 'Price',
  together: 'Together',
  others: 'Elsewhere',
  ambition: 'Ambition',
  plan: 'Plans',
  'open-source': 'Open source',
  'common-ground': 'Common Ground',
  'why-closed': 'Reasons',
  'own-software': 'Own software',
  alternatives: 'Alternatives',
  'gaia-x': 'GAIA-X',
  assistants: 'Generative AI',
  energy: 'Energy',
  hosts: 'Hosts nearby',
  'critical-processes': 'Critical processes',
  'accepted-risks': 'Accepted risks',
  domains: 'By domain',
  unknowns: 'What is not known',
} as const

const TERMS = {
  certainty: 'Certainty',
  unknown: 'Not known',
  executive: 'For the executive',
  figures: 'More',
  asked: 'Asked in',
} as const

/** Of one, and of more or none. */
const TILES = {
  one: {
    applications: 'application in use',
    outside: 'application within reach of a law from outside',
    outsideUnknown: 'application of which that is not known',
    delicateReached: 'application with delicate personal data within reach',
    stopSure: 'application that surely stops without the United States',
    stopWorst: 'application that stops in the worst case',
    criticalSure: 'critical process that surely stops',
    critical: 'critical process with something within reach',
    suppliersOutside: 'supplier under a law from outside',
    suppliersTrusted: 'supplier under trusted law alone',
    suppliersUnknown: 'supplier of which that is not known',
    foreignOwned: 'supplier with a trusted seat, but not the control',
    insideReached: 'application in the allowed area, yet within reach',
    placeUnknown: 'application of which nobody knows where it runs',
    first: 'application of the largest supplier',
    contracts: 'contract in use',
    gibit: 'contract with the GIBIT as terms',
    clause: 'contract that arranges leaving',
    planned: 'application with a plan to leave',
    tried: 'application of which leaving was tried',
    open: 'application that is open source',
    commonGround: 'application that is Common Ground',
    both: 'application that is open source and Common Ground',
    on: 'AI feature that is on',
    unassessed: 'AI feature that is on without a DPIA',
    aiUnknown: 'AI product of which that is not known',
    decided: 'change that was decided',
    late: 'change that is late',
    dutchHosts: 'application with a host under Dutch law',
    energy: 'platform with something on energy',
    signIns: 'application that signs in with the one used most',
    hosted: 'application with the largest host',
    questions: 'open question',
    accepted: 'risk accepted and in force',
    recorded: 'application, platform or device with a decision',
  },
  more: {
    applications: 'applications in use',
    outside: 'applications within reach of a law from outside',
    outsideUnknown: 'applications of which that is not known',
    delicateReached: 'applications with delicate personal data within reach',
    stopSure: 'applications that surely stop without the United States',
    stopWorst: 'applications that stop in the worst case',
    criticalSure: 'critical processes that surely stop',
    critical: 'critical processes with something within reach',
    suppliersOutside: 'suppliers under a law from outside',
    suppliersTrusted: 'suppliers under trusted law alone',
    suppliersUnknown: 'suppliers of which that is not known',
    foreignOwned: 'suppliers with a trusted seat, but not the control',
    insideReached: 'applications in the allowed area, yet within reach',
    placeUnknown: 'applications of which nobody knows where they run',
    first: 'applications of the largest supplier',
    contracts: 'contracts in use',
    gibit: 'contracts with the GIBIT as terms',
    clause: 'contracts that arrange leaving',
    planned: 'applications with a plan to leave',
    tried: 'applications of which leaving was tried',
    open: 'applications that are open source',
    commonGround: 'applications that are Common Ground',
    both: 'applications that are open source and Common Ground',
    on: 'AI features that are on',
    unassessed: 'AI features that are on without a DPIA',
    aiUnknown: 'AI products of which that is not known',
    decided: 'changes that were decided',
    late: 'changes that are late',
    dutchHosts: 'applications with a host under Dutch law',
    energy: 'platforms with something on energy',
    signIns: 'applications that sign in with the one used most',
    hosted: 'applications with the largest host',
    questions: 'open questions',
    accepted: 'risks accepted and in force',
    recorded: 'applications, platforms and devices with a decision',
  },
} as const

/** What is known of so many. */
const KNOWN = {
  reach: 'Whether a law from outside reaches an application',
  data: 'Which data an application holds',
  law: 'Which law a supplier stands under',
  place: 'Where an application runs',
  host: 'With whom an application runs',
  plan: 'Whether there is a plan to leave',
  clause: 'Whether a contract arranges leaving',
  licence: 'Whether an application is open source',
  'common-ground': 'Whether an application is Common Ground',
} as const

/** And what those are. */
const OF = {
  reach: 'applications',
  data: 'applications',
  law: 'suppliers',
  place: 'applications',
  host: 'applications',
  plan: 'applications',
  clause: 'contracts',
  licence: 'applications',
  'common-ground': 'applications',
} as const

/** Texts of the report for a council, but its questions and answers. */
export const council = {
  'council.title': ({ names }: { names: readonly string[] }): string =>
    `Digital autonomy: questions and answers for the council of ${all(names)}`,
  'council.section': ({ section }: { section: keyof typeof SECTIONS }): string => SECTIONS[section],
  'council.part': ({ part }: { part: keyof typeof PARTS }): string => PARTS[part],
  'council.term': ({ term }: { term: keyof typeof TERMS }): string => TERMS[term],
  'council.tile': ({ tile, count }: { tile: keyof typeof TILES.more; count: number }): string =>
    TILES[count === 1 ? 'one' : 'more'][tile],
  'council.executive': (_: Record<never, never>): string => 'The rest of this question is for the executive to answer.',
  'council.known': ({ what, unknown, whole }: { what: keyof typeof KNOWN; unknown: number; whole: number }): string => {
    const [subject, things] = [KNOWN[what], OF[what]]
    if (unknown === 0) return `${subject} is known of ${whole === 1 ? 'the one there is' : `all ${whole} ${things}`}.`
    const grade =
      unknown / whole <= 0.25
        ? 'for the most part'
        : unknown / whole <= 0.5
          ? 'for more than half'
          : 'for less than half'
    return `${subject} is known ${grade}: of ${unknown} of the ${whole} ${things} it is not.`
  },
  'council.basis': ({ of }: { of: 'files' | 'catalogue' | 'both' }): string =>
    ({
      files: 'It rests on what the files of the organisation state.',
      catalogue: 'It rests on the catalogue of Havenwijzer, with its sources.',
      both: 'It rests on the files of the organisation and on the catalogue of Havenwijzer.',
    })[of],
  'council.short.centre': ({ name, members }: { name: string; members: readonly string[] }): string =>
    `${name} works for ${all(members)}. The same questions are answered here for what it runs.`,
  'council.short.outside': ({ trusted }: { trusted: readonly Called[] }): string =>
    `A “law from outside” is that of a country that the policy does not trust. Trusted are ${all(trusted.map(area))}.`,
  'council.short.signal': (_: Record<never, never>): string =>
    'This is a signal for a conversation, no legal ruling. What nobody knows is counted apart, never as safe.',
  'council.short.reading': (_: Record<never, never>): string =>
    'Each question has its answer first, then figures, then how certain that is. The tables are at the end.',
  'council.method.how': (_: Record<never, never>): string =>
    'Havenwijzer reads the files in which the organisation describes its applications. It follows each application to who makes it, runs it, hosts it and owns it. Facts on suppliers come from a catalogue with sources.',
  'council.method.count': (_: Record<never, never>): string =>
    'Every number counts things that the files name. The JSON of this report has, with each number, what it counts.',
  'council.method.sure': (_: Record<never, never>): string =>
    'What nobody verified is a question, and never counts as certain. Of several possible hosts, only what holds for all of them is certain.',
  'council.method.locations': ({ locations }: { locations: readonly Called[] }): string =>
    `By the policy, data may be in ${all(locations.map(area))}.`,
  'council.method.reviewed': ({ first, last }: { first: string; last: string }): string =>
    first === ''
      ? 'No file says when it was reviewed.'
      : first === last
        ? `The files were reviewed ${onDate(first)}.`
        : `The files were reviewed between ${onDate(first).replace(/^(on|in) /, '')} and ${onDate(last).replace(/^(on|in) /, '')}.`,
  'council.method.more': (_: Record<never, never>): string =>
    'The method is written down in docs/method of Havenwijzer, with every table.',
} as const
