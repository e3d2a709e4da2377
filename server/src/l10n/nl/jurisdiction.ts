import type { jurisdiction as english } from '../en/jurisdiction.ts'
import type { Called, GatheredWords, RiskWords } from '../risk-words.ts'
import { lawName, withMore, withoutRemarks } from '../short.ts'
import { all, called, either, hop, country as inFull, kind, kinds, some } from './words.ts'

/** Texts of the rules on who can reach the data and who can stop the service. */
export const jurisdiction = {
  'jurisdiction/foreign-law-reaches-data': (words) => ({
    what: `${partyIn(words)} kan worden gedwongen toegang te geven tot ${dataOf(words)}.`,
    why: sentences([
      `Dat volgt uit ${lawOf(words)}, waar de gegevens ook staan.`,
      words.isUncertain ? 'Of deze partij bij de gegevens kan, is niet bekend.' : '',
      words.reach === 'in-use' ? 'De sleutels zijn van u, dus het gaat om het moment van verwerken.' : '',
      ...around(words),
    ]),
    todo: againstReach(words),
  }),
  'jurisdiction/foreign-law-reaches-data.unrated': ({ countries, ...words }) => ({
    what: `Het recht van ${all(countries.map(inFull))} reikt tot de gegevens van ${unrated(words)}.`,
    why: 'Hoe erg dat is, hangt af van de gegevens, en van hoe lang u zonder kunt.',
    todo: toRate(words),
  }),
  'jurisdiction/can-be-switched-off': (words) => ({
    what: `${partyIn(words)} kan ${STOPPED[words.role]?.(some(words.names)) ?? `${some(words.names)} direct stilzetten`}.`,
    why: sentences([
      words.law === undefined
        ? `Of een wet van ${inFull(words.country)} dat kan opleggen, is niet onderzocht; de partij kan het zelf.`
        : `Het recht van ${inFull(words.country)} kan dat opleggen (${lawName(called(words.law))}).`,
      ...around(words),
    ]),
    todo: AGAINST_STOP[words.role] ?? AGAINST_STOP['host'] ?? '',
  }),
  'jurisdiction/can-be-switched-off.unrated': ({ countries, ...words }) => ({
    what: `Partijen in ${all(countries.map(inFull))} kunnen ${unrated(words)} direct stilzetten.`,
    why: 'Hoe erg dat is, hangt af van hoe lang u zonder kunt.',
    todo: toRate(words),
  }),
  'jurisdiction/high-risk-country': (words) => ({
    what: `${party(words)} heeft de hand in ${some(words.names)}; ${listed(words)} staat op de lijst van landen met een offensief cyberprogramma.`,
    why: sentences([
      `Het is de lijst van uw beleid${words.asOf === '' ? '' : ` (${words.asOf})`}${words.source === '' ? '' : `: ${words.source}`}.`,
      ...around({ ...words, unrated: 0 }),
    ]),
    todo: 'Vervang deze partij; houd die tot dan weg van netwerken en gegevens die ertoe doen.',
  }),
  'jurisdiction/foreign-parent': (words) => ({
    what: `${withMore(withoutRemarks(called(words.party)), called(words.seat))}, leverancier van ${some(words.names)}, heeft een eigenaar in ${inFull(words.country)}${words.owner === undefined ? '' : `: ${withoutRemarks(called(words.owner))}`}.`,
    why: sentences([
      'U draait het zelf, dus deze eigenaar kan niet bij de gegevens en zet niets direct stil; hij beslist wel over prijs, updates en voortbestaan.',
      ...around(words),
    ]),
    todo: 'Kijk wat het contract zegt over een andere eigenaar, en zorg voor een uitweg voordat het afloopt.',
  }),
  'jurisdiction/foreign-parent.unrated': ({ countries, ...words }) => ({
    what: `Leveranciers met een eigenaar in ${all(countries.map(inFull))} maken ${unrated(words)}.`,
    why: 'U draait dit zelf: de eigenaar beslist over prijs, updates en voortbestaan.',
    todo: toRate(words),
  }),
  'jurisdiction/provider-held-keys': (words) => ({
    what: `${partyIn(words)} heeft of deelt de sleutels van de vertrouwelijke gegevens van ${some(words.names)}.`,
    why: sentences([
      'Wie de sleutels heeft, kan de gegevens op slot doen, en ze samen met de gegevens zelf lezen.',
      ...around(words),
    ]),
    todo: 'Houd de sleutels zelf, of bij een partij onder Europees recht.',
  }),
  'jurisdiction/sovereign-label': ({ product, says, source, countries, technology, reaches, stops, inTime }) => ({
    what: `${product} wordt als soeverein verkocht${called(says) === '' ? '' : ` (“${called(says)}”)`}, en partijen in ${all(countries.map(called))} houden er macht over.`,
    why: sentences([
      technology.length === 0
        ? ''
        : `Het staat op technologie van ${some(technology.map(called))}, waarvan updates en licenties kunnen ophouden.`,
      reaches.length === 0 ? '' : `${some(reaches.map(called))} kan worden gedwongen af te geven wat erop staat.`,
      stops.length === 0 ? '' : `${some(stops.map(called))} kan het direct stoppen.`,
      inTime.length === 0 ? '' : `${some(inTime.map(called))} kan updates en licenties laten ophouden.`,
      source === '' ? '' : `De bewering: ${source}.`,
    ]),
    todo: 'Reken niet met het woord; vraag de leverancier hoe het zonder hen doorgaat, en bewaar het antwoord.',
  }),
  'reason.keys': ({ names }) =>
    `De sleutels van de vertrouwelijke gegevens van ${some(names)} zijn bij de aanbieder, of vallen onder hetzelfde recht.`,
  'reason.parent': ({ party: name, owner }) =>
    `${called(name)} zelf zit binnen de vertrouwde landen; eigenaar ${withoutRemarks(called(owner))} niet.`,
  'reason.label': ({ product, says, source }) =>
    `${product} wordt als soeverein verkocht${called(says) === '' ? '' : ` (${called(says)})`}; dat neemt dit niet weg. Bron: ${source}`,
  'reason.haven': ({ names }) =>
    `${some(names)} ${names.length === 1 ? 'voldoet' : 'voldoen'} aan Haven: wat er draait is verplaatsbaar, en toch binnen bereik.`,
  'reason.reach': ({ names }) => `Deze partij kan bij de gegevens van ${some(names)}.`,
  'reason.stop': ({ names }) => `Deze partij kan ${some(names)} direct stilzetten.`,
  'chain.hop': ({ from, relation, to }) => hop(from, relation, to),
  'chain.way': ({ nodes }) => nodes.map(called).join(' → '),
  'related.touched': ({ id }) => `raakt ${id}`,
} satisfies typeof english

