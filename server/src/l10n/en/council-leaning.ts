import { inSentence } from '../in-sentence.ts'
import type { Called } from '../risk-words.ts'
import { applications, few, fewOf, many, partOf, theirs } from './council-words.ts'
import { all, called, country, onDate } from './words.ts'

const functions = (names: readonly Called[]): string => all(names.map((name) => inSentence(called(name))))

const processes = (n: number): string => many(n, 'critical process', 'critical processes')

type Dependency = 'workplace' | 'sign-in' | 'hosting'

const takesOver = (what: Dependency, n: number, instead: string): string =>
  what === 'workplace'
    ? `work goes on in ${many(n, 'process', 'processes')} with ${instead}`
    : what === 'sign-in'
      ? `people can sign in to ${applications(n)} with ${instead}`
      : `${applications(n)} can run on ${instead}`

/** Answers on what one leans on, and on what stops without it. */
export const councilLeaning = {
  'council.leaning.supplier': ({ supplier, of }: { supplier: Called; of: readonly Called[] }): string =>
    `${called(supplier)} delivers: ${functions(of)}.`,
  'council.leaning.own': ({ of }: { of: readonly Called[] }): string =>
    `For ${functions(of)} there is something without a supplier, run by the organisation itself.`,
  'council.leaning.sign-in': ({
    product,
    supplier,
    part,
    whole,
  }: {
    product: string
    supplier: Called
    part: number
    whole: number
  }): string =>
    `For ${part} of the ${whole} applications, people sign in with ${product}${called(supplier) === '' ? '' : ` of ${called(supplier)}`}.`,
  'council.leaning.host': ({ host, part, whole }: { host: Called; part: number; whole: number }): string =>
    `Of the ${whole} applications, ${part} ${part === 1 ? 'runs' : 'run'} with ${called(host)}.`,
  'council.leaning.next-host': ({ host, part }: { host: Called; part: number }): string =>
    `Next comes ${called(host)}, with ${applications(part)}.`,
  'council.leaning.law': ({
    suppliers,
    countries,
  }: {
    suppliers: readonly Called[]
    countries: readonly Called[]
  }): string =>
    `${few(suppliers)} ${suppliers.length === 1 ? 'stands' : 'stand'} under a law from outside: that of ${all(countries.map(country))}.`,
  'council.leaning.stops': ({
    supplier,
    part,
    critical,
  }: {
    supplier: Called
    part: number
    critical: number
  }): string =>
    `Without ${called(supplier)}, ${many(part, 'application', 'applications')} surely ${part === 1 ? 'stops' : 'stop'}${critical === 0 ? ', and no critical process' : `, and with ${part === 1 ? 'it' : 'them'} ${processes(critical)}`}.`,
  'council.leaning.fallback': ({
    what,
    name,
    instead,
    part,
    isPlanned,
  }: {
    what: Dependency
    name: string
    instead: string
    part: number
    isPlanned: boolean
  }): string =>
    `If ${name} falls away, ${takesOver(what, part, instead)}${isPlanned ? ', but that is not in use yet' : ''}.`,
  'council.leaning.no-fallback': ({ what, name }: { what: Dependency; name: string }): string =>
    what === 'hosting'
      ? `Whether what runs with ${name} can run elsewhere is not known. Who answers for the platforms can tell.`
      : `Whether there is a fallback for ${name} is not known. Its owner can answer that.`,
  'council.leaning.missing': ({ of }: { of: readonly Called[] }): string =>
    `What is used for ${functions(of)} is not known. Who looks after the landscape can answer that.`,
  'council.leaning.none': ({ what }: { what: Dependency }): string =>
    ({
      workplace: 'What people work with every day is not described.',
      'sign-in': 'What people sign in with is not described.',
      hosting: 'With whom the applications run is not described.',
    })[what],
  'council.cut-off.applications': ({ of, part, whole }: { of: Called; part: number; whole: number }): string =>
    `If nobody under the law of ${country(of)} delivers any more, ${partOf(part, whole, 'application', 'applications')} surely ${part <= 1 ? 'stops' : 'stop'}.`,
  'council.cut-off.worst': ({ part }: { part: number }): string => `In the worst case it is ${part}.`,
  'council.cut-off.processes': ({ part, worst, whole }: { part: number; worst: number; whole: number }): string =>
    whole === 1
      ? `The one critical process ${part === 1 ? 'surely stops' : worst === 1 ? 'may stop' : 'surely does not stop'}.`
      : `Of the ${whole} critical processes, ${part === 0 ? 'none' : part} surely ${part <= 1 ? 'stops' : 'stop'}${part === worst ? '' : `, and ${worst} in the worst case`}.`,
  'council.cut-off.fallback': ({ part }: { part: number }): string =>
    `Of ${part} of these it is stated how the work goes on for a while.`,
  'council.cut-off.difference': (_: Record<never, never>): string =>
    'The difference between best and worst hangs on what nobody knows, above all on where applications run.',
  'council.cut-off.unknown': ({ part }: { part: number }): string =>
    `Whether ${applications(part)} would stop is not known. ${theirs(part, 'supplier')}`,
  'council.concentration.first': ({ party, part, whole }: { party: Called; part: number; whole: number }): string =>
    `${called(party)} delivers most applications: ${part} of the ${whole}.`,
  'council.concentration.next': ({ party, part }: { party: Called; part: number }): string =>
    `Next comes ${called(party)}, with ${part}.`,
  'council.concentration.hands': ({
    supplier,
    part,
    whole,
  }: {
    supplier: Called
    part: number
    whole: number
  }): string =>
    `With hosting, sign-in and services added, ${called(supplier)} has a hand in ${part} of the ${whole} applications.`,
  'council.concentration.host': ({ host, part }: { host: Called; part: number }): string =>
    `The platform of ${called(host)} is underneath services of other suppliers: ${applications(part)}.`,
  'council.concentration.none': (_: Record<never, never>): string =>
    'No supplier is known that delivers an application.',
  'council.concentration.ask': (_: Record<never, never>): string =>
    'Who delivers the applications is not known. Who looks after the landscape can answer that.',
  'council.concentration.measure': (_: Record<never, never>): string =>
    'Dutch and European parties are measured by the same measure.',
  'council.alternatives.named': ({
    what,
    name,
    instead,
  }: {
    what: Dependency
    name: Called
    instead: readonly Called[]
  }): string =>
    `In place of ${what === 'hosting' ? 'hosting with ' : ''}${called(name)} could come, for instance: ${fewOf(instead)}.`,
  'council.alternatives.none': (_: Record<never, never>): string =>
    'For workplace, sign-in and hosting, the catalogue names nothing that can come instead.',
  'council.alternatives.next': ({
    date,
    contract,
    supplier,
  }: {
    date: string
    contract: string
    supplier: Called
  }): string =>
    `The next moment to decide on a contract comes ${onDate(date)}: ${contract}${called(supplier) === '' ? '' : ` with ${called(supplier)}`}.`,
  'council.alternatives.first': (_: Record<never, never>): string =>
    'Whether open source or European comes first is not known. Who buys can answer that.',
  'council.alternatives.sure': (_: Record<never, never>): string =>
    'An alternative is a suggestion: whether it fits takes looking into.',
} as const
