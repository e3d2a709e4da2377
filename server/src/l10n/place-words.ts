import type { Called, RiskWords } from './risk-words.ts'

/** What the texts of the rules on places are made of. */
export interface PlaceWords {
  /** Where the data are, or from where they are seen, in reading order. */
  readonly countries: readonly Called[]
  readonly use: string
  /** Whose place it is: the host, or who gives support; '' where that is not stated. */
  readonly at: Called
  /** Ids of what is touched, in reading order. */
  readonly names: readonly string[]
  readonly planned: number
  /** The claim that makes it less sure. */
  readonly weak?: NonNullable<RiskWords['weak']>
}

/** What European law says of the first of the countries. */
export interface AdequacyWords {
  readonly adequacy: string
  /** Last day of the decision; '' where it has none. */
  readonly until: string
  /** Day since which the decision is contested; '' where it is not. */
  readonly contested: string
}

/** An area that a policy may name and that is no jurisdiction of the catalogue. */
export const EEA: Called = { en: 'EEA', nl: 'EER' }
