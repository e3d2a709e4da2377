import type { Step } from '../../analysis/scenario/step.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Message, message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { nodesAlong, openEnd } from '../../output/scenario/way.ts'
import { called } from '../../rules/chain-text.ts'

/** What the things on a way are called, behind the one that it begins at, up to what nobody knows. */
export function wayWords(way: readonly Step[], catalogue: Catalogue): readonly (Called | Message)[] {
  const end = openEnd(way)
  return [
    ...nodesAlong(way).map((to) => (to === 'owner:' ? message('takeover.buyer', {}) : called(to, catalogue))),
    ...(end ? [end] : []),
  ]
}
