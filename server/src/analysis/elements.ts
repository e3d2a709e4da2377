import type { State } from '../model/document.ts'
import { type Element, elementIn } from '../model/element.ts'
import type { Model } from '../model/index.ts'
import { nameKey } from '../model/name-key.ts'
import type { Name } from '../model/name-table.ts'
import type { EntityKind } from '../schema/shape.ts'

/** Elements as they were put together, until what they are made of changes; tells which names were asked for on the way. */
export class Elements {
  private readonly model: Model
  private readonly known = new Map<string, Map<string, Element | undefined>>()
  private asked: Set<string> | undefined

  constructor(model: Model) {
    this.model = model
  }

  /** The same for a copy of the model. */
  copyFor(model: Model): Elements {
    const copy = new Elements(model)
    for (const [key, elements] of this.known) copy.known.set(key, new Map(elements))
    return copy
  }

  get(name: Name, kind: EntityKind, state: State): Element | undefined {
    const key = nameKey(name)
    this.asked?.add(key)
    const same = this.known.get(key) ?? new Map<string, Element | undefined>()
    const which = `${kind} ${state}`
    if (same.has(which)) return same.get(which)
    const element = elementIn(this.model, name, kind, state)
    // What follows from another organisation's element is put together anew: that may change without this one.
    if (element?.facts.has('from') === true) return element
    this.known.set(key, same.set(which, element))
    return element
  }

  /** Puts a name's elements together anew when they are asked for again. */
  forget(key: string): void {
    this.known.delete(key)
  }

  /** What a question gives, and every name that was asked for to answer it. */
  following<T>(question: () => T): { readonly answer: T; readonly names: ReadonlySet<string> } {
    const before = this.asked
    const names = new Set<string>()
    this.asked = names
    try {
      return { answer: question(), names }
    } finally {
      this.asked = before
      for (const name of names) before?.add(name)
    }
  }
}
