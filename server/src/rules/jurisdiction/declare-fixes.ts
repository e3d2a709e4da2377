import type { Hop } from '../../analysis/hop.ts'
import { weakest } from '../../analysis/hop.ts'
import { elementAt, type Reader } from '../../analysis/reader.ts'
import type { Risk } from '../../analysis/risk.ts'
import { message } from '../../l10n/message.ts'
import { shapeUnder } from '../../model/entry-keys.ts'
import { called } from '../chain-text.ts'
import type { Change, Fix, KeyValue } from '../rule.ts'
import { tabStop } from '../tab-stop.ts'
import { isWeak } from '../weak-claim.ts'

/** What one can state to make a finding surer, or milder: the claim that is not sure, with its source, and who holds the keys. */
export function declareFixes(shown: Risk, reader: Reader, today: string): readonly Fix[] {
  const sure = weakest(shown.chain)
  const weak = isWeak(sure) ? shown.chain.find(({ confidence }) => confidence === sure) : undefined
  return [...(weak ? stateClaim(weak, shown, reader, today) : []), ...stateKeys(shown, reader)]
}

function stateClaim({ from, relation }: Hop, shown: Risk, reader: Reader, today: string): readonly Fix[] {
  const source = [
    { key: 'source', yaml: tabStop('https://') },
    { key: 'asOf', yaml: today },
  ]
  switch (relation) {
    case 'owned-by': {
      const owner = `{ name: "${tabStop('')}", country: ${tabStop('NL')} }`
      return ofSupplier(from, 'owner', [{ key: 'ultimateParent', yaml: owner }, ...source], shown, reader)
    }
    case 'seat-in':
      return ofSupplier(from, 'seat', [{ key: 'country', yaml: tabStop('NL') }, ...source], shown, reader)
    case 'hosted-on':
    case 'runs-on':
      return ofHost(shown, reader, today)
    default:
      return []
  }
}

function ofSupplier(
  node: string,
  what: string,
  values: readonly KeyValue[],
  { subject }: Risk,
  { model, organisation, catalogue }: Reader,
): readonly Fix[] {
  const id = node.startsWith('supplier:') ? node.slice('supplier:'.length) : ''
  if (id === '' || subject.placement.head.organisation !== organisation) return []
  const described = model
    .definitions({ organisation, id })
    .find(({ entity, placement }) => entity.kind === 'supplier' && !placement.facts.damaged)
  const change: Change = described
    ? { set: { in: described.placement, values } }
    : { create: { section: 'suppliers', id, from: subject.placement, values } }
  return [declare(message('fix.state-claim', { what, of: called(node, catalogue) }), change)]
}

/** Where a service runs, in place of what is generally thought. */
function ofHost({ subject }: Risk, { organisation }: Reader, today: string): readonly Fix[] {
  const { element, placement } = subject
  if (placement.head.organisation !== organisation || element.facts.get('runsOn')?.origin.from === 'document') return []
  const yaml = `{ product: ${tabStop('')}, location: ${tabStop('NL')}, source: ${tabStop('https://')}, asOf: ${today} }`
  const change: Change = { set: { in: placement, values: [{ key: 'runsOn', yaml }] } }
  return [declare(message('fix.state-claim', { what: 'host', of: element.id }), change)]
}

/** Nobody said who holds the keys at the host, and it matters. */
function stateKeys({ kind, cause, exposure }: Risk, reader: Reader): readonly Fix[] {
  const id = cause.startsWith('platform:') ? cause.slice('platform:'.length) : ''
  if (kind !== 'reach' || exposure.role !== 'host' || id === '' || id.includes('/')) return []
  const platform = elementAt(reader, id, 'platform')
  const definition = reader.model
    .definitions({ organisation: reader.organisation, id })
    .find(({ placement: { head, facts } }) => head.state === 'current' && !facts.damaged)
  if (!platform || !definition || platform.facts.has('encryptionKeys')) return []
  const choices = shapeUnder(definition.placement, 'encryptionKeys')?.text?.closed
  if (!choices) return []
  const values = [{ key: 'encryptionKeys', yaml: tabStop(choices[0] ?? '', choices) }]
  return [declare(message('fix.state-claim', { what: 'keys', of: id }), { set: { in: definition.placement, values } })]
}

function declare(title: Fix['title'], change: Change): Fix {
  return { kind: 'declare', title, typed: true, change }
}
