import type { DocumentHead, Placement } from '../model/document.ts'
import type { TargetEntry } from '../rules/rule.ts'
import { sectionsOf } from '../schema/validate.ts'
import { createEntry, idValue, inBlock } from './create-entry.ts'
import type { FileEdit, Files } from './fix-edits.ts'
import { setValues } from './set-values.ts'

/**
 * The edits that say in a target document what an entry will be: in the entry where one says something of it, else in a new one,
 * in a new document where there is none. Undefined where a document cannot be read.
 */
export function targetEntry(entry: TargetEntry, files: Files): readonly FileEdit[] | undefined {
  const { from, section, id, values } = entry
  const placements = targetPlacements(from, files)
  const known = placements.find(({ facts }) => facts.entity?.id === id && facts.section === section)
  if (known) return setValues({ in: known, values }, files)
  const beside = placements.find(({ facts }) => facts.section === section) ?? placements[0]
  if (beside) return createEntry({ section, id, from: beside, values }, files)
  return newDocument(entry, files)
}

/** The file that a target entry is written to; undefined where that is a new one. */
export function targetFile(entry: TargetEntry, files: Pick<Files, 'siblings' | 'model'>): string | undefined {
  const placements = targetPlacements(entry.from, files)
  const known = placements.find(({ facts }) => facts.entity?.id === entry.id && facts.section === entry.section)
  return (known ?? placements.find(({ facts }) => facts.section === entry.section) ?? placements[0])?.head.uri
}

/** The parts of the target documents of the same organisation and kind; those that are reached first go first. */
function targetPlacements(
  { head }: Placement,
  { model, siblings }: Pick<Files, 'siblings' | 'model'>,
): readonly Placement[] {
  const found = new Map<DocumentHead, Placement>()
  for (const definitions of model.definedBy(head.organisation).values())
    for (const { placement } of definitions) if (isTarget(placement.head, head)) found.set(placement.head, placement)
  return [...found.values()]
    .sort(
      (a, b) => compare(a.head.state, b.head.state) || compare(a.head.uri, b.head.uri) || a.head.index - b.head.index,
    )
    .flatMap(siblings)
}

function isTarget(head: DocumentHead, { kind, organisation }: DocumentHead): boolean {
  return head.state !== 'current' && head.kind === kind && head.organisation === organisation
}

/** Beside the document that it is the target of, under a name that makes it one of ours. */
function newDocument(
  { from, section, id, values, reachedOn }: TargetEntry,
  { textOf }: Files,
): readonly FileEdit[] | undefined {
  const { uri, kind, organisation } = from.head
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1)
  const file = `${folder}target.${kind}.yaml`
  if (textOf(file) !== undefined || !Object.hasOwn(sectionsOf(kind), section)) return undefined
  const eol = textOf(uri)?.includes('\r\n') ? '\r\n' : '\n'
  const head = [
    `kind: ${kind}`,
    'version: 1',
    `organisation: ${organisation}`,
    'state: target',
    `reachedOn: ${reachedOn}`,
    `${section}:`,
    inBlock('  ', [idValue(id), ...values], eol),
    '',
  ]
  return [{ uri: file, start: 0, end: 0, text: head.join(eol), creates: true }]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
