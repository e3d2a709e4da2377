import { message } from '../../../l10n/message.ts'
import type { SourceDocument } from '../../../model/document.ts'
import { shapes } from '../../../schema/generated/shapes.ts'
import type { DocumentKind } from '../../../schema/validate.ts'
import { at, type Draft } from '../../rule.ts'

/** What a document as a whole lacks: its first keys, a version we know, a kind that goes with its name. */
export function inDocument({ head, placements }: SourceDocument, nameKind: DocumentKind | undefined): readonly Draft[] {
  const first = placements[0]
  if (!first) return []
  const place = at(first, first.facts.heading)
  const draft = (discriminator: string, text: Draft['message'], on = place): Draft => ({
    at: on,
    cause: 'document',
    perFile: true,
    discriminator,
    message: text,
  })
  const section = (name: string) => placements.find((p) => p.facts.section === name && !p.facts.isItem)
  if (head.newerVersion !== undefined) {
    const version = section('version') ?? first
    return [
      draft(
        'newer',
        message('structure/schema.newer', { version: head.newerVersion }),
        at(version, version.facts.heading),
      ),
    ]
  }
  if (placements.every((p) => p.facts.section === undefined)) {
    const reported = placements.some((p) => p.facts.problems.length > 0)
    return reported ? [] : [draft('empty', message('structure/schema.empty', { name: nameKind ?? head.kind }))]
  }
  // A key that is there, but misspelt or cut, has its own finding.
  const unreadable = placements.some((p) => p.facts.damaged && !p.facts.isItem)
  const missing = unreadable ? [] : shapes[head.kind].required.filter((key) => !section(key))
  const drafts = missing.map((key) => draft(`missing.${key}`, message('structure/schema.missing-key', { key })))
  const kind = section('kind')
  if (kind && nameKind !== undefined && head.kind !== nameKind) {
    drafts.push(
      draft(
        'other-kind',
        message('structure/schema.other-kind', { kind: head.kind, name: nameKind }),
        at(kind, kind.facts.heading),
      ),
    )
  }
  return drafts
}
