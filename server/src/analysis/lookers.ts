/** Something that was made by looking at things, until one of those changes. */
export interface Looking {
  /** All that was looked at for it. */
  readonly looked: ReadonlySet<string>
  isOutdated: boolean
}

/** Who looked at what, found by what changed. They are not kept alive by it. */
export class Lookers {
  private readonly byLook = new Map<string, Set<WeakRef<Looking>>>()
  private readonly refs = new WeakMap<Looking, { readonly ref: WeakRef<Looking>; known: number }>()
  private entries = 0
  private entriesLeft = 0

  /** Takes note of what was looked at; of who is known already, of what came since. */
  add(looking: Looking): void {
    const own = this.refs.get(looking) ?? { ref: new WeakRef(looking), known: 0 }
    this.refs.set(looking, own)
    if (own.known === looking.looked.size) return
    let at = 0
    // A set keeps the order in which things were added to it.
    for (const look of looking.looked) if (at++ >= own.known) this.put(look, own.ref)
    own.known = looking.looked.size
    if (this.entries > 2 * this.entriesLeft + FEW) this.sweep()
  }

  /** What changed: who looked at it is outdated. */
  outdate(looks: ReadonlySet<string>): void {
    for (const look of looks) {
      const refs = this.byLook.get(look)
      if (!refs) continue
      for (const ref of refs) {
        const looking = ref.deref()
        if (looking) looking.isOutdated = true
      }
      this.byLook.delete(look)
      this.entries -= refs.size
    }
  }

  private put(look: string, ref: WeakRef<Looking>): void {
    const refs = this.byLook.get(look)
    if (refs) refs.add(ref)
    else this.byLook.set(look, new Set([ref]))
    this.entries++
  }

  /** Drops who is gone or outdated, once there may be as many of those as of the others. */
  private sweep(): void {
    this.entries = 0
    for (const [look, refs] of this.byLook) {
      for (const ref of refs) if (ref.deref()?.isOutdated !== false) refs.delete(ref)
      if (refs.size === 0) this.byLook.delete(look)
      this.entries += refs.size
    }
    this.entriesLeft = this.entries
  }
}

/** So many that to look through them takes no time. */
const FEW = 10_000
