import { type Message, message } from '../../l10n/message.ts'
import type { ContractPhase } from '../figures/contracts.ts'
import type { StakeFigures } from '../figures/stake.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Cell, type Figure, type Section, table, text, written } from './block.ts'
import { costCell, decideCell, supplierNames } from './contracts.ts'
import { namesHere } from './names-in-cell.ts'
import { procurementColumn as column, procurementFigures as figures } from './procurement-columns.ts'

/** What comes up and when, with how much there is to ask of it. */
export function summarySection(
  { procurement: { contracts, tenders }, contracts: all, suppliers, names }: OrganisationFigures,
  prefix: string,
): Section {
  const nameOf = supplierNames({ suppliers })
  const called = namesHere({ names })
  const byName = new Map(all.map((each) => [each.contract, each]))
  const inPhase = (phase: ContractPhase) => all.filter((each) => each.phase === phase).length
  const isOpen = ({ stake }: { readonly stake: StakeFigures }) => stake.toKnow.length > 0
  return {
    id: `${prefix}summary`,
    title: message('report.procurement.part', { part: 'summary' }),
    blocks: [
      text(message('report.procurement.text', { text: 'who' })),
      {
        kind: 'figures',
        figures: [
          figure('contracts', inPhase('due')),
          figure('ended', inPhase('ended')),
          figure('tenders', tenders.length),
          figure('first', [...contracts, ...tenders].filter(isOpen).length),
          figure('undated', inPhase('undated')),
        ],
      },
      table(
        {
          id: 'moments',
          title: message('report.procurement.part', { part: 'moments' }),
          columns: [
            column('contract'),
            column('supplier'),
            column('decideBy'),
            figures('cost'),
            figures('hanging'),
            column('requirements'),
            figures('first'),
          ],
          rows: [
            ...contracts.flatMap(({ contract, stake, requirements, tender }): readonly (readonly Cell[])[] => {
              const stated = byName.get(contract)
              if (!stated) return []
              return [
                [
                  written(stated.name, contract),
                  nameOf(stated.supplier),
                  decideCell(stated),
                  costCell(stated),
                  stake.applications.count,
                  tender === undefined
                    ? requirements.length
                    : message('report.procurement.tender', { name: called(tender) }),
                  stake.toKnow.length,
                ],
              ]
            }),
            ...tenders.map(({ tender, name, publishedOn, stake, requirements }) => [
              written(message('report.procurement.tender', { name }), tender),
              undefined,
              publishedOn === undefined ? undefined : message('report.procurement.published', { day: publishedOn }),
              undefined,
              stake.applications.count,
              requirements.length,
              stake.toKnow.length,
            ]),
          ],
        },
        message('report.procurement.none', { part: 'moments' }),
      ),
    ],
  }
}

type FigureOf = Extract<Message, { readonly key: 'report.procurement.figure' }>['args']['of']

function figure(of: FigureOf, value: number): Figure {
  return { value, label: message('report.procurement.figure', { of, count: value }) }
}
