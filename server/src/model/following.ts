import { looks } from './name-key.ts'

/**
 * Keeps what questions look at in the model while they are answered, as `nameKey`, `looks` and `lookUps` write it: an answer holds
 * until one of those changes. What catalogue documents and policies say, which organisations are here and what is a slip for what is not kept: when
 * that changes everything is asked anew.
 */
export class Following {
  private looked: Set<string> | undefined
  private derived: Derived[] | undefined

  get isOn(): boolean {
    return this.looked !== undefined
  }

  note(look: string): void {
    this.looked?.add(look)
  }

  /**
   * Answers a question, adding to `looked` all that it looks at, and to `derived` what it takes from results that were made of many
   * things; without that the answer holds until anything changes as soon as it takes one.
   */
  during<T>(looked: Set<string>, question: () => T, derived?: Derived[]): T {
    const before = [this.looked, this.derived] as const
    this.looked = looked
    this.derived = derived
    try {
      return question()
    } finally {
      ;[this.looked, this.derived] = before
      if (this.looked) for (const each of looked) this.looked.add(each)
    }
  }

  /** A result made of many things, which is the very same one as long as it says the same: whoever takes it looks at that alone. */
  derive<T>(make: () => T): T {
    const { looked, derived } = this
    if (!derived) {
      this.note(looks.anything)
      return make()
    }
    this.looked = undefined
    this.derived = undefined
    try {
      const value = make()
      derived.push({ make, value })
      return value
    } finally {
      this.looked = looked
      this.derived = derived
    }
  }
}

/** A result made of many things, and how to make it again. */
export interface Derived {
  readonly make: () => unknown
  readonly value: unknown
}
