import type { Called } from './risk-words.ts'

/** What can be asked of whoever delivers something. */
export type RequirementKind =
  | 'location'
  | 'support'
  | 'law'
  | 'control'
  | 'sub-processors'
  | 'keys'
  | 'exit'
  | 'export'
  | 'exit-test'
  | 'continuity'
  | 'seal'

/** Areas that a policy names and that are no country. */
export const AREAS: Readonly<Record<string, Called>> = {
  EU: { en: 'the European Union', nl: 'de Europese Unie' },
  EEA: { en: 'the European Economic Area', nl: 'de Europese Economische Ruimte' },
}
