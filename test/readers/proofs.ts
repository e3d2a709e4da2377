import { names, regions, sheets } from './catalogue-proofs.ts'
import { figures, filesRead, formats, hovers, policyInForce, reportLanguage } from './landscape-proofs.ts'
import type { Proof } from './proof.ts'

/** Of each reader, by its id, how it is seen what it reads. */
export const proofs: Readonly<Record<string, Proof>> = {
  names,
  regions,
  format: formats,
  files: filesRead,
  'policy in force': policyInForce,
  'language of reports': reportLanguage,
  hover: hovers,
  'report/described': figures('described'),
  'report/scenarios': figures('scenarios'),
  'report/score': figures('score'),
  'report/contracts': figures('contracts'),
  'report/energy': figures('energy'),
  'report/exposure': figures('exposure'),
  'report/layers': figures('layers'),
  'report/scope': figures('scope'),
  'report/tenders': figures('procurement'),
  'report/unknowns': figures('unknowns'),
  'catalogue show': sheets,
}
