// Written by hand: the types of catalogue.js, which scripts/compile-catalogue.ts builds and git does not keep.

/** JSON of the day, month or year that the facts are of. */
export const asOf: string
/** JSON of the different `confidence` that entries have; each entry has the number of its own. */
export const confidences: string
/** JSON of each section, without notes and sources. */
export const facts: Readonly<Record<string, string>>
/** JSON of notes and sources, by section and key of the entry. */
export const prose: string
