import type { Called } from '../risk-words.ts'
import { count } from './command-line.ts'
import { duration, type Fallback, fallbackInWords, stated } from './durations.ts'
import { called, country, either, kind } from './words.ts'

/** What people do meanwhile. */
interface FallbackWords {
  readonly fallback: readonly Fallback[]
  readonly isLengthKnown: boolean
}

/** How long a process may stand still. */
interface OutageWords {
  /** As it is stated; '' where it is not. */
  readonly maxOutage: string
  /** Minutes from the beginning. */
  readonly tooLongAfter: number | undefined
  /** Whether what happens lasts longer than that; undefined where that is not known. */
  readonly isTooLong: boolean | undefined
}

/** A name that stands for nobody. */
interface UnknownWords {
  readonly name: string
  /** The name that was perhaps meant; '' where none is near. */
  readonly near: string
}

const perhaps = (near: string): string => (near === '' ? '' : ` Did you mean ${near}?`)

const COUNTRY = 'A country is two letters, such as US'
const FIND = '`havenwijzer catalogue find` searches suppliers.'

/** Texts about what comes of a scenario, and what stops in one. */
export const scenario = {
  'scenario.title.cut-off': ({
    countries,
    suppliers,
  }: {
    countries: readonly Called[]
    suppliers: readonly Called[]
  }): string => {
    const law = `nobody under the law of ${either(countries.map(country))} delivers any more`
    const names = suppliers.map(called)
    if (names.length === 0) return `What stops when ${law}`
    return countries.length > 0
      ? `What stops when ${law}, nor ${either(names)}`
      : `What stops when ${names.length === 1 ? `${names[0]} delivers` : `${names.join(' and ')} deliver`} no more`
  },
  'scenario.title.outage': ({ platform, lasts }: { platform: string; lasts: string }): string =>
    `What stops when ${platform} is out${lasts === '' ? '' : ` for ${stated(lasts)}`}`,
  'scenario.title.takeover': ({ supplier, buyer, of }: { supplier: Called; buyer: string; of: Called }): string =>
    buyer === ''
      ? `What changes when ${called(supplier)} gets an owner in ${country(of)}`
      : `What changes when ${called(supplier)} belongs to ${buyer}, in ${country(of)}`,
  'scenario.title.price-rise': ({ supplier, percent }: { supplier: Called; percent: number }): string =>
    `Who is exposed when ${called(supplier)} asks ${percent === 0 ? 'more' : `${percent.toLocaleString('en')}% more`}`,
  'scenario.area': ({ area }: { area: string }): string => area,
  'scenario.organisation': ({ name, sure, perhaps: more }: { name: string; sure: number; perhaps: number }): string =>
    `${name} · ${sure} for sure${more === 0 ? '' : `, ${more} more perhaps`}`,
  'scenario.nothing': ({ kind: of }: { kind: string }): string => NOTHING[of] ?? 'Nothing stops.',
  'scenario.round': ({ round }: { round: number }): string => (round === 0 ? 'At once' : `Then, step ${round}`),
  'scenario.perhaps': (_: Record<never, never>): string => 'Perhaps, as it hangs on what nobody knows',
  'scenario.thing': ({ name, kind: of, isCritical }: { name: string; kind: string; isCritical: boolean }): string =>
    `${name} (${kind(of)}${isCritical ? ', critical' : ''})`,
  'scenario.host-unknown': (_: Record<never, never>): string => 'nobody knows where it runs',
  'scenario.provider-absent': ({ provider }: { provider: string }): string => `the facts of ${provider} are not here`,
  'scenario.unsure': (_: Record<never, never>): string =>
    'Not sure: it may run elsewhere, or nobody verified what leads there.',
  'scenario.fallback': ({ fallback, isLengthKnown }: FallbackWords): string =>
    fallback.length === 0
      ? 'No fallback is stated.'
      : `Meanwhile: ${either(fallback.map(fallbackInWords))}${isLengthKnown ? '' : '; for how long is not stated'}.`,
  'scenario.max-outage': ({ maxOutage, tooLongAfter, isTooLong }: OutageWords): string => {
    if (maxOutage === '') return 'How long it may stand still is not stated.'
    const may = `May stand still for ${stated(maxOutage)}`
    if (tooLongAfter === undefined) return `${may}.`
    const after = `too long after ${duration(tooLongAfter)}`
    return isTooLong === undefined
      ? `${may}: ${after}.`
      : `${may}: ${after}, which is ${isTooLong ? 'before' : 'not before'} this is over.`
  },
  'scenario.kind': ({ kind: of }: { kind: keyof typeof KINDS }): string => KINDS[of],
  'scenario.kind-for': ({ kind: of }: { kind: keyof typeof KINDS }): string => KINDS_FOR[of],
  'scenario.concerns': ({ applications }: { applications: number }): string =>
    applications === 0 ? 'no application' : count(applications, 'application'),
  'scenario.unknown-party': ({ name, near }: UnknownWords): string =>
    `There is no country or supplier “${name}”.${perhaps(near)} ${COUNTRY}; ${FIND}`,
  'scenario.unknown-supplier': ({ name, near }: UnknownWords): string =>
    `There is no supplier “${name}”.${perhaps(near)} ${FIND}`,
  'scenario.unknown-country': ({ name, near }: UnknownWords): string =>
    `There is no country “${name}”.${perhaps(near)} ${COUNTRY}.`,
  'scenario.unknown-platform': ({ name, near, known }: UnknownWords & { known: string }): string =>
    `There is no platform “${name}” here.${perhaps(near)}${known === '' ? '' : ` There are: ${known}.`}`,
  'scenario.several': ({ names }: { names: readonly string[] }): string =>
    `Several organisations have a platform of that name. Say which: ${either(names)}.`,
  'scenario.unknown-id': ({ name, near, known }: UnknownWords & { known: string }): string =>
    `The policy of this folder has no scenario “${name}”.${perhaps(near)}${known === '' ? '' : ` There are: ${known}.`} \`havenwijzer scenario\` says how to name others.`,
  'scenario.list': (_: Record<never, never>): string =>
    'Scenarios of the policy; havenwijzer scenario <id> works one out',
  'scenario.list-empty': (_: Record<never, never>): string => 'The policy of this folder names no scenarios.',
  'scenario.others': (_: Record<never, never>): string => `Others that you can ask about

  havenwijzer scenario cut-off <country or supplier>
  havenwijzer scenario outage <platform>
  havenwijzer scenario takeover <supplier> --by <country>
  havenwijzer scenario price-rise <supplier>`,
  'usage.scenario': (_: Record<never, never>): string =>
    'Name what happens: havenwijzer scenario cut-off US, outage <platform>, takeover <supplier> --by US, or price-rise <supplier>',
} as const

/** What one may ask, and below what it tells. */
const KINDS = {
  policy: 'A scenario of the policy',
  'cut-off-country': 'A country cuts off access',
  'cut-off-supplier': 'A supplier delivers no more',
  outage: 'A platform is out',
  takeover: 'A supplier gets another owner',
  'price-rise': 'A supplier asks more',
} as const

const KINDS_FOR = {
  policy: 'one that your organisation wants to be ready for',
  'cut-off-country': 'what stops, in which order, and what goes on',
  'cut-off-supplier': 'what stops, in which order, and what goes on',
  outage: 'what stops, in which order, and what goes on',
  takeover: 'what comes newly within reach, or can newly be stopped',
  'price-rise': 'what hangs on it, what contracts say, what could come instead',
} as const

/** By kind of scenario. */
const NOTHING: Readonly<Record<string, string>> = {
  takeover: 'Nothing changes.',
  'price-rise': 'Nothing hangs on it, and no contract is with it.',
}
