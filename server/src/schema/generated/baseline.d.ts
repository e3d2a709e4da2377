// Written by hand: the types of baseline.js, which scripts/generate.ts builds and git does not keep.

/** The check of a baseline file by `schemas/output/baseline.schema.json`. */
export const isBaseline: {
  (value: unknown): boolean
  readonly errors?: readonly { readonly instancePath: string }[] | null
}