/** Who it is about, and where. */
function partyIn({ party: name, country, owner, ...hosting }: RiskWords): string {
  const plain = withoutRemarks(called(name))
  return asHost(
    hosting,
    owner === undefined
      ? withMore(plain, called(country))
      : `${plain}, met eigenaar ${withoutRemarks(called(owner))} in ${inFull(country)},`,
  )
}

/** Who it is about, where its country is told apart. */
function party({ party: name, owner, ...hosting }: RiskWords): string {
  const plain = withoutRemarks(called(name))
  return asHost(hosting, owner === undefined ? plain : `${plain}, met eigenaar ${withoutRemarks(called(owner))},`)
}

/** Of several possible hosts: any of them, or this one where it is that. */
function asHost({ hosts, isAnyHost }: Pick<RiskWords, 'hosts' | 'isAnyHost'>, name: string): string {
  if (hosts.length === 0 || (isAnyHost && hosts.length === 1)) return name
  const one = hosts.length > 1 ? 'die host' : name
  return isAnyHost
    ? `De host (${either(hosts.map(called))})`
    : `Als het bij ${either(hosts.map(called))} draait: ${one}`
}

/** A country that is on a list, or the one that it counts as. */
function listed({ country, listed: other }: RiskWords & { listed: Called }): string {
  const [own, as] = [called(country), called(other)]
  return own === as ? inFull(country) : `${inFull(country)} telt als ${inFull(other)}, en dat`
}

/** The law that reaches the data. */
function lawOf({ law, country }: RiskWords): string {
  return `het recht van ${inFull(country)}${law === undefined ? '' : ` (${lawName(called(law))})`}`
}

