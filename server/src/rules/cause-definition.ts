import type { Reader } from '../analysis/reader.ts'
import type { State } from '../model/document.ts'
import { sees } from '../model/document.ts'
import type { Definition } from '../model/index.ts'
import { nodeParts } from '../model/node.ts'
import { inReadingOrder } from './rule.ts'

/** Where a cause that the files describe is described: in this state, else in one that it stands on. */
export function definitionOf(cause: string, state: State, { model, organisation }: Reader): Definition | undefined {
  const { kind, id: name } = nodeParts(cause)
  const slash = name.indexOf('/')
  const home = slash < 0 ? organisation : name.slice(0, slash)
  const id = name.slice(slash + 1)
  const seen = model
    .definitions({ organisation: home, id })
    .filter(
      ({ entity, placement: { head } }) => entity.kind === kind && head.kind !== 'catalogue' && sees(state, head.state),
    )
    .toSorted((a, b) => inReadingOrder(a.placement, b.placement))
  return seen.find(({ placement }) => placement.head.state === state) ?? seen[0]
}
