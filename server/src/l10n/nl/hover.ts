import type { hover as english } from '../en/hover.ts'
import { kind } from './words.ts'

/** Texts of hovers. */
export const hover = {
  'hover.kind': ({ kind: name }) => kind(name),
  'hover.origin': ({ from }) => (from === 'catalogue' ? 'uit de catalogus' : 'van het product'),
} satisfies typeof english
