// Written by hand: the types of catalogue.js, which scripts/compile-catalogue.ts builds and git does not keep.

/** JSON of what the catalogue says, without notes and sources. */
export const facts: string
/** JSON of notes and sources, by section and key of the entry. */
export const prose: string
