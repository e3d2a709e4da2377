import { message } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import type { ScenarioFigures } from '../figures/scenarios.ts'
import { type Block, type Figure, type Table, text, type Words } from './block.ts'
import { type NodeName, shortened, tile } from './scenario-columns.ts'
import { priceRiseTables, standstillTables, takeoverTables } from './scenario-tables.ts'

/** What comes of one scenario; `most` rows of each table. */
export function scenarioBlocks(
  of: ScenarioFigures,
  most: number = Number.POSITIVE_INFINITY,
  at: NodeName = (node) => node,
): readonly Block[] {
  if (of.problem) return [text(of.problem)]
  const all = scenarioTables(of, at).filter(({ rows }) => rows.length > 0)
  const more = all.reduce((sum, { rows }) => sum + Math.max(rows.length - most, 0), 0)
  return [
    { kind: 'figures', figures: tilesOf(of) },
    ...remarksOn(of).map(text),
    ...all.map((table): Block => ({ kind: 'table', table: shortened(table, most) })),
    ...(more === 0 ? [] : [text(message('report.scenario.more', { number: more }))]),
  ]
}

/** All that comes of it as tables; those without rows too. */
export function scenarioTables(
  { scenario, standstill, takeover, priceRise }: ScenarioFigures,
  at: NodeName = (node) => node,
): readonly Table[] {
  const options = { id: `scenario-${scenario.replace(/^.*:/, '')}`, at }
  return [
    ...(standstill ? standstillTables(standstill, options) : []),
    ...(takeover ? takeoverTables(takeover, options) : []),
    ...(priceRise ? priceRiseTables(priceRise, options) : []),
  ]
}

function tilesOf({ standstill, takeover, priceRise }: ScenarioFigures): readonly Figure[] {
  if (standstill) {
    const { best, worst } = standstill
    const more = (of: 'applications' | 'criticalProcesses') => ({ count: worst[of].count - best[of].count })
    return [
      ...tile('stop', best.applications),
      ...tile('may-stop', more('applications'), false),
      ...tile('critical', best.criticalProcesses),
      ...tile('critical-perhaps', more('criticalProcesses'), false),
    ]
  }
  if (takeover)
    return [
      ...tile('gained', takeover.gained),
      ...tile('gained-perhaps', takeover.perhaps, false),
      ...tile('lost', takeover.lost, false),
    ]
  if (!priceRise) return []
  return [
    ...tile('exposed', priceRise.exposed),
    ...tile('exposed-perhaps', priceRise.perhaps, false),
    ...tile('bare', priceRise.withoutContract, false),
  ]
}

function remarksOn({ takeover, priceRise }: ScenarioFigures): readonly Words[] {
  const costs = priceRise?.costs
  const { withSupplier: own, all, rise } = costs ?? {}
  return [
    ...(takeover?.notStudied ?? []).map((of) => message('takeover.not-studied', { of })),
    ...(takeover && takeover.already.count > 0
      ? [message('takeover.already', { names: takeover.already.ids.map(idOf) })]
      : []),
    ...(own && all ? [message('price.costs', { own, all })] : []),
    ...(rise && own && own.stated > 0
      ? [message('price.more', { percent: rise.share * 100, more: rise.annualCost })]
      : []),
  ]
}
