import type { scenario as english } from '../en/scenario.ts'
import { count } from './command-line.ts'
import { duration, fallbackInWords, stated } from './durations.ts'
import { called, country, either, kind } from './words.ts'

const perhaps = (near: string): string => (near === '' ? '' : ` Bedoelt u ${near}?`)

const COUNTRY = 'Een land is twee letters, zoals US'
const FIND = '`havenwijzer catalogue find` zoekt leveranciers.'

/** Texts about what comes of a scenario, and what stops in one. */
export const scenario = {
  'scenario.title.cut-off': ({ countries, suppliers }) => {
    const law = `niemand onder het recht van ${either(countries.map(country))} meer levert`
    const names = suppliers.map(called)
    if (names.length === 0) return `Wat stilvalt als ${law}`
    return countries.length > 0
      ? `Wat stilvalt als ${law}, en ${either(names)} ook niet`
      : `Wat stilvalt als ${names.length === 1 ? `${names[0]} niet meer levert` : `${names.join(' en ')} niet meer leveren`}`
  },
  'scenario.title.outage': ({ platform, lasts }) =>
    `Wat stilvalt als ${platform} ${lasts === '' ? '' : `${stated(lasts)} lang `}uitvalt`,
  'scenario.title.takeover': ({ supplier, buyer, of }) =>
    buyer === ''
      ? `Wat er verandert als ${called(supplier)} een eigenaar in ${country(of)} krijgt`
      : `Wat er verandert als ${called(supplier)} van ${buyer} wordt, in ${country(of)}`,
  'scenario.title.price-rise': ({ supplier, percent }) =>
    `Wie het raakt als ${called(supplier)} ${percent === 0 ? 'meer' : `${percent.toLocaleString('nl')}% meer`} vraagt`,
  'scenario.area': ({ area }) => (area === 'EEA' ? 'EER' : area),
  'scenario.organisation': ({ name, sure, perhaps: more }) =>
    `${name} · ${sure} zeker${more === 0 ? '' : `, nog ${more} misschien`}`,
  'scenario.nothing': ({ kind: of }) => NOTHING[of] ?? 'Er valt niets stil.',
  'scenario.round': ({ round }) => (round === 0 ? 'Meteen' : `Daarna, stap ${round}`),
  'scenario.perhaps': () => 'Misschien, want het hangt af van wat niemand weet',
  'scenario.thing': ({ name, kind: of, isCritical }) => `${name} (${kind(of)}${isCritical ? ', kritiek' : ''})`,
  'scenario.host-unknown': () => 'niemand weet waar het draait',
  'scenario.provider-absent': ({ provider }) => `de feiten van ${provider} zijn hier niet`,
  'scenario.unsure': () => 'Niet zeker: het kan elders draaien, of niemand ging na wat daarheen leidt.',
  'scenario.fallback': ({ fallback, isLengthKnown }) =>
    fallback.length === 0
      ? 'Er is geen noodvoorziening genoemd.'
      : `Intussen: ${either(fallback.map(fallbackInWords))}${isLengthKnown ? '' : '; hoe lang dat kan, staat er niet'}.`,
  'scenario.max-outage': ({ maxOutage, tooLongAfter, isTooLong }) => {
    if (maxOutage === '') return 'Hoe lang het stil mag liggen, staat er niet.'
    const may = `Mag ${stated(maxOutage)} stilliggen`
    if (tooLongAfter === undefined) return `${may}.`
    const after = `te lang na ${duration(tooLongAfter)}`
    return isTooLong === undefined
      ? `${may}: ${after}.`
      : `${may}: ${after}, en ${isTooLong ? 'zo lang duurt dit' : 'zo lang duurt dit niet'}.`
  },
  'scenario.kind': ({ kind: of }) => KINDS[of],
  'scenario.kind-for': ({ kind: of }) => KINDS_FOR[of],
  'scenario.concerns': ({ applications }) =>
    applications === 0 ? 'geen applicatie' : count(applications, 'applicatie', 'applicaties'),
  'scenario.unknown-party': ({ name, near }) =>
    `Het land of de leverancier “${name}” bestaat niet.${perhaps(near)} ${COUNTRY}; ${FIND}`,
  'scenario.unknown-supplier': ({ name, near }) => `De leverancier “${name}” bestaat niet.${perhaps(near)} ${FIND}`,
  'scenario.unknown-country': ({ name, near }) => `Het land “${name}” bestaat niet.${perhaps(near)} ${COUNTRY}.`,
  'scenario.unknown-platform': ({ name, near, known }) =>
    `Het platform “${name}” is hier niet.${perhaps(near)}${known === '' ? '' : ` Er zijn: ${known}.`}`,
  'scenario.several': ({ names }) => `Meer organisaties hebben een platform met die naam. Zeg welk: ${either(names)}.`,
  'scenario.unknown-id': ({ name, near, known }) =>
    `Het beleid van deze map heeft geen scenario “${name}”.${perhaps(near)}${known === '' ? '' : ` Er zijn: ${known}.`} \`havenwijzer scenario\` zegt hoe u andere noemt.`,
  'scenario.list': () => 'Scenario’s van het beleid; havenwijzer scenario <id> werkt er een uit',
  'scenario.list-empty': () => 'Het beleid van deze map noemt geen scenario’s.',
  'scenario.others': () => `Andere waar u naar kunt vragen

  havenwijzer scenario cut-off <land of leverancier>
  havenwijzer scenario outage <platform>
  havenwijzer scenario takeover <leverancier> --by <land>
  havenwijzer scenario price-rise <leverancier>`,
  'usage.scenario': () =>
    'Noem wat er gebeurt: havenwijzer scenario cut-off US, outage <platform>, takeover <leverancier> --by US, of price-rise <leverancier>',
} as const satisfies typeof english

/** What one may ask, and below what it tells. */
const KINDS = {
  policy: 'Een scenario van het beleid',
  'cut-off-country': 'Een land sluit de toegang af',
  'cut-off-supplier': 'Een leverancier levert niet meer',
  outage: 'Een platform valt uit',
  takeover: 'Een leverancier krijgt een andere eigenaar',
  'price-rise': 'Een leverancier vraagt meer',
} as const

const KINDS_FOR = {
  policy: 'een waarop uw organisatie voorbereid wil zijn',
  'cut-off-country': 'wat stilvalt, in welke volgorde, en wat doorgaat',
  'cut-off-supplier': 'wat stilvalt, in welke volgorde, en wat doorgaat',
  outage: 'wat stilvalt, in welke volgorde, en wat doorgaat',
  takeover: 'wat nieuw binnen bereik komt of nieuw stop te zetten is',
  'price-rise': 'wat eraan hangt, wat contracten zeggen, wat ervoor in de plaats kan',
} as const

/** By kind of scenario. */
const NOTHING: Readonly<Record<string, string>> = {
  takeover: 'Er verandert niets.',
  'price-rise': 'Niets hangt eraan, en geen contract is ermee gesloten.',
}
