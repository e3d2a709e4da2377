import type { Catalogue } from './catalogue.ts'
import type { Section } from './data.ts'

/** Where the claims of an entry were read, and as of when: the first of its sources that can be opened. */
export function readAt(
  catalogue: Catalogue,
  section: Section,
  key: string,
): { readonly source?: string; readonly asOf?: string } {
  const source = catalogue.prose(section, key).sources?.find(({ url }) => url !== undefined)
  if (source?.url === undefined) return {}
  return { source: source.url, ...(source.date === undefined ? {} : { asOf: source.date }) }
}
