import type { completion as english } from '../en/completion.ts'
import { kind } from './words.ts'

/** Texts beside what can be put where the cursor stands. */
export const completion = {
  'completion.new': ({ kind: name }) => `nieuw: ${kind(name)}`,
  'completion.unknown': () => 'nog niet bekend: een vraag',
  'completion.format': ({ open }) => (open ? 'open formaat' : 'gesloten formaat'),
} as const satisfies typeof english
