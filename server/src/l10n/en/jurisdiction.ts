import type { Said } from '../message.ts'
import type { Called, GatheredWords, RiskWords } from '../risk-words.ts'
import { lawName, withMore, withoutRemarks } from '../short.ts'
import { all, called, either, hop, country as inFull, kind, kinds, some } from './words.ts'

/** Texts of the rules on who can reach the data and who can stop the service. */
export const jurisdiction = {
  'jurisdiction/foreign-law-reaches-data': (words: RiskWords): Said => ({
    what: `${partyIn(words)} can be ordered to give access to ${dataOf(words)}.`,
    why: sentences([
      `That follows from ${lawOf(words)}, wherever the data are.`,
      words.isUncertain ? 'Whether this party has access to the data is not known.' : '',
      words.reach === 'in-use' ? 'The keys are yours, so this is about the moment of processing.' : '',
      ...around(words),
    ]),
    todo: againstReach(words),
  }),
  'jurisdiction/foreign-law-reaches-data.unrated': ({ countries, ...words }: GatheredWords): Said => ({
    what: `The law of ${all(countries.map(inFull))} reaches the data of ${unrated(words)}.`,
    why: 'How bad that is depends on the data, and on how long you can do without.',
    todo: toRate(words),
  }),
  'jurisdiction/can-be-switched-off': (words: RiskWords): Said => ({
    what: `${partyIn(words)} can stop ${STOPPED[words.role]?.(some(words.names)) ?? `${some(words.names)} at once`}.`,
    why: sentences([
      words.law === undefined
        ? `Whether a law of ${inFull(words.country)} can require it was not studied; the party can do it by itself.`
        : `The law of ${inFull(words.country)} can require it (${lawName(called(words.law))}).`,
      ...around(words),
    ]),
    todo: AGAINST_STOP[words.role] ?? AGAINST_STOP['host'] ?? '',
  }),
  'jurisdiction/can-be-switched-off.unrated': ({ countries, ...words }: GatheredWords): Said => ({
    what: `Parties in ${all(countries.map(inFull))} can stop ${unrated(words)} at once.`,
    why: 'How bad that is depends on how long you can do without.',
    todo: toRate(words),
  }),
  'jurisdiction/high-risk-country': (words: RiskWords & { listed: Called; source: string; asOf: string }): Said => ({
    what: `${party(words)} has a hand in ${some(words.names)}; ${listed(words)} is on the list of countries with an offensive cyber programme.`,
    why: sentences([
      `The list is that of your policy${words.asOf === '' ? '' : ` (${words.asOf})`}${words.source === '' ? '' : `: ${words.source}`}.`,
      ...around({ ...words, unrated: 0 }),
    ]),
    todo: 'Replace this party; until then keep it away from networks and data that matter.',
  }),
  'jurisdiction/foreign-parent': (words: RiskWords & { seat: Called }): Said => ({
    what: `${withMore(withoutRemarks(called(words.party)), called(words.seat))}, which supplies ${some(words.names)}, has an owner in ${inFull(words.country)}${words.owner === undefined ? '' : `: ${withoutRemarks(called(words.owner))}`}.`,
    why: sentences([
      'You run it yourselves, so this owner reaches no data and stops nothing at once; it does decide on price, updates and continuity.',
      ...around(words),
    ]),
    todo: 'Look up what the contract says of a change of owner, and have a way out before it ends.',
  }),
  'jurisdiction/foreign-parent.unrated': ({ countries, ...words }: GatheredWords): Said => ({
    what: `Suppliers with an owner in ${all(countries.map(inFull))} make ${unrated(words)}.`,
    why: 'You run this yourselves: the owner decides on price, updates and continuity.',
    todo: toRate(words),
  }),
  'jurisdiction/provider-held-keys': (words: RiskWords): Said => ({
    what: `${partyIn(words)} has the keys to the confidential data of ${some(words.names)}, or shares in them.`,
    why: sentences(['Who has the keys can lock the data, and together with the data can read them.', ...around(words)]),
    todo: 'Hold the keys yourselves, or with a party under European law.',
  }),
  'jurisdiction/sovereign-label': ({
    product,
    says,
    source,
    countries,
    technology,
    reaches,
    stops,
    inTime,
  }: LabelWords): Said => ({
    what: `${product} is sold as sovereign${called(says) === '' ? '' : ` (“${called(says)}”)`}, and parties in ${all(countries.map(called))} keep power over it.`,
    why: sentences([
      technology.length === 0
        ? ''
        : `It stands on technology of ${some(technology.map(called))}, whose updates and licences can end.`,
      reaches.length === 0 ? '' : `${some(reaches.map(called))} can be ordered to hand over what is on it.`,
      stops.length === 0 ? '' : `${some(stops.map(called))} can stop it at once.`,
      inTime.length === 0 ? '' : `${some(inTime.map(called))} can end updates and licences.`,
      source === '' ? '' : `The claim: ${source}.`,
    ]),
    todo: 'Do not count the word; ask the supplier how it goes on without them, and keep the answer.',
  }),
  'reason.keys': ({ names }: { names: readonly string[] }): string =>
    `The keys to the confidential data of ${some(names)} are with the provider, or under the same law.`,
  'reason.parent': ({ party: name, owner }: { party: Called; owner: Called }): string =>
    `${called(name)} itself sits within the trusted countries; its owner ${withoutRemarks(called(owner))} does not.`,
  'reason.label': ({ product, says, source }: { product: string; says: Called; source: string }): string =>
    `${product} is sold as sovereign${called(says) === '' ? '' : ` (${called(says)})`}; that does not take this away. Source: ${source}`,
  'reason.haven': ({ names }: { names: readonly string[] }): string =>
    `${some(names)} ${names.length === 1 ? 'complies' : 'comply'} with Haven: what runs there is portable, and still within reach.`,
  'reason.reach': ({ names }: { names: readonly string[] }): string =>
    `This party can reach the data of ${some(names)}.`,
  'reason.stop': ({ names }: { names: readonly string[] }): string => `This party can stop ${some(names)} at once.`,
  'chain.hop': ({ from, relation, to }: { from: Called; relation: string; to: Called }): string =>
    hop(from, relation, to),
  'chain.way': ({ nodes }: { nodes: readonly Called[] }): string => nodes.map(called).join(' → '),
  'related.touched': ({ id }: { id: string }): string => `touches ${id}`,
}

