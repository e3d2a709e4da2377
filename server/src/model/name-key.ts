import type { Name } from './name-table.ts'

/** A name as one text, to keep things by. */
export function nameKey({ organisation, id }: Name): string {
  return `${organisation}\u0000${id}`
}

/** The name that a key was made of. */
export function nameOf(key: string): Name {
  const [organisation = '', id = ''] = key.split('\u0000')
  return { organisation, id }
}
