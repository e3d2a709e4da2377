import type { councilPurchase as english } from '../en/council-purchase.ts'
import { applications, canAnswer, few, many, number, theirs } from './council-words.ts'
import { called } from './words.ts'

const contracts = (n: number): string => many(n, 'contract', 'contracten')
const CONTRACT_MANAGER = 'De contractbeheerder kan'

const DEMANDS = {
  place: 'Plaats: opslag, verwerking en beheer binnen een genoemd gebied.',
  law: 'Recht: noemen onder welk recht de leverancier en zijn subverwerkers staan, met hun eigenaren.',
  keys: 'Sleutels: alleen in handen van de organisatie.',
  exit: 'Vertrek: een beproefd plan, en hulp bij het vertrek.',
  formats: 'Formaten: gegevens in open formaten, koppelingen op open standaarden.',
} as const

/** Answers on buying, contracts, and leaving. */
export const councilPurchase = {
  'council.tenders.gpa': () =>
    'Inschrijvers uit landen die partij zijn bij de GPA mogen niet om hun land worden uitgesloten.',
  'council.tenders.can': () =>
    'Eisen aan plaats, recht, sleutels, vertrek en open standaarden kunnen wel, als zij passen bij wat wordt gekocht.',
  'council.tenders.excludes': ({ part }) =>
    `${many(part, 'aanbesteding heeft', 'aanbestedingen hebben')} een eis die inschrijvers om hun land uitsluit.`,
  'council.tenders.demand': ({ demand }) => DEMANDS[demand],
  'council.tenders.unknown': () =>
    'Hoe zwaar het recht telt in de beoordeling, is niet bekend. De inkoper kan dat beantwoorden.',
  'council.tenders.signal': () => 'Dit is een signaal, geen juridisch advies.',
  'council.decisions.recorded': ({ part, whole }) =>
    `Van ${part === 0 ? 'geen' : part} van de ${whole} applicaties, platforms en soorten apparaten is een besluit vermeld waarin de afhankelijkheid is gewogen.`,
  'council.decisions.replacing': ({ part }) => `Van ${part} daarvan is een besluit over vervanging vermeld.`,
  'council.decisions.unknown': ({ part }) =>
    `Van ${part} is niet bekend of die is gewogen. ${theirs(part, 'eigenaar')}`,
  'council.contracts.terms': ({ part, whole }) =>
    `${whole === 1 ? 'Van het ene contract' : `Van de ${contracts(whole)}`} in gebruik ${part <= 1 ? 'noemt' : 'noemen'} er ${part === 0 ? 'geen' : part} de GIBIT als voorwaarden.`,
  'council.contracts.clause': ({ part }) => `${many(part, 'contract regelt', 'contracten regelen')} het vertrek.`,
  'council.contracts.ended': ({ part }) => `${many(part, 'contract is', 'contracten zijn')} verlopen.`,
  'council.contracts.none': () => 'Er is geen contract beschreven.',
  'council.contracts.ask': () => `Welke contracten er zijn, is niet bekend. ${CONTRACT_MANAGER} dat beantwoorden.`,
  'council.contracts.unknown': ({ part }) =>
    `Of ${many(part, 'contract', 'contracten')} het vertrek ${part === 1 ? 'regelt' : 'regelen'}, is niet bekend. ${CONTRACT_MANAGER} dat beantwoorden.`,
  'council.exit.planned': ({ part, whole }) =>
    `Van ${part === 0 ? 'geen' : part} van de ${whole} applicaties die van anderen komen, is een plan om te vertrekken vermeld.`,
  'council.exit.tried': ({ tried, loss }) =>
    `Gepland vertrek is beproefd voor ${tried === 0 ? 'geen' : tried}, en plotseling verlies voor ${loss === 0 ? 'geen' : loss}.`,
  'council.exit.none': () => 'Er wordt niets van anderen afgenomen.',
  'council.exit.unknown': ({ part }) =>
    `Of er voor ${applications(part)} een plan is, is niet bekend. ${theirs(part, 'eigenaar')}`,
  'council.price.cost': ({ part, cost }) =>
    `${many(part, 'contract vermeldt', 'contracten vermelden')} wat ${part === 1 ? 'het kost' : 'zij kosten'}: samen ${number(cost)} euro per jaar.`,
  'council.price.hand': ({ party, cost }) =>
    `Van alle vermelde kosten gaat ${number(cost)} euro per jaar naar ${called(party)}.`,
  'council.price.automatic': ({ part }) => `${many(part, 'contract wordt', 'contracten worden')} vanzelf verlengd.`,
  'council.price.unknown': () =>
    `Wat een scherpe prijsstijging zou betekenen, is niet bekend. ${CONTRACT_MANAGER} dat beantwoorden.`,
  'council.together.contracts': ({ part, whole }) =>
    `${whole === 1 ? 'Van het ene contract' : `Van de ${contracts(whole)}`} in gebruik ${part <= 1 ? 'is' : 'zijn'} er ${part === 0 ? 'geen' : part} gezamenlijk ingekocht.`,
  'council.together.services': ({ part }) =>
    `${many(part, 'applicatie is', 'applicaties zijn')} gedeeld: een andere organisatie levert ${part === 1 ? 'haar' : 'ze'}.`,
  'council.together.unknown': () =>
    'Of beleid met anderen wordt gedeeld, is niet bekend. Het college kan dat beantwoorden.',
  'council.ai.count': ({ on, off }) =>
    `Van generatieve AI ${on === 1 ? 'staat' : 'staan'} ${many(on, 'functie', 'functies')} aan, en ${off} uit.`,
  'council.ai.on': ({ names }) => `Aan: ${few(names)}.`,
  'council.ai.off': ({ names }) => `Uit: ${few(names)}.`,
  'council.ai.reaching': ({ part }) =>
    `Van wat aan staat, ${part === 1 ? 'kan' : 'kunnen'} ${many(part, 'functie', 'functies')} bij gegevens van de organisatie.`,
  'council.ai.unassessed': ({ part }) =>
    `Van ${many(part, 'functie die aan staat', 'functies die aan staan')}, is geen DPIA vermeld.`,
  'council.ai.none': () => 'Er is geen functie met generatieve AI vermeld.',
  'council.ai.unknown': ({ part, who }) =>
    `Van ${many(part, 'product', 'producten')} met ingebouwde AI is niet bekend of die aan staat. ${canAnswer(who, part === 1 ? 'De eigenaar kan' : 'De eigenaren kunnen')}`,
  'council.ai.ask': () =>
    'Of er elders AI wordt gebruikt, is niet bekend. De eigenaren van applicaties kunnen dat beantwoorden.',
  'council.energy.count': ({ part, whole }) => `Van ${part} van de ${whole} platforms is iets over energie vermeld.`,
  'council.energy.renewable': ({ name, percent }) =>
    `${name} draait op ${number(percent)} procent hernieuwbare energie.`,
  'council.energy.pue': ({ name, pue }) => `De PUE van ${name} is ${number(pue)}.`,
  'council.energy.none': () => 'Over energie is niets vermeld.',
  'council.energy.unknown': ({ part }) =>
    `Van ${many(part, 'platform', 'platforms')} is het energiegebruik niet bekend. Wie ze beheert, kan dat beantwoorden.`,
  'council.hosts.count': ({ dutch, european, whole }) =>
    `Van de ${whole} applicaties ${dutch <= 1 ? 'draait' : 'draaien'} er ${dutch === 0 ? 'geen' : dutch} bij een host onder Nederlands recht, en ${european === 0 ? 'geen' : european} bij een andere Europese host.`,
  'council.hosts.outside': ({ part }) => `Van ${applications(part)} staat de host onder recht van buiten Europa.`,
  'council.hosts.unknown': ({ part }) =>
    `Bij wie ${many(part, 'applicatie draait', 'applicaties draaien')}, is niet bekend. ${theirs(part, 'leverancier')}`,
  'council.hosts.local': () =>
    'Welke leveranciers uit de regio komen, is niet bekend. De inkoper kan dat beantwoorden.',
} as const satisfies typeof english
