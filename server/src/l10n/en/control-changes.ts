import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { called, country as inFull, onDate, some } from './words.ts'

/** Texts of the rules on suppliers that change hands. */
export const controlChanges = {
  'jurisdiction/ownership-changed': ({
    supplier,
    owner,
    country,
    before,
    date,
    reviewedOn,
    names,
    source,
  }: {
    supplier: Called
    owner: string
    country: Called
    before: Called
    date: string
    reviewedOn: string
    names: readonly string[]
    source: string
  }): Said => ({
    what: `${called(supplier)} belongs to ${owner} (${called(country)}) since ${date}; before, whoever decided there was in ${inFull(before)}.`,
    why: `${
      reviewedOn === ''
        ? `Nobody wrote down when ${some(names)} ${names.length === 1 ? 'was' : 'were'} last reviewed, and this is not a year ago.`
        : `What you wrote of ${some(names)} was last reviewed on ${reviewedOn}, and was right then.`
    } Since then the law of ${inFull(country)} counts too${source === '' ? '' : ` (${source})`}.`,
    todo: 'See what the contract says of a change of owner, decide anew whether this supplier fits, and date that with “reviewedOn”.',
  }),
  'jurisdiction/takeover-announced': ({
    supplier,
    buyer,
    country,
    date,
    names,
    source,
  }: {
    supplier: Called
    buyer: string
    country: Called
    date: string
    names: readonly string[]
    source: string
  }): Said => ({
    what: `${buyer} (${called(country)}) is to take over ${called(supplier)}: announced ${onDate(date)}, and no outcome is recorded.`,
    why: `Once that is done, the law of ${inFull(country)} counts for ${some(names)} too${source === '' ? '' : ` (${source})`}.`,
    todo: 'Ask the supplier how it stands and what it means for you, and what the contract says of a change of owner, while there is a choice.',
  }),
}
