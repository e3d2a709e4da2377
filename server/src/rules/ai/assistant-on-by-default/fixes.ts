import { message } from '../../../l10n/message.ts'
import { recordAsked } from '../../asked.ts'
import type { Context, Fix } from '../../rule.ts'
import { tabStop } from '../../tab-stop.ts'
import { setOf } from '../assistants.ts'
import type { Silent } from './silent.ts'

/** To say whether it is on, or that this was asked. */
export function fixesFor({ subject, product, placement, named }: Silent, { today }: Context): readonly Fix[] {
  const about = `${product.name ?? product.id} (${subject.element.id})`
  const enabled = tabStop('false', ['false', 'true'])
  const one = `{ feature: ${tabStop('assistent')}, enabled: ${enabled}, reaches: ${tabStop('organisation-data', REACHES)} }`
  return [
    {
      kind: 'declare',
      title: message('fix.state-assistant', { about }),
      typed: true,
      change: named
        ? setOf(named, [{ key: 'enabled', yaml: enabled }])
        : { set: { in: placement, values: [{ key: 'generativeAi', yaml: one, adds: true }] } },
    },
    recordAsked([named ? 'enabled' : 'generativeAi'], about, undefined, today, (values) =>
      named ? setOf(named, values) : { set: { in: placement, values } },
    ),
  ]
}

const REACHES = ['organisation-data', 'entered-text', 'none']
