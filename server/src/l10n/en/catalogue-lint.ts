import type { Said } from '../message.ts'

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** Texts on what is wrong in the catalogue. */
export const catalogueLint = {
  'lint.reference': ({ id, kind, near }: { id: string; kind: string; near: string }): Said => ({
    what: `There is no ${KINDS[kind] ?? kind} “${id}”.${near === '' ? '' : ` Did you mean ${near}?`}`,
    why: 'Whatever follows from it is left out, without anybody noticing.',
    todo: near === '' ? 'Describe it, or name another.' : `Change it to ${near}, or describe ${id}.`,
  }),
  'lint.region': ({ region, provider }: { region: string; provider: string }): Said => ({
    what: `${provider} has no region “${region}”.`,
    why: 'So it is not known in which country this is.',
    todo: 'Write the code as the provider does, or add it to cloudRegions.',
  }),
  'lint.duplicate': ({ key }: { key: string }): Said => ({
    what: `“${key}” is described twice.`,
    why: 'Only the last description would count.',
    todo: 'Make it one entry.',
  }),
  'lint.owner-cycle': ({ chain }: { chain: string }): Said => ({
    what: `These owners own each other: ${chain}.`,
    why: 'So nobody is on top, and no law can be told to reach them.',
    todo: 'Find out who controls whom, and put each other owner right.',
  }),
  'lint.owner-not-on-top': ({ owner, above }: { owner: string; above: string }): Said => ({
    what: `${owner} is named as the owner on top, but has ${above} above it.`,
    why: 'The law of the one on top would be missed.',
    todo: `Name ${above}, or correct who stands above ${owner}.`,
  }),
  'lint.owner-country': ({ owner, country, other }: { owner: string; country: string; other: string }): Said => ({
    what: `${owner} sits in ${country} here, and in ${other} where it is described itself.`,
    why: 'Which law reaches it depends on that.',
    todo: 'Make both the country of its seat.',
  }),
  'lint.two-owners': ({ event, owner, date }: { event: string; owner: string; date: string }): Said => ({
    what: `Control went to ${event} (${date}), but ${owner} is named as the owner.`,
    why: 'Two cannot control it at one time.',
    todo: `Name ${event} as the owner, add the change that came after, or make the event one of another type.`,
  }),
  'lint.event-from': ({ from, owner }: { from: string; owner: string }): Said => ({
    what: `This change starts from ${from}, but the one before it led to ${owner}.`,
    why: 'In between, two would have been in control.',
    todo: 'Correct one of the two, or add the change that lies between.',
  }),
  'lint.event-order': ({ date, before }: { date: string; before: string }): Said => ({
    what: `This event of ${date} stands behind one of ${before}.`,
    why: 'Events are read from the first to the last.',
    todo: 'Put them in order, or correct the date.',
  }),
  'lint.event-no-date': ({ event }: { event: string }): Said => ({
    what: `The event “${event}” has no date.`,
    why: 'Who was in control on a day cannot be told without it.',
    todo: 'Add the year, month or day; leave the event out while that is unknown.',
  }),
  'lint.future': ({ date, today }: { date: string; today: string }): Said => ({
    what: `${date} is yet to come on ${today}.`,
    why: 'What was read or has happened lies in the past.',
    todo: 'Correct the date; what is expected is an event that was announced.',
  }),
  'lint.no-date': ({ date }: { date: string }): Said => ({
    what: `“${date}” is not in the calendar.`,
    why: 'So the claim cannot be placed in time.',
    todo: 'Write a year, a month or a day that exists.',
  }),
  'lint.no-source': ({ claim }: { claim: string }): Said => ({
    what: `${CLAIMS[claim] ?? 'This'} is said to be sourced, but no source with an address is given.`,
    why: 'A verdict would rest on something that nobody can look up.',
    todo: 'Add the source with its url, or say general-knowledge.',
  }),
  'lint.not-inherent': ({ product, supplier }: { product: string; supplier: string }): Said => ({
    what: `That ${product} is made by ${supplier} does not show from its name, nor from a page of ${supplier}.`,
    why: '“inherent” is for what nobody could doubt.',
    todo: 'Add a source and say sourced, or say general-knowledge.',
  }),
  'lint.alias': ({ alias, other }: { alias: string; other: string }): Said => ({
    what: `“${alias}” is also a name of ${other}.`,
    why: 'So neither is recognised by it.',
    todo: 'Leave it to the one that people mean, or make it a weak alias of both.',
  }),
  'lint.country': ({ country }: { country: string }): Said => ({
    what: `The catalogue does not know the country ${country}.`,
    why: 'Without its adequacy and its laws nothing can be said of its reach.',
    todo: 'Correct the code, or add the country to jurisdictions.',
  }),
  'lint.stale': ({ claim, date }: { claim: string; date: string }): Said => ({
    what: `${CLAIMS[claim] ?? claim} was last seen in ${date}.`,
    why: 'That is more than a year ago.',
    todo: 'Look again, and date what was found.',
  }),
  'lint.announced-owner': ({ owner, date }: { owner: string; date: string }): Said => ({
    what: `${owner} is named as the owner, but was only announced (${date}).`,
    why: 'From when the new owner is in control cannot be told.',
    todo: 'Add the event that completed it, once a source says so.',
  }),
  'lint.not-catalogue': ({ file }: { file: string }): string =>
    `${file} is no catalogue: it has no line “kind: catalogue”.`,
  'lint.none-in': ({ folder }: { folder: string }): string =>
    `${folder} holds no catalogue: no .yaml or .yml file with the line “kind: catalogue”.`,
  'lint.entry': ({ key, section }: { key: string; section: string }): string =>
    `${key === '' ? 'an entry' : key} in ${section}`,
  'lint.clean': ({ entries }: { entries: number }): string => `Nothing wrong in ${count(entries, 'entry', 'entries')}.`,
  'lint.counts': ({ problems, entries }: { problems: number; entries: number }): string =>
    `${count(problems, 'problem')} in ${count(entries, 'entry', 'entries')}.`,
  'lint.information': ({ count: n }: { count: number }): string => `For information: ${n}`,
  'lint.by-count': ({ code, count: n }: { code: string; count: number }): string => `${n} × ${CODES[code] ?? code}`,
}

const KINDS: Readonly<Record<string, string>> = { format: 'export format', 'reference-component': 'component of GEMMA' }

const CLAIMS: Readonly<Record<string, string>> = {
  identity: 'Who makes it and where that is',
  ownership: 'Who controls it',
  hosting: 'Where it runs',
  licence: 'The licence',
  repository: 'Where the code is',
  generativeAi: 'Whether it has generative AI',
}

const CODES: Readonly<Record<string, string>> = {
  stale: 'last seen more than a year ago',
  'announced-owner': 'an owner that was only announced',
}
