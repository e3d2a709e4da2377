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

/** What can be looked at besides what a name is defined as, each as one text: see `Following`. */
export const looks = {
  /** What mentions a name. */
  mentions: (name: Name): string => `<${nameKey(name)}`,
  /** Who uses an id, whosever it is. */
  anywhere: (id: string): string => `*${id}`,
  /** All that an organisation says. */
  all: (organisation: string): string => `@${organisation}`,
  /** Which things of a kind it describes. */
  ids: (organisation: string, kind: string): string => `=${organisation}\u0000${kind}`,
  /** What its documents say under a key of their own. */
  said: (organisation: string, section: string): string => `#${organisation}\u0000${section}`,
  /** Whatever there is. */
  anything: '@',
  /** What a slip made hard to read of it. */
  damage: (organisation: string): string => `!${organisation}`,
} as const
