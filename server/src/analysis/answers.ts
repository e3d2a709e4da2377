import type { Following } from '../model/following.ts'

/** A question about a thing: a function that knows nothing besides what it is given, and is the same one every time. */
export type Question<Of, Given, T> = (of: Of, given: Given) => T

/**
 * What questions about things gave, as long as nothing changes that was looked at to answer them. An answer is kept as long as the
 * thing that it is about: who forgets that forgets its answers.
 */
export class Answers<Given> {
  private readonly following: Following
  private readonly from: Answers<Given> | undefined
  private readonly asked = new WeakMap<object, Asked>()
  /** Those that looked at something. */
  private readonly looking = new Set<WeakRef<Asked>>()
  /** What changed since this began with what another knew. */
  private readonly changed = new Set<string>()

  /** `from`: what this begins with; what is asked here does not show there. */
  constructor(following: Following, from?: Answers<Given>) {
    this.following = following
    this.from = from
  }

  of<Of extends object, T>(of: Of, given: Given, question: Question<Of, Given, T>): T {
    const known = this.known(of)
    if (known?.answers.has(question)) {
      if (this.following.isOn) for (const look of known.looked) this.following.note(look)
      return known.answers.get(question) as T
    }
    const own = this.own(of)
    const answer = this.following.during(own.looked, () => question(of, given))
    own.answers.set(question, answer)
    if (own.looked.size > 0 && !own.isLooking) {
      own.isLooking = true
      this.looking.add(new WeakRef(own))
    }
    return answer
  }

  /** Takes note of what changed in the eyes of those who looked at it. */
  forget(looks: ReadonlySet<string>): void {
    if (this.from) for (const look of looks) this.changed.add(look)
    for (const each of this.looking) {
      const asked = each.deref()
      if (asked && !isAnyIn(looks, asked.looked)) continue
      if (asked) asked.isOutdated = true
      this.looking.delete(each)
    }
  }

  private known(of: object): Asked | undefined {
    const own = this.asked.get(of)
    if (own && !own.isOutdated) return own
    const before = own ? undefined : this.from?.known(of)
    return before && !isAnyIn(this.changed, before.looked) ? before : undefined
  }

  /** A place for more answers about a thing, with those that there are. */
  private own(of: object): Asked {
    const own = this.asked.get(of)
    if (own && !own.isOutdated) return own
    const before = this.known(of)
    const asked = {
      looked: new Set(before?.looked),
      answers: new Map(before?.answers),
      isOutdated: false,
      isLooking: false,
    }
    this.asked.set(of, asked)
    return asked
  }
}

interface Asked {
  /** All that was looked at for the answers. */
  readonly looked: Set<string>
  readonly answers: Map<unknown, unknown>
  isOutdated: boolean
  /** Whether changes are held against it. */
  isLooking: boolean
}

/** Whether two sets have something in common. */
export function isAnyIn(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some]
  for (const each of fewer) if (more.has(each)) return true
  return false
}
