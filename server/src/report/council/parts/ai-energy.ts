import { message } from '../../../l10n/message.ts'
import { idOf } from '../../../model/node.ts'
import type { AssistantFigures } from '../../figures/assistants.ts'
import { table, written } from '../../pages/block.ts'
import { column, figures, tableTitle } from '../columns.ts'
import { type Part, told, when } from '../part.ts'
import { say } from '../sentence.ts'

/** The features of generative AI: on, off, or not known. */
export const assistants: Part = {
  tell: ({ assistants: { features, on, off, unknown, reaching, unassessed } }) => {
    const names = (isOn: AssistantFigures['isOn']) => features.filter((each) => each.isOn === isOn).map(nameOf)
    const owners = [...new Set(features.filter(({ isOn }) => isOn === 'unknown').map(({ owner }) => owner))]
    return features.length === 0
      ? told({ answer: [say('council.ai.none', {})], unknown: [say('council.ai.ask', {})] })
      : told({
          answer: [
            say('council.ai.count', { on, off }),
            ...when(on.count > 0, () => say('council.ai.on', { names: names('yes') })),
            ...when(off.count > 0, () => say('council.ai.off', { names: names('no') })),
            ...when(reaching.count > 0, () => say('council.ai.reaching', { part: reaching })),
            ...when(unassessed.count > 0, () => say('council.ai.unassessed', { part: unassessed })),
          ],
          tiles: [
            { tile: 'on', count: on },
            { tile: 'unassessed', count: unassessed },
            { tile: 'aiUnknown', count: unknown },
          ],
          rests: 'both',
          unknown: when(unknown.count > 0, () =>
            say('council.ai.unknown', { part: unknown, who: owners.filter((each) => each !== '') }),
          ),
        })
  },
  tables: ({ assistants: { features } }) => [
    table(
      {
        id: 'assistants',
        title: tableTitle('assistants'),
        columns: [
          column('application'),
          column('product'),
          column('feature'),
          column('on'),
          column('reaches'),
          column('assessed'),
          figures('users'),
          column('owner'),
        ],
        rows: features.map(({ of, product, feature, isOn, reaches, isAssessed, users, owner }) => [
          written(idOf(of), of),
          product === '' ? undefined : product,
          feature === '' ? undefined : feature,
          message('council.yes-no', { answer: isOn }),
          reaches === '' ? undefined : message('council.reaches', { reaches }),
          message('council.yes-no', { answer: isAssessed ? 'yes' : 'unknown' }),
          users,
          owner === '' ? undefined : owner,
        ]),
      },
      message('council.ai.none', {}),
    ),
  ],
}

function nameOf({ feature, product, of }: AssistantFigures): string {
  const name = feature === '' ? product : feature
  return name === '' ? idOf(of) : `${name} (${idOf(of)})`
}

/** What is stated of energy. */
export const energy: Part = {
  tell: ({ energy: { platforms, statements } }) =>
    told({
      answer: [
        platforms.stated.count === 0 && statements.length === 0
          ? say('council.energy.none', {})
          : say('council.energy.count', { part: platforms.stated, whole: platforms.all }),
        ...statements
          .slice(0, MOST_STATEMENTS)
          .flatMap(({ of, renewableShare, pue }) => [
            ...(renewableShare === undefined
              ? []
              : [say('council.energy.renewable', { name: placeOf(of), percent: renewableShare * 100 })]),
            ...(pue === undefined ? [] : [say('council.energy.pue', { name: placeOf(of), pue })]),
          ]),
      ],
      tiles: [{ tile: 'energy', count: platforms.stated }],
      rests: 'files',
      unknown: when(platforms.unstated.count > 0, () => say('council.energy.unknown', { part: platforms.unstated })),
    }),
  tables: ({ energy: { statements } }) => [
    table(
      {
        id: 'energy',
        title: tableTitle('energy'),
        columns: [
          column('platform'),
          figures('renewable'),
          figures('pue'),
          figures('kwh'),
          column('heat'),
          column('source'),
        ],
        rows: statements.map(({ of, renewableShare, pue, annualKwh, heatReuse, source }) => [
          written(idOf(of), of),
          renewableShare === undefined ? undefined : { percent: renewableShare },
          pue,
          annualKwh,
          heatReuse === undefined ? undefined : message('council.yes-no', { answer: heatReuse ? 'yes' : 'no' }),
          source === undefined ? undefined : { url: source },
        ]),
      },
      message('council.energy.none', {}),
    ),
  ],
}

const MOST_STATEMENTS = 2

/** `sdc-datacentrum`, of whomever it is. */
function placeOf(node: string): string {
  return idOf(node).replace(/^.*\//, '')
}

/** What nobody knows yet, and whom one can ask. */
export const unknowns: Part = {
  tell: ({ writtenDown: { open, asked } }) =>
    told({
      answer: [
        open.count === 0 ? say('council.unknowns.none', {}) : say('council.unknowns.count', { part: open, asked }),
      ],
      tiles: [{ tile: 'questions', count: open }],
      certainty: [say('council.unknowns.class', {})],
    }),
  tables: ({ unknowns: all }) => [
    table(
      {
        id: 'unknowns',
        title: message('report.table.unknowns', {}),
        columns: [column('who'), figures('questions'), figures('asked')],
        rows: all.map(({ who, questions }) => [
          who,
          questions.length,
          questions.filter(({ isAsked }) => isAsked).length,
        ]),
      },
      message('report.none', { part: 'unknowns' }),
    ),
  ],
}
