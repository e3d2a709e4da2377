import type { Placement } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import type { Change, Place } from '../rules/rule.ts'

/** Replace a span of a file by text. Offsets in UTF-16 code units. */
export interface FileEdit {
  readonly uri: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Files {
  /** The text of a file as it is now; undefined when it cannot be had. */
  textOf(uri: string): string | undefined
  /** The parts of the document that a placement belongs to. */
  siblings(placement: Placement): readonly Placement[]
  readonly model: Model
}

/** The edits that a fix comes down to; undefined when the file is not as it was. */
export function editsOf(change: Change, files: Files): readonly FileEdit[] | undefined {
  if ('edits' in change) return change.edits.map(({ at, text }) => ({ ...placed(at), text }))
  const edit = created(change.create, files)
  return edit && [edit]
}

function placed({ placement, span }: Place): { uri: string; start: number; end: number } {
  return { uri: placement.head.uri, start: placement.start + span.start, end: placement.start + span.end }
}

/** A new entry at the end of its list: in the same document, else where the organisation keeps such a list, else as a new list. */
function created(
  { section, id, from }: { readonly section: string; readonly id: string; readonly from: Placement },
  files: Files,
): FileEdit | undefined {
  const own = lastOf(section, files.siblings(from))
  const elsewhere = own ? undefined : elsewhereDefined(section, from, files)
  const last = own ?? elsewhere
  const uri = (last ?? from).head.uri
  const text = files.textOf(uri)
  if (text === undefined) return undefined
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  if (!last) {
    const start = text.endsWith('\n') || text === '' ? '' : eol
    return { uri, start: text.length, end: text.length, text: `${start}${section}:${eol}  - id: ${id}${eol}` }
  }
  const part = text.slice(last.start, last.start + last.facts.length)
  const indent = /^([ ]*)- /m.exec(part)?.[1] ?? '  '
  const body = part.trimEnd()
  const at = last.start + body.length
  return { uri, start: at, end: at, text: `${eol}${indent}- id: ${id}` }
}

/** The part after which a list goes on: its last item, or its key line. */
function lastOf(section: string, placements: readonly Placement[]): Placement | undefined {
  const own = placements.filter((p) => p.facts.section === section && (p.facts.isItem || p.facts.value === null))
  // A list in flow style shares one part; nothing can be put behind it line by line.
  const starts = new Set(own.map((p) => p.start))
  return starts.size === own.length ? own.at(-1) : undefined
}

function elsewhereDefined(section: string, from: Placement, files: Files): Placement | undefined {
  const kind = section === 'processes' ? 'process' : section.slice(0, -1)
  for (const definitions of files.model.definedBy(from.head.organisation).values()) {
    const found = definitions.find(
      (d) =>
        d.entity.kind === kind && d.placement.head.state === from.head.state && d.placement.head.kind !== 'catalogue',
    )
    if (found) return lastOf(section, files.siblings(found.placement))
  }
  return undefined
}
