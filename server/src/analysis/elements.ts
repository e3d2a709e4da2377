import type { State } from '../model/document.ts'
import { type Element, elementIn } from '../model/element.ts'
import type { Model } from '../model/index.ts'
import { nameKey, nameOf } from '../model/name-key.ts'
import type { Name } from '../model/name-table.ts'
import type { EntityKind } from '../schema/shape.ts'
import { Lookers, type Looking } from './lookers.ts'

/** Elements as they were put together, until what they are made of changes. */
export class Elements {
  private readonly model: Model
  private readonly isFollowed: boolean
  /** By organisation and id. */
  private readonly known = new Map<string, Map<string, Known>>()
  private readonly lookers = new Lookers()

  /** `isFollowed`: what changes is told (`forget`); else they are looked at before anything does. */
  constructor(model: Model, isFollowed = false) {
    this.model = model
    this.isFollowed = isFollowed
  }

  /** The same for a copy of the model. */
  copyFor(model: Model): Elements {
    const copy = new Elements(model, this.isFollowed)
    for (const [organisation, names] of this.known)
      copy.known.set(organisation, new Map([...names].map(([id, { key, made }]) => [id, { key, made: [...made] }])))
    return copy
  }

  get(name: Name, kind: EntityKind, state: State): Element | undefined {
    const known = this.knownOf(name)
    const { following } = this.model
    following.note(known.key)
    const at = known.made.findIndex((each) => each.kind === kind && each.state === state)
    const same = known.made[at]
    if (same && !same.isOutdated) {
      if (following.isOn) for (const look of same.looked) following.note(look)
      return same.element
    }
    if (same) known.made.splice(at, 1)
    const looked = new Set<string>()
    const put = () => elementIn(this.model, name, kind, state)
    const element = this.isFollowed ? following.during(looked, put) : put()
    // What follows from another organisation's element is put together anew: that may change without this one.
    if (element?.facts.has('from') === true) return element
    const made = { kind, state, element, looked, isOutdated: false }
    known.made.push(made)
    if (this.isFollowed) this.lookers.add(made)
    return element
  }

  /** Puts those of these names, and who looked at what changed, together anew when they are asked for again. */
  forget(names: ReadonlySet<string>, looks: ReadonlySet<string>): void {
    this.lookers.outdate(looks)
    for (const key of names) {
      const { organisation, id } = nameOf(key)
      this.known.get(organisation)?.delete(id)
    }
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
  readonly made: Made[]
}

interface Made extends Looking {
  readonly kind: EntityKind
  readonly state: State
  readonly element: Element | undefined
}
