import type { Risk, RiskKind } from '../analysis/risk.ts'
import type { Power } from './rule.ts'

/** The powers of those who can reach data, stop a service, or both. */
export function powersOf(reaches: boolean, stops: boolean): readonly Power[] {
  return [...(reaches ? (['reach-data'] as const) : []), ...(stops ? (['stop-service'] as const) : [])]
}

/** What the party behind these risks can do. */
export function powersIn(risks: readonly Risk[], kind: RiskKind): readonly Power[] {
  const reaches = kind === 'reach' || risks.some(({ exposure }) => exposure.reach !== 'none' && exposure.reachChain)
  const stops = kind === 'stop' || kind === 'keys' || risks.some(({ exposure }) => exposure.stop === 'at-once')
  return powersOf(reaches, stops)
}
