import type { devices as english } from '../en/devices.ts'
import { called } from './words.ts'

/** Texts of the rules on equipment. */
export const devices = {
  'devices/high-risk-maker': ({ id, maker, isOwner, country, source, asOf }) => ({
    what: `${called(maker)}, maker van ${id}, ${isOwner ? 'heeft een eigenaar' : 'is gevestigd'} in een land met een offensief cyberprogramma: ${called(country)}.`,
    why: `Een camera, sensor of switch ziet en geeft door wat er om hem heen gebeurt, en zijn updates komen van de maker. De lijst van landen is die van uw beleid${asOf === '' ? '' : ` (${asOf})`}${source === '' ? '' : `: ${source}`}.`,
    todo: 'Vervang deze apparatuur; houd die tot dan weg van elk netwerk dat ertoe doet, en laat die niets buiten bereiken.',
  }),
} satisfies typeof english
