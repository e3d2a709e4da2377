import { type Known, knownTogether, meant } from '../analysis/scenario/meant.ts'
import { hitsCritical } from '../analysis/scenario/outcome.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type OrganisationTold, toldOf } from '../output/scenario/told.ts'
import { inOrder, knownIn, type WorkedOut } from '../output/scenario/worked-out.ts'
import type { Scenario } from '../policy/scenario.ts'
import type { Review } from '../review/review.ts'
import { bundleOf, type Grouped, type Sources } from './bundle.ts'
import { InTurn } from './here.ts'
import { packed, unpacked } from './packed.ts'
import { prepared, type Scanned, type ScanOptions, scanned } from './scan.ts'

/**
 * What comes of a scenario in a folder of many organisations, group by group, so that no more than one is held at a time. Undefined
 * where it has to be worked out as a whole.
 */
export async function workedOutApart(
  asked: Scenario,
  options: Omit<ScanOptions, 'arrived'>,
  sources: Sources,
): Promise<(WorkedOut & Pick<Scanned, 'unreadable'>) | undefined> {
  const { catalogue } = sources
  const folder = await prepared(options, sources)
  const work = (make: (review: Review) => Omit<GroupOutcome, 'files'>) =>
    folder &&
    scanned(
      folder,
      new InTurn<GroupOutcome>((bundle, around) =>
        bundleOf({ bundle, around, sources, rules: [] }, (review, files) => ({ files, ...make(review) })),
      ),
      options,
    )
  const first = await work((review) => asUnderstood(asked, review, catalogue))
  if (!first) return undefined
  const { unreadable } = first
  const found = meant(asked, knownTogether(first.groups.map(({ known }) => known)), catalogue)
  if (!found.ok) return { meant: found, organisations: [], isCritical: false, unreadable }
  const { scenario } = found
  // A name that only some know, or know otherwise than the others.
  const isOne = first.groups.every((group) => isSame(group.scenario, scenario))
  const all = isOne ? first : await work((review) => outcomeIn(scenario, review, catalogue))
  if (!all) return undefined
  const packs = inOrder(all.groups.flatMap(({ organisations }) => organisations))
  return {
    meant: found,
    organisations: {
      *[Symbol.iterator]() {
        for (const { bytes } of packs) yield unpacked<OrganisationTold>(bytes)
      },
    },
    isCritical: packs.some(({ isCritical }) => isCritical),
    unreadable,
  }
}

/** What came of a scenario for those who have nothing to do with others. */
interface GroupOutcome extends Grouped {
  /** What they know of the names in it. */
  readonly known: Known
  /** The scenario as they understand it. */
  readonly scenario: Scenario
  readonly organisations: readonly {
    readonly organisation: string
    readonly isCritical: boolean
    /** See `unpacked`. */
    readonly bytes: Uint8Array
  }[]
}

function asUnderstood(asked: Scenario, review: Review, catalogue: Catalogue): Omit<GroupOutcome, 'files'> {
  const known = knownIn(asked, review, catalogue)
  const found = meant(asked, known, catalogue)
  return outcomeIn(found.ok ? found.scenario : asked, review, catalogue, known)
}

function outcomeIn(
  scenario: Scenario,
  review: Review,
  catalogue: Catalogue,
  known = knownIn(scenario, review, catalogue),
): Omit<GroupOutcome, 'files'> {
  const organisations = toldOf(scenario, review).map((told) => ({
    organisation: told.organisation,
    isCritical: hitsCritical(told.outcome),
    bytes: packed(told),
  }))
  return { known, scenario, organisations }
}

/** Of a platform that is another's, nothing is out here, however it is written. */
function isSame(one: Scenario, other: Scenario): boolean {
  return other.kind === 'outage' || JSON.stringify(one) === JSON.stringify(other)
}
