import { message } from '../../l10n/message.ts'
import { levelUnder } from '../../policy/settings.ts'
import type { Context, Reason } from '../rule.ts'
import type { ContinuityGap } from './continuity-gaps.ts'

/** That there is no fallback either, as a reason in the line that tells of the plan. */
export function fallbackReasons(
  { id, lacksFallback, placement }: ContinuityGap,
  { settings }: Context,
): readonly Reason[] {
  const rule = 'continuity/no-fallback'
  if (!lacksFallback || levelUnder(settings(placement.head.uri), rule, 'info') === undefined) return []
  return [{ rule, message: message('reason.no-fallback', { id }) }]
}
