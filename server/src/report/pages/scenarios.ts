import { type Message, message } from '../../l10n/message.ts'
import type { Count } from '../figures/count.ts'
import { isHit, type ScenarioFigures } from '../figures/scenarios.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, type Cell, type Section, type Table, text } from './block.ts'
import { scenarioBlocks, scenarioTables } from './scenario-blocks.ts'
import { column, figures, tableTitle } from './scenario-columns.ts'

/** The scenarios of the policy, or the cut-off by each country that it does not trust: what each hits, then one by one. */
export function scenariosSection({ scenarios: { isOfPolicy, all } }: OrganisationFigures, prefix: string): Section {
  const shown = all.map((each, i) => ({ each, id: `${prefix}scenario-${i + 1}` }))
  const hit = shown.filter(({ each }) => isHit(each) || each.problem)
  return {
    id: `${prefix}scenarios`,
    title: message('report.part', { part: 'scenarios' }),
    blocks:
      all.length === 0
        ? [text(message('report.scenario.none', { isOfPolicy }))]
        : [
            text(message('report.scenario.text', { isOfPolicy })),
            { kind: 'table', table: overview(shown) },
            ...hit.map(
              ({ each, id }): Block => ({
                kind: 'section',
                section: { id, title: nameOf(each), blocks: [...asked(each), ...scenarioBlocks(each, MOST_ROWS)] },
              }),
            ),
          ],
  }
}

/** More than these are in the CSV. */
const MOST_ROWS = 30

function overview(shown: readonly { readonly each: ScenarioFigures; readonly id: string }[]): Table {
  return {
    id: 'scenarios',
    title: tableTitle('scenarios'),
    columns: [column('scenario'), figures('sure'), figures('perhaps'), figures('critical')],
    rows: shown.map(({ each, id }): readonly Cell[] => {
      const { sure, perhaps, critical } = hitsOf(each)
      return [
        isHit(each) || each.problem ? { label: nameOf(each), section: id } : nameOf(each),
        sure,
        perhaps,
        critical,
      ]
    }),
  }
}

/** How many applications and critical processes it hits; undefined where it cannot tell. */
function hitsOf({ standstill, takeover, priceRise }: ScenarioFigures): {
  readonly sure: number | undefined
  readonly perhaps: number | undefined
  readonly critical: number | undefined
} {
  if (standstill) {
    const { best, worst } = standstill
    const sure = best.applications.count
    return { sure, perhaps: worst.applications.count - sure, critical: best.criticalProcesses.count }
  }
  const [sure, perhaps] = takeover ? [takeover.gained, takeover.perhaps] : [priceRise?.exposed, priceRise?.perhaps]
  return { sure: sure && applicationsIn(sure), perhaps: perhaps && applicationsIn(perhaps), critical: undefined }
}

function applicationsIn({ ids }: Count): number {
  return ids.filter((id) => id.startsWith('application:')).length
}

function nameOf({ name, question }: ScenarioFigures): string | Message {
  return name ?? question
}

/** What is asked, where its name is not that already. */
function asked({ name, question }: ScenarioFigures): readonly Block[] {
  return name === undefined ? [] : [text(question)]
}

/** The same tables with all their rows, which are too long to read. */
export function wholeScenarioTables({ scenarios }: OrganisationFigures): readonly Table[] {
  return scenarios.all.flatMap((each) => scenarioTables(each)).filter(({ rows }) => rows.length > MOST_ROWS)
}
