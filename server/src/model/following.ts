/**
 * Keeps what questions look at in the model while they are answered, as `nameKey` and `looks` write it: an answer holds until one of
 * those changes. What catalogues and policies say, which organisations are here and what is a slip for what is not kept: when
 * that changes everything is asked anew.
 */
export class Following {
  private looked: Set<string> | undefined

  get isOn(): boolean {
    return this.looked !== undefined
  }

  note(look: string): void {
    this.looked?.add(look)
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
