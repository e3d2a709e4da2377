import { isSameParty, type Party } from '../../catalogue/profile/party.ts'
import type { Reach } from '../../catalogue/profile/reach.ts'
import type { ControlEvent } from '../../schema/generated/types.ts'
import type { Line, Row } from './sheet.ts'
import { joined, unstopped, type Words } from './words.ts'

/** Who controls a party, since when, and what was announced or stopped. */
export function controlLines(party: Party, words: Words): readonly Line[] {
  const { supplier, owners, announced, stopped } = party
  const weak = words.weak(supplier.confidence?.ownership)
  const above = owners.slice(1).map((owner) => words.say('show.control-above', { owner: words.owner(owner) }))
  const others = supplier.otherJurisdictions ?? []
  return [
    { text: `${control(party, words)}${weak}` },
    ...above.map((text) => ({ text })),
    ...(announced ? [{ text: announcedText(announced, party, words) }] : []),
    ...stopped.map((event) => ({
      text: words.say('show.stopped', { ...eventArgs(event, words), status: event.status }),
    })),
    ...(others.length > 0
      ? [{ text: words.say('show.other-countries', { countries: others.map(words.country).join(', ') }) }]
      : []),
  ]
}

function control({ supplier, owners, control: how, since }: Party, words: Words): string {
  const ownership = words.label('ownership', supplier.ownership)
  switch (how) {
    case 'itself':
      return words.say('show.control-itself', { ownership })
    case 'nobody':
      return words.say('show.control-nobody', {})
    case 'unknown':
      return words.say('show.control-unknown', { ownership })
    case 'owner': {
      const [owner] = owners
      const of = words.label('ownership', supplier.parentOwnership)
      return words.say('show.control-owner', {
        owner: owner ? words.owner(owner) : '',
        since: words.date(since),
        ownership: of,
      })
    }
  }
}

/** An announced owner whom the catalogue already takes for the present one: that the change was completed is not known. */
function announcedText(event: ControlEvent, { owners: [owner] }: Party, words: Words): string {
  const isOwner = owner !== undefined && event.to !== undefined && isSameParty(event.to, owner)
  return isOwner
    ? words.say('show.announced-owner', { date: words.date(event.date) })
    : words.say('show.announced', eventArgs(event, words))
}

function eventArgs({ date, event, to }: ControlEvent, words: Words) {
  return { date: words.date(date), event: unstopped(words.both(event)), to: to ? words.party(to) : '' }
}

/** Which law comes with it, and what takes from its weight. */
export function lawRow(reaches: readonly Reach[], words: Words, ...but: readonly string[]): Row {
  const lines = reaches.flatMap((reach) => reachLines(reach, words))
  return words.row('law', [...(lines.length > 0 ? lines : [words.say('show.law-none', {})]), ...but])
}

function reachLines(reach: Reach, words: Words): readonly Line[] {
  const { country, role, study, laws, treatAs } = reach
  const where = words.say('show.law-where', { country: words.country(country), role })
  const notes = [
    study === 'eea' ? words.say('show.law-eea', {}) : '',
    laws.length > 0 ? words.say('show.law-counts', { count: laws.length }) : '',
    study === 'not-studied' && laws.length === 0 ? words.say('show.law-not-studied', {}) : '',
    treatAs === undefined ? '' : words.say('show.law-as', { country: words.country(treatAs) }),
  ].filter((note) => note !== '')
  const more = study === 'not-studied' && laws.length > 0 ? [words.say('show.law-more-not-studied', {})] : []
  return [
    { text: `${where}: ${notes.join('; ')}` },
    ...laws.map((law): Line => ({ text: lawText(law, words), level: 1 })),
    ...more.map((text): Line => ({ text, level: 1 })),
  ]
}

function lawText(law: Reach['laws'][number], words: Words): string {
  const lapsed =
    law.inForce === false
      ? words.say('show.law-lapsed', { date: words.date(law.lapsedOn), until: words.date(law.runsOnUntil) })
      : ''
  const powers = (law.powers ?? []).map((power) => words.label('powerId', power)).join('; ')
  const name = `${words.both(law.name) || law.id}${lapsed === '' ? '' : ` (${lapsed})`}`
  return `${joined([name, powers], ': ')}${words.weak(law.confidence)}`
}
