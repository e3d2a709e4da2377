import type { hover as english } from '../en/hover.ts'
import { kind, some } from './words.ts'

/** Texts of hovers. */
export const hover = {
  'hover.kind': ({ kind: name }) => kind(name),
  'hover.origin': ({ from }) => (from === 'catalogue' ? 'uit de catalogus' : 'van het product'),
  'hover.outside': () => 'Wie van buiten erbij kan',
  'hover.host-unknown': ({ who }) =>
    `Waar het draait, is niet bekend: een vraag voor ${who === '' ? 'de leverancier' : who}.`,
  'hover.impact': ({ names, processes, users, annualCost }) =>
    [
      `**Hierdoor binnen bereik:** ${some(names)} (${names.length}).`,
      processes.length === 0 ? '' : `Kritieke processen die het nodig hebben: ${some(processes)}.`,
      users === 0 ? '' : `Gebruikers: ${users.toLocaleString('nl')}.`,
      annualCost === 0 ? '' : `Contracten: € ${annualCost.toLocaleString('nl')} per jaar.`,
    ]
      .filter((each) => each !== '')
      .join('  \n'),
  'hover.no-ruling': () => 'Een signaal voor een gesprek, geen juridische uitspraak.',
  'hover.not-known': ({ askedOn, askedTo }) =>
    `niet bekend${askedOn === '' ? '' : `, gevraagd op ${askedOn}`}${askedTo === '' ? '' : ` aan ${askedTo}`}`,
  'hover.outside-party': ({ party, country, through, reach, stop, isCandidate, way, laws, sources, sure }) => {
    const can = [REACH[reach], stop === '' ? undefined : 'kan het direct stoppen'].filter((each) => each !== undefined)
    const under = through === 'owner' ? `via de eigenaar in ${country}` : country
    const maybe = isCandidate ? ' Een van meer mogelijke hosts.' : ''
    const law = laws === '' ? '' : `Recht: ${laws}. `
    const read = sources === '' ? '' : `Bronnen: ${sources}. `
    return `**${party}** (${under}) ${can.join(' en ')}.${maybe}  \n${way}.  \n${law}${read}*${SURE[sure] ?? sure}*`
  },
} satisfies typeof english

const REACH: Readonly<Record<string, string>> = {
  data: 'kan bij de gegevens',
  accounts: 'kan bij de accounts',
  'in-use': 'kan bij de gegevens terwijl het ermee rekent',
  metadata: 'kan zien wie en wanneer, niet wat',
}

const SURE: Readonly<Record<string, string>> = {
  own: 'Zoals hier gezegd.',
  inherent: 'Volgt uit de dingen zelf.',
  sourced: 'Bij een bron gelezen.',
  stated: 'Zoals hier gezegd, met een bron.',
  'general-knowledge': 'Deels algemene kennis, geen bron gelezen.',
  unverified: 'Deels niet nagegaan.',
  unknown: 'Deels niet bekend.',
}
