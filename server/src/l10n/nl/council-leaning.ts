import type { councilLeaning as english } from '../en/council-leaning.ts'
import { inSentence } from '../in-sentence.ts'
import type { Called } from '../risk-words.ts'
import { applications, few, fewOf, many, theirs } from './council-words.ts'
import { all, called, country, onDate } from './words.ts'

const functions = (names: readonly Called[]): string => all(names.map((name) => inSentence(called(name))))

const processes = (n: number): string => many(n, 'kritiek proces', 'kritieke processen')

const takesOver = (what: 'workplace' | 'sign-in' | 'hosting', n: number, instead: string): string =>
  what === 'workplace'
    ? `kan het werk in ${many(n, 'proces', 'processen')} door met ${instead}`
    : what === 'sign-in'
      ? `kunnen mensen bij ${applications(n)} inloggen met ${instead}`
      : `kunnen ${applications(n)} door op ${instead}`

const MISSING = {
  workplace: 'Waarmee mensen elke dag werken, is niet beschreven.',
  'sign-in': 'Waarmee mensen inloggen, is niet beschreven.',
  hosting: 'Bij wie de applicaties draaien, is niet beschreven.',
} as const

/** Answers on what one leans on, and on what stops without it. */
export const councilLeaning = {
  'council.leaning.supplier': ({ supplier, of }) => `${called(supplier)} levert ${functions(of)}.`,
  'council.leaning.own': ({ of }) =>
    `Voor ${functions(of)} is er iets zonder leverancier, dat de organisatie zelf beheert.`,
  'council.leaning.sign-in': ({ product, supplier, part, whole }) =>
    `Bij ${part} van de ${whole} applicaties loggen mensen in met ${product}${called(supplier) === '' ? '' : ` van ${called(supplier)}`}.`,
  'council.leaning.host': ({ host, part, whole }) =>
    `Van de ${whole} applicaties ${part === 1 ? 'draait' : 'draaien'} er ${part} bij ${called(host)}.`,
  'council.leaning.next-host': ({ host, part }) => `Daarna volgt ${called(host)}, met ${applications(part)}.`,
  'council.leaning.law': ({ suppliers, countries }) =>
    `${few(suppliers)} ${suppliers.length === 1 ? 'staat' : 'staan'} onder recht van buiten: dat van ${all(countries.map(country))}.`,
  'council.leaning.stops': ({ supplier, part, critical }) =>
    `Zonder ${called(supplier)} ${part === 1 ? 'stopt' : 'stoppen'} zeker ${applications(part)}, en daarmee ${critical === 0 ? 'geen kritiek proces' : processes(critical)}.`,
  'council.leaning.fallback': ({ what, name, instead, part, isPlanned }) =>
    `Valt ${name} weg, dan ${takesOver(what, part, instead)}${isPlanned ? ', maar dat is nog niet in gebruik' : ''}.`,
  'council.leaning.no-fallback': ({ what, name }) =>
    what === 'hosting'
      ? `Of elders kan draaien wat bij ${name} draait, is niet bekend. Wie over de platforms gaat, kan dat beantwoorden.`
      : `Of er voor ${name} een terugval is, is niet bekend. De eigenaar kan dat beantwoorden.`,
  'council.leaning.missing': ({ of }) =>
    `Wat voor ${functions(of)} wordt gebruikt, is niet bekend. De beheerder van het landschap kan dat beantwoorden.`,
  'council.leaning.none': ({ what }) => MISSING[what],
  'council.cut-off.applications': ({ of, part, whole }) =>
    `Als niemand onder het recht van ${country(of)} meer levert, ${part <= 1 ? 'stopt' : 'stoppen'} zeker ${part === 0 ? 'geen' : part} van de ${whole} applicaties.`,
  'council.cut-off.worst': ({ part }) => `In het slechtste geval zijn het er ${part}.`,
  'council.cut-off.processes': ({ part, worst, whole }) =>
    whole === 1
      ? `Het ene kritieke proces stopt ${part === 1 ? 'zeker' : worst === 1 ? 'misschien' : 'zeker niet'}.`
      : `Van de ${whole} kritieke processen ${part <= 1 ? 'stopt er zeker' : 'stoppen er zeker'} ${part === 0 ? 'geen' : part}${part === worst ? '' : `, en in het slechtste geval ${worst}`}.`,
  'council.cut-off.fallback': ({ part }) => `Van ${part} daarvan is vermeld hoe het werk een tijd doorgaat.`,
  'council.cut-off.difference': () =>
    'Het verschil tussen beste en slechtste geval hangt af van wat niemand weet, vooral waar applicaties draaien.',
  'council.cut-off.unknown': ({ part }) =>
    `Of ${many(part, 'applicatie dan stopt', 'applicaties dan stoppen')}, is niet bekend. ${theirs(part, 'leverancier')}`,
  'council.concentration.first': ({ party, part, whole }) =>
    `${called(party)} levert de meeste applicaties: ${part} van de ${whole}.`,
  'council.concentration.next': ({ party, part }) => `Daarna volgt ${called(party)}, met ${part}.`,
  'council.concentration.hands': ({ supplier, part, whole }) =>
    `Met hosting, inloggen en diensten erbij heeft ${called(supplier)} een hand in ${part} van de ${whole} applicaties.`,
  'council.concentration.host': ({ host, part }) =>
    `Het platform van ${called(host)} ligt onder diensten van andere leveranciers: ${applications(part)}.`,
  'council.concentration.none': () => 'Er is geen leverancier bekend die een applicatie levert.',
  'council.concentration.ask': () =>
    'Wie de applicaties levert, is niet bekend. De beheerder van het landschap kan dat beantwoorden.',
  'council.concentration.measure': () => 'Nederlandse en Europese partijen krijgen dezelfde maat.',
  'council.alternatives.named': ({ what, name, instead }) =>
    `In plaats van ${what === 'hosting' ? 'hosting bij ' : ''}${called(name)} kan bijvoorbeeld komen: ${fewOf(instead)}.`,
  'council.alternatives.none': () =>
    'Voor werkplek, inloggen en hosting noemt de catalogus niets dat in de plaats kan komen.',
  'council.alternatives.next': ({ date, contract, supplier }) =>
    `Het eerste moment om over een contract te beslissen valt ${onDate(date)}: ${contract}${called(supplier) === '' ? '' : ` met ${called(supplier)}`}.`,
  'council.alternatives.first': () =>
    'Of open source of Europees voorgaat, is niet bekend. De inkoper kan dat beantwoorden.',
  'council.alternatives.sure': () => 'Een alternatief is een suggestie: of het past, moet blijken uit onderzoek.',
} as const satisfies typeof english
