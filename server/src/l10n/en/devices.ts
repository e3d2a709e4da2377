import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { withMore, withoutRemarks } from '../short.ts'
import { all, called, country as inFull, some } from './words.ts'

/** Texts of the rules on equipment. */
export const devices = {
  'devices/high-risk-maker': ({
    id,
    maker,
    isOwner,
    country,
    source,
    asOf,
  }: {
    id: string
    maker: Called
    /** Through its owner, not its own seat. */
    isOwner: boolean
    country: Called
    source: string
    asOf: string
  }): Said => ({
    what: `${called(maker)}, which makes ${id}, ${isOwner ? 'has an owner' : 'has its seat'} in a country with an offensive cyber programme: ${called(country)}.`,
    why: `A camera, sensor or switch sees and passes on what goes on around it, and its updates come from the maker. The list of countries is that of your policy${asOf === '' ? '' : ` (${asOf})`}${source === '' ? '' : `: ${source}`}.`,
    todo: 'Replace this equipment; until then keep it off every network that matters, and let it reach nothing outside.',
  }),
  'devices/foreign-account-required.one': ({
    id,
    maker,
    country,
    isOwner,
  }: {
    id: string
    maker: Called
    country: Called
    /** Through its owner, not its own seat. */
    isOwner: boolean
  }): Said => ({
    what: `The equipment ${id} works only with an account at ${isOwner ? `${withoutRemarks(called(maker))}, which has an owner in ${inFull(country)}` : withMore(withoutRemarks(called(maker)), called(country))}.`,
    why: 'That account is not yours: the maker can close it, under the law there, and then the equipment is of no use.',
    todo: 'See whether it works without, and state so (“account: optional”); else have something ready for what cannot wait, and ask for it when you buy again.',
  }),
  'devices/foreign-account-required.many': ({
    names,
    makers,
    countries,
  }: {
    names: readonly string[]
    makers: readonly Called[]
    countries: readonly Called[]
  }): Said => ({
    what: `${names.length} kinds of equipment work only with an account at a maker outside the trusted countries: ${some(names)}. The accounts are with ${some(makers.map(called))}, under the law of ${all(countries.map(inFull))}.`,
    why: 'Those accounts are not yours: the maker can close them, under the law there, and then the equipment is of no use.',
    todo: 'See which work without, and state so (“account: optional”); have something ready for what cannot wait, and ask for it when you buy again.',
  }),
}
