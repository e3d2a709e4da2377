import { dateText } from '../date-text.ts'
import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { called, some } from './words.ts'

/** Texts of the rules on contracts. */
export const contracts = {
  'lock-in/contract-ended.one': (words: Words & { end: string; option: string }): Said => ({
    what: `The contract ${withWhom(words)} ended on ${dateText(words.end, 'en')}, and ${some(words.under)} ${words.under.length === 1 ? 'is' : 'are'} still in use.`,
    why: 'What was agreed on price, support, data and leaving may no longer hold.',
    todo: `${words.option === '' ? '' : `If the option to extend was taken, state ${dateText(words.option, 'en')} as its “end”. `}Agree on what holds until something else is in its place, and state the new end; if it goes on by itself, say “renewal: automatic”.`,
  }),
  'lock-in/contract-ended.many': ({ names }: { names: readonly string[] }): Said => ({
    what: `${names.length} contracts have ended, and what is under them is still in use: ${some(names)}.`,
    why: 'What was agreed on price, support, data and leaving may no longer hold.',
    todo: 'State of each the new end, or “renewal: automatic” where it goes on by itself; agree on the others what holds from now on.',
  }),
  'lock-in/contract-without-exit-clause.one': (words: Words & { isStated: boolean; terms: string }): Said => ({
    what: words.isStated
      ? `The contract ${withWhom(words)} does not arrange leaving.`
      : `Nothing says whether the contract ${withWhom(words)} arranges leaving${words.terms === '' ? '' : ` (terms: ${words.terms})`}.`,
    why: `It is about ${some(words.under)}. Without a clause the supplier need not help with leaving, nor hand over the data in a form that another can use.`,
    todo: words.isStated
      ? 'Agree on it when the contract is next on the table: the GIBIT terms arrange it for both sides.'
      : 'Look it up, and state “exitClause”, or under “terms” the edition of the GIBIT.',
  }),
  'lock-in/contract-without-exit-clause.many': ({
    names,
    areStated,
  }: {
    names: readonly string[]
    areStated: boolean
  }): Said => ({
    what: areStated
      ? `${names.length} contracts do not arrange leaving: ${some(names)}.`
      : `Of ${names.length} contracts nothing says whether they arrange leaving: ${some(names)}.`,
    why: 'Without a clause the supplier need not help with leaving, nor hand over the data in a form that another can use.',
    todo: areStated
      ? 'Agree on it when a contract is next on the table: the GIBIT terms arrange it for both sides.'
      : 'Look it up, and state “exitClause”, or under “terms” the edition of the GIBIT.',
  }),
  'lock-in/decision-window.one': (
    words: Words & {
      date: string
      end: string
      isNotice: boolean
      isExposed: boolean
      isTied: boolean
      instead: readonly string[]
      /** For which of several each of those is; empty where it is one. */
      insteadOf: readonly string[]
    },
  ): Said => ({
    what: words.isNotice
      ? `Until ${dateText(words.date, 'en')} you can give notice of the contract ${withWhom(words)}, which ends on ${dateText(words.end, 'en')}.`
      : `The contract ${withWhom(words)} ends on ${dateText(words.end, 'en')}.`,
    why: `There is reason to consider something else for ${some(words.under)}: ${reason(words)}.`,
    todo: `Decide before that day whether to go on${words.instead.length === 0 ? '' : `; what may come in its place: ${eachFor(words)}`}. State what you decided under “transition”.`,
  }),
  'lock-in/decision-window.many': ({
    names,
    dates,
  }: {
    names: readonly string[]
    /** The last day to decide on each, in their order. */
    dates: readonly string[]
  }): Said => ({
    what: `${names.length} contracts reach their moment to decide before long: ${some(names.map((name, i) => `${name} (${dateText(dates[i] ?? '', 'en')})`))}.`,
    why: 'What is under them is exposed to parties from outside, ties to one provider, or has no more updates.',
    todo: 'Decide of each before that day whether to go on, and state what you decided under “transition”.',
  }),
  'lock-in/switching-charge.one': (words: Words & { isInForce: boolean }): Said => ({
    what: `The contract ${withWhom(words)} charges for leaving, ${words.isInForce ? 'also after 12 January 2027' : 'and runs past 12 January 2027'}.`,
    why: `It is about ${some(words.under)}. From that day on the Data Act allows a provider of cloud services no charge for switching, ${words.isInForce ? 'not even' : 'until then only'} at cost.`,
    todo: 'Put it to the supplier, and have the clause taken out; have your lawyer look at whether the act holds for this service.',
  }),
  'lock-in/switching-charge.many': ({ names, isInForce }: { names: readonly string[]; isInForce: boolean }): Said => ({
    what: `${names.length} contracts charge for leaving, ${isInForce ? 'also after 12 January 2027' : 'and run past 12 January 2027'}: ${some(names)}.`,
    why: `From that day on the Data Act allows a provider of cloud services no charge for switching, ${isInForce ? 'not even' : 'until then only'} at cost.`,
    todo: 'Put it to the suppliers, and have the clauses taken out; have your lawyer look at whether the act holds for these services.',
  }),
  'related.moment': ({
    id,
    date,
    instead,
    insteadOf,
  }: {
    id: string
    date: string
    instead: readonly string[]
    insteadOf: readonly string[]
  }): string =>
    `${id}: decide before ${dateText(date, 'en')}${instead.length === 0 ? '' : `; instead: ${eachFor({ instead, insteadOf })}`}`,
  'fix.extension-taken': ({ id, date }: { id: string; date: string }): string =>
    `State that ${id} was extended until ${date}`,
  'fix.goes-on': ({ id }: { id: string }): string => `State that ${id} goes on by itself`,
}

interface Words {
  readonly id: string
  readonly supplier: Called
  readonly under: readonly string[]
}

function withWhom({ id, supplier }: Words): string {
  return called(supplier) === '' ? id : `${id} with ${called(supplier)}`
}

function reason({ isExposed, isTied }: { isExposed: boolean; isTied: boolean }): string {
  const tied = 'it ties to one provider or has no more updates'
  if (!isExposed) return tied
  const exposed = 'somebody from outside can reach it or stop it, and nobody accepted that'
  return isTied ? `${exposed}; and ${tied}` : exposed
}

function eachFor({ instead, insteadOf }: { instead: readonly string[]; insteadOf: readonly string[] }): string {
  return instead.map((name, i) => (insteadOf[i] === undefined ? name : `${name} for ${insteadOf[i]}`)).join(', ')
}
