import type { Assessed } from '../../analysis/assessed.ts'
import { handOf } from '../../analysis/hand.ts'
import type { Involvement } from '../../analysis/involvement.ts'
import { isAmong } from '../../analysis/jurisdictions.ts'
import { hostsOfElement } from '../../analysis/known-host.ts'
import { organisationName } from '../../analysis/organisation-name.ts'
import { textIn } from '../../analysis/reader.ts'
import { isInUse } from '../../analysis/shares.ts'
import { standingsOf } from '../../analysis/standing.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import type { Settings } from '../../policy/settings.ts'
import { called } from '../../rules/chain-text.ts'
import type { Origin } from './origin.ts'

/** A way from an application to the law over where it runs; it has as many as it has hosts. */
export interface FlowFigures {
  /** `application:zaaksysteem` */
  readonly of: string
  readonly domain: string
  /** Undefined from where nobody knows on. */
  readonly host?: Stage
  readonly supplier?: Stage
  readonly owner?: Stage
  /** Of whoever is on top. */
  readonly law?: LawStage
}

export interface LawStage {
  /** `US` */
  readonly country: string
  readonly name: Called
  readonly origin: Origin
}

export interface Stage {
  /** `platform:azure-weu`, `supplier:microsoft`, `organisation:gm0268` */
  readonly id: string
  readonly name: Called
}

export function flowsOf(things: StateOfThings, settings: Settings): readonly FlowFigures[] {
  return things.assessed.filter(({ subject }) => isInUse(subject)).flatMap((each) => flowsOfOne(each, things, settings))
}

function flowsOfOne(
  { subject, involvements }: Assessed,
  things: StateOfThings,
  settings: Settings,
): readonly FlowFigures[] {
  const { reader } = things
  const start = { of: subject.name, domain: textIn(subject.element, 'domain') ?? '' }
  const hosts = involvements.filter(({ role }) => role === 'host')
  // On one of several nobody knows which: that is not to know.
  const ways = new Map(
    hosts
      .filter(({ candidateOf }) => candidateOf === undefined)
      .map((host) => throughHost(host, things, settings))
      .map((way) => [JSON.stringify(way), way]),
  )
  if (ways.size > 0) return [...ways.values()].map((way) => ({ ...start, ...way }))
  const isOpen = hosts.length > 0
  const known = isOpen
    ? []
    : subject.parts.flatMap((part) => hostsOfElement(part, reader, things.landscape.today) ?? [])
  const [first] = known.flatMap(({ hosts: own }) => own)
  if (!first) return [start]
  const node = first.hops.at(-1)?.to ?? first.node ?? ''
  // A service that its maker hosts itself.
  if (node.startsWith('supplier:'))
    return known.some(({ isOneOf, isPerhaps }) => isOneOf || isPerhaps)
      ? [start]
      : [{ ...start, ...underParty(idOf(node), node, things, settings) }]
  // What stands on a platform of another organisation stands with that one.
  const of = /^[^/]+(?=\/)/.exec(idOf(node))?.[0] ?? reader.organisation
  const self: Stage = { id: `organisation:${of}`, name: organisationName(of, reader.model) }
  return [
    {
      ...start,
      host: { id: node, name: called(node, reader.catalogue) },
      supplier: self,
      owner: self,
      law: lawOf(HOME, things, settings),
    },
  ]
}

/** An organisation that Havenwijzer is for is Dutch. */
const HOME = 'NL'

function throughHost({ party, hops }: Involvement, things: StateOfThings, settings: Settings): Way {
  const place = hops.findLast(({ relation }) => relation === 'hosted-on' || relation === 'runs-on')?.to
  return underParty(party, place ?? `supplier:${party}`, things, settings)
}

type Way = Omit<FlowFigures, 'of' | 'domain'>

/** From a place to the law over the party that has it. */
function underParty(party: string, place: string, things: StateOfThings, settings: Settings): Way {
  const { reader, landscape } = things
  const { catalogue } = reader
  const stage = (id: string): Stage => ({ id, name: called(id, catalogue) })
  const standings = standingsOf(party, landscape.today, catalogue)
  const country = standings.findLast(({ through }) => through === 'owner')?.country ?? standings[0]?.country
  return {
    host: stage(place),
    supplier: stage(`supplier:${party}`),
    owner: stage(handOf(party, landscape.today, catalogue).node),
    ...(country === undefined ? {} : { law: lawOf(country, things, settings) }),
  }
}

function lawOf(country: string, { reader: { catalogue } }: StateOfThings, { jurisdictions }: Settings): LawStage {
  const origin = isAmong(country, jurisdictions.trusted, catalogue) ? 'trusted' : 'outside'
  return { country, name: called(`jurisdiction:${country}`, catalogue), origin }
}
