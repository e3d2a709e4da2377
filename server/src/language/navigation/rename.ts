import { type Message, message } from '../../l10n/message.ts'
import type { Model } from '../../model/index.ts'
import { homeOf, namespaceOf } from '../../model/namespaces.ts'
import type { FileEdit, Files } from '../fix-edits.ts'
import { type Named, usagesOf } from './named.ts'

/** Why a thing cannot be called otherwise; undefined where it can. */
export function renameProblem({ things, known, id }: Named, to: string | undefined, model: Model): Message | undefined {
  const [thing] = things
  if (!thing) return message('rename.not-here', { id, isKnown: known !== undefined })
  if (to === undefined || to === id) return undefined
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(to)) return message('rename.form', { to })
  const { entity, placement } = thing
  const space = namespaceOf(entity.kind)
  const organisation = homeOf(placement.head.organisation, entity.kind)
  const taken = model
    .definitions({ organisation, id: to })
    .find((other) => namespaceOf(other.entity.kind) === space || space === 'main')
  return taken && message('rename.taken', { to, kind: taken.entity.kind })
}

/** The edits that call a thing otherwise wherever it is named; undefined where one of the places does not have its id as it stands. */
export function renameEdits(
  named: Named,
  to: string,
  files: Pick<Files, 'textOf' | 'model'>,
): readonly FileEdit[] | undefined {
  const edits = new Map<string, FileEdit>()
  for (const { placement, span } of usagesOf(named, files.model)) {
    const { uri } = placement.head
    const start = placement.start + span.start
    const written = files.textOf(uri)?.slice(start, placement.start + span.end)
    const within = written?.lastIndexOf(named.id) ?? -1
    if (within < 0) return undefined
    const at = start + within
    edits.set(`${uri} ${at}`, { uri, start: at, end: at + named.id.length, text: to })
  }
  return [...edits.values()]
}