function dataOf({ reach, names }: RiskWords): string {
  const things = some(names)
  switch (reach) {
    case 'in-use':
      return `de gegevens van ${things} tijdens het verwerken`
    case 'metadata':
      return `de metagegevens van ${things} (wie en wanneer, niet wat)`
    default:
      return `de gegevens van ${things}`
  }
}

function unrated({ count, kind: name }: Omit<GatheredWords, 'countries'>): string {
  return count === 1 ? `één ${kind(name)} zonder weging` : `${count} ${kinds(name)} zonder weging`
}

function toRate({ names }: Omit<GatheredWords, 'countries'>): string {
  return `Vul in wat ontbreekt: hoe erg uitval is, of welke gegevens erin staan; begin met ${all(names.slice(0, FIRST_NAMES))}.`
}

/** As many as one begins with. */
const FIRST_NAMES = 3

function around({ processes, unrated: open, accepted, planned, names, weak }: RiskWords): readonly string[] {
  const isOne = names.length === 1
  return [
    processes.length === 0 ? '' : `Kritieke processen die ${isOne ? 'het' : 'ze'} nodig hebben: ${some(processes)}.`,
    open === 0
      ? ''
      : open === names.length
        ? 'Nog niet gewogen, en daarom als gemiddeld geteld.'
        : `Niet gewogen, en als gemiddeld geteld: ${open} van de ${names.length}.`,
    accepted === 0 ? '' : `Al aanvaard: ${accepted} andere; ${isOne ? 'deze valt' : 'deze vallen'} daar niet onder.`,
    planned === 0 || planned < names.length
      ? ''
      : `${isOne ? 'Het is' : 'Ze zijn'} gepland: nu is het moment om te kiezen.`,
    weak === undefined ? '' : `Minder zeker: “${hop(weak.from, weak.relation, weak.to)}” ${SURE[weak.sure] ?? ''}.`,
  ]
}

function sentences(each: readonly string[]): string {
  return each.filter((one) => one !== '').join(' ')
}

/** What stops, where that is not the whole of it by a hand on the switch. */
const STOPPED: Readonly<Record<string, (names: string) => string>> = {
  'identity-provider': (names) => `het inloggen bij ${names} direct stilzetten`,
  'key-holder': (names) => `${names} direct stilzetten door de sleutels achter te houden`,
}

/** What to do, by what is reached, else by who reaches it. */
function againstReach({ role, reach }: RiskWords): string {
  return AGAINST_REACH[reach] ?? AGAINST_REACH[role] ?? AGAINST_REACH['host'] ?? ''
}

const AGAINST_REACH: Readonly<Record<string, string>> = {
  'in-use':
    'Verhuis het naar een host onder Europees recht, of laat het verwerken in een afgeschermde omgeving die u kunt controleren.',
  metadata: 'Weeg of dat erg is; zo ja, neem een partij onder Europees recht.',
  host: 'Verhuis het naar een host onder Europees recht, of houd de sleutels alleen zelf.',
  service: 'Gebruik een dienst onder Europees recht, of houd de sleutels alleen zelf.',
  operator: 'Vraag deze leverancier wat hij bij zo’n bevel doet, en bereid een dienst onder Europees recht voor.',
  support: 'Laat ondersteunen zonder toegang tot gegevens, of door een partij onder Europees recht.',
  'sub-processor': 'Vraag uw leverancier om een subverwerker onder Europees recht.',
  'backup-host': 'Bewaar de kopie onder Europees recht, of versleutel die met sleutels die alleen u hebt.',
}

const AGAINST_STOP: Readonly<Record<string, string>> = {
  host: 'Zorg dat het op tijd elders kan draaien, of verhuis het naar een host onder Europees recht.',
  service: 'Houd een andere dienst achter de hand, onder Europees recht.',
  operator: 'Zorg voor een export en een getest exitplan die zonder deze leverancier werken.',
  'key-holder': 'Houd de sleutels zelf, of bij een partij onder Europees recht.',
  'identity-provider': 'Regel een uitwijk voor het inloggen, onder Europees recht.',
}

export const SURE: Readonly<Record<string, string>> = {
  'general-knowledge': 'is algemene kennis, zonder bron',
  unverified: 'is niet nagegaan',
  unknown: 'is niet zeker bekend',
}
