import { impactOn } from '../analysis/impact.ts'
import type { Risk } from '../analysis/risk.ts'
import { eachOnce } from '../analysis/subjects.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Message, message } from '../l10n/message.ts'
import type { Placement, SourceDocument } from '../model/document.ts'
import { called } from '../rules/chain-text.ts'
import type { Span } from '../yaml/tree.ts'
import {
  type CausingLine,
  causingLines,
  type ExposedLine,
  type ExposingParty,
  exposedLines,
  type LandscapeOf,
} from './exposed-lines.ts'

/** A text that the editor shows at an entry; not a finding. */
export interface Shown {
  readonly placement: Placement
  /** Of the id, in its part. */
  readonly span: Span
  readonly text: Message
}

/** An inlay hint behind an id, with what the pointer shows of it. */
export interface ShownHint extends Shown {
  readonly tooltip: readonly Message[]
}

/** Behind each exposed entry the countries whose law reaches or stops it. */
export function exposureHints(documents: readonly SourceDocument[], landscapeOf: LandscapeOf): readonly ShownHint[] {
  return exposedLines(documents, landscapeOf).flatMap(({ placement, parties }) => {
    const { entity, catalogue } = around(placement, landscapeOf)
    if (!entity) return []
    const codes = [...new Set(parties.map(({ worst }) => worst.exposure.country))]
    return [
      {
        placement,
        span: entity.at,
        text: message('display.hint', { countries: codes }),
        tooltip: parties.map((party) => partyMessage(party, catalogue)),
      },
    ]
  })
}

/** Above each exposed entry by whom; above each cause what hangs on it. */
export function exposureLenses(documents: readonly SourceDocument[], landscapeOf: LandscapeOf): readonly Shown[] {
  const causes = causingLines(documents, landscapeOf).map((line) => causeLens(line, landscapeOf))
  const exposed = exposedLines(documents, landscapeOf).flatMap((line) => exposedLens(line, landscapeOf))
  return [...causes, ...exposed]
}

function causeLens({ placement, risks }: CausingLine, landscapeOf: LandscapeOf): Shown {
  const { head, entity } = around(placement, landscapeOf)
  const { reader, processes } = landscapeOf(head.organisation).in(head.state)
  const subjects = eachOnce(risks.map(({ subject }) => subject))
  const impact = impactOn(subjects, processes, reader)
  return {
    placement,
    span: entity?.at ?? placement.facts.heading,
    text: message('display.impact', { count: subjects.length, processes: impact.processes.length }),
  }
}

function exposedLens({ placement, parties }: ExposedLine, landscapeOf: LandscapeOf): readonly Shown[] {
  const { entity, catalogue } = around(placement, landscapeOf)
  const [first, ...others] = parties
  if (!entity || !first) return []
  const { exposure, cause } = first.worst
  const args = {
    country: called(`jurisdiction:${exposure.country}`, catalogue),
    via:
      cause === `${entity.kind}:${entity.id}`
        ? called(`supplier:${exposure.party}`, catalogue)
        : called(cause, catalogue),
    reaches: first.reaching !== undefined,
    stops: first.stopping !== undefined,
    others: others.length,
  }
  return [{ placement, span: entity.at, text: message('display.lens', args) }]
}

/** At each exposed entry, quietly, the whole way to the law. */
export function exposureMarks(documents: readonly SourceDocument[], landscapeOf: LandscapeOf): readonly Shown[] {
  return exposedLines(documents, landscapeOf).flatMap(({ placement, parties }) => {
    const { entity, catalogue } = around(placement, landscapeOf)
    return entity ? parties.map((party) => ({ placement, span: entity.at, text: partyMessage(party, catalogue) })) : []
  })
}

/** What a party can do, and the way there; of the same party always the same message. */
function partyMessage(party: ExposingParty, catalogue: Catalogue): Message {
  const known = PARTY_MESSAGES.get(party) ?? makePartyMessage(party, catalogue)
  PARTY_MESSAGES.set(party, known)
  return known
}

const PARTY_MESSAGES = new WeakMap<ExposingParty, Message>()

function makePartyMessage({ reaching, stopping, worst }: ExposingParty, catalogue: Catalogue): Message {
  const { exposure } = worst
  const chain = (reaching ?? stopping ?? worst).chain
  return message('display.party', {
    party: called(`supplier:${exposure.party}`, catalogue),
    country: called(`jurisdiction:${exposure.country}`, catalogue),
    reach: reaching?.exposure.reach ?? 'none',
    stops: stopping !== undefined,
    isQuestion: isQuestion(worst),
    way: wayOf(chain).map((node) => called(node, catalogue)),
  })
}

function isQuestion({ exposure, hosts }: Risk): boolean {
  return exposure.isUncertain === true || (hosts !== undefined && hosts.length < (exposure.candidateOf ?? 0))
}

function wayOf(chain: Risk['chain']): readonly string[] {
  return chain.map(({ to }) => to)
}

function around({ head, facts }: Placement, landscapeOf: LandscapeOf) {
  return { head, entity: facts.entity, catalogue: landscapeOf(head.organisation).in(head.state).reader.catalogue }
}
