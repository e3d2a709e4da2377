import type { Step } from '../../analysis/scenario/step.ts'
import { type Message, message } from '../../l10n/message.ts'
import { nodeParts } from '../../model/node.ts'

/** The things on a way, `kind:id`, behind the one that it begins at; not what nobody knows. */
export function nodesAlong(way: readonly Step[]): readonly string[] {
  return way.filter(({ to }) => to !== '' && !to.startsWith('organisation:')).map(({ to }) => to)
}

/** What nobody knows and a way ends in; undefined where it ends in something known. */
export function openEnd(way: readonly Step[]): Message | undefined {
  const last = way.at(-1)
  if (last?.relation === 'host-unknown') return message('scenario.host-unknown', {})
  return last?.relation === 'provider-absent'
    ? message('scenario.provider-absent', { provider: nodeParts(last.to).id })
    : undefined
}
