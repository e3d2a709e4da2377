import { shapes } from './generated/shapes.ts'
import type { DocumentKind, Shape } from './shape.ts'

export const documentKinds: readonly DocumentKind[] = ['landscape', 'common-ground', 'policy', 'catalogue']

/** A top-level key: what may stand under it, and whether that is a list of entries. */
export interface Section {
  readonly list: boolean
  readonly shape: Shape
}

/** The top-level keys of a kind of document, in the order a person would write them. */
export function sectionsOf(kind: DocumentKind): Readonly<Record<string, Section>> {
  return sections[kind]
}

const sections: Readonly<Record<DocumentKind, Readonly<Record<string, Section>>>> = {
  landscape: sectionsIn('landscape'),
  'common-ground': sectionsIn('common-ground'),
  policy: sectionsIn('policy'),
  catalogue: sectionsIn('catalogue'),
}

function sectionsIn(kind: DocumentKind): Readonly<Record<string, Section>> {
  const entries = Object.entries(shapes[kind].keys)
  return Object.fromEntries(entries.map(([key, shape]) => [key, { list: shape.list !== undefined, shape }]))
}
