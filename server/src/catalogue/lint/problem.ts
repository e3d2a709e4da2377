import type { Section } from '../data.ts'

/** An entry that is judged: as a document states it, or as the catalogue has it, with note and sources. */
export interface Judged {
  readonly section: Section
  readonly key: string
  readonly value: Readonly<Record<string, unknown>>
}

/** Keys and list positions from the entry down. */
export type Path = readonly (string | number)[]

/** Something in the catalogue that cannot be right, or that deserves a look; worded by `lint.<code>` of the l10n layer. */
export type Problem = { readonly at: Judged; readonly path: Path } & Finding

/** What is wrong, with what its wording needs. */
export type Finding =
  | { readonly code: 'reference'; readonly args: { readonly id: string; readonly kind: string; readonly near: string } }
  | { readonly code: 'region'; readonly args: { readonly region: string; readonly provider: string } }
  | { readonly code: 'duplicate'; readonly args: { readonly key: string } }
  | { readonly code: 'owner-cycle'; readonly args: { readonly chain: string } }
  | { readonly code: 'owner-not-on-top'; readonly args: { readonly owner: string; readonly above: string } }
  | {
      readonly code: 'owner-country'
      readonly args: { readonly owner: string; readonly country: string; readonly other: string }
    }
  | {
      readonly code: 'two-owners'
      readonly args: { readonly event: string; readonly owner: string; readonly date: string }
    }
  | { readonly code: 'event-from'; readonly args: { readonly from: string; readonly owner: string } }
  | { readonly code: 'event-order'; readonly args: { readonly date: string; readonly before: string } }
  | { readonly code: 'event-no-date'; readonly args: { readonly event: string } }
  | { readonly code: 'future'; readonly args: { readonly date: string; readonly today: string } }
  | { readonly code: 'no-date'; readonly args: { readonly date: string } }
  | { readonly code: 'no-source'; readonly args: { readonly claim: string } }
  | { readonly code: 'not-inherent'; readonly args: { readonly product: string; readonly supplier: string } }
  | { readonly code: 'alias'; readonly args: { readonly alias: string; readonly other: string } }
  | { readonly code: 'country'; readonly args: { readonly country: string } }
  | { readonly code: 'stale'; readonly args: { readonly claim: string; readonly date: string } }
  | { readonly code: 'announced-owner'; readonly args: { readonly owner: string; readonly date: string } }

export type ProblemCode = Finding['code']

/** Whether it is told for information: nothing is wrong, but somebody may want to look. */
export function isInformation({ code }: { readonly code: string }): boolean {
  return INFORMATION.has(code)
}

const INFORMATION: ReadonlySet<string> = new Set<ProblemCode>(['stale', 'announced-owner'])

/** The entries of one section that are judged, typed as that section's entries. */
export function ofSection<T>(judged: readonly Judged[], section: Section): readonly (Judged & { readonly value: T })[] {
  return judged.filter((each): each is Judged & { readonly value: T & Judged['value'] } => each.section === section)
}
