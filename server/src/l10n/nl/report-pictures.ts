import type { reportPictures as english } from '../en/report-pictures.ts'

/** Texts of pictures. */
const PICTURES = {
  flow: 'Van applicatie tot recht',
  flowText:
    'Elke band leidt van applicaties, langs waar zij draaien, wie dat is en van wie die is, naar het recht daarover. De tabel eronder zegt hetzelfde in getallen; een applicatie met meer hosts telt bij elk.',
  functions: 'Wie welke functie bedient',
  functionsText:
    'Per functie hoeveel applicaties alleen onder vertrouwd recht staan, hoeveel binnen bereik van ander recht, en van hoeveel dat niet bekend is.',
  processes: 'Kritieke processen en buitenlands recht',
  processesText:
    'Per kritiek proces onder welk recht iemand kan stilleggen wat het nodig heeft, of bij de gegevens kan, en bij hoeveel applicaties.',
  concentration: 'Hoeveel in één hand is',
  concentrationText:
    'Het aantal applicaties in handen van elke partij, leveranciers met één eigenaar samen, tegen de drempel van het beleid.',
  layers: 'De vijf lagen van Common Ground',
  layersText: 'De componenten die hun laag vermelden, wat zij aanroepen, en wat afwijkt van het model.',
  roadmapText: 'Het aandeel volgens plan, daarbovenop wat niet bekend is, en wat het beleid wil.',
  share: 'volgens plan',
  ambition: 'ambitie',
  calendar: 'Contractkalender',
  calendarText: 'Van elk contract de looptijd, de laatste dag om op te zeggen, en tot wanneer het te verlengen is.',
  term: 'looptijd',
  option: 'te verlengen',
  notice: 'laatste dag om op te zeggen',
  noEnd: 'geen einddatum',
  unknownEnd: 'einde niet bekend',
  contract: 'Contract',
  noticeBefore: 'Opzeggen t/m',
  end: 'Einde',
  today: 'vandaag',
  otherContracts: 'andere contracten',
  unknown: 'Niet bekend',
  applications: 'applicaties',
  application: 'Applicatie',
  host: 'Draait op',
  supplier: 'Leverancier',
  owner: 'In handen van',
  law: 'Recht',
  function: 'Functie',
  process: 'Proces',
  threshold: 'drempel',
  canStop: 'kan worden stilgelegd',
  canReach: 'gegevens bereikbaar',
  perhaps: 'misschien',
  otherApplications: 'andere applicaties',
  otherHosts: 'andere hosts',
  otherSuppliers: 'andere leveranciers',
  otherOwners: 'andere eigenaren',
  otherCountries: 'andere landen',
  otherFunctions: 'andere functies',
  otherProcesses: 'andere processen',
  otherComponents: 'andere componenten',
  layerLinks: 'koppelingen van laag naar laag zoals in het model',
  departures: 'Wijkt af van het model',
  otherDepartures: 'andere afwijkingen',
} as const

const CG_LAYERS = {
  interaction: 'Interactie',
  process: 'Procesinrichting',
  integration: 'Integratie',
  services: 'Diensten',
  data: 'Databronnen',
} as const

/** Texts in and around the pictures of a report. */
export const reportPictures = {
  'report.picture': ({ text }) => PICTURES[text],
  'report.cg-layer': ({ layer }) => CG_LAYERS[layer],
} as const satisfies typeof english
