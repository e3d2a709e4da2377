import { dateText } from '../date-text.ts'
import type { councilCourse as english } from '../en/council-course.ts'
import { applications, many, number, theirs } from './council-words.ts'

const MEASURES = { european: 'Europees', openSource: 'open source', commonGround: 'Common Ground' } as const

const EXECUTIVE = 'Het college kan dat beantwoorden.'

/** Answers on where it goes. */
export const councilCourse = {
  'council.ambition.goal': ({ measure, percent, year }) =>
    `In ${year} moet ${number(percent)} procent van de applicaties ${MEASURES[measure]} zijn.`,
  'council.ambition.outcome': ({ reached, missing }) =>
    reached === 'yes'
      ? 'Volgens de plannen lukt dat.'
      : reached === 'no'
        ? `Volgens de plannen lukt dat niet: er ${missing === 1 ? 'ontbreekt' : 'ontbreken'} dan ${applications(missing)}.`
        : 'Of dat lukt, is met wat bekend is niet te zeggen.',
  'council.ambition.none': () => 'Het beleid noemt geen ambitie.',
  'council.ambition.ask': () => `Of elders een ambitie is vastgelegd, is niet bekend. ${EXECUTIVE}`,
  'council.others.amsterdam': ({ percent, year, later }) =>
    `Amsterdam wil dat in ${year} ten minste ${percent} procent van opslag en applicaties in de cloud Nederlands of Europees is. In ${later} moeten alle gevoelige gegevens op Nederlandse of Europese cloud staan, of op eigen terrein.`,
  'council.others.parliament': ({ percent, year }) =>
    `De Tweede Kamer vroeg om ten minste ${percent} procent van de cloud van het Rijk bij Nederlandse of Europese leveranciers in ${year}.`,
  'council.others.source': ({ of }) =>
    ({ amsterdam: 'Amsterdam, besluit van 4 februari 2026', parliament: 'Tweede Kamer, motie van juni 2025' })[of],
  'council.others.france': () => `Wat Frankrijk heeft besloten, is hier niet bekend. ${EXECUTIVE}`,
  'council.others.read': () => 'Dit is gelezen in nieuwsberichten, niet in de besluiten zelf.',
  'council.plan.count': ({ decided, ideas }) =>
    `Tot ${decided === 0 ? 'geen wijziging' : many(decided, 'wijziging', 'wijzigingen')} is besloten, en ${ideas === 0 ? 'geen wijziging is' : many(ideas, 'wijziging is', 'wijzigingen zijn')} een idee.`,
  'council.plan.late': ({ part }) => `${many(part, 'wijziging had', 'wijzigingen hadden')} al klaar moeten zijn.`,
  'council.plan.next': ({ date, name }) =>
    `De eerste wijziging waartoe is besloten, moet uiterlijk ${dateText(date, 'nl')} klaar zijn: ${name}.`,
  'council.plan.none': () => 'Er is geen geplande wijziging vermeld.',
  'council.plan.ask': () => `Of er elders een plan is, is niet bekend. ${EXECUTIVE}`,
  'council.plan.ideas': () => 'Een idee telt pas als plan wanneer ertoe is besloten.',
  'council.open.count': ({ part, closed, whole }) =>
    `Van de ${whole} applicaties ${part === 1 ? 'is' : 'zijn'} er ${part} open source en ${closed} niet.`,
  'council.open.then': ({ year, part, whole }) => `Volgens de plannen zijn het er in ${year} ${part} van de ${whole}.`,
  'council.open.unknown': ({ part }) =>
    `Van ${applications(part)} is de licentie niet bekend. ${theirs(part, 'leverancier')}`,
  'council.open.quoted': ({ percent, years }) =>
    `Het antwoord van Maastricht haalt een doel aan: ${percent} procent open source en Common Ground in ${years} jaar.`,
  'council.open.both': ({ part, whole }) =>
    `Nu ${part === 1 ? 'is' : 'zijn'} ${part} van de ${whole} applicaties dat allebei.`,
  'council.open.source': () => 'Een eerste bron voor het doel dat Maastricht aanhaalt, is niet gevonden.',
  'council.common-ground.count': ({ part, whole }) =>
    `Van de ${whole} applicaties ${part === 1 ? 'is' : 'zijn'} er ${part} gebouwd zoals Common Ground bedoelt.`,
  'council.common-ground.unknown': ({ part }) =>
    `Van ${applications(part)} is niet bekend of ${part === 1 ? 'zij Common Ground is' : 'zij Common Ground zijn'}. ${theirs(part, 'leverancier')}`,
  'council.reasons.count': ({ part, whole }) =>
    `Van ${part === 0 ? 'geen' : part} van de ${whole} gesloten applicaties is vermeld waarom ${part <= 1 ? 'zij niet open is' : 'zij niet open zijn'}.`,
  'council.reasons.none': () => 'Er is geen gesloten applicatie in gebruik.',
  'council.reasons.unknown': ({ part }) =>
    `Waarom ${many(part, 'applicatie niet open is', 'applicaties niet open zijn')}, is niet bekend. ${theirs(part, 'eigenaar')}`,
  'council.own.count': ({ published, unpublished }) =>
    `Van wat voor de organisatie is gemaakt, ${published <= 1 ? 'is' : 'zijn'} ${published === 0 ? 'niets' : many(published, 'onderdeel', 'onderdelen')} als open source gepubliceerd, en ${many(unpublished, 'onderdeel', 'onderdelen')} niet.`,
  'council.own.none': () => 'Er is geen software vermeld die voor de organisatie is gemaakt.',
  'council.own.unknown': ({ part }) =>
    `Van ${many(part, 'eigen onderdeel', 'eigen onderdelen')} is niet bekend of het open is. ${theirs(part, 'eigenaar')}`,
  'council.gaia-x.files': () => 'De bestanden zeggen niets over GAIA-X.',
  'council.gaia-x.nijmegen': ({ year }) => `Nijmegen antwoordde in ${year} dat het in de praktijk niet van belang is.`,
  'council.gaia-x.unknown': () => `Of GAIA-X hier van belang is, is niet bekend. ${EXECUTIVE}`,
  'council.unknowns.count': ({ part, asked }) =>
    `Er ${part === 1 ? 'staat' : 'staan'} ${many(part, 'vraag', 'vragen')} open, waarvan er ${asked === 0 ? 'nog geen' : asked}${asked === 0 ? '' : ' al'} ${asked <= 1 ? 'is' : 'zijn'} gesteld.`,
  'council.unknowns.none': () => 'Er staat geen vraag open.',
  'council.unknowns.class': () => 'Wat niemand weet, telt nooit als veilig.',
} as const satisfies typeof english
