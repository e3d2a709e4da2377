import { names, regions, sheets } from './catalogue-proofs.ts'
import type { Proof } from './proof.ts'

/** Of each reader, by its id, how it is seen what it reads. */
export const proofs: Readonly<Record<string, Proof>> = {
  names,
  regions,
  'catalogue show': sheets,
}
