import { readerFor } from '../../analysis/reader.ts'
import { type Known, knownOf, knownTogether, type Meant, meant } from '../../analysis/scenario/meant.ts'
import { organisationsIn } from '../../analysis/scenario/organisations.ts'
import { hitsCritical } from '../../analysis/scenario/outcome.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Scenario } from '../../policy/scenario.ts'
import type { Review } from '../../review/review.ts'
import { type OrganisationTold, toldOf } from './told.ts'

/** What came of a scenario. */
export interface WorkedOut {
  readonly meant: Meant
  /** By id, as often as somebody asks; none where it is not known who is meant. */
  readonly organisations: Iterable<OrganisationTold>
  /** Whether something critical is hit, be it perhaps. */
  readonly isCritical: boolean
}

/** Finds out who is meant in a scenario by what all of these know, and what comes of it for each of their organisations. */
export function workedOut(asked: Scenario, reviews: readonly Review[], packaged: Catalogue): WorkedOut {
  const found = meant(asked, knownTogether(reviews.map((review) => knownIn(asked, review, packaged))), packaged)
  const organisations = found.ok ? inOrder(reviews.flatMap((review) => toldOf(found.scenario, review))) : []
  return { meant: found, organisations, isCritical: organisations.some(({ outcome }) => hitsCritical(outcome)) }
}

/** What the organisations of a review know of the names in a scenario. */
export function knownIn(asked: Scenario, { model }: Review, packaged: Catalogue): Known {
  const readers = organisationsIn(model).map((organisation) => readerFor(model, organisation))
  return knownOf(asked, readers, packaged)
}

/** By id. */
export function inOrder<T extends { readonly organisation: string }>(told: readonly T[]): readonly T[] {
  return told.toSorted((a, b) => (a.organisation < b.organisation ? -1 : 1))
}
