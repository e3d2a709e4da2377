import { type Message, message } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import { AGAINST_EXCLUSION, type BasisId, basisCalled } from '../figures/bases.ts'
import type { Asked, RequirementFigures } from '../figures/requirements.ts'
import type { StakeFigures } from '../figures/stake.ts'
import type { OrganisationFigures } from '../report.ts'
import type { Block, Cell, Section, Table, Words } from './block.ts'
import { dayCell } from './contracts.ts'
import { procurementColumn as column } from './procurement-columns.ts'
import { together } from './together.ts'

/** Something that is bought, with what can be asked of it. */
export interface Bought {
  /** Makes ids of tables. */
  readonly id: string
  readonly requirements: readonly RequirementFigures[]
  readonly stake: StakeFigures
}

/** The requirements as rows that can go into a tender as they stand; nothing where none is called for. */
export function requirementBlocks({ id, requirements, stake }: Bought): readonly Block[] {
  if (requirements.length === 0) return []
  const made: Table = {
    id: `requirements-${id}`,
    title: message('report.procurement.part', { part: 'requirements' }),
    columns: [column('subject'), column('requirement'), column('basis'), column('because')],
    rows: requirements.map((requirement, i) => requirementRow(requirement, i + 1, stake)),
  }
  return [{ kind: 'table', table: made }]
}

function requirementRow(requirement: RequirementFigures, number: number, stake: StakeFigures): readonly Cell[] {
  return [subjectOf(requirement, number), ...requirementCells(requirement, stake)]
}

function subjectOf({ asks }: RequirementFigures, number: number): Words {
  return message('report.requirement.numbered', { asks, number })
}

/** What is asked, what it rests on, and why. */
export function requirementCells(requirement: RequirementFigures, stake: StakeFigures): readonly Cell[] {
  return [
    textOf(requirement),
    requirement.bases.map(({ basis, at = '' }) => message('report.requirement.basis', { basis, at })),
    together([becauseOf(requirement, stake), proportionOf(requirement)], ' '),
  ]
}

function textOf(asked: Asked): Message {
  switch (asked.asks) {
    case 'location':
    case 'support':
    case 'law':
      return message(`report.requirement.${asked.asks}`, { area: asked.area.map(({ name }) => name) })
    case 'keys':
      return message('report.requirement.keys', { least: asked.least })
    case 'exit-test':
      return message('report.requirement.exit-test', { cases: asked.cases })
    case 'continuity':
      return message('report.requirement.continuity', { within: asked.within ?? '' })
    case 'seal':
      return message('report.requirement.seal', { level: asked.level })
    default:
      return message(`report.requirement.${asked.asks}`, {})
  }
}

/** Why it is no more than is needed. */
function proportionOf(asked: Asked): Message {
  const isUntimed = asked.asks === 'continuity' && asked.within === undefined
  return message('report.requirement.proportion', { of: isUntimed ? 'continuity-untimed' : asked.asks })
}

/** Enough to see why; all of them are in the JSON. */
const MOST_REASONS = 3

function becauseOf({ because }: RequirementFigures, { datasets, processes, critical }: StakeFigures): Message {
  const shown = new Set(because.slice(0, MOST_REASONS))
  return message('report.procurement.because', {
    datasets: datasets
      .filter(({ dataset }) => shown.has(dataset))
      .map(({ name, personal = '', classification = '' }) => ({ name, personal, classification })),
    processes: processes
      .filter(({ process }) => shown.has(process))
      .map(({ name, criticality = '', maxOutage = '' }) => ({ name, criticality, maxOutage })),
    applications: critical
      .filter(({ application }) => shown.has(application))
      .map(({ application, criticality }) => ({ name: idOf(application), criticality })),
    more: because.length - shown.size,
  })
}

/** What all these requirements rest on, each once: how it binds, of when, where it was read. */
export function basesSection({ procurement }: OrganisationFigures, prefix: string): Section {
  const bought = [...procurement.contracts, ...procurement.tenders]
  const used = new Set<BasisId>(
    bought.flatMap(({ requirements }) => requirements.flatMap(({ bases }) => bases.map(({ basis }) => basis))),
  )
  return {
    id: `${prefix}bases`,
    title: message('report.procurement.part', { part: 'bases' }),
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'bases',
          title: message('report.procurement.part', { part: 'bases' }),
          columns: [column('basis'), column('binds'), column('date'), column('sure'), column('source')],
          rows: [...AGAINST_EXCLUSION, ...used]
            .map(basisCalled)
            .map(({ basis, binds, date, source, confidence }) => [
              message('report.requirement.basis', { basis, at: '' }),
              message('report.procurement.binds', { binds }),
              dayCell(date),
              message('report.procurement.sure', { confidence }),
              source === undefined ? undefined : { url: source },
            ]),
        },
      },
    ],
  }
}
