import { acceptancesOf } from '../analysis/acceptance.ts'
import { unknownRows } from '../language/overview/unknowns.ts'
import type { Location } from '../review/finding.ts'
import type { Review } from '../review/review.ts'

/**
 * Where in the files what a report tells of an organisation stands, by what it is called there: `application:zaaksysteem`,
 * `finding:` with an id, `question:` and `acceptance:`.
 */
export function nodePlaces(review: Review, organisation: string): ReadonlyMap<string, Location> {
  const places = new Map(definedPlaces(review, organisation))
  const add = (node: string, at: Location | undefined) => {
    if (at && !places.has(node)) places.set(node, at)
  }
  for (const uri of review.uris())
    for (const finding of review.findings(uri))
      if (finding.organisation === organisation) add(`finding:${finding.id}`, finding.at)
  for (const { rows } of unknownRows(review, organisation)) for (const row of rows) add(`question:${row.id}`, row.at)
  const { reader } = review.landscapeOf(organisation).in('current')
  for (const { rule, element, placement, span } of acceptancesOf(reader))
    add(`acceptance:${rule}:${element}`, {
      uri: placement.head.uri,
      start: placement.start + span.start,
      end: placement.start + span.end,
    })
  return places
}

/** Where what an organisation describes stands, `application:zaaksysteem`. */
export function definedPlaces({ model }: Review, organisation: string): ReadonlyMap<string, Location> {
  const places = new Map<string, Location>()
  for (const definitions of model.definedBy(organisation).values())
    for (const { entity, placement } of definitions) {
      const node = `${entity.kind}:${entity.id}`
      const { uri, state } = placement.head
      if (state !== 'current' || places.has(node)) continue
      places.set(node, { uri, start: placement.start + entity.at.start, end: placement.start + entity.at.end })
    }
  return places
}
