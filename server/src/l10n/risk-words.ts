/** What people call a thing; the same in both languages, or one name in each. */
export type Called = string | { readonly en: string; readonly nl: string }

/** What the texts of the rules on risk are made of. */
export interface RiskWords {
  readonly party: Called
  readonly country: Called
  /** Who controls the party, where its country is that of this owner. */
  readonly owner?: Called
  readonly law?: Called
  readonly role: string
  readonly reach: string
  /** Ids of what is touched, in reading order. */
  readonly names: readonly string[]
  readonly unrated: number
  /** How many others the cause touches that somebody accepted. */
  readonly accepted: number
  readonly planned: number
  /** Names of the critical processes that need them. */
  readonly processes: readonly string[]
  /** The possible hosts to which it applies, where it is one of several. */
  readonly hosts: readonly Called[]
  /** Whether it holds wherever it is hosted. */
  readonly isAnyHost: boolean
  /** Whether nobody stated that it has the access that this supposes. */
  readonly isUncertain: boolean
  /** The claim that makes it less sure. */
  readonly weak?: { readonly from: Called; readonly relation: string; readonly to: Called; readonly sure: string }
}

/** What the texts on unrated elements are made of. */
export interface GatheredWords {
  readonly count: number
  /** What they are: `application`, `component`, or `element` where they are both. */
  readonly kind: string
  readonly countries: readonly Called[]
  /** Which ones to begin with. */
  readonly names: readonly string[]
}