/** What the text on a product that is sold as sovereign is made of. */
interface LabelWords {
  readonly product: string
  readonly says: Called
  readonly source: string
  readonly countries: readonly Called[]
  /** Whose technology is inside. */
  readonly technology: readonly Called[]
  readonly reaches: readonly Called[]
  readonly stops: readonly Called[]
  readonly inTime: readonly Called[]
}

/** Who it is about, and where. */
function partyIn({ party: name, country, owner, ...hosting }: RiskWords): string {
  const plain = withoutRemarks(called(name))
  return asHost(
    hosting,
    owner === undefined
      ? withMore(plain, called(country))
      : `${plain}, owned by ${withoutRemarks(called(owner))} in ${inFull(country)},`,
  )
}

/** Who it is about, where its country is told apart. */
function party({ party: name, owner, ...hosting }: RiskWords): string {
  const plain = withoutRemarks(called(name))
  return asHost(hosting, owner === undefined ? plain : `${plain}, owned by ${withoutRemarks(called(owner))},`)
}

/** Of several possible hosts: any of them, or this one where it is that. */
function asHost({ hosts, isAnyHost }: Pick<RiskWords, 'hosts' | 'isAnyHost'>, name: string): string {
  if (hosts.length === 0 || (isAnyHost && hosts.length === 1)) return name
  const one = hosts.length > 1 ? 'that host' : name
  return isAnyHost
    ? `The host (${either(hosts.map(called))})`
    : `If it is hosted at ${either(hosts.map(called))}: ${one}`
}

