import type { Finding } from '../finding.ts'
import type { ItemChange } from './items.ts'

/** What a thing of before, `kind:id`, is called now; what was not renamed keeps its name. */
export type NowCalled = (node: string, organisation: string) => string

export function nowCalledBy(items: readonly ItemChange[]): NowCalled {
  const names = new Map<string, string>()
  for (const { change, before, after } of items)
    if (change === 'renamed' && before && after) names.set(`${before.organisation} ${before.node}`, after.node)
  return (node, organisation) => names.get(`${organisation} ${node}`) ?? node
}

/** A finding of before, under the names of now: what it is about is no other thing because it is called otherwise. */
export function renamed(finding: Finding, nowCalled: NowCalled): Finding {
  const { organisation, state, rule, cause, id, affected } = finding
  const call = (node: string) => nowCalled(node, organisation)
  const names = affected.map(call)
  const now = call(cause)
  if (now === cause && names.every((name, i) => name === affected[i])) return finding
  const begin = `${rule}:${organisation}:${state}:`
  return Object.create(finding, {
    id: { value: `${begin}${now}${id.slice(begin.length + cause.length)}` },
    cause: { value: now },
    affected: { value: names },
  }) as Finding
}
