import { message } from '../l10n/message.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import type { EntityKind } from '../schema/shape.ts'
import type { Shown } from './exposure-display.ts'
import { namedAt, usagesOf } from './navigation/named.ts'

/** Above what other entries stand on how many they are. */
export function usesShown(documents: readonly SourceDocument[], model: Model): readonly Shown[] {
  return documents.flatMap(({ placements }) =>
    placements.flatMap((placement): readonly Shown[] => {
      const { entity, damaged } = placement.facts
      if (!entity || damaged || !USED.has(entity.kind)) return []
      const named = namedAt([placement], placement.start + entity.at.start, model)
      const count = named ? usagesOf(named, model).filter(({ isDefinition }) => !isDefinition).length : 0
      return count === 0 ? [] : [{ placement, span: entity.at, text: message('display.uses', { count }) }]
    }),
  )
}

/** Kinds that others stand on. */
const USED: ReadonlySet<EntityKind> = new Set<EntityKind>(['platform', 'dataset', 'contract', 'supplier', 'product'])
