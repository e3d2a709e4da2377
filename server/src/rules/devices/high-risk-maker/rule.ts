import { elementsOf } from '../../../analysis/contracts.ts'
import { type Hop, inSureness, weakest } from '../../../analysis/hop.ts'
import { isHighRisk } from '../../../analysis/jurisdictions.ts'
import { makerOf, toMaker } from '../../../analysis/product-parties.ts'
import { nodeOf } from '../../../analysis/reader.ts'
import { standingsOf } from '../../../analysis/standing.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { asSure } from '../../../analysis/sure-level.ts'
import { message } from '../../../l10n/message.ts'
import type { Element } from '../../../model/element.ts'
import { called } from '../../chain-text.ts'
import { at, type Draft, defineRule } from '../../rule.ts'

/** Equipment whose maker, or the owner of that, is seated in a country on the policy's list. */
export const highRiskMaker = defineRule({
  id: 'devices/high-risk-maker',
  level: 'error',
  reads: [
    'device.product',
    'device.supplier',
    'device.lifecycle',
    'product.supplier',
    'supplier.country',
    'supplier.ultimateParent',
    'policy.jurisdictions.highRisk.*',
  ],
  fixes: [],
  inOrganisation(_organisation, _model, { landscape }) {
    return landscape.in('current').once(devicesOnTheList)
  },
})

function devicesOnTheList(now: StateOfThings): readonly Draft[] {
  return now.askAll(elementsOf('device', now.reader), onTheList)
}

function onTheList(device: Element, { reader, around }: StateOfThings): readonly Draft[] {
  const { catalogue } = reader
  const origin = device.facts.get('id')?.origin
  const maker = makerOf(device, reader)
  if (origin?.from !== 'document' || maker === undefined) return []
  const { placement } = origin
  const { jurisdictions } = around.settings(placement.head.uri)
  const [standing] = standingsOf(maker, around.today, catalogue)
    .filter(({ country }) => isHighRisk(country, jurisdictions, catalogue))
    .toSorted((a, b) => inSureness(weakest(a.hops), weakest(b.hops)))
  if (!standing) return []
  const chain: readonly Hop[] = [...toMaker(device, maker, reader), ...standing.hops]
  const confidence = weakest(chain)
  const { countries, source = '', asOf = '' } = jurisdictions.highRisk
  // A territory that counts as a country follows what the list says of that.
  const as = catalogue.entry('jurisdictions', standing.country)?.treatAs
  const listed = countries.includes(standing.country) ? standing.country : (as ?? standing.country)
  const cause = nodeOf(device, reader)
  return [
    {
      at: at(placement, placement.facts.entity?.at ?? placement.facts.heading),
      level: asSure('error', confidence),
      cause,
      element: device.id,
      affected: [cause],
      confidence,
      chain,
      message: message('devices/high-risk-maker', {
        id: device.id,
        maker: called(`supplier:${maker}`, catalogue),
        isOwner: standing.through === 'owner',
        country: called(`jurisdiction:${listed}`, catalogue),
        source,
        asOf,
      }),
    },
  ]
}
