import { textUnder } from '../../analysis/reader.ts'
import type { Model } from '../../model/index.ts'
import type { Location } from '../../review/finding.ts'
import type { EntityKind } from '../../schema/shape.ts'

/** A thing that documents describe. */
export interface Described {
  readonly id: string
  /** Undefined where it has none besides its id. */
  readonly name: string | undefined
  readonly kind: EntityKind
  readonly organisation: string
  readonly at: Location
}

/** All things that documents describe, in each place where one does. */
export function* describedIn(model: Model): Iterable<Described> {
  for (const organisation of model.defining()) {
    for (const [id, definitions] of model.definedBy(organisation)) {
      for (const { placement, entity } of definitions) {
        const name = textUnder(entity.value, 'name')
        const { start, head } = placement
        const at = { uri: head.uri, start: start + entity.at.start, end: start + entity.at.end }
        yield { id, name: name === id ? undefined : name, kind: entity.kind, organisation, at }
      }
    }
  }
}

/** Those of which the id or name holds what is sought, in any case of letters. */
export function* describedLike(query: string, all: Iterable<Described>): Iterable<Described> {
  const wanted = query.toLowerCase()
  for (const each of all) if (soughtBy(each).toLowerCase().includes(wanted)) yield each
}

/** What a thing is sought by. */
export function soughtBy({ id, name }: Pick<Described, 'id' | 'name'>): string {
  return name === undefined ? id : `${id} ${name}`
}
