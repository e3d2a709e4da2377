import type { RankedAlternative } from '../../analysis/alternatives.ts'
import { momentToDecide } from '../../analysis/contract-moments.ts'
import { contractOf } from '../../analysis/contracts.ts'
import type { Replaceable } from '../../analysis/replaceable.ts'
import { message } from '../../l10n/message.ts'
import { knowsKey } from '../../model/entry-keys.ts'
import { nodeParts } from '../../model/node.ts'
import type { Fix } from '../../rules/rule.ts'
import { tabStop } from '../../rules/tab-stop.ts'
import type { Finding } from '../finding.ts'
import type { Review } from '../review.ts'
import { replaceableFor } from '../what-if/replaceable-at.ts'
import { alternativesIn } from '../what-if/what-if.ts'
import { describing } from './described.ts'
import { putInPlace, towardHaven, writtenInTarget } from './in-target.ts'
import { wordsOf } from './words.ts'

/**
 * What may come in place of the thing that a finding is about, the best few: planned where it stands now, written down in a
 * target document, or put in place where the finding is about a target. Editing a file never migrates a system: in a document
 * of the current state nothing is replaced.
 */
export function wayOutFixes(review: Review, finding: Finding): readonly Fix[] {
  if (finding.level === 'hint' || !finding.hasWayOut) return []
  if (finding.state !== 'current') return putInPlace(review, finding, MOST)
  const thing = replaceableFor(review, finding)
  if (!thing) return []
  const { ranked } = alternativesIn(review, thing)
  const product = ranked.find(({ id }) => id.startsWith('product:'))
  const haven = towardHaven(review, thing.element)
  return [
    ...(haven ? [haven] : []),
    ...ranked.slice(0, MOST).flatMap((each) => planFix(review, thing, each) ?? []),
    ...(product && !(haven && thing.of === 'use') ? [writtenInTarget(review, thing, product)] : []),
  ].filter((fix) => fix !== undefined)
}

/** The fix that writes down what somebody chose from the list. */
export function fixFor(review: Review, thing: Replaceable, alternative: RankedAlternative): Fix | undefined {
  return planFix(review, thing, alternative) ?? writtenInTarget(review, thing, alternative)
}

/** What a finding on the current state is about, if something may come in its place. */
export function replaceableNow(review: Review, finding: Finding): Replaceable | undefined {
  if (finding.state !== 'current' || finding.level === 'hint' || !finding.hasWayOut) return undefined
  const thing = replaceableFor(review, finding)
  return thing && alternativesIn(review, thing).ranked.length > 0 ? thing : undefined
}

/** More than these nobody reads under a lamp; the list of alternatives has them all. */
const MOST = 3

/**
 * A `transition` on the thing as it is now, to be done before its contract ends where one can still decide on that. None where
 * one is written down already; of one product that it uses there is no key for it.
 */
function planFix(review: Review, thing: Replaceable, alternative: RankedAlternative): Fix | undefined {
  const { element } = thing
  if (thing.of === 'use' || element.facts.has('transition')) return undefined
  const { reader } = review.landscapeOf(element.organisation).in('current')
  const placement = describing(element, reader)
  if (!placement || !knowsKey(placement, 'transition')) return undefined
  const { kind, id } = nodeParts(alternative.id)
  const contract = contractOf(element, reader)
  const moment = contract && momentToDecide(contract, review.context.today)
  const before = moment ? `, before: ${tabStop(moment.end)}` : ''
  const yaml = `{ kind: ${kind === 'platform' ? 'move' : 'replace'}, to: [${id}]${before}, status: ${tabStop('idea', STATUSES)} }`
  return {
    kind: 'plan',
    title: message('fix.plan', {
      ...wordsOf(alternative),
      id: element.id,
      before: moment?.end ?? '',
      notice: moment?.isNotice ? moment.date : '',
    }),
    change: { set: { in: placement, values: [{ key: 'transition', yaml }] } },
  }
}

const STATUSES = ['idea', 'decided', 'started']
