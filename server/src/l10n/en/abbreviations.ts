const MEANINGS: Readonly<Record<string, readonly [letters: string, means: string]>> = {
  ai: ['AI', 'artificial intelligence: software that does what seems to take thought'],
  api: ['API', 'application programming interface: how programs talk to one another'],
  bsn: ['BSN', 'burgerservicenummer: the number by which the Dutch government knows a person'],
  buepf: ['BÜPF', 'Bundesgesetz betreffend die Überwachung des Post- und Fernmeldeverkehrs: a Swiss law on tapping'],
  cloud: ['CLOUD', 'Clarifying Lawful Overseas Use of Data: the name of an American law'],
  csis: ['CSIS', 'Canadian Security Intelligence Service'],
  ddos: ['DDoS', 'distributed denial of service: an attack by very many requests at once'],
  dns: ['DNS', 'domain name system: the address book of the internet'],
  dpia: ['DPIA', 'data protection impact assessment: what something means for people’s data'],
  ear: ['EAR', 'Export Administration Regulations: American rules on export'],
  eu: ['EU', 'European Union'],
  eea: ['EEA', 'European Economic Area: the EU with Iceland, Liechtenstein and Norway'],
  erp: ['ERP', 'enterprise resource planning: one system for money, people and goods'],
  fisa: ['FISA', 'Foreign Intelligence Surveillance Act: an American law'],
  fz: ['FZ', 'federalny zakon: a federal law of Russia'],
  gaia: ['GAIA', 'GAIA-X is the name of a European project for sharing data; the letters stand for nothing'],
  gibit: ['GIBIT', 'Gemeentelijke Inkoopvoorwaarden bij IT: the terms on which Dutch municipalities buy IT'],
  gpa: ['GPA', 'Agreement on Government Procurement: which countries have equal rights to bid'],
  ieepa: ['IEEPA', 'International Emergency Economic Powers Act: an American law'],
  iot: ['IoT', 'internet of things: devices that measure and report'],
  it: ['IT', 'information technology'],
  itar: ['ITAR', 'International Traffic in Arms Regulations: American rules on export'],
  json: ['JSON', 'JavaScript Object Notation: a file for programs'],
  ofac: ['OFAC', 'Office of Foreign Assets Control: the American office for sanctions'],
  pue: ['PUE', 'power usage effectiveness: energy of a data centre for each unit that computes; 1 is best'],
  sorm: ['SORM', 'the Russian system by which the security service taps'],
  tola: ['TOLA', 'Telecommunications and Other Legislation Amendment: an Australian law'],
  uk: ['UK', 'United Kingdom'],
  us: ['US', 'United States'],
  usc: ['USC', 'United States Code: the collected American laws'],
  vng: ['VNG', 'Vereniging van Nederlandse Gemeenten: the association of Dutch municipalities'],
  vuepf: ['VÜPF', 'Verordnung über die Überwachung des Post- und Fernmeldeverkehrs: Swiss rules on tapping'],
}

/** Abbreviations, and what their letters stand for. */
export const abbreviations = {
  'abbreviation.letters': ({ of }: { of: string }): string => MEANINGS[of]?.[0] ?? of,
  'abbreviation.means': ({ of }: { of: string }): string => MEANINGS[of]?.[1] ?? of,
} as const

/** All that have an explanation. */
export const ABBREVIATIONS: readonly string[] = Object.keys(MEANINGS)
