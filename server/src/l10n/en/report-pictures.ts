/** Texts of pictures. */
const PICTURES = {
  flow: 'From application to law',
  flowText:
    'Each band leads from applications, by where they run, who that is and who owns that, to the law over it. The table below says the same in numbers; an application with several hosts counts with each.',
  functions: 'Who serves which function',
  functionsText:
    'For each function how many applications stand under trusted law alone, within reach of another, or where that is not known.',
  processes: 'Critical processes and foreign law',
  processesText:
    'For each critical process under which law somebody can stop what it needs, or get at its data, and of how many applications.',
  concentration: 'How much is in one hand',
  concentrationText:
    'The number of applications in the hands of each party, suppliers with one owner together, against the threshold of the policy.',
  layers: 'The five layers of Common Ground',
  layersText: 'The components that state their layer, what they call, and what departs from the model.',
  roadmapText: 'The share as planned, what is not known on top of that, and what the policy wants.',
  share: 'as planned',
  ambition: 'ambition',
  calendar: 'Contract calendar',
  calendarText: 'For each contract its term, the last day to give notice, and what it may be extended to.',
  term: 'term',
  option: 'may be extended',
  notice: 'last day to give notice',
  noEnd: 'no end date',
  unknownEnd: 'end not known',
  contract: 'Contract',
  noticeBefore: 'Notice by',
  end: 'End',
  today: 'today',
  otherContracts: 'other contracts',
  unknown: 'Not known',
  applications: 'applications',
  application: 'Application',
  host: 'Runs on',
  supplier: 'Supplier',
  owner: 'In the hands of',
  law: 'Law',
  function: 'Function',
  process: 'Process',
  threshold: 'threshold',
  canStop: 'can be stopped',
  canReach: 'data can be reached',
  perhaps: 'perhaps',
  otherApplications: 'other applications',
  otherHosts: 'other hosts',
  otherSuppliers: 'other suppliers',
  otherOwners: 'other owners',
  otherCountries: 'other countries',
  otherFunctions: 'other functions',
  otherProcesses: 'other processes',
  otherComponents: 'other components',
  layerLinks: 'links from layer to layer as in the model',
  departures: 'Departs from the model',
  otherDepartures: 'other departures',
} as const

const CG_LAYERS = {
  interaction: 'Interaction',
  process: 'Process',
  integration: 'Integration',
  services: 'Services',
  data: 'Data',
} as const

/** Texts in and around the pictures of a report. */
export const reportPictures = {
  'report.picture': ({ text }: { text: keyof typeof PICTURES }): string => PICTURES[text],
  'report.cg-layer': ({ layer }: { layer: keyof typeof CG_LAYERS }): string => CG_LAYERS[layer],
} as const
