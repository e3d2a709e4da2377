import type { devices as english } from '../en/devices.ts'
import { withMore, withoutRemarks } from '../short.ts'
import { all, called, country as inFull, some } from './words.ts'

/** Texts of the rules on equipment. */
export const devices = {
  'devices/high-risk-maker': ({ id, maker, isOwner, country, source, asOf }) => ({
    what: `${called(maker)}, maker van ${id}, ${isOwner ? 'heeft een eigenaar' : 'is gevestigd'} in een land met een offensief cyberprogramma: ${called(country)}.`,
    why: `Een camera, sensor of switch ziet en geeft door wat er om hem heen gebeurt, en zijn updates komen van de maker. De lijst van landen is die van uw beleid${asOf === '' ? '' : ` (${asOf})`}${source === '' ? '' : `: ${source}`}.`,
    todo: 'Vervang deze apparatuur; houd die tot dan weg van elk netwerk dat ertoe doet, en laat die niets buiten bereiken.',
  }),
  'devices/foreign-account-required.one': ({ id, maker, country, isOwner }) => ({
    what: `De apparatuur ${id} werkt alleen met een account bij ${isOwner ? `${withoutRemarks(called(maker))}, met een eigenaar in ${inFull(country)}` : withMore(withoutRemarks(called(maker)), called(country))}.`,
    why: 'Dat account is niet van u: de maker kan het sluiten, onder het recht daar, en dan hebt u niets meer aan de apparatuur.',
    todo: 'Ga na of het ook zonder kan, en vermeld dat dan (“account: optional”); houd anders iets achter de hand voor wat niet kan wachten, en vraag erom bij de volgende aankoop.',
  }),
  'devices/foreign-account-required.many': ({ names, makers, countries }) => ({
    what: `${names.length} soorten apparatuur werken alleen met een account bij een maker buiten de vertrouwde landen: ${some(names)}. De accounts staan bij ${some(makers.map(called))}, onder het recht van ${all(countries.map(inFull))}.`,
    why: 'Die accounts zijn niet van u: de maker kan ze sluiten, onder het recht daar, en dan hebt u niets meer aan de apparatuur.',
    todo: 'Ga na wat ook zonder kan, en vermeld dat dan (“account: optional”); houd iets achter de hand voor wat niet kan wachten, en vraag erom bij de volgende aankoop.',
  }),
} satisfies typeof english
