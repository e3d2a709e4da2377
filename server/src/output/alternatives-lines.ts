import type { RankedAlternative } from '../analysis/alternatives.ts'
import { type Message, message, worded } from '../l10n/message.ts'
import { listed, titleOf } from '../language/listed-alternatives.ts'
import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import { replaceableFor } from '../review/what-if/replaceable-at.ts'
import { alternativesIn, type Effect, effectOf } from '../review/what-if/what-if.ts'
import type { ExplanationOptions } from './explanation.ts'
import { indented } from './wrap.ts'

/** What could come in place of what a finding is about, with what would change: the best few that help with the finding. */
export function alternativesLines(
  finding: Finding,
  review: Review,
  { language, style, width }: ExplanationOptions,
): readonly string[] {
  const thing = isOfWhatIsUsed(finding) ? replaceableFor(review, finding) : undefined
  if (!thing) return []
  const catalogue = review.model.catalogueFor(thing.element.organisation)
  const helping: { readonly alternative: RankedAlternative; readonly effect: Effect }[] = []
  for (const alternative of alternativesIn(review, thing).ranked.slice(0, TRIED)) {
    const effect = effectOf(review, thing, alternative)
    if (effect && helpsWith(finding, effect)) helping.push({ alternative, effect })
    if (helping.length === SHOWN) break
  }
  if (helping.length === 0) return []
  const say = (texts: readonly Message[]) => texts.map((text) => worded(text, language)).join(' · ')
  const heading = worded(message('explain.alternatives', {}), language)
  return [
    '',
    style(['bold'], `${heading} (${worded(titleOf(thing, review), language)})`),
    ...helping.flatMap(({ alternative, effect }, i) => {
      const { label, description, detail } = listed(alternative, effect, catalogue)
      return [
        ...indented(`${i + 1}. ${label}: ${say(description)}`, width),
        ...indented(say(detail), width, '   ').map((line) => style(['gray'], line)),
      ]
    }),
  ]
}

/** Another product or host helps with what is wrong with that, not with how something is written down. */
function isOfWhatIsUsed({ rule, state }: Finding): boolean {
  return state === 'current' && CATEGORIES.has(rule.slice(0, rule.indexOf('/')))
}

const CATEGORIES: ReadonlySet<string> = new Set(['jurisdiction', 'lock-in', 'haven', 'concentration'])

/** Whether the finding goes, or gets quieter or smaller. */
function helpsWith({ id }: Finding, { gone, quieter, shrunk }: Effect): boolean {
  return gone.some((each) => each.id === id) || [...quieter, ...shrunk].some(({ before }) => before.id === id)
}

const SHOWN = 3
/** Each takes a moment. */
const TRIED = 10
