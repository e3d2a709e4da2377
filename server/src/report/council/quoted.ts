/**
 * What councils, cities and parliament said, with what was read of it. Figures in answers that are not counted here come from this
 * list alone.
 */
export const QUOTED = {
  /** As the answer of Maastricht gives it (2026). It ascribes the target to the NDS; a first source was not found. */
  maastricht: { percent: 80, years: 10, year: 2026 },
  /** The answer of 1 April 2025. */
  nijmegen: { year: 2025 },
  /** Decision of 4 February 2026, as a news item gives it. */
  amsterdam: { percent: 30, year: 2030, later: 2035, source: 'https://www.security.nl/posting/923151' },
  /** Motion of June 2025, as a news item gives it. */
  parliament: { percent: 30, year: 2029, source: 'https://www.security.nl/posting/891809' },
} as const
