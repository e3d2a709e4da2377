// Written by hand: the types of rule-bases.js, which scripts/generate.ts builds and git does not keep.

/** What a rule rests on: a law, a framework, a paper, or our judgement. */
export interface RuleBasis {
  readonly text: string
  readonly url?: string
}

/** By rule, in each language. */
export declare const ruleBases: Readonly<
  Record<string, { readonly en: readonly RuleBasis[]; readonly nl: readonly RuleBasis[] } | undefined>
>

/** What each rule is about, in a few words. */
export declare const ruleTitles: Readonly<Record<string, { readonly en: string; readonly nl: string } | undefined>>
