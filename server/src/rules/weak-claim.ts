import { type Hop, type Sureness, weakest } from '../analysis/hop.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RiskWords } from '../l10n/risk-words.ts'
import { called } from './chain-text.ts'

/** The claim of a chain that makes it less sure; nothing where it is as sure as can be. */
export function weakClaim(chain: readonly Hop[], catalogue: Catalogue): Pick<RiskWords, 'weak'> {
  const sure = weakest(chain)
  const weak = isWeak(sure) ? chain.find(({ confidence }) => confidence === sure) : undefined
  if (!weak) return {}
  const { from, relation, to } = weak
  return { weak: { from: called(from, catalogue), relation, to: called(to, catalogue), sure } }
}

/** Whether a claim makes a finding less loud than it would be. */
export function isWeak(sure: Sureness): boolean {
  return sure === 'general-knowledge' || sure === 'unverified' || sure === 'unknown'
}
