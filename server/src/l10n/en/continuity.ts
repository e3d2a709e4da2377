import { dateText } from '../date-text.ts'
import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { all, called, country as inFull, some } from './words.ts'

/** Texts of the rules on what happens when it stops. */
export const continuity = {
  'continuity/no-continuity-plan.one': ({
    id,
    isMade,
    isWeighty,
    askedOn,
  }: {
    id: string
    /** Whether there is one, which nobody tried. */
    isMade: boolean
    isWeighty: boolean
    askedOn: string
  }): Said => ({
    what: isMade
      ? `The continuity plan of ${id} was never exercised, as far as is stated.`
      : `No continuity plan is stated for ${id}.`,
    why: `${isWeighty ? 'It is critical. ' : ''}${isMade ? 'What a plan leaves out shows only when people try it.' : 'When its systems stop, people have to find out on the day itself how the work goes on.'}${askedOn === '' ? '' : ` The question of ${dateText(askedOn, 'en')} has no answer yet.`}`,
    todo: isMade
      ? 'Exercise it, if only around a table, and state the day under “continuity: { exercisedOn: … }”.'
      : 'Make one with those who do the work, and state where it is under “continuity: { plan: … }”.',
  }),
  'continuity/no-continuity-plan.weighty': ({ names }: Names): Said => ({
    what: `${names.length} critical processes have no continuity plan, or one that was never exercised: ${some(names)}.`,
    why: 'When their systems stop, people have to find out on the day itself how the work goes on.',
    todo: 'Begin with what may stand still shortest, and state where each plan is and when it was exercised under “continuity”.',
  }),
  'continuity/no-continuity-plan.many': ({ names }: Names): Said => ({
    what: `No continuity plan is stated for ${names.length} processes: ${some(names)}.`,
    why: 'When their systems stop, people have to find out on the day itself how the work goes on.',
    todo: 'State where each plan is under “continuity: { plan: … }”, beginning with what may stand still shortest.',
  }),
  'continuity/no-continuity-plan.unrated': ({ names }: Names): Said => ({
    what: `${names.length} processes have neither a criticality nor a continuity plan stated: ${some(names)}.`,
    why: 'Which of them need a plan first follows from how bad it is when they stop.',
    todo: 'State “criticality” of those that residents would miss first, and where their plans are under “continuity: { plan: … }”.',
  }),
  'continuity/no-fallback.one': ({ id }: { id: string }): Said => ({
    what: `Nothing says what people do while the systems of ${id} are gone.`,
    why: 'It is critical, and a plan without another way to do the work only says how to wait.',
    todo: 'State what is done instead and how long that can be kept up, under “continuity: { fallback: [{ what: …, lasts: … }] }”.',
  }),
  'continuity/no-fallback.many': ({ names }: Names): Said => ({
    what: `Of ${names.length} critical processes nothing says what people do while the systems are gone: ${some(names)}.`,
    why: 'A plan without another way to do the work only says how to wait.',
    todo: 'State what is done instead and how long that can be kept up, under “continuity: { fallback: [{ what: …, lasts: … }] }”.',
  }),
  'continuity/foreign-data-source': ({
    names,
    supplier,
    country,
  }: Names & { supplier: Called; country: Called }): Said => ({
    what: `Nobody here keeps a copy of ${some(names)}, and the only source is ${called(supplier)}, under the law of ${called(country)}.`,
    why: 'When that party stops, may no longer deliver or changes its terms, the data are gone on the same day, with what was built on them.',
    todo: 'Keep a copy of what you rely on and state it under “copy”, or find a second source.',
  }),
  'continuity/critical-process-exposed': ({ causes, country, names, more, way }: ExposedWords): Said => ({
    what: `Without ${all(causes.map(called))} ${names.length === 1 ? 'a critical process stops' : `${names.length} critical processes stop`}: ${some(names)}.`,
    why: `${causes.length === 1 ? `The law of ${inFull(country)} can take it away` : `The law of ${inFull(country)} can take them away together, and each is the way out of the other`}; the way there is ${way.map(called).join(' → ')}.${more === 0 ? '' : ` The ${more === 1 ? 'process that needs' : `${more} processes that need`} it directly ${more === 1 ? 'is' : 'are'} named by “jurisdiction/can-be-switched-off”.`}`,
    todo:
      causes.length === 1
        ? 'See where on that way a second one can take over: another sign-in, a host that stands by, another application under “either”. What people do until then belongs in the continuity plan.'
        : 'Choose one of them anew, under another law.',
  }),
  'continuity/critical-process-exposed.many': ({ causes, names }: ExposedByMany): Said => ({
    what: `Each of ${causes.length} parties or platforms under a law from outside can stop critical processes: ${some(causes.map(called))}.`,
    why: `It is about ${some(names)}, for which nothing takes over then.`,
    todo: 'Begin with the process that may stand still shortest, and see where on the way there a second one can take over.',
  }),
  'continuity/backup-in-same-hands.one': ({ names, backup, kind, of }: BackupWords): Said => ({
    what: sharing(kind, some(names), called(backup), called(of)),
    why:
      kind === 'place'
        ? 'One fire, flood or break-in takes both.'
        : kind === 'owner'
          ? 'A quarrel, a bankruptcy, a sanction or one stolen account takes both on the same day.'
          : 'What that law takes away, it takes from both on the same day.',
    todo:
      kind === 'place'
        ? 'Keep a copy in another place, and state it under “backup”.'
        : 'Keep a copy with another party, in your own hands or under another law, and state it under “backup”.',
  }),
  'continuity/backup-in-same-hands.many': ({ names }: Names): Said => ({
    what: `The backups of ${names.length} things are in the same hands as the originals, or within reach of the same law from outside: ${some(names)}.`,
    why: 'What happens to the one happens to the other on the same day.',
    todo: 'Keep a copy with another party, in your own hands or under another law, beginning with what residents would miss first.',
  }),
  'continuity/leaving-takes-too-long.end': ({ id, names, takes, end }: LeavingWords & { end: string }): Said => ({
    what: `Leaving ${some(names)} takes ${months(takes)}, and contract ${id} ends on ${dateText(end, 'en')}, with what can be extended.`,
    why: 'Who has not left by then goes on without a contract, or on the terms that the supplier sets.',
    todo: 'Begin now, or agree on the time that it takes beyond that day; write the decision down under “transition”.',
  }),
  'continuity/leaving-takes-too-long.notice': ({
    id,
    names,
    takes,
    months: left,
  }: LeavingWords & { months: number }): Said => ({
    what: `Leaving ${some(names)} takes ${months(takes)}, and contract ${id} has ${left === 0 ? 'no notice' : `${months(left)} of notice`}.`,
    why: 'It goes on until somebody ends it; after that there is too little time to move.',
    todo: 'Give notice only when you have almost left; agree on longer notice for the supplier, or that it goes on until you have left.',
  }),
  'continuity/leaving-takes-too-long.outage': ({ id, takes, names, outages }: OutageWords): Said => ({
    what: `Leaving ${id} takes ${months(takes)}, and what needs it may not stand still that long: ${some(names.map((name, i) => `${name} (${outages[i]})`))}.`,
    why: 'When the supplier stops from one day to the next nothing else does this work, and nobody has tried how to go on.',
    todo: 'Try a sudden loss with those who do the work, and state the day under “exit: { testedOn: { suddenLoss: … } }”; or arrange a second way, and state it under “either”.',
  }),
  'continuity/leaving-takes-too-long.many': ({ names, takes }: Names & { takes: readonly number[] }): Said => ({
    what: `Leaving takes longer than there is time for ${names.length} times: ${some(names.map((name, i) => `${name} (${months(takes[i] ?? 0)})`))}.`,
    why: 'The contract ends sooner, or critical processes may not stand still that long.',
    todo: 'Begin with what ends first. Each is listed with this finding.',
  }),
  'reason.no-fallback': ({ id }: { id: string }): string =>
    `Nor is it stated what people do while the systems of ${id} are gone.`,
}

