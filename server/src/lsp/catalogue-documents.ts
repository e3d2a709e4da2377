import type { Catalogue } from '../catalogue/catalogue.ts'
import { type EntryKind, listing } from '../catalogue/find/listing.ts'
import type { Language } from '../l10n/message.ts'
import type { Named } from '../language/navigation/named.ts'
import { showText } from '../output/catalogue/show.ts'
import { CATALOGUE_SCHEME } from './catalogue-scheme.ts'

/** The document that shows an entry. */
export function catalogueUri({ section, id }: NonNullable<Named['known']>): string {
  return `${CATALOGUE_SCHEME}:/${KINDS[section]}/${encodeURIComponent(id)}.txt`
}

const KINDS = {
  suppliers: 'supplier',
  products: 'product',
  provisions: 'provision',
  referenceComponents: 'reference-component',
} as const satisfies Record<NonNullable<Named['known']>['section'], EntryKind>

/** What such a document says; undefined where there is no such entry. */
export function catalogueText(uri: string, catalogue: Catalogue, day: string, language: Language): string | undefined {
  const [, kind = '', name = ''] = /^[^:]+:\/+([a-z-]+)\/(.+)\.txt$/.exec(uri) ?? []
  const key = decoded(name)
  const entry = listing(catalogue).find((each) => each.kind === kind && each.key === key)
  return entry && showText([entry], catalogue, { language, day, width: WIDTH, style: (_, said) => said })
}

const WIDTH = 100

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
