import { type Acceptance, standingOfPlace } from '../../analysis/acceptance.ts'
import { weakest } from '../../analysis/hop.ts'
import { type Adequacy, adequacyOf } from '../../analysis/jurisdictions.ts'
import type { DataPlace } from '../../analysis/places.ts'
import { nodeOf, type Reader } from '../../analysis/reader.ts'
import { eachOnce, type Subject } from '../../analysis/subjects.ts'
import { asSure } from '../../analysis/sure-level.ts'
import type { Message } from '../../l10n/message.ts'
import type { AdequacyWords, PlaceWords } from '../../l10n/place-words.ts'
import type { State } from '../../model/document.ts'
import { groupedBy } from '../../model/grouped.ts'
import { isLouder } from '../../policy/level.ts'
import type { Settings } from '../../policy/settings.ts'
import { called } from '../chain-text.ts'
import {
  at,
  type Draft,
  inPlaceOrder,
  inReadingOrder,
  type Level,
  type OrganisationContext,
  type Place,
  type Reason,
} from '../rule.ts'
import { placeOf } from '../subject-places.ts'
import { weakClaim } from '../weak-claim.ts'
import { relatedTo } from './related.ts'
import { standingIn } from './standing-in.ts'

/** A place of data of a subject, with what one judges it by. */
export interface Placed {
  readonly subject: Subject
  readonly place: DataPlace
  readonly adequacy: Adequacy
  readonly settings: Settings
  readonly reader: Reader
}

/** How a rule tells of places. */
export interface PlaceTelling {
  readonly rule: string
  /** How loud it is when it is sure; undefined where the rule has nothing to say. */
  readonly level: (placed: Placed) => Level | undefined
  readonly message: (words: PlaceWords & AdequacyWords, shown: Placed) => Message
  /** Weaker findings on the same places that it speaks for. */
  readonly reasons?: (placed: readonly Placed[]) => readonly Reason[]
}

interface Judged extends Placed {
  readonly level: Level
  readonly said: Place
}

/** One finding for each cause and level, on the first value that says where, naming all that the cause touches. */
export function toldByPlace(context: OrganisationContext, telling: PlaceTelling): readonly Draft[] {
  const { landscape } = context
  const before = new Map<string, Level>()
  return landscape.states.flatMap((state) => {
    const all = placedIn(state, context).flatMap((placed) => judged(placed, state, telling))
    // A target is told what it adds or makes worse.
    const added = all.filter((each) => {
      const known = before.get(nameOf(each))
      return known === undefined || isLouder(each.level, known)
    })
    for (const each of all) {
      const known = before.get(nameOf(each))
      if (known === undefined || isLouder(each.level, known)) before.set(nameOf(each), each.level)
    }
    const held = added.map((each) => ({
      each,
      standing: standingOfPlace(each.place, each.subject, telling.rule, landscape.in(state)),
    }))
    return [...groupedBy(held, ({ standing: { by } }) => by)].flatMap(([by, same]) =>
      [...groupedBy(same, ({ each: { place, level } }) => `${level} ${place.cause}`).values()].flatMap((together) =>
        onCause(
          together.map(({ each }) => each),
          by ?? [...new Set(together.flatMap(({ standing: { beside } }) => beside))],
          state,
          telling,
        ),
      ),
    )
  })
}

function placedIn(state: State, { landscape, settings, today }: OrganisationContext): readonly Placed[] {
  const { assessed, reader } = landscape.in(state)
  return assessed.flatMap(({ subject, places }) =>
    places.map((place) => ({
      subject,
      place,
      adequacy: adequacyOf(place.country, today, reader.catalogue),
      settings: settings(subject.placement.head.uri),
      reader,
    })),
  )
}

function judged(placed: Placed, state: State, { level }: PlaceTelling): readonly Judged[] {
  const start = level(placed)
  if (start === undefined) return []
  const { place } = placed
  return [{ ...placed, level: asSure(start, weakest(place.hops)), said: saidIn(state, placed) }]
}

/** By country, not by which host: a target that keeps the data in the same country elsewhere adds nothing. */
function nameOf({ subject, place: { use, country, cause } }: Judged): string {
  return `${subject.name} ${country} ${use === 'seen' ? cause : ''}`
}

/** The value of the place; of a target, what that says itself on the way there, else the element that it changes. */
function saidIn(state: State, { place, subject }: Placed): Place {
  const own = [...place.hops.flatMap(({ said }) => said ?? []), place.said].findLast(
    ({ placement }) => placement.head.state === state,
  )
  if (own || !subject.isTouched || subject.placement.head.state !== state) return toPlace(own ?? place.said)
  return placeOf(subject)
}

function toPlace({ placement, span }: DataPlace['said']): Place {
  return at(placement, span)
}

function onCause(
  same: readonly Judged[],
  standing: Acceptance | readonly Acceptance[],
  state: State,
  telling: PlaceTelling,
): readonly Draft[] {
  const ordered = same.toSorted(inOrder)
  const [shown] = ordered
  if (!shown) return []
  const { place, said, subject, reader, level } = shown
  const subjects = eachOnce(ordered.map((each) => each.subject))
  const element = said.placement.facts.entity?.id
  const sure = weakest(place.hops)
  const reasons = telling.reasons?.(ordered) ?? []
  return [
    {
      at: said,
      level,
      cause: place.cause,
      ...(element === undefined ? {} : { element }),
      affected: subjects.map(({ name }) => name).sort(),
      // What the files say of their own is no claim.
      ...(sure === 'own' ? {} : { confidence: sure }),
      chain: place.hops,
      ...(reasons.length === 0 ? {} : { reasons }),
      ...standingIn(standing),
      bearer: { organisation: reader.organisation, state, uri: subject.placement.head.uri },
      message: telling.message(wordsFor(ordered, shown, subjects), shown),
      related: relatedTo(place.hops, subjects, said, reader.catalogue),
    },
  ]
}

/** By the value that the finding may stand on, then by what is touched, so that nothing else decides which is shown. */
function inOrder(a: Judged, b: Judged): number {
  return inPlaceOrder(a.said, b.said) || inReadingOrder(a.subject.placement, b.subject.placement)
}

function wordsFor(
  ordered: readonly Judged[],
  { place, subject, adequacy, reader }: Judged,
  subjects: readonly Subject[],
): PlaceWords & AdequacyWords {
  const { catalogue } = reader
  const countries = [...new Set(ordered.map((each) => each.place.country))]
  return {
    countries: countries.map((country) => called(`jurisdiction:${country}`, catalogue)),
    use: place.use,
    at: place.cause === nodeOf(subject.element, reader) ? '' : called(place.cause, catalogue),
    names: subjects.map(({ element }) => element.id),
    planned: subjects.filter(({ lifecycle }) => lifecycle === 'planned').length,
    adequacy: adequacy.status,
    until: adequacy.expires ?? '',
    contested: adequacy.contestedSince ?? '',
    ...weakClaim(place.hops, catalogue),
  }
}
