// Written by hand: the types of validators.js, which scripts/generate.ts builds and git does not keep.
import type { DocumentKind } from '../shape.ts'

/** What ajv says of one mistake. */
export interface Mistake {
  readonly instancePath: string
  readonly keyword: string
  readonly params: {
    readonly missingProperty?: string
    readonly additionalProperty?: string
    /** Positions of two equal items. */
    readonly i?: number
    readonly j?: number
  }
}

export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly Mistake[] | null
}

/** A check for each top-level key; of a list it checks one item. */
export const validators: Readonly<Record<DocumentKind, Readonly<Record<string, Validator>>>>
