/**
 * Keeps what questions look at in the model while they are answered, as `nameKey` and `looks` write it: an answer holds until one of
 * those changes. What catalogues and policies say, which organisations are here and what is a slip for what is not kept: when
 * that changes everything is asked anew.
 */
export class Following {
  private looked: Set<string> | undefined
  /** All that was ever looked at, here or in a copy of the model. */
  private readonly ever: Set<string>

  constructor(from?: Following) {
    this.ever = from?.ever ?? new Set()
  }

  get isOn(): boolean {
    return this.looked !== undefined
  }

  note(look: string): void {
    if (!this.looked) return
    this.looked.add(look)
    this.ever.add(look)
  }

  /** Whether anybody ever looked at this. */
  isLookedAt(look: string): boolean {
    return this.ever.has(look)
  }

  /** Answers a question, adding to `looked` all that it looks at. */
  during<T>(looked: Set<string>, question: () => T): T {
    const before = this.looked
    this.looked = looked
    try {
      return question()
    } finally {
      this.looked = before
      if (before) for (const each of looked) before.add(each)
    }
  }
}
