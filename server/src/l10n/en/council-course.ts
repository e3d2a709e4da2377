import { applications, many, number, partOf, theirs } from './council-words.ts'
import { onDate } from './words.ts'

const MEASURES = { european: 'European', openSource: 'open source', commonGround: 'Common Ground' } as const

/** Answers on where it goes. */
export const councilCourse = {
  'council.ambition.goal': ({
    measure,
    percent,
    year,
  }: {
    measure: keyof typeof MEASURES
    percent: number
    year: number
  }): string => `By ${year}, ${number(percent)} per cent of the applications is to be ${MEASURES[measure]}.`,
  'council.ambition.outcome': ({ reached, missing }: { reached: 'yes' | 'no' | 'unknown'; missing: number }): string =>
    reached === 'yes'
      ? 'By what is planned, that is reached.'
      : reached === 'no'
        ? `By what is planned, that is not reached: ${applications(missing)} ${missing === 1 ? 'is' : 'are'} missing then.`
        : 'Whether that is reached cannot be told from what is known.',
  'council.ambition.none': (_: Record<never, never>): string => 'The policy states no ambition.',
  'council.ambition.ask': (_: Record<never, never>): string =>
    'Whether an ambition was set elsewhere is not known. The executive can answer that.',
  'council.others.amsterdam': ({ percent, year, later }: { percent: number; year: number; later: number }): string =>
    `Amsterdam wants at least ${percent} per cent of its storage and applications in the cloud to be Dutch or European by ${year}. By ${later}, all sensitive data is to be on Dutch or European cloud, or on own premises.`,
  'council.others.parliament': ({ percent, year }: { percent: number; year: number }): string =>
    `Parliament asked for at least ${percent} per cent of the cloud of central government from Dutch or European suppliers by ${year}.`,
  'council.others.source': ({ of }: { of: 'amsterdam' | 'parliament' }): string =>
    ({ amsterdam: 'Amsterdam, decision of 4 February 2026', parliament: 'Parliament, motion of June 2025' })[of],
  'council.others.france': (_: Record<never, never>): string =>
    'What France decided is not known here. The executive can answer that.',
  'council.others.read': (_: Record<never, never>): string =>
    'This was read in news items, not in the decisions themselves.',
  'council.plan.count': ({ decided, ideas }: { decided: number; ideas: number }): string =>
    `${decided === 0 ? 'No change has' : many(decided, 'change has', 'changes have')} been decided, and ${ideas === 0 ? 'none is' : many(ideas, 'is', 'are')} an idea.`,
  'council.plan.late': ({ part }: { part: number }): string =>
    `${many(part, 'change', 'changes')} should have been done by now.`,
  'council.plan.next': ({ date, name }: { date: string; name: string }): string =>
    `The first change that was decided is to be done ${onDate(date).replace(/^(on|in) /, 'by ')}: ${name}.`,
  'council.plan.none': (_: Record<never, never>): string => 'No change is stated to be planned.',
  'council.plan.ask': (_: Record<never, never>): string =>
    'Whether there is a plan elsewhere is not known. The executive can answer that.',
  'council.plan.ideas': (_: Record<never, never>): string =>
    'An idea does not count as planned until it has been decided.',
  'council.open.count': ({ part, closed, whole }: { part: number; closed: number; whole: number }): string =>
    `Of the ${whole} applications, ${part} ${part === 1 ? 'is' : 'are'} open source and ${closed} ${closed === 1 ? 'is' : 'are'} not.`,
  'council.open.then': ({ year, part, whole }: { year: number; part: number; whole: number }): string =>
    `By what is planned, it is ${part} of ${whole} by ${year}.`,
  'council.open.unknown': ({ part }: { part: number }): string =>
    `Of ${applications(part)}, the licence is not known. ${theirs(part, 'supplier')}`,
  'council.open.quoted': ({ percent, years }: { percent: number; years: number }): string =>
    `The answer of Maastricht quotes a target: ${percent} per cent open source and Common Ground in ${years} years.`,
  'council.open.both': ({ part, whole }: { part: number; whole: number }): string =>
    `Now ${part} of the ${whole} applications ${part === 1 ? 'is' : 'are'} both.`,
  'council.open.source': (_: Record<never, never>): string =>
    'A first source for the target that Maastricht quotes was not found.',
  'council.common-ground.count': ({ part, whole }: { part: number; whole: number }): string =>
    `Of the ${whole} applications, ${part} ${part === 1 ? 'is' : 'are'} built as Common Ground means it.`,
  'council.common-ground.unknown': ({ part }: { part: number }): string =>
    `Of ${applications(part)} it is not known whether ${part === 1 ? 'it is' : 'they are'} Common Ground. ${theirs(part, 'supplier')}`,
  'council.reasons.count': ({ part, whole }: { part: number; whole: number }): string =>
    `For ${partOf(part, whole, 'closed application', 'closed applications')} ${part === 0 ? 'is it' : 'it is'} stated why ${whole === 1 ? 'it is' : 'they are'} not open.`,
  'council.reasons.none': (_: Record<never, never>): string => 'No closed application is in use.',
  'council.reasons.unknown': ({ part }: { part: number }): string =>
    `Why ${many(part, 'application is', 'applications are')} not open is not known. ${theirs(part, 'owner')}`,
  'council.own.count': ({ published, unpublished }: { published: number; unpublished: number }): string =>
    `Of the software made for the organisation, ${published === 0 ? 'nothing is' : many(published, 'piece is', 'pieces are')} published as open source, and ${many(unpublished, 'piece is', 'pieces are')} not.`,
  'council.own.none': (_: Record<never, never>): string => 'No software is stated to be made for the organisation.',
  'council.own.unknown': ({ part }: { part: number }): string =>
    `Of ${many(part, 'own piece', 'own pieces')} it is not known whether ${part === 1 ? 'it is' : 'they are'} open. ${theirs(part, 'owner')}`,
  'council.gaia-x.files': (_: Record<never, never>): string => 'The files say nothing on GAIA-X.',
  'council.gaia-x.nijmegen': ({ year }: { year: number }): string =>
    `Nijmegen answered in ${year} that it is not relevant in practice.`,
  'council.gaia-x.unknown': (_: Record<never, never>): string =>
    'Whether GAIA-X is relevant here is not known. The executive can answer that.',
  'council.unknowns.count': ({ part, asked }: { part: number; asked: number }): string =>
    `${many(part, 'question is', 'questions are')} open, ${asked === 0 ? 'none of which was' : `of which ${asked} ${asked === 1 ? 'was' : 'were'}`} asked already.`,
  'council.unknowns.none': (_: Record<never, never>): string => 'No question is open.',
  'council.unknowns.class': (_: Record<never, never>): string => 'What nobody knows never counts as safe.',
} as const
