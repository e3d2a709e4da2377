import { type EntryKind, listing } from '../catalogue/find/listing.ts'
import type { Language } from '../l10n/message.ts'
import type { Named } from '../language/navigation/named.ts'
import { policyText } from '../language/policy-text.ts'
import { showText } from '../output/catalogue/show.ts'
import { explanation } from '../output/explanation.ts'
import { shownPath } from '../review/path.ts'
import type { ChangeReview } from './change-review.ts'
import type { Folders } from './folders.ts'
import { INFO_SCHEME } from './info-scheme.ts'
import { canonical } from './uris.ts'

/** The document that shows an entry of the catalogue. */
export function catalogueUri({ section, id }: NonNullable<Named['known']>): string {
  return `${INFO_SCHEME}:/catalogue/${KINDS[section]}/${encodeURIComponent(id)}.txt`
}

const KINDS = {
  suppliers: 'supplier',
  products: 'product',
  provisions: 'provision',
  referenceComponents: 'reference-component',
} as const satisfies Record<NonNullable<Named['known']>['section'], EntryKind>

/** The document that shows a finding with all that it rests on. */
export function findingUri(uri: string, id: string): string {
  return `${INFO_SCHEME}:/finding.txt?${encodeURIComponent(JSON.stringify([uri, id]))}`
}

/** The document that shows how a file is judged. */
export function policyUri(uri: string): string {
  return `${INFO_SCHEME}:/policy.yaml?${encodeURIComponent(JSON.stringify([uri]))}`
}

/** The document that says what changed since a revision. */
export const CHANGES_URI = `${INFO_SCHEME}:/changes.txt`

export interface InfoOptions {
  readonly folders: Folders
  readonly changes: ChangeReview
  readonly today: string
  readonly language: () => Language
}

/** What such a document says now; '' where there is nothing of the kind. */
export async function infoText(uri: string, options: InfoOptions): Promise<string> {
  const [, path = '', query = ''] = /^[^:]+:\/+([^?]*)\??(.*)$/s.exec(uri) ?? []
  const asked = askedIn(query)
  const [file, id] = asked
  if (path === 'finding.txt' && file !== undefined && id !== undefined) return findingText(canonical(file), id, options)
  if (path === 'policy.yaml' && file !== undefined) return policyTextOf(canonical(file), options)
  if (path === 'changes.txt') return options.changes.text((file) => shownIn(file, options))
  const [, kind = '', name = ''] = /^catalogue\/([a-z-]+)\/(.+)\.txt$/.exec(path) ?? []
  return catalogueText(kind, decoded(name) ?? '', options)
}

function catalogueText(
  kind: string,
  key: string,
  { folders: { catalogue }, today: day, language }: InfoOptions,
): string {
  const entry = listing(catalogue).find((each) => each.kind === kind && each.key === key)
  return entry ? showText([entry], catalogue, { language: language(), day, width: WIDTH, style: plain }) : ''
}

function findingText(uri: string, id: string, options: InfoOptions): string {
  const { folders, language } = options
  const folder = folders.folderOf(uri)
  const finding = folder?.findings(uri).find((each) => each.id === id)
  if (!folder || !finding) return ''
  const shownAs = (of: string) => shownIn(of, options)
  const result = { review: folder.reviewOf(uri) }
  return explanation(finding, result, { language: language(), width: WIDTH, style: plain, shownAs })
}

/** A file by its path in its folder. */
function shownIn(uri: string, { folders }: InfoOptions): string {
  const root = folders.folderOf(uri)?.root
  return root === undefined ? uri : shownPath(uri, root)
}

function policyTextOf(uri: string, { folders, language }: InfoOptions): string {
  const review = folders.folderOf(uri)?.reviewOf(uri)
  return review ? policyText(uri, review, language()) : ''
}

function askedIn(query: string): readonly string[] {
  try {
    const asked: unknown = JSON.parse(decodeURIComponent(query))
    return Array.isArray(asked) ? asked.filter((each): each is string => typeof each === 'string') : []
  } catch {
    return []
  }
}

const WIDTH = 88

function plain(_: unknown, text: string): string {
  return text
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
