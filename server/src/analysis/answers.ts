import type { Following } from '../model/following.ts'
import { Lookers, type Looking } from './lookers.ts'

/** A question about a thing: a function that knows nothing besides what it is given, and is the same one every time. */
export type Question<Of, Given, T> = (of: Of, given: Given) => T

/** What questions about things gave. */
export interface Answering<Given> {
  of<Of extends object, T>(of: Of, given: Given, question: Question<Of, Given, T>): T
  /** What a question gives for many things, in their order. */
  ofAll<Of extends object, T>(
    all: readonly Of[],
    given: Given,
    question: Question<Of, Given, readonly T[]>,
  ): readonly T[]
  /** Takes note of what changed in the eyes of those who looked at it. */
  forget(looks: ReadonlySet<string>): void
}

/** Answers for who asks all there is to ask once, before anything changes. */
export class AnswersOnce<Given> implements Answering<Given> {
  private readonly asked = new Map<unknown, { readonly ofEach: Map<object, unknown>; all?: object; list?: unknown }>()

  of<Of extends object, T>(of: Of, given: Given, question: Question<Of, Given, T>): T {
    const { ofEach } = this.known(question)
    if (!ofEach.has(of)) ofEach.set(of, question(of, given))
    return ofEach.get(of) as T
  }

  ofAll<Of extends object, T>(
    all: readonly Of[],
    given: Given,
    question: Question<Of, Given, readonly T[]>,
  ): readonly T[] {
    const known = this.known(question)
    if (known.all !== all) {
      known.all = all
      known.list = all.flatMap((one) => question(one, given))
    }
    return known.list as readonly T[]
  }

  forget(): void {
    this.asked.clear()
  }

  private known(question: unknown) {
    const known = this.asked.get(question) ?? { ofEach: new Map<object, unknown>() }
    this.asked.set(question, known)
    return known
  }
}

/**
 * What questions about things gave, as long as nothing changes that was looked at to answer them. An answer is kept as long as the
 * thing that it is about: who forgets that forgets its answers.
 */
export class Answers<Given> implements Answering<Given> {
  private readonly following: Following
  private readonly from: Answers<Given> | undefined
  private readonly asked = new WeakMap<object, Asked>()
  private readonly together = new Map<unknown, Together>()
  private readonly lookers = new Lookers()
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
    this.lookers.add(own)
    return answer
  }

  /** Asked only of those for which that may have changed, and the very list of before where it gives the same. */
  ofAll<Of extends object, T>(
    all: readonly Of[],
    given: Given,
    question: Question<Of, Given, readonly T[]>,
  ): readonly T[] {
    const before = this.together.get(question) as Together<T> | undefined
    const further = before ? before.of.length - all.length : 0
    const asked = new Array<Asked | undefined>(all.length)
    const answers = new Array<readonly T[]>(all.length)
    let isSame = before !== undefined && further === 0
    for (let i = 0; i < all.length; i++) {
      const one = all[i] as Of
      // Where one came or went, those behind it moved.
      const at = before?.of[i] === one ? i : i + further
      if (before && before.of[at] === one && before.asked[at]?.isOutdated === false) {
        asked[i] = before.asked[at]
        answers[i] = before.answers[at] as readonly T[]
      } else {
        answers[i] = this.of(one, given, question)
        // What another knew is not kept up to date here.
        asked[i] = this.asked.get(one)
        isSame = false
      }
    }
    if (before && isSame) return before.list
    const now = answers.flat() as readonly T[]
    const list = before ? sameOrNew(before.list, now) : now
    this.together.set(question, { of: all, asked, answers, list })
    return list
  }

  forget(looks: ReadonlySet<string>): void {
    if (this.from) for (const look of looks) this.changed.add(look)
    this.lookers.outdate(looks)
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
    const asked = { looked: new Set(before?.looked), answers: new Map(before?.answers), isOutdated: false }
    this.asked.set(of, asked)
    return asked
  }
}

interface Asked extends Looking {
  readonly looked: Set<string>
  readonly answers: Map<unknown, unknown>
}

/** What one question gave for many things. */
interface Together<T = unknown> {
  readonly of: readonly object[]
  readonly asked: readonly (Asked | undefined)[]
  readonly answers: readonly (readonly T[])[]
  readonly list: readonly T[]
}

/** A list; the one of before where that holds the very same things. */
export function sameOrNew<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && before.every((each, i) => each === now[i]) ? before : now
}

/** Whether two sets have something in common. */
export function isAnyIn(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some]
  for (const each of fewer) if (more.has(each)) return true
  return false
}
