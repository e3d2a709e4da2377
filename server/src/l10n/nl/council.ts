import { dateText } from '../date-text.ts'
import type { council as english } from '../en/council.ts'
import { area } from './council-words.ts'
import { all, onDate } from './words.ts'

const SECTIONS = {
  short: 'In het kort',
  law: 'Vragen over recht en gegevens',
  suppliers: 'Vragen over leveranciers',
  purchase: 'Vragen over inkoop en contracten',
  continuity: 'Vragen over wat er gebeurt als toegang wegvalt',
  course: 'Vragen over koers en plannen',
  'ai-energy': 'Vragen over AI en duurzaamheid',
  own: 'Vragen en antwoorden',
  figures: 'De cijfers',
  method: 'Hoe dit is geteld',
  abbreviations: 'Afkortingen',
} as const

const PARTS = {
  reach: 'Bereik',
  'personal-data': 'Gegevens van inwoners',
  difference: 'Verschil in recht',
  workplace: 'Werkplek',
  'sign-in': 'Inloggen',
  hosting: 'Hosting',
  suppliers: 'Herkomst van leveranciers',
  location: 'Plaats en recht',
  tenders: 'Aanbestedingen',
  decisions: 'Besluiten',
  concentration: 'Concentratie',
  'cut-off': 'Zonder de VS',
  exit: 'Vertrek',
  contracts: 'Contracten',
  price: 'Prijs',
  together: 'Samen',
  others: 'Elders',
  ambition: 'Ambitie',
  plan: 'Plannen',
  'open-source': 'Open source',
  'common-ground': 'Common Ground',
  'why-closed': 'Redenen',
  'own-software': 'Eigen software',
  alternatives: 'Alternatieven',
  'gaia-x': 'GAIA-X',
  assistants: 'Generatieve AI',
  energy: 'Energie',
  hosts: 'Hosts dichtbij',
  'critical-processes': 'Kritieke processen',
  'accepted-risks': 'Aanvaarde risico’s',
  domains: 'Per domein',
  unknowns: 'Wat niet bekend is',
} as const

const TERMS = {
  certainty: 'Zekerheid',
  unknown: 'Niet bekend',
  executive: 'Voor het college',
  figures: 'Meer',
  asked: 'Gesteld in',
} as const

/** Of one, and of more or none. */
const TILES = {
  one: {
    applications: 'applicatie in gebruik',
    outside: 'applicatie binnen bereik van recht van buiten',
    outsideUnknown: 'applicatie waarvan dat niet bekend is',
    delicateReached: 'applicatie met gevoelige persoonsgegevens binnen bereik',
    stopSure: 'applicatie die zeker stopt zonder de Verenigde Staten',
    stopWorst: 'applicatie die stopt in het slechtste geval',
    criticalSure: 'kritiek proces dat zeker stopt',
    critical: 'kritiek proces met iets binnen bereik',
    suppliersOutside: 'leverancier onder recht van buiten',
    suppliersTrusted: 'leverancier alleen onder vertrouwd recht',
    suppliersUnknown: 'leverancier waarvan dat niet bekend is',
    foreignOwned: 'leverancier met vertrouwde zetel, maar zeggenschap elders',
    insideReached: 'applicatie in toegestaan gebied, toch binnen bereik',
    placeUnknown: 'applicatie waarvan niemand weet waar zij draait',
    first: 'applicatie van de grootste leverancier',
    contracts: 'contract in gebruik',
    gibit: 'contract met de GIBIT als voorwaarden',
    clause: 'contract dat het vertrek regelt',
    planned: 'applicatie met een plan om te vertrekken',
    tried: 'applicatie waarvan vertrek is beproefd',
    open: 'applicatie die open source is',
    commonGround: 'applicatie die Common Ground is',
    both: 'applicatie die open source en Common Ground is',
    on: 'AI-functie die aan staat',
    unassessed: 'AI-functie die aan staat zonder DPIA',
    aiUnknown: 'AI-product waarvan dat niet bekend is',
    decided: 'wijziging waartoe is besloten',
    late: 'wijziging die te laat is',
    dutchHosts: 'applicatie bij een host onder Nederlands recht',
    energy: 'platform met iets over energie',
    signIns: 'applicatie die met het meest gebruikte inlogt',
    hosted: 'applicatie bij de grootste host',
    questions: 'open vraag',
    accepted: 'risico aanvaard en nog geldig',
    recorded: 'applicatie, platform of apparaat met een besluit',
  },
  more: {
    applications: 'applicaties in gebruik',
    outside: 'applicaties binnen bereik van recht van buiten',
    outsideUnknown: 'applicaties waarvan dat niet bekend is',
    delicateReached: 'applicaties met gevoelige persoonsgegevens binnen bereik',
    stopSure: 'applicaties die zeker stoppen zonder de Verenigde Staten',
    stopWorst: 'applicaties die stoppen in het slechtste geval',
    criticalSure: 'kritieke processen die zeker stoppen',
    critical: 'kritieke processen met iets binnen bereik',
    suppliersOutside: 'leveranciers onder recht van buiten',
    suppliersTrusted: 'leveranciers alleen onder vertrouwd recht',
    suppliersUnknown: 'leveranciers waarvan dat niet bekend is',
    foreignOwned: 'leveranciers met vertrouwde zetel, maar zeggenschap elders',
    insideReached: 'applicaties in toegestaan gebied, toch binnen bereik',
    placeUnknown: 'applicaties waarvan niemand weet waar zij draaien',
    first: 'applicaties van de grootste leverancier',
    contracts: 'contracten in gebruik',
    gibit: 'contracten met de GIBIT als voorwaarden',
    clause: 'contracten die het vertrek regelen',
    planned: 'applicaties met een plan om te vertrekken',
    tried: 'applicaties waarvan vertrek is beproefd',
    open: 'applicaties die open source zijn',
    commonGround: 'applicaties die Common Ground zijn',
    both: 'applicaties die open source en Common Ground zijn',
    on: 'AI-functies die aan staan',
    unassessed: 'AI-functies die aan staan zonder DPIA',
    aiUnknown: 'AI-producten waarvan dat niet bekend is',
    decided: 'wijzigingen waartoe is besloten',
    late: 'wijzigingen die te laat zijn',
    dutchHosts: 'applicaties bij een host onder Nederlands recht',
    energy: 'platforms met iets over energie',
    signIns: 'applicaties die met het meest gebruikte inloggen',
    hosted: 'applicaties bij de grootste host',
    questions: 'open vragen',
    accepted: 'risico’s aanvaard en nog geldig',
    recorded: 'applicaties, platforms en apparaten met een besluit',
  },
} as const

