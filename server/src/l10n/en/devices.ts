import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { called } from './words.ts'

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
}
