import { dateText } from '../date-text.ts'
import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { all, called, country, some } from './words.ts'

/** Texts of the rules on plans, tenders and who can run what. */
export const decisions = {
  'governance/transition-overdue.one': ({
    id,
    kind,
    before,
    status,
  }: {
    id: string
    kind: string
    before: string
    status: string
  }): Said => ({
    what: `By ${dateText(before, 'en')} ${id} was to be ${CHANGED[kind] ?? 'gone'}, and nothing says that it is${
      status === '' ? '' : `: the plan still says “${status}”`
    }.`,
    why: 'What leans on that plan may no longer hold, such as the end of a contract, a risk that was accepted until then, or the years of a roadmap.',
    todo: 'Decide on a new day and record it (“before”, “decision”); or, where it has happened, state “status: done” or “lifecycle: retired”.',
  }),
  'governance/transition-overdue.many': ({ names }: { names: readonly string[] }): Said => ({
    what: `${names.length} plans have passed their day, and nothing says that they were carried out: ${some(names)}.`,
    why: 'What leans on those plans no longer holds: the end of a contract, a risk that was accepted until then, the years of a roadmap.',
    todo: 'Decide on new days and record them (“before”, “decision”); or, where it has happened, state “status: done” or “lifecycle: retired”.',
  }),
  'related.was-to-go': ({ id, before }: { id: string; before: string }): string =>
    `${id}: by ${dateText(before, 'en')}`,
  'fix.state-gone': ({ id }: { id: string }): string => `State that ${id} is no longer in use`,
  'fix.state-done': ({ id }: { id: string }): string => `State that the change of ${id} is done`,

  'governance/transition-without-target.one': ({ id, kind }: { id: string; kind: string }): Said => ({
    what: `Nothing says ${WHITHER[kind]?.(id) ?? `what comes in place of ${id}, which is being phased out`}.`,
    why: 'Without a destination nobody can tell what the change costs, whether it makes you more independent, or whether it can be done in time.',
    todo: TO_STATE_DESTINATION,
  }),
  'governance/transition-without-target.many': ({ names }: { names: readonly string[] }): Said => ({
    what: `${names.length} things are to go, move or be split, and nothing says what comes in their place: ${some(names)}.`,
    why: 'Without a destination nobody can tell what the change costs, whether it makes you more independent, or whether it can be done in time.',
    todo: TO_STATE_DESTINATION,
  }),
  'related.without-target': ({ id, kind }: { id: string; kind: string }): string =>
    `${id} is to be ${CHANGED[kind] ?? 'phased out'}`,
  'fix.state-no-successor': ({ id }: { id: string }): string => `State that nothing comes in place of ${id}`,
  'fix.add-destination': ({ id }: { id: string }): string => `Add “to” to the plan for ${id}`,

  'governance/tender-excludes-origin': ({
    id,
    countries,
    isByLaw,
    isByAgreement,
  }: {
    id: string
    countries: readonly Called[]
    /** A country of the European Economic Area is among them. */
    isByLaw: boolean
    isByAgreement: boolean
  }): Said => ({
    what: `Tender ${id} shuts out bidders from ${all(countries.map(country))}.`,
    why: `${[
      ...(isByAgreement
        ? [
            'Bidders from a party to the Agreement on Government Procurement (GPA) have the same rights as those from the Union',
          ]
        : []),
      ...(isByLaw ? ['within the European Economic Area bidders may not be told apart by country'] : []),
    ]
      .map((text, i) => (i === 0 ? capital(text) : text))
      .join(', and ')}: they cannot be shut out for where they come from.`,
    todo: 'Ask for what you want to be sure of, tied to the contract and in proportion: where data are stored and processed, which law applies, who holds the keys, how you leave, and in which open formats. Change it in the tender as well, and have it looked at by whoever knows procurement law.',
  }),
  'related.excludes': ({ country: name }: { country: Called }): string => `shuts out ${called(name)} as well`,

  'governance/behind-ambition': ({
    measure,
    year,
    share,
    count,
    total,
    unknown,
    missing,
    later,
    withIdeas,
  }: {
    measure: string
    year: number
    /** 0 to 1. */
    share: number
    /** How many of all do as planned. */
    count: number
    total: number
    /** Of how many it is not known, or not certain by when. */
    unknown: number
    /** How many are missing at least. */
    missing: number
    /** Years of later goals that are missed as well. */
    later: readonly number[]
    withIdeas: boolean
  }): Said => ({
    what: `By the end of ${year} ${percent(share)} of the applications ${AIMED_AT[measure] ?? ''}; by what has been decided it is ${count} of ${total}${
      unknown === 0 ? '' : `, and of ${unknown} it is not known`
    }.`,
    why: `So what your policy aims at is missed by ${unknown === 0 ? '' : 'at least '}${missing} ${missing === 1 ? 'application' : 'applications'}${
      later.length === 0 ? '' : `, and so is what it aims at for ${all(later.map(String))}`
    }.`,
    todo: `Decide which applications will be replaced or moved by then, and record it under “transition” (“before”, “status: decided”); or set another year or share in the policy.${
      withIdeas ? ' If what is still an idea were decided on, it would be reached.' : ''
    }`,
  }),

  'governance/scarce-knowledge.one': ({
    id,
    people,
    wanted,
  }: {
    id: string
    people: number
    wanted: number
  }): Said => ({
    what: `${capital(persons(people))} can run and repair ${id}; the policy asks for ${wanted}.`,
    why: `You run it yourselves: ${people === 0 ? 'when it breaks, nobody can repair it' : 'when somebody is ill or leaves, too few are left who can repair it'}.`,
    todo: TO_SPREAD_KNOWLEDGE,
  }),
  'governance/scarce-knowledge.many': ({ names, wanted }: { names: readonly string[]; wanted: number }): Said => ({
    what: `${names.length} things that you run yourselves are known by fewer than ${wanted} people: ${some(names)}.`,
    why: 'When somebody is ill or leaves, too few are left who can repair them.',
    todo: TO_SPREAD_KNOWLEDGE,
  }),
  'related.known-by': ({ id, people }: { id: string; people: number }): string => `${id}: ${persons(people)}`,
}

const TO_STATE_DESTINATION =
  'Name it under “to” of “transition”; “kind: retire” says that nothing comes in its place. What has yet to be chosen can be put down as a tender for the same functions.'

/** What a share of the applications is to be. */
const AIMED_AT: Readonly<Record<string, string>> = {
  european: 'is to be under European control',
  openSource: 'is to be open source',
}

const TO_SPREAD_KNOWLEDGE =
  'Have more people learn it, share the work with another organisation, or have it run by somebody else (“operator”); keep “administrators” up to date.'

/** What happens to it, by the kind of the plan. */
const CHANGED: Readonly<Record<string, string>> = {
  replace: 'replaced',
  move: 'moved',
  retire: 'gone',
  split: 'split up',
}

const WHITHER: Readonly<Record<string, (id: string) => string>> = {
  replace: (id) => `by what ${id} is to be replaced`,
  move: (id) => `where ${id} is to move`,
  split: (id) => `into what ${id} is to be split`,
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}

function persons(count: number): string {
  return count === 0 ? 'nobody' : count === 1 ? 'one person' : `${count} people`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
