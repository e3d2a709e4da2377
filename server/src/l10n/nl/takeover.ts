import type { takeover as english } from '../en/takeover.ts'
import { called, country, some } from './words.ts'

/** Texts about what changes when a supplier gets another owner. */
export const takeover = {
  'takeover.organisation': ({ name, gained, lost }) =>
    `${name} · ${gained} nieuw binnen bereik of stop te zetten${lost === 0 ? '' : `, ${lost} niet langer`}`,
  'takeover.power': ({ power, of, isLost }) =>
    `${isLost ? 'Niet langer' : 'Nieuw'}: ${POWERS[power] ?? power}, onder het recht van ${country(of)}`,
  'takeover.not-studied': ({ of }) =>
    `Of een wet van ${country(of)} dat kan opleggen, is niet onderzocht; de eigenaar kan het zelf.`,
  'takeover.now': ({ nodes }) => `Nu: ${nodes.map(called).join(' → ')}`,
  'takeover.then': ({ nodes }) => `Dan: ${nodes.map(called).join(' → ')}`,
  'takeover.buyer': () => 'de nieuwe eigenaar',
  'takeover.already': ({ names }) =>
    `De nieuwe eigenaar voegt niets toe voor wat iemand onder dat recht langs een andere weg al kon bereiken of stopzetten: ${some(names)}.`,
} as const satisfies typeof english

const POWERS: Readonly<Record<string, string>> = {
  data: 'gegevens binnen bereik',
  'in-use': 'gegevens binnen bereik terwijl ermee wordt gerekend',
  metadata: 'wie en wanneer binnen bereik, niet wat',
  accounts: 'accounts binnen bereik',
  'at-once': 'meteen stop te zetten',
  'in-time': 'updates en licenties kunnen op den duur ophouden',
}
