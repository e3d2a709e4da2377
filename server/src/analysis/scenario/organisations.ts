import type { Model } from '../../model/index.ts'
import type { EntityKind } from '../../schema/shape.ts'

/** The organisations that documents speak for, by id. What is described under nobody's name counts as one; a policy or a catalogue describes nothing. */
export function organisationsIn(model: Model): readonly string[] {
  const isAny = (organisation: string) =>
    KINDS.some((kind) => !model.idsOf(organisation, kind)[Symbol.iterator]().next().done)
  return model
    .present()
    .filter((organisation) => organisation !== '' || isAny(organisation))
    .toSorted()
}

const KINDS: readonly EntityKind[] = ['application', 'component', 'platform', 'process', 'dataset', 'contract']