/** What is known of so many. */
const KNOWN = {
  reach: 'Of recht van buiten tot een applicatie reikt',
  data: 'Welke gegevens een applicatie bevat',
  law: 'Onder welk recht een leverancier staat',
  place: 'Waar een applicatie draait',
  host: 'Bij wie een applicatie draait',
  plan: 'Of er een plan is om te vertrekken',
  clause: 'Of een contract het vertrek regelt',
  licence: 'Of een applicatie open source is',
  'common-ground': 'Of een applicatie Common Ground is',
} as const

/** And what those are. */
const OF = {
  reach: 'applicaties',
  data: 'applicaties',
  law: 'leveranciers',
  place: 'applicaties',
  host: 'applicaties',
  plan: 'applicaties',
  clause: 'contracten',
  licence: 'applicaties',
  'common-ground': 'applicaties',
} as const

const BASES = {
  files: 'Het rust op wat de bestanden van de organisatie vermelden.',
  catalogue: 'Het rust op de catalogus van Havenwijzer, met bronnen.',
  both: 'Het rust op de bestanden van de organisatie en op de catalogus van Havenwijzer.',
} as const

/** Texts of the report for a council, but its questions and answers. */
export const council = {
  'council.title': ({ names }) => `Digitale autonomie: vragen en antwoorden voor de raad van ${all(names)}`,
  'council.section': ({ section }) => SECTIONS[section],
  'council.part': ({ part }) => PARTS[part],
  'council.term': ({ term }) => TERMS[term],
  'council.tile': ({ tile, count }) => TILES[count === 1 ? 'one' : 'more'][tile],
  'council.executive': () => 'De rest van deze vraag is aan het college om te beantwoorden.',
  'council.known': ({ what, unknown, whole }) => {
    const [subject, things] = [KNOWN[what], OF[what]]
    if (unknown === 0) return `${subject}, is van alle ${whole} ${things} bekend.`
    const grade =
      unknown / whole <= 0.25
        ? 'grotendeels bekend'
        : unknown / whole <= 0.5
          ? 'voor meer dan de helft bekend'
          : 'voor minder dan de helft bekend'
    return `${subject}, is ${grade}: van ${unknown} van de ${whole} ${things} niet.`
  },
  'council.basis': ({ of }) => BASES[of],
  'council.short.centre': ({ name, members }) =>
    `${name} werkt voor ${all(members)}. Hier staan antwoorden op dezelfde vragen, voor wat daar draait.`,
  'council.short.outside': ({ trusted }) =>
    `“Recht van buiten” is dat van een land dat het beleid niet vertrouwt. Vertrouwd zijn ${all(trusted.map(area))}.`,
  'council.short.signal': () =>
    'Dit is een signaal voor een gesprek, geen juridisch oordeel. Wat niemand weet, telt apart en nooit als veilig.',
  'council.short.reading': () =>
    'Elke vraag heeft eerst het antwoord, dan cijfers, en dan hoe zeker dat is. De tabellen staan achteraan.',
  'council.method.how': () =>
    'Havenwijzer leest de bestanden waarin de organisatie haar applicaties beschrijft. Het volgt elke applicatie naar wie haar maakt, beheert, host en bezit. Feiten over leveranciers komen uit een catalogus met bronnen.',
  'council.method.count': () =>
    'Elk getal telt dingen die in de bestanden staan. In de JSON van dit rapport staat bij elk getal wat het telt.',
  'council.method.sure': () =>
    'Wat niemand heeft nagegaan, is een vraag en telt nooit als zeker. Van meer mogelijke hosts is alleen zeker wat voor alle geldt.',
  'council.method.locations': ({ locations }) =>
    `Volgens het beleid mogen gegevens staan in ${all(locations.map(area))}.`,
  'council.method.reviewed': ({ first, last }) =>
    first === ''
      ? 'Geen bestand vermeldt wanneer het is nagekeken.'
      : first === last
        ? `De bestanden zijn nagekeken ${onDate(first)}.`
        : `De bestanden zijn nagekeken tussen ${dateText(first, 'nl')} en ${dateText(last, 'nl')}.`,
  'council.method.more': () => 'De methode staat met elke tabel in docs/method van Havenwijzer.',
} as const satisfies typeof english
