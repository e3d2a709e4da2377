import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { eachOnce } from '../../../analysis/subjects.ts'
import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { message } from '../../../l10n/message.ts'
import { idOf } from '../../../model/node.ts'
import type { Bilingual } from '../../../schema/generated/types.ts'
import { definitionOf } from '../../cause-definition.ts'
import type { Gap } from '../../gather.ts'
import { at, type Draft, inReadingOrder, type Place, THE_DOCUMENT } from '../../rule.ts'
import { placeOf, touched } from '../../subject-places.ts'
import { relatedTo } from '../related.ts'
import type { Shortfall } from './shortfalls.ts'

/** All that needs more than the answers of one thing allow, in reading order. */
export interface Lacking extends Gap {
  readonly first: Shortfall
  readonly all: readonly Shortfall[]
  readonly things: StateOfThings
}

/** Told where the thing is described. */
export function atCause(same: readonly Shortfall[], things: StateOfThings): Lacking {
  const all = same.toSorted((a, b) => inReadingOrder(a.subject.placement, b.subject.placement))
  const [first] = all as [Shortfall, ...Shortfall[]]
  return { first, all, things, at: placeIn(first, things), weighty: false }
}

/** Whether it was answered for itself, and not for something that it stands on. */
export function isOfItself({ all }: Lacking): boolean {
  return all.every(({ ground, subject }) => ground.of === subject.name)
}

/** Where the thing is described that was answered; of a target that puts something else on it, where that says so. */
function placeIn({ subject, ground }: Shortfall, { reader, state }: StateOfThings): Place {
  const definition = definitionOf(ground.of, state, reader)
  const isHere = definition?.placement.head.state === state
  if (definition && (isHere || !subject.isTouched)) return at(definition.placement, definition.entity.at)
  return placeOf(subject)
}

/** One thing, with all that needs more and with the criteria that hold it down. */
export function alone({ first, all, things, at: place }: Lacking): Draft {
  const { catalogue, organisation } = things.reader
  const { subject, ground } = first
  const subjects = eachOnce(all.map((each) => each.subject))
  const element = place.placement.facts.entity?.id
  // The lowest first: it decides.
  const criteria = [...new Map(all.map((each) => [each.criterion, each])).values()].toSorted(
    (a, b) => a.seal - b.seal || (a.criterion < b.criterion ? -1 : 1),
  )
  return {
    at: place,
    cause: ground.of,
    ...(element === undefined ? {} : { element }),
    affected: subjects.map(({ name }) => name).toSorted(),
    ...(ground.hops.length === 0 ? {} : { chain: ground.hops }),
    bearer: { organisation, state: things.state, uri: subject.placement.head.uri },
    message: message('jurisdiction/below-required-seal.one', {
      id: idOf(ground.of),
      seal: criteria[0]?.seal ?? 0,
      needed: [...new Set(all.map((each) => each.needed))].toSorted().map(String),
      names: subjects.map((each) => each.element.id),
      criteria: criteria.map(({ criterion }) => criterion),
      answers: criteria.map((each) => wordsOf(each, catalogue)),
    }),
    related: relatedTo(ground.hops, subjects, place, catalogue),
  }
}

/** Several that hold down only themselves, on the heading of their list. */
export function together(all: readonly Lacking[], heading: Place): Draft {
  const shortfalls = all.flatMap((each) => each.all)
  const subjects = eachOnce(shortfalls.map(({ subject }) => subject))
  return {
    at: heading,
    cause: THE_DOCUMENT,
    affected: subjects.map(({ name }) => name).toSorted(),
    message: message('jurisdiction/below-required-seal.many', {
      names: subjects.map(({ element }) => element.id),
      criteria: [...new Set(shortfalls.map(({ criterion }) => criterion))].toSorted(),
    }),
    related: touched(subjects),
  }
}

/** The question, and what was answered. */
function wordsOf({ criterion: id, answer }: Shortfall, { csf }: Catalogue): Bilingual {
  const criteria = csf?.objectives?.flatMap(({ criteria: own = [] }) => own) ?? []
  const criterion = criteria.find((each) => each.id === id)
  const label = criterion?.answers?.find((each) => each.answer === answer)?.label
  const said = (language: 'en' | 'nl') =>
    [criterion?.question?.[language], label?.[language]].filter((text) => text !== undefined).join(' ')
  return { en: said('en'), nl: said('nl') }
}
