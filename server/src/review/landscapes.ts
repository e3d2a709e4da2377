import type { Landscape } from '../analysis/landscape.ts'
import type { Placement } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import { nameKey } from '../model/name-key.ts'
import type { Name } from '../model/name-table.ts'

/** The landscapes that were last asked for, kept while their files change. */
export class Landscapes {
  private readonly make: (organisation: string, isLasting: boolean) => Landscape
  private readonly kept = new Map<string, Landscape>()
  /** The last one to look at, until anything changes. */
  private glimpsed: Landscape | undefined

  constructor(make: (organisation: string, isLasting: boolean) => Landscape) {
    this.make = make
  }

  /** The same for a copy of the model. */
  copyFor(model: Model, make: (organisation: string, isLasting: boolean) => Landscape): Landscapes {
    const copy = new Landscapes(make)
    for (const [organisation, landscape] of this.kept) copy.kept.set(organisation, landscape.copyFor(model))
    return copy
  }

  has(organisation: string): boolean {
    return this.kept.has(organisation)
  }

  /** One to look at before anything changes: the very same as long as it is of the same organisation. */
  once(organisation: string): Landscape {
    if (this.glimpsed?.organisation !== organisation) this.glimpsed = this.make(organisation, false)
    return this.glimpsed
  }

  of(organisation: string): Landscape {
    const landscape = this.kept.get(organisation) ?? this.make(organisation, true)
    // The last one asked for goes last.
    this.kept.delete(organisation)
    this.kept.set(organisation, landscape)
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest)
    return landscape
  }

  /** Takes note of parts that came in the place of others. */
  take(removed: readonly Placement[], added: readonly Placement[], model: Model): void {
    this.glimpsed = undefined
    const changed = [...removed, ...added]
    const looks = model.looksAt(removed, added)
    // What a catalogue says may mean something for everything.
    if (changed.some(({ head }) => head.kind === 'catalogue')) {
      this.clear()
      return
    }
    const names = changed.flatMap(({ head, facts }) =>
      model
        .sameAs(head.organisation)
        .flatMap((organisation) => (facts.entity ? [nameKey({ organisation, id: facts.entity.id })] : [])),
    )
    for (const landscape of this.kept.values()) landscape.forget(new Set(names), looks)
  }

  /** What a rule found of an organisation is found anew when it is asked for. */
  outdate({ organisation, id }: Name): void {
    this.glimpsed = undefined
    this.kept.get(organisation)?.drop(id)
  }

  clear(): void {
    this.glimpsed = undefined
    this.kept.clear()
  }
}

/** As many as one has in hand at a time: a municipality, its centre, a few neighbours. */
const MOST = 8
