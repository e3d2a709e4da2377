/**
 * When files that documents name are to be looked for: once, however much changes before that. Nobody tells of such a file when it
 * comes, so while somebody types it is looked for now and then.
 */
export class LookedUp {
  private isLooking = false
  /** The files that documents named when this was last looked at. */
  private named: readonly string[] = []
  private at = 0

  /** `isElsewhere`: something happened on disk. Who is told to look says so when it does: `looks`. */
  isToLook(named: readonly string[], isElsewhere: boolean): boolean {
    const isSame = named.length === this.named.length && named.every((uri, i) => uri === this.named[i])
    const isLately = performance.now() - this.at < LOOK_AGAIN_MS
    if (this.isLooking || named.length === 0 || (isSame && isLately && !isElsewhere)) return false
    this.named = named
    this.at = performance.now()
    this.isLooking = true
    return true
  }

  looks(): void {
    this.isLooking = false
  }
}

/** How soon a file that documents name is looked for again at a key. */
const LOOK_AGAIN_MS = 2000
