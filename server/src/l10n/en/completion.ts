import { kind } from './words.ts'

/** Texts beside what can be put where the cursor stands. */
export const completion = {
  'completion.new': ({ kind: name }: { kind: string }): string => `new ${kind(name)}`,
  'completion.unknown': (_: Record<never, never>): string => 'nobody knows yet: a question',
  'completion.format': ({ open }: { open: boolean }): string => (open ? 'open format' : 'closed format'),
} as const
