import type { State } from '../model/document.ts'
import { type Element, elementIn } from '../model/element.ts'
import type { Model } from '../model/index.ts'
import { nameKey, nameOf } from '../model/name-key.ts'
import type { Name } from '../model/name-table.ts'
import type { EntityKind } from '../schema/shape.ts'

/** Elements as they were put together, until what they are made of changes. */
export class Elements {
  private readonly model: Model
  /** By organisation and id. */
  private readonly known = new Map<string, Map<string, Known>>()

  constructor(model: Model) {
    this.model = model
  }

  /** The same for a copy of the model. */
  copyFor(model: Model): Elements {
    const copy = new Elements(model)
    for (const [organisation, names] of this.known)
      copy.known.set(organisation, new Map([...names].map(([id, { key, made }]) => [id, { key, made: [...made] }])))
    return copy
  }

  get(name: Name, kind: EntityKind, state: State): Element | undefined {
    const known = this.knownOf(name)
    this.model.following.note(known.key)
    const same = known.made.find((each) => each.kind === kind && each.state === state)
    if (same) return same.element
    const element = elementIn(this.model, name, kind, state)
    // What follows from another organisation's element is put together anew: that may change without this one.
    if (element?.facts.has('from') !== true) known.made.push({ kind, state, element })
    return element
  }

  /** Puts a name's elements together anew when they are asked for again. */
  forget(key: string): void {
    const { organisation, id } = nameOf(key)
    this.known.get(organisation)?.delete(id)
  }

  private knownOf(name: Name): Known {
    const { organisation, id } = name
    const names = this.known.get(organisation) ?? new Map<string, Known>()
    if (names.size === 0) this.known.set(organisation, names)
    const known = names.get(id)
    if (known) return known
    const fresh: Known = { key: nameKey(name), made: [] }
    names.set(id, fresh)
    return fresh
  }
}

/** What a name stands for, of each kind and in each state that was asked for. */
interface Known {
  readonly key: string
  readonly made: { readonly kind: EntityKind; readonly state: State; readonly element: Element | undefined }[]
}
