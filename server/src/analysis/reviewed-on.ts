import type { Reader } from './reader.ts'
import type { Subject } from './subjects.ts'

/** The day that its entry was reviewed, else the document in which that stands. */
export function reviewedOn({ placement }: Subject, { model }: Reader): string | undefined {
  const said = placement.facts.entity?.value['reviewedOn'] ?? model.saidBy(placement.head, 'reviewedOn')
  return typeof said === 'string' ? said : undefined
}
