import { describedIn, elementAt, mapsIn, statedIn, textIn, textUnder } from '../../analysis/reader.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { asUsed } from '../../analysis/subjects.ts'
import { isTenderOpen } from '../../analysis/tenders.ts'
import type { Element } from '../../model/element.ts'
import type { Settings } from '../../policy/settings.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'
import { type Count, counted } from './count.ts'
import type { CauseFigures } from './findings.ts'
import { type FunctionName, functionsOfSubject, namedFunctions } from './function-suppliers.ts'
import { type RequirementFigures, requirementsFor } from './requirements.ts'
import { type StakeFigures, stakeOf } from './stake.ts'

/** A tender of which what it asks can still be changed. */
export interface TenderFigures {
  /** `tender:vth-2026` */
  readonly tender: string
  readonly name: string
  readonly publishedOn?: string
  readonly functions: readonly FunctionName[]
  readonly owner?: string
  /** What it asks already, as it is written; `excludes`: the countries whose bidders that shuts out. */
  readonly stated: readonly { readonly text: string; readonly excludes: readonly string[] }[]
  /** Applications in use that serve one of the functions: what it is to replace is among them. */
  readonly serving: Count
  /** What hangs on those. */
  readonly stake: StakeFigures
  readonly requirements: readonly RequirementFigures[]
  /** Ids of what is found of it. */
  readonly findings: readonly string[]
}

/** What is told of tenders. */
export const tenderReader: FieldReader = {
  id: 'report/tenders',
  reads: [
    ...under('tender', 'name functions publishedOn owner requirements.text requirements.excludeCountries'),
    'dataset.owner',
  ],
}

/** The tenders that are open, the first to be published first. */
export function tendersOf(causes: readonly CauseFigures[], things: StateOfThings): readonly TenderFigures[] {
  const { reader, around } = things
  return describedIn(reader, 'tender')
    .flatMap(([id, [definition]]): readonly TenderFigures[] => {
      const element = elementAt(reader, id, 'tender')
      if (!element || !definition || definition.placement.facts.damaged) return []
      if (!isTenderOpen(element.facts.get('publishedOn')?.value, around.today)) return []
      const settings = around.settings(definition.placement.head.uri)
      return [tenderFigures(element, settings, causes, things)]
    })
    .sort((a, b) => compare(a.publishedOn ?? '9', b.publishedOn ?? '9') || compare(a.tender, b.tender))
}

function tenderFigures(
  element: Element,
  settings: Settings,
  causes: readonly CauseFigures[],
  things: StateOfThings,
): TenderFigures {
  const tender = `tender:${element.id}`
  const functions = [statedIn(element, 'functions') ?? []]
    .flat()
    .filter((each): each is string => typeof each === 'string')
  const subjects = things.assessed
    .map(({ subject }) => asUsed(subject))
    .filter((subject) => isInUse(subject) && functionsOfSubject(subject, things).some((id) => functions.includes(id)))
  const [publishedOn, owner] = [textIn(element, 'publishedOn'), textIn(element, 'owner')]
  const stake = stakeOf(subjects, things, owner)
  return {
    tender,
    name: textIn(element, 'name') ?? element.id,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    functions: namedFunctions(functions, things),
    ...(owner === undefined ? {} : { owner }),
    stated: mapsIn(statedIn(element, 'requirements')).map((each) => ({
      text: textUnder(each, 'text') ?? '',
      excludes: [each['excludeCountries'] ?? []].flat().filter((country) => typeof country === 'string'),
    })),
    serving: counted(subjects.map(({ name }) => name)),
    stake,
    requirements: requirementsFor(stake, settings, things.reader.catalogue),
    findings: causes.filter(({ cause }) => cause === tender).flatMap(({ findings }) => findings.map(({ id }) => id)),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
