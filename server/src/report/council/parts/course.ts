import { message } from '../../../l10n/message.ts'
import { idOf } from '../../../model/node.ts'
import { table, written } from '../../pages/block.ts'
import { supplierNames as namesOfSuppliers } from '../../pages/contracts.ts'
import { changesSection, goalsSection } from '../../pages/roadmap.ts'
import { column, tableTitle } from '../columns.ts'
import { type Part, told, when } from '../part.ts'
import { QUOTED } from '../quoted.ts'
import { say } from '../sentence.ts'

/** What others decided. */
export const others: Part = {
  tell: () => {
    const { amsterdam, parliament } = QUOTED
    return told({
      answer: [
        say('council.others.amsterdam', {
          percent: amsterdam.percent,
          year: amsterdam.year,
          later: amsterdam.later,
        }),
        say('council.others.parliament', { percent: parliament.percent, year: parliament.year }),
      ],
      certainty: [say('council.others.read', {})],
      unknown: [say('council.others.france', {})],
    })
  },
  tables: () => [
    {
      kind: 'terms',
      terms: (['amsterdam', 'parliament'] as const).map((of) => ({
        term: message('council.others.source', { of }),
        words: [{ url: QUOTED[of].source }],
      })),
    },
  ],
}

/** What the policy wants, and whether that comes of what is planned. */
export const ambition: Part = {
  tell: ({ roadmap: { goals }, asOf }) => {
    const coming = goals.filter(({ year }) => year >= Number(asOf.slice(0, 4)))
    const next = coming.filter(({ measure }, i) => coming.findIndex((each) => each.measure === measure) === i)
    return next.length === 0
      ? told({ answer: [say('council.ambition.none', {})], unknown: [say('council.ambition.ask', {})] })
      : told({
          answer: next.flatMap(({ measure, share, year, reached, missing }) => [
            say('council.ambition.goal', { measure, percent: share * 100, year }),
            say('council.ambition.outcome', { reached, missing }),
          ]),
          rests: 'files',
          certainty: [say('council.plan.ideas', {})],
        })
  },
  tables: ({ roadmap }, _, prefix) => goalsSection(roadmap, prefix).blocks,
}

/** What is planned. */
export const plan: Part = {
  tell: ({ writtenDown: { decided, ideas, late }, roadmap: { changes } }) => {
    const next = changes.find(
      (each) => each.firmness === 'decided' && !each.isDone && !each.isOverdue && each.before !== '',
    )
    return changes.length === 0
      ? told({ answer: [say('council.plan.none', {})], unknown: [say('council.plan.ask', {})] })
      : told({
          answer: [
            say('council.plan.count', { decided, ideas }),
            ...when(late.count > 0, () => say('council.plan.late', { part: late })),
            ...(next ? [say('council.plan.next', { date: next.before, name: idOf(next.of) })] : []),
          ],
          tiles: [
            { tile: 'decided', count: decided },
            { tile: 'late', count: late },
          ],
          rests: 'files',
          certainty: [say('council.plan.ideas', {})],
        })
  },
  tables: ({ roadmap, names }, _, prefix) => changesSection({ roadmap, names }, prefix).blocks,
}

/** What may come in place of what is depended on most, and when there is something to decide. */
export const alternatives: Part = {
  tell: ({ dependencies, roadmap, contracts, suppliers }) => {
    const found = dependencies.flatMap(({ dependency, things }) => {
      const first = things.find(({ instead }) => instead.length > 0)
      return first ? [{ ...first, what: dependency }] : []
    })
    const supplierOf = (contract: string) =>
      namesOfSuppliers({ suppliers })(contracts.find((each) => each.contract === contract)?.supplier)
    const next = roadmap.moments.find(({ kind, isPast }) => !isPast && (kind === 'notice' || kind === 'contract-end'))
    return told({
      answer: [
        ...found.map(({ what, name, product, instead }) =>
          say('council.alternatives.named', {
            what,
            name: product === '' ? name : product,
            instead: instead.map((each) => each.name),
          }),
        ),
        ...when(found.length === 0, () => say('council.alternatives.none', {})),
        ...(next
          ? [
              say('council.alternatives.next', {
                date: next.date,
                contract: contracts.find(({ contract }) => contract === next.of)?.name ?? idOf(next.of),
                supplier: supplierOf(next.of) ?? '',
              }),
            ]
          : []),
      ],
      rests: 'both',
      certainty: [say('council.alternatives.sure', {})],
      unknown: [say('council.alternatives.first', {})],
    })
  },
  tables: ({ dependencies }) => [
    table(
      {
        id: 'alternatives',
        title: tableTitle('alternatives'),
        columns: [column('now'), column('instead'), column('open'), column('european'), column('maturity')],
        rows: dependencies.flatMap(({ things }) =>
          things.flatMap(({ of, name, product, instead }) =>
            instead.map((each) => [
              written(product === '' ? name : product, of),
              message('council.instead', {
                name: each.name,
                isOwn: each.id.startsWith('platform:'),
                onlyFor: each.onlyFor.map((served) => served.name),
              }),
              message('council.yes-no', { answer: each.isOpen ? 'yes' : 'no' }),
              // Of a platform of one's own the host counts, and of a maker nobody may know who owns it.
              each.id.startsWith('platform:') ? undefined : message('council.european', { isSure: each.isEuropean }),
              each.maturity === '' ? undefined : message('council.maturity', { maturity: each.maturity }),
            ]),
          ),
        ),
      },
      message('council.alternatives.none', {}),
    ),
  ],
}

/** What the files have on GAIA-X: nothing. */
export const gaiaX: Part = {
  tell: () =>
    told({
      answer: [say('council.gaia-x.files', {}), say('council.gaia-x.nijmegen', { year: QUOTED.nijmegen.year })],
      unknown: [say('council.gaia-x.unknown', {})],
    }),
}
