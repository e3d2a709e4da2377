import { nextTurn } from './turn.ts'
/**
 * Takes changes that come in one after the other together, so that only the newest costs work: there is no waiting time,
 * but as long as messages that came in with them are still being handled, they are not taken.
 */
export class Gathered {
  private readonly take: (uris: readonly string[]) => void
  private readonly uris = new Set<string>()
  private round: Promise<void> | undefined
  private turns = 0

  constructor(take: (uris: readonly string[]) => void) {
    this.take = take
  }

  add(uri: string): void {
    this.uris.add(uri)
    this.turns = TURNS
    this.round ??= this.run()
  }

  drop(uri: string): void {
    this.uris.delete(uri)
  }

  /** Settles when all that was added has been taken. */
  async taken(): Promise<void> {
    while (this.round) await this.round
  }

  get waiting(): boolean {
    return this.round !== undefined
  }

  private async run(): Promise<void> {
    while (this.turns-- > 0) await nextTurn()
    this.round = undefined
    const uris = [...this.uris]
    this.uris.clear()
    this.take(uris)
  }
}

/**
 * Messages are handled one a turn of the event loop. Between two changes come the questions that an editor asks after each:
 * when there has been no change for more turns than that, there is none. A turn takes some microseconds.
 */
const TURNS = 12
