import { compliantClusterOn } from '../../analysis/compliance.ts'
import { areHeldOutside } from '../../analysis/keys.ts'
import type { Reader } from '../../analysis/reader.ts'
import type { Risk } from '../../analysis/risk.ts'
import { message } from '../../l10n/message.ts'
import { called } from '../chain-text.ts'
import type { Context, Reason } from '../rule.ts'
import { claimOn } from './sovereign-label/claim.ts'

/** The weaker findings that these risks speak for: who holds the keys, who owns the party, how it is sold, that it is portable. */
export function reasonsOf(risks: readonly Risk[], reader: Reader, context: Context): readonly Reason[] {
  return [...keys(risks, context), ...parent(risks, reader), ...label(risks, reader), ...haven(risks, reader)]
}

function keys(risks: readonly Risk[], { settings }: Context): readonly Reason[] {
  const held = risks.filter(
    ({ subject, exposure }) =>
      subject.rating.isConfidential && areHeldOutside(exposure, settings(subject.placement.head.uri)),
  )
  if (held.length === 0) return []
  const names = held.map(({ subject }) => subject.element.id)
  return [{ rule: 'jurisdiction/provider-held-keys', message: message('reason.keys', { names }) }]
}

function parent(risks: readonly Risk[], { catalogue }: Reader): readonly Reason[] {
  const risk = risks.find(({ isForeignParent }) => isForeignParent)
  const owner = risk?.chain.findLast(({ relation }) => relation === 'owned-by')
  if (!risk || !owner) return []
  const party = `supplier:${risk.exposure.party}`
  const args = { party: called(party, catalogue), owner: called(owner.to, catalogue) }
  return [{ rule: 'jurisdiction/foreign-parent', message: message('reason.parent', args) }]
}

function label(risks: readonly Risk[], { catalogue }: Reader): readonly Reason[] {
  const claims = risks.flatMap(({ chain }) => claimOn(chain, catalogue) ?? [])
  const [claim] = claims
  if (!claim) return []
  return [{ rule: 'jurisdiction/sovereign-label', message: message('reason.label', claim) }]
}

function haven(risks: readonly Risk[], reader: Reader): readonly Reason[] {
  const clusters = new Set(risks.flatMap(({ chain }) => compliantClusterOn(chain, reader) ?? []))
  if (clusters.size === 0) return []
  return [{ rule: 'haven/foreign-provider', message: message('reason.haven', { names: [...clusters] }) }]
}
