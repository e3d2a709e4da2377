/** Seeded random choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from 0 up to but not including `below`. */
  int(below: number): number
  pick<T>(from: readonly T[]): T
  chance(share: number): boolean
}

/** Mulberry32: small, fast, and made of integer operations only. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (below: number) => Math.floor(next() * below)
  return {
    int,
    pick(from) {
      const choice = from[int(from.length)]
      if (choice === undefined) throw new Error('nothing to pick from')
      return choice
    },
    chance: (share) => next() < share,
  }
}
