import type { Reference } from '../model/walk.ts'

/** A reference to another id, written the way it was: with its prefix and organisation. */
export function referenceTo(id: string, { prefix, organisation }: Reference): string {
  return `${prefix ? `${prefix}:` : ''}${organisation ? `${organisation}/` : ''}${id}`
}
