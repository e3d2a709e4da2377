import { message } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import type { ComingUpFigures } from '../figures/procurement.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Cell, type Section, type Table, table, text, written } from './block.ts'
import { contractSection, tenderSection } from './coming-up.ts'
import { contractsTable, contractWords, costCell, dayCell, decideCell, supplierNames, underCount } from './contracts.ts'
import { marketSection, marketTable } from './market.ts'
import { methodTexts } from './method-texts.ts'
import { namesHere, namesInSentence } from './names-in-cell.ts'
import { procurementColumn as column, procurementFigures as figures } from './procurement-columns.ts'
import { summarySection } from './procurement-summary.ts'
import { basesSection, requirementCells, statedRequirements, statedSection } from './requirements.ts'
import type { Template } from './template.ts'

/** For who buys: what comes up when, what can be asked of it, what must be known first, and what there is. */
export const procurement: Template = {
  title: (names) => message('report.procurement.title', { names }),
  mainTable: 'requirements',
  sections: (figuresOf, settings, prefix): readonly Section[] => {
    const { tenders, contracts } = figuresOf.procurement
    const asked = [
      ...tenders.filter(({ serving }) => serving.count > 0),
      ...contracts.filter(({ tender }) => tender === undefined),
    ]
    const requirements = statedRequirements(asked, prefix)
    return [
      summarySection(figuresOf, prefix),
      lawfulSection(prefix),
      ...tenders.map((tender) => tenderSection(tender, requirements, figuresOf, prefix)),
      ...contracts.map((contract) => contractSection(contract, requirements, figuresOf, prefix)),
      ...statedSection(requirements, prefix),
      basesSection(figuresOf, prefix),
      marketSection(figuresOf, prefix),
      othersSection(figuresOf, prefix),
      {
        id: `${prefix}method`,
        title: message('report.procurement.part', { part: 'method' }),
        blocks: methodTexts(figuresOf, settings),
      },
    ]
  },
  apart: (figuresOf) => [requirementsTable(figuresOf), contractsTable(figuresOf), marketTable(figuresOf)],
}

const LAWFUL = ['gpa', 'proportion', 'copy', 'apart', 'notes'] as const

function lawfulSection(prefix: string): Section {
  return {
    id: `${prefix}lawful`,
    title: message('report.procurement.part', { part: 'lawful' }),
    blocks: LAWFUL.map((each) => text(message('report.procurement.text', { text: each }))),
  }
}

/** What no date brings up: contracts of later, those that go on by themselves, and what is under none. */
function othersSection(
  { contracts, suppliers, names, procurement: { withoutContract } }: OrganisationFigures,
  prefix: string,
): Section {
  const nameOf = supplierNames({ suppliers })
  const others = contracts.filter(({ phase }) => phase !== 'due' && phase !== 'ended')
  return {
    id: `${prefix}others`,
    title: message('report.procurement.part', { part: 'others' }),
    blocks: [
      text(message('report.procurement.text', { text: 'others' })),
      table(
        {
          id: 'other-contracts',
          title: message('report.procurement.part', { part: 'others' }),
          columns: [
            column('contract'),
            column('supplier'),
            column('decideBy'),
            column('end'),
            figures('cost'),
            figures('under'),
          ],
          rows: others.map((contract) => [
            contractWords(contract),
            nameOf(contract.supplier),
            decideCell(contract),
            dayCell(contract.end),
            costCell(contract),
            underCount(contract),
          ]),
        },
        message('report.procurement.none', { part: 'others' }),
      ),
      text(
        written(
          message('report.procurement.without', {
            names: namesInSentence(withoutContract.ids, namesHere({ names })),
            number: withoutContract.count,
          }),
          ...withoutContract.ids,
        ),
      ),
    ],
  }
}

/** Every requirement with what it is asked of, one row each. */
function requirementsTable({
  procurement: { contracts, tenders },
  contracts: all,
  suppliers,
  names,
}: OrganisationFigures): Table {
  const nameOf = supplierNames({ suppliers })
  const called = namesHere({ names })
  const byName = new Map(all.map((each) => [each.contract, each]))
  const rowsOf = (
    { requirements, stake }: Pick<ComingUpFigures, 'requirements' | 'stake'>,
    ...of: readonly Cell[]
  ): readonly (readonly Cell[])[] =>
    requirements.map((requirement, i) => [
      ...of,
      i + 1,
      message('report.requirement.title', requirement),
      ...requirementCells(requirement, stake, called),
      stake.applications.ids.map(idOf),
    ])
  return {
    id: 'requirements',
    title: message('report.procurement.part', { part: 'requirements' }),
    columns: [
      column('contract'),
      column('supplier'),
      column('decideBy'),
      figures('number'),
      column('subject'),
      column('requirement'),
      column('basis'),
      column('because'),
      column('applications'),
    ],
    rows: [
      ...tenders.flatMap((tender) => rowsOf(tender, tender.name, undefined, undefined)),
      ...contracts.flatMap((coming) => {
        const stated = coming.tender === undefined ? byName.get(coming.contract) : undefined
        if (!stated) return []
        return rowsOf(coming, stated.name, nameOf(stated.supplier), dayCell(stated.decideBy))
      }),
    ],
  }
}
