import { elementsOf } from '../../../analysis/contracts.ts'
import { type Hop, inSureness, weakest } from '../../../analysis/hop.ts'
import { isHighRisk, likelihoodOf } from '../../../analysis/jurisdictions.ts'
import { makerOf, toMaker } from '../../../analysis/product-parties.ts'
import { nodeOf, textIn } from '../../../analysis/reader.ts'
import { standingsOf } from '../../../analysis/standing.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { asSure } from '../../../analysis/sure-level.ts'
import { message } from '../../../l10n/message.ts'
import type { Called } from '../../../l10n/risk-words.ts'
import type { Element } from '../../../model/element.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { called } from '../../chain-text.ts'
import { type Gap, gathered } from '../../gather.ts'
import { at, type Draft, defineRule, type Level, type Place, THE_DOCUMENT } from '../../rule.ts'

/** Equipment that works only with an account at its maker, which sits outside the trusted countries. */
export const foreignAccountRequired = defineRule({
  id: 'devices/foreign-account-required',
  level: 'info',
  reads: [
    'device.account',
    'device.product',
    'device.supplier',
    'device.lifecycle',
    'product.supplier',
    'supplier.country',
    'supplier.ultimateParent',
    'policy.jurisdictions.*',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  inOrganisation(_organisation, model, context) {
    const found = context.landscape.in('current').once(tiedDevices)
    return [...groupedBy(found, ({ level }) => level).values()].flatMap((same) =>
      gathered(same, model, context, { alone, together }),
    )
  },
})

interface Tied extends Gap {
  readonly id: string
  readonly cause: string
  readonly level: Level
  readonly maker: Called
  readonly country: Called
  /** Through its owner, not its own seat. */
  readonly isOwner: boolean
  readonly chain: readonly Hop[]
}

function tiedDevices(now: StateOfThings): readonly Tied[] {
  return now.askAll(elementsOf('device', now.reader), tiedTo)
}

function tiedTo(device: Element, { reader, around }: StateOfThings): readonly Tied[] {
  const { catalogue } = reader
  const origin = device.facts.get('id')?.origin
  const maker = makerOf(device, reader)
  if (textIn(device, 'account') !== 'required' || origin?.from !== 'document' || maker === undefined) return []
  const { placement } = origin
  const { jurisdictions } = around.settings(placement.head.uri)
  const outside = standingsOf(maker, around.today, catalogue).filter(
    ({ country }) => likelihoodOf(country, jurisdictions, catalogue) !== 'trusted',
  )
  const [standing] = outside.toSorted((a, b) => inSureness(weakest(a.hops), weakest(b.hops)))
  // Of a maker from the policy's list its own rule says more.
  if (!standing || outside.some(({ country }) => isHighRisk(country, jurisdictions, catalogue))) return []
  const chain = [...toMaker(device, maker, reader), ...standing.hops]
  return [
    {
      id: device.id,
      at: at(placement, placement.facts.entity?.at ?? placement.facts.heading),
      weighty: false,
      cause: nodeOf(device, reader),
      level: asSure('info', weakest(chain)),
      maker: called(`supplier:${maker}`, catalogue),
      country: called(`jurisdiction:${standing.country}`, catalogue),
      isOwner: standing.through === 'owner',
      chain,
    },
  ]
}

function alone({ id, cause, level, maker, country, isOwner, chain, at: place }: Tied): Draft {
  return {
    at: place,
    level,
    cause,
    element: id,
    affected: [cause],
    confidence: weakest(chain),
    chain,
    message: message('devices/foreign-account-required.one', { id, maker, country, isOwner }),
  }
}

function together(all: readonly Tied[], heading: Place): Draft {
  return {
    at: heading,
    level: all[0]?.level ?? 'info',
    cause: THE_DOCUMENT,
    affected: all.map(({ cause }) => cause).toSorted(),
    message: message('devices/foreign-account-required.many', {
      names: all.map(({ id }) => id),
      makers: [...new Set(all.map(({ maker }) => maker))],
      countries: [...new Set(all.map(({ country }) => country))],
    }),
    related: all.map(({ at: place, id }) => ({ at: place, message: message('related.touched', { id }) })),
  }
}
