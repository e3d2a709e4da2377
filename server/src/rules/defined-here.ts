import type { StateOfThings } from '../analysis/state-of-things.ts'
import type { Definition } from '../model/index.ts'

/** All that the documents of an organisation define, in whatever state. */
export function definedHere({ reader: { model, organisation } }: StateOfThings): readonly Definition[] {
  return [...model.definedBy(organisation).values()].flat()
}
