import assert from 'node:assert/strict'
import { relative } from 'node:path'
import { isMap, isSeq, parseAllDocuments } from 'yaml'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { worded } from '../../server/src/l10n/message.ts'
import type { Placement } from '../../server/src/model/document.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'

export const ROOT = 'memory:/test'
const CATALOGUE = packagedCatalogue()

/** Texts by path. */
export type Texts = ReadonlyMap<string, string>

/** Writes keys of an entry in the text of its file; of two of one id, of the one that is meant. */
export function edit(
  texts: Map<string, string>,
  placement: Placement,
  values: ReadonlyMap<string, unknown>,
  review: Review,
): void {
  const { head, facts } = placement
  const path = relative(ROOT, head.uri)
  const parts = review.documents(head.uri)[head.index]?.placements ?? []
  const at = parts.filter((each) => each.facts.isItem && each.facts.section === facts.section).indexOf(placement)
  const documents = parseAllDocuments(texts.get(path) ?? '')
  const document = Array.isArray(documents) ? documents[head.index] : undefined
  const list = document?.get(facts.section ?? '')
  const entry = isSeq(list) ? list.items[at] : undefined
  assert.ok(document && isMap(entry) && entry.get('id') === facts.entity?.id, `no ${facts.entity?.id} in ${path}`)
  for (const [key, value] of values) {
    if (value === undefined) entry.delete(key)
    else entry.set(key, document.createNode(value))
  }
  texts.set(path, [...documents].map(String).join(documents.length > 1 ? '---\n' : ''))
}

/** A folder of these texts under review. */
export function reviewOf(texts: Texts): Review {
  const review = new Review({ catalogue: CATALOGUE, rules: allRules, today: '2026-11-24', root: ROOT })
  for (const [path, text] of texts) review.setFile(`${ROOT}/${path}`, text, nameKind(fileNameOf(path)))
  return review
}

/** All that is found, without where it stands: an edit may move that. */
export function findingsIn(review: Review, texts: Texts): readonly string[] {
  return [...texts.keys()]
    .flatMap((path) => review.findings(`${ROOT}/${path}`))
    .map(({ id, level, affected, confidence, message }) =>
      [id, level, [...affected].sort().join(), confidence, worded(message, 'en')].join(' | '),
    )
    .sort()
}
