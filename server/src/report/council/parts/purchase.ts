import { message } from '../../../l10n/message.ts'
import { list, table, written } from '../../pages/block.ts'
import { costCell, dayCell, decideCell } from '../../pages/contracts.ts'
import { concentrationSection, exitSection } from '../../pages/sections.ts'
import { column, figures, tableTitle } from '../columns.ts'
import { type Part, told, when } from '../part.ts'
import { say } from '../sentence.ts'

/** What a tender may lawfully ask. */
export const tenders: Part = {
  tell: ({ causes }) => {
    const found = causes
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'governance/tender-excludes-origin')
    return told({
      answer: [
        say('council.tenders.gpa', {}),
        say('council.tenders.can', {}),
        ...found.map(({ affected }) => say('council.tenders.excludes', { part: affected })),
      ],
      certainty: [say('council.tenders.signal', {})],
      unknown: [say('council.tenders.unknown', {})],
    })
  },
  tables: () =>
    list(
      (['place', 'law', 'keys', 'exit', 'formats'] as const).map((demand) =>
        message('council.tenders.demand', { demand }),
      ),
    ),
}

/** Of what it is recorded that it was weighed. */
export const decisions: Part = {
  tell: ({ decisions: { all, recorded, unrecorded, onReplacing } }) =>
    told({
      answer: [
        say('council.decisions.recorded', { part: recorded, whole: all }),
        ...when(onReplacing.count > 0, () => say('council.decisions.replacing', { part: onReplacing })),
      ],
      tiles: [{ tile: 'recorded', count: recorded }],
      rests: 'files',
      unknown: when(unrecorded.count > 0, () => say('council.decisions.unknown', { part: unrecorded })),
    }),
}

/** What contracts arrange. */
export const contracts: Part = {
  tell: ({ contractTerms: { contracts: all, gibit, clause, ended } }) =>
    all.count === 0
      ? told({ answer: [say('council.contracts.none', {})], unknown: [say('council.contracts.ask', {})] })
      : told({
          answer: [
            say('council.contracts.terms', { part: gibit, whole: all }),
            say('council.contracts.clause', { part: clause.yes }),
            ...when(ended.count > 0, () => say('council.contracts.ended', { part: ended })),
          ],
          tiles: [
            { tile: 'contracts', count: all },
            { tile: 'gibit', count: gibit },
            { tile: 'clause', count: clause.yes },
          ],
          rests: 'files',
          certainty: [say('council.known', { what: 'clause', unknown: clause.unknown, whole: all })],
          unknown: when(clause.unknown.count > 0, () => say('council.contracts.unknown', { part: clause.unknown })),
        }),
  tables: ({ contracts: all, contractTerms: { gibit, withoutTerms } }) => [
    table(
      {
        id: 'contracts',
        title: tableTitle('contracts'),
        columns: [
          column('contract'),
          column('supplier'),
          column('contract-end'),
          column('decide'),
          column('gibit'),
          column('arranged'),
          figures('cost'),
        ],
        rows: all.map((each) => [
          written(each.name, each.contract, ...each.applications.ids),
          each.supplierName,
          dayCell(each.end),
          decideCell(each),
          message('council.yes-no', {
            answer: gibit.ids.includes(each.contract)
              ? 'yes'
              : withoutTerms.ids.includes(each.contract)
                ? 'unknown'
                : 'no',
          }),
          message('council.yes-no', { answer: each.exitClause }),
          costCell(each),
        ]),
      },
      message('council.nothing', { of: 'contracts' }),
    ),
  ],
}

/** How ready one is to leave. */
export const exit: Part = {
  tell: ({ exit: { applications, planned, tried, triedLoss } }) =>
    applications.count === 0
      ? told({ answer: [say('council.exit.none', {})] })
      : told({
          answer: [
            say('council.exit.planned', { part: planned.yes, whole: applications }),
            say('council.exit.tried', { tried: tried.yes, loss: triedLoss.yes }),
          ],
          tiles: [
            { tile: 'planned', count: planned.yes },
            { tile: 'tried', count: tried.yes },
          ],
          rests: 'files',
          certainty: [say('council.known', { what: 'plan', unknown: planned.unknown, whole: applications })],
          unknown: when(planned.unknown.count > 0, () => say('council.exit.unknown', { part: planned.unknown })),
        }),
  tables: (of, _, prefix) => exitSection(of, prefix).blocks,
}

/** What a rise in prices would meet. */
export const price: Part = {
  tell: ({ contractTerms: { costed, annualCost, automatic }, concentration }) => {
    const [first] = concentration.parties
      .flatMap(({ name, shares }) => shares.filter((share) => share.of === 'cost').map(({ part }) => ({ name, part })))
      .sort((a, b) => b.part - a.part)
    return told({
      answer: [
        ...when(costed.count > 0, () => say('council.price.cost', { part: costed, cost: annualCost })),
        ...(first && first.part > 0 ? [say('council.price.hand', { party: first.name, cost: first.part })] : []),
        ...when(automatic.count > 0, () => say('council.price.automatic', { part: automatic })),
      ],
      rests: 'files',
      unknown: [say('council.price.unknown', {})],
    })
  },
}

/** What is done together with others. */
export const together: Part = {
  tell: ({ contractTerms: { contracts: all, joint, shared } }) =>
    told({
      answer: [
        ...when(all.count > 0, () => say('council.together.contracts', { part: joint, whole: all })),
        ...when(shared.count > 0, () => say('council.together.services', { part: shared })),
      ],
      rests: 'files',
      unknown: [say('council.together.unknown', {})],
    }),
}

/** How much is in one hand, whatever its origin. */
export const concentration: Part = {
  tell: ({ concentration: { parties, hosts }, scope, suppliers }) => {
    const [first, next] = parties.filter(({ applications }) => applications.count > 0)
    const [host] = hosts
    const [widest] = suppliers
    return first
      ? told({
          answer: [
            say('council.concentration.first', {
              party: first.name,
              part: first.applications,
              whole: scope.applications.inUse,
            }),
            ...(next ? [say('council.concentration.next', { party: next.name, part: next.applications })] : []),
            ...(widest
              ? [
                  say('council.concentration.hands', {
                    supplier: widest.name,
                    part: widest.applications,
                    whole: scope.applications.inUse,
                  }),
                ]
              : []),
            ...(host ? [say('council.concentration.host', { host: host.name, part: host.applications })] : []),
          ],
          tiles: [{ tile: 'first', count: first.applications }],
          rests: 'both',
          certainty: [say('council.concentration.measure', {})],
        })
      : told({
          answer: [say('council.concentration.none', {})],
          unknown: [say('council.concentration.ask', {})],
        })
  },
  tables: (of, settings, prefix) => concentrationSection(of, settings, prefix).blocks,
}
