import { message } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import type { JudgedItem } from '../../review/changes/judged-items.ts'
import {
  type Compared,
  countMessages,
  organisationTitle,
  sinceMessage,
  summaryMessages,
} from '../../review/changes/summary.ts'
import type { Finding } from '../../review/finding.ts'
import type { Row } from './row.ts'

/** What changed since a revision: what it comes down to, then the items that came off worse, better, and neither. */
export function changeRows(all: readonly Compared[]): readonly Row[] {
  return all.flatMap((compared, i): readonly Row[] => {
    const { changes, since } = compared
    const own = (id: string) => `${i} ${id}`
    return [
      {
        id: own('since'),
        label: sinceMessage(since),
        icon: 'info',
        isOpen: true,
        rows: [
          ...changes.organisations.flatMap((each) =>
            summaryMessages(each, compared).map((text, at): Row => {
              const { organisation, state } = each
              return {
                id: `${organisation} ${state} ${at}`,
                label: text,
                ...(changes.organisations.length > 1 ? { detail: organisationTitle(each, compared.after) } : {}),
                icon: 'info',
                rows: [],
              }
            }),
          ),
          ...countMessages(changes).map((text): Row => ({ id: text.key, label: text, icon: 'info', rows: [] })),
        ],
      },
      ...GROUPS.flatMap(([id, key, verdicts]): readonly Row[] => {
        const items = changes.items.filter(({ verdict }) => verdicts.includes(verdict))
        if (items.length === 0) return []
        const rows = items.map((item) => itemRow(item))
        return [
          {
            id: own(id),
            label: message(key, {}),
            detail: String(items.length),
            icon: id,
            rows,
            ...(id === 'same' ? {} : { isOpen: true }),
          },
        ]
      }),
    ]
  })
}

/** What is both stands with what is worse: that one has to see. */
const GROUPS: readonly (readonly [
  id: 'worse' | 'better' | 'same',
  key: 'changes.worse' | 'changes.better' | 'changes.same',
  verdicts: readonly JudgedItem['verdict'][],
])[] = [
  ['worse', 'changes.worse', ['worse', 'both']],
  ['better', 'changes.better', ['better']],
  ['same', 'changes.same', ['same']],
]

function itemRow({ organisation, state, node, verdict, change, at, worse, better }: JudgedItem): Row {
  return {
    id: `${organisation} ${state} ${node}`,
    label: idOf(node),
    detail: message('changes.item', { change, verdict }),
    icon: verdict,
    ...(at ? { at } : {}),
    rows: [...worse.map((each) => findingRow(each, 'worse')), ...better.map((each) => findingRow(each, 'better'))],
  }
}

/** What is no longer found has no place any more. */
function findingRow({ id, rule, message: label, at }: Finding, side: 'worse' | 'better'): Row {
  return { id: `${side} ${id}`, label, detail: rule, icon: side, ...(side === 'worse' ? { at } : {}), rows: [] }
}