/** A country that is on a list, or the one that it counts as. */
function listed({ country, listed: other }: RiskWords & { listed: Called }): string {
  const [own, as] = [called(country), called(other)]
  return own === as ? inFull(country) : `${inFull(country)} counts as ${inFull(other)}, which`
}

/** The law that reaches the data. */
function lawOf({ law, country }: RiskWords): string {
  return `the law of ${inFull(country)}${law === undefined ? '' : ` (${lawName(called(law))})`}`
}

function dataOf({ reach, names }: RiskWords): string {
  const things = some(names)
  switch (reach) {
    case 'in-use':
      return `the data of ${things} while it processes them`
    case 'metadata':
      return `the metadata of ${things} (who and when, not what)`
    default:
      return `the data of ${things}`
  }
}

function unrated({ count, kind: name }: Omit<GatheredWords, 'countries'>): string {
  return count === 1 ? `one unrated ${kind(name)}` : `${count} unrated ${kinds(name)}`
}

function toRate({ names }: Omit<GatheredWords, 'countries'>): string {
  return `State what is missing: how bad an outage is, or which data are in it; begin with ${all(names.slice(0, FIRST_NAMES))}.`
}

/** As many as one begins with. */
const FIRST_NAMES = 3

function around({ processes, unrated: open, accepted, planned, names, weak }: RiskWords): readonly string[] {
  const isOne = names.length === 1
  return [
    processes.length === 0 ? '' : `Critical processes that need ${isOne ? 'it' : 'them'}: ${some(processes)}.`,
    open === 0
      ? ''
      : open === names.length
        ? 'Not rated yet, and so counted as medium.'
        : `Not rated, and counted as medium: ${open} of ${names.length}.`,
    accepted === 0
      ? ''
      : `Others that were accepted: ${accepted}; ${isOne ? 'this one is' : 'these are'} not covered by that.`,
    planned === 0 || planned < names.length
      ? ''
      : `${isOne ? 'It is' : 'They are'} planned: now is the moment to choose.`,
    weak === undefined ? '' : `Less sure: “${hop(weak.from, weak.relation, weak.to)}” ${SURE[weak.sure] ?? ''}.`,
  ]
}

function sentences(each: readonly string[]): string {
  return each.filter((one) => one !== '').join(' ')
}

/** What stops, where that is not the whole of it by a hand on the switch. */
const STOPPED: Readonly<Record<string, (names: string) => string>> = {
  'identity-provider': (names) => `people from signing in to ${names}, at once`,
  'key-holder': (names) => `${names} at once by withholding the keys`,
}

/** What to do, by what is reached, else by who reaches it. */
function againstReach({ role, reach }: RiskWords): string {
  return AGAINST_REACH[reach] ?? AGAINST_REACH[role] ?? AGAINST_REACH['host'] ?? ''
}

const AGAINST_REACH: Readonly<Record<string, string>> = {
  'in-use': 'Move it to a host under European law, or have it processed in an enclave that you can verify.',
  metadata: 'Weigh whether that matters; if so, use a party under European law.',
  host: 'Move it to a host under European law, or hold the keys alone.',
  service: 'Use a service under European law, or hold the keys alone.',
  operator: 'Ask this supplier what it does with such an order, and prepare for a service under European law.',
  support: 'Have it supported without access to data, or by a party under European law.',
  'sub-processor': 'Ask your supplier for a sub-processor under European law.',
  'backup-host': 'Keep the copy under European law, or encrypt it with keys that only you have.',
}

const AGAINST_STOP: Readonly<Record<string, string>> = {
  host: 'Make sure that it can run elsewhere in time, or move it to a host under European law.',
  service: 'Have another service ready, under European law.',
  operator: 'Have an export and a tested exit plan that work without this supplier.',
  'key-holder': 'Hold the keys yourselves, or with a party under European law.',
  'identity-provider': 'Add a fallback for signing in, under European law.',
}

export const SURE: Readonly<Record<string, string>> = {
  'general-knowledge': 'is general knowledge, without a source',
  unverified: 'was not verified',
  unknown: 'is not known for certain',
}
