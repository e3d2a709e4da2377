import type { Landscape } from '../analysis/landscape.ts'
import type { State } from '../model/document.ts'

/** What is found in each state, of a target only what it adds to what was found before it. */
export function addedPerState<T>(
  { states }: Landscape,
  foundIn: (state: State) => readonly T[],
  adds: (found: T, before: readonly T[]) => boolean,
): readonly { readonly state: State; readonly found: T }[] {
  const before: T[] = []
  return states.flatMap((state) => {
    const all = foundIn(state)
    const added = all.filter((found) => adds(found, before))
    before.push(...all)
    return added.map((found) => ({ state, found }))
  })
}
