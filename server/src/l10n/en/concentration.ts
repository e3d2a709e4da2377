import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { called, country as inFull, some } from './words.ts'

/** Texts of the rules on what is too much in one hand. */
export const concentration = {
  'concentration/hidden-host': ({
    host,
    count,
    suppliers,
    processes,
    sure,
  }: {
    host: Called
    count: number
    suppliers: readonly Called[]
    processes: readonly string[]
    sure: string
  }): Said => ({
    what: `${count} applications of different suppliers (${some(suppliers.map(called))}) all stand on ${called(host)}.`,
    why: sentences([
      'What happens to that one host happens to all of them on the same day, whichever supplier you call.',
      processes.length === 0 ? '' : `Critical processes that stop then: ${some(processes)}.`,
      SURE[sure] ?? '',
    ]),
    todo: 'Ask these suppliers where they go on when it fails, and weigh it when you choose the next one.',
  }),
  'concentration/supplier-share': ({ party, suppliers, shares, least, sure }: ShareWords): Said => ({
    what: `${called(party)}${suppliers.length === 0 ? '' : ` (with ${some(suppliers.map(called))})`} has ${list(shares.map(share))} in hand.`,
    why: sentences([
      `From ${percent(least)} on your policy calls that too much for one party: another price, owner or course of it hits all of this at once, from whatever country it is.`,
      SURE[sure] ?? '',
    ]),
    todo: 'Choose where the next purchase can bring in another party, and keep an exit plan for what is critical.',
  }),
  'concentration/jurisdiction-share': ({ country, suppliers, shares, least, sure }: JurisdictionWords): Said => ({
    what: `Parties under the law of ${inFull(country)} have ${list(shares.map(share))} in hand: ${some(suppliers.map(called))}.`,
    why: sentences([
      `From ${percent(least)} on your policy calls that too much within one foreign jurisdiction: what that law requires hits all of this at once, whichever supplier you call.`,
      SURE[sure] ?? '',
    ]),
    todo: 'Choose which part has to stand under another law first, and ask for that at the next purchase.',
  }),
  'concentration/single-sign-in': ({ signIn, names }: { signIn: Called; names: readonly string[] }): Said => ({
    what: aloneText(signIn, names),
    why: 'When that is out nobody gets in, however well the rest runs.',
    todo: 'Arrange a second way in, if only for those who have to go on, try it, and state it under “identityProvider: { fallback: … }”.',
  }),
  'concentration/single-workplace': ({ supplier, names }: { supplier: Called; names: readonly string[] }): Said => ({
    what: `Mail, documents, chat and video are all with ${called(supplier)}: ${some(names)}.`,
    why: 'When that supplier stops or is cut off, people cannot even reach each other to deal with it; and none of it can be replaced without the rest.',
    todo: 'Have one of them elsewhere, such as chat and video for a crisis, and state that as an application of its own.',
  }),
  'reason.single-sign-in': ({ signIn, names }: { signIn: Called; names: readonly string[] }): string =>
    `${aloneText(signIn, names)} State what takes over under “identityProvider: { fallback: … }”.`,
  'reason.single-workplace': ({ supplier }: { supplier: Called }): string =>
    `Mail, documents, chat and video are all with ${called(supplier)}.`,
}

interface JurisdictionWords extends Omit<ShareWords, 'party'> {
  readonly country: Called
}

interface ShareWords {
  readonly party: Called
  /** Those that count together with it. */
  readonly suppliers: readonly Called[]
  readonly shares: readonly { readonly of: string; readonly part: number; readonly whole: number }[]
  readonly least: number
  readonly sure: string
}

function share({ of, part, whole }: ShareWords['shares'][number]): string {
  switch (of) {
    case 'applications':
      return `${part} of ${whole} applications in use`
    case 'critical-processes':
      return `${part} of ${whole} critical processes`
    default:
      return `${percent(part / whole)} of the yearly cost of all contracts`
  }
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

function sentences(all: readonly string[]): string {
  return all.filter((each) => each !== '').join(' ')
}

const SURE: Readonly<Record<string, string>> = {
  'general-knowledge': 'Part of it is general knowledge, without a source.',
  unverified: 'Part of it was not verified.',
  unknown: 'Part of it is not known for certain.',
}

function aloneText(signIn: Called, names: readonly string[]): string {
  const sign = names.length === 1 ? 'A critical application signs' : `${names.length} critical applications sign`
  return `${sign} in with ${called(signIn)} alone: ${some(names)}.`
}
