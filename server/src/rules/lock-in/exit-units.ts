import { message } from '../../l10n/message.ts'
import type { Placement } from '../../model/document.ts'
import type { Element } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import type { Model } from '../../model/index.ts'
import { isNamed } from '../../model/strays.ts'
import { answerPlace, asksIn } from '../asked.ts'
import { type ExitGap, exitGaps } from '../exit-gaps.ts'
import { fixesOfFew, type Gap } from '../gather.ts'
import { hostsToldAlone } from '../missing-host.ts'
import { at, type Draft, type Fix, type OrganisationContext, THE_DOCUMENT } from '../rule.ts'

/** What one thing would put right: a plan for all that is under a contract, tests of one plan. */
export interface ExitUnit<G extends ExitGap = ExitGap> extends Gap {
  /** `contract:id`, or the element itself. */
  readonly cause: string
  readonly id: string
  readonly placement: Placement
  readonly gaps: readonly G[]
  /** Whether somebody said how much hangs on it, under which contract it is, or where its plan is. */
  readonly isRated: boolean
}

/** The fixes of the first few, and what is to be asked of all: that it was asked may stand at any of what is under one plan. */
export function fixesOfUnits<G extends ExitGap>(
  units: readonly ExitUnit<G>[],
  fixesOf: (unit: ExitUnit<G>) => readonly Fix[],
): Required<Pick<Draft, 'fixes' | 'asks'>> {
  const asksOf = (unit: ExitUnit<G>) => {
    const placesOf = (key: string) => unit.gaps.map(({ placement }) => answerPlace(placement, key))
    return asksIn(fixesOf(unit)).map((ask) => ({ ...ask, places: [...ask.places, ...ask.keys.flatMap(placesOf)] }))
  }
  return { fixes: fixesOfFew(units, fixesOf).fixes, asks: units.flatMap(asksOf) }
}

/** What is missing of ways out, but not what the line on a missing host says already. */
export function gapsToTell(organisation: string, model: Model, context: OrganisationContext): readonly ExitGap[] {
  if (!isNamed(organisation, model)) return []
  const now = context.landscape.in('current')
  const told = new Set(hostsToldAlone(now, context).map(({ subject }) => subject.name))
  const gaps = now.once(exitGaps)
  return told.size === 0 ? gaps : gaps.filter(({ name }) => !told.has(name))
}

/** The gaps by what would put them right. */
export function unitsOf<G extends ExitGap>(
  gaps: readonly G[],
  organisation: string,
  mendedIn: (gap: G) => Element | undefined,
): readonly ExitUnit<G>[] {
  const groups = groupedBy(gaps, (gap) => {
    const element = mendedIn(gap)
    // What another organisation has to put right does not stand with us.
    return element?.organisation === organisation ? element : gap.element
  })
  return [...groups].flatMap(([element, same]): readonly ExitUnit<G>[] => {
    const [first] = same
    const origin = element.facts.get('id')?.origin
    const placement = element === first?.element ? first.placement : origin?.from === 'document' && origin.placement
    if (!first || !placement) return []
    const { kind, id } = element
    const { entity, heading } = placement.facts
    const weighty = same.some(({ isWeighty }) => isWeighty)
    const isRated = kind === 'contract' || same.some((gap) => gap.isRated || isPlanned(gap))
    const place = at(placement, entity?.at ?? heading)
    return [{ cause: `${kind}:${id}`, id, placement, at: place, gaps: same, weighty, isRated }]
  })
}

function isPlanned({ misses }: ExitGap): boolean {
  return misses.what === 'tests' || misses.gone !== undefined
}

/** Units with what weighs in them alone: what puts that right does for the rest. */
export function weightyIn<G extends ExitGap>(units: readonly ExitUnit<G>[]): readonly ExitUnit<G>[] {
  return units.map((unit) => ({ ...unit, gaps: unit.gaps.filter(({ isWeighty }) => isWeighty) }))
}

/** The ids of all that units are about. */
export function idsIn(units: readonly ExitUnit[]): readonly string[] {
  return units.flatMap(({ gaps }) => gaps.map(({ element }) => element.id))
}

/** What a finding on one unit says besides its message. */
export function onUnit({ at, cause, id, gaps }: ExitUnit): Pick<Draft, 'at' | 'cause' | 'element' | 'affected'> {
  return { at, cause, element: id, affected: affectedBy(gaps) }
}

/** The same of several at once: of an organisation, else of the document. */
export function onUnits(
  units: readonly ExitUnit[],
  heading: Draft['at'],
  organisation: string | undefined,
): Pick<Draft, 'at' | 'cause' | 'affected' | 'related'> {
  return {
    at: heading,
    cause: organisation === undefined ? THE_DOCUMENT : `organisation:${organisation}`,
    affected: affectedBy(units.flatMap(({ gaps }) => gaps)),
    related: units.map((unit) => ({ at: unit.at, message: message('related.touched', { id: unit.id }) })),
  }
}

function affectedBy(gaps: readonly ExitGap[]): readonly string[] {
  return gaps.map(({ name }) => name).toSorted()
}
