import { partyOn, wholeOwner } from '../catalogue/profile/party.ts'
import type { Reader } from './reader.ts'

/** What nobody knows of a supplier that a catalogue or a document has, of where it belongs; undefined where neither has it. */
export function unknownOfSupplier(
  id: string,
  { catalogue }: Reader,
  today: string,
): readonly ('country' | 'ultimateParent')[] | undefined {
  const party = partyOn(catalogue, id, today)
  if (!party) return undefined
  const { kind, country, ultimateParent } = party.supplier
  const isWhole = ultimateParent !== undefined && wholeOwner(ultimateParent, catalogue) !== undefined
  // Nobody owns a community; a public body is its own.
  if (kind === 'community' || kind === 'government') return []
  return [
    ...(country === undefined ? ['country' as const] : []),
    // A foundation has a board, no owner; and who it was before a later change, nobody has to find out any more.
    ...(party.control === 'unknown' && !isWhole && kind !== 'foundation' ? ['ultimateParent' as const] : []),
  ]
}