interface BackupWords extends Names {
  readonly backup: Called
  readonly kind: 'owner' | 'place' | 'law'
  /** The owner, the place, the country. */
  readonly of: Called
}

function sharing(kind: string, names: string, backup: string, of: string): string {
  switch (kind) {
    case 'place':
      return `The backup of ${names} stands where the original does: ${backup}.`
    case 'owner':
      return `The backup of ${names} is at ${backup}, in the same hands as the original${backup === of ? '' : `: ${of}`}.`
    default:
      return `The backup of ${names} is at ${backup}, and the law of ${inFull(of)} reaches it and the original.`
  }
}

interface LeavingWords extends Names {
  /** Of the contract. */
  readonly id: string
  /** Months. */
  readonly takes: number
}

interface OutageWords extends LeavingWords {
  /** Of each process how long it may stand still. */
  readonly outages: readonly string[]
}

function months(n: number): string {
  return `${n} ${n === 1 ? 'month' : 'months'}`
}

interface ExposedWords extends Names {
  /** One that does it by itself, or several together. */
  readonly causes: readonly Called[]
  readonly country: Called
  /** How many more another finding on the same cause names. */
  readonly more: number
  /** From a process to the country. */
  readonly way: readonly Called[]
}

interface ExposedByMany extends Names {
  readonly causes: readonly Called[]
}

interface Names {
  readonly names: readonly string[]
}
