import { type Message, message, worded } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Scenario } from '../../policy/scenario.ts'
import { nameIn, type OrganisationTold } from './told.ts'

/** What is asked in a scenario; `told`: by whom parties and countries are called by their names. */
export function titleOf(scenario: Scenario, told: Iterable<Pick<OrganisationTold, 'names'>>): Message {
  const party = (id: string) => nameIn(told, `supplier:${id}`)
  const country = (code: string) => (AREAS.has(code) ? areaCalled(code) : nameIn(told, `jurisdiction:${code}`))
  switch (scenario.kind) {
    case 'cut-off':
      return message('scenario.title.cut-off', {
        countries: scenario.jurisdictions.map(country),
        suppliers: scenario.suppliers.map(party),
      })
    case 'outage':
      return message('scenario.title.outage', {
        platform: scenario.platform.replace(/^.*\//, ''),
        lasts: scenario.lasts ?? '',
      })
    case 'takeover':
      return message('scenario.title.takeover', {
        supplier: party(scenario.supplier),
        buyer: scenario.by.name ?? '',
        of: country(scenario.by.country),
      })
    case 'price-rise':
      return message('scenario.title.price-rise', {
        supplier: party(scenario.supplier),
        percent: (scenario.share ?? 0) * 100,
      })
  }
}

function areaCalled(area: string): Called {
  const name = message('scenario.area', { area })
  return { en: worded(name, 'en'), nl: worded(name, 'nl') }
}

const AREAS: ReadonlySet<string> = new Set(['EU', 'EEA'])
