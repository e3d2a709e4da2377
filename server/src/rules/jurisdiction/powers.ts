import type { Risk, RiskKind } from '../../analysis/risk.ts'
import type { Power } from '../rule.ts'

/** What the party behind these risks can do. */
export function powersIn(risks: readonly Risk[], kind: RiskKind): readonly Power[] {
  const reaches = kind === 'reach' || risks.some(({ exposure }) => exposure.reach !== 'none' && exposure.reachChain)
  const stops = kind === 'stop' || kind === 'keys' || risks.some(({ exposure }) => exposure.stop === 'at-once')
  return [...(reaches ? (['reach-data'] as const) : []), ...(stops ? (['stop-service'] as const) : [])]
}
