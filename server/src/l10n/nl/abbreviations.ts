import type { abbreviations as english } from '../en/abbreviations.ts'

const MEANINGS: Readonly<Record<string, readonly [letters: string, means: string]>> = {
  ai: ['AI', 'artificial intelligence, kunstmatige intelligentie: software die doet wat denkwerk lijkt te vragen'],
  api: ['API', 'application programming interface: hoe programma’s met elkaar praten'],
  bsn: ['BSN', 'burgerservicenummer: het nummer waaronder de overheid iemand kent'],
  buepf: [
    'BÜPF',
    'Bundesgesetz betreffend die Überwachung des Post- und Fernmeldeverkehrs: een Zwitserse wet over aftappen',
  ],
  cloud: ['CLOUD', 'Clarifying Lawful Overseas Use of Data: de naam van een Amerikaanse wet'],
  csis: ['CSIS', 'Canadian Security Intelligence Service: de Canadese veiligheidsdienst'],
  ddos: ['DDoS', 'distributed denial of service: een aanval met heel veel verzoeken tegelijk'],
  dns: ['DNS', 'domain name system: het adresboek van het internet'],
  dpia: ['DPIA', 'data protection impact assessment: onderzoek naar wat iets betekent voor gegevens van mensen'],
  ear: ['EAR', 'Export Administration Regulations: Amerikaanse regels voor uitvoer'],
  eu: ['EU', 'Europese Unie'],
  eea: ['EER', 'Europese Economische Ruimte: de EU met IJsland, Liechtenstein en Noorwegen'],
  erp: ['ERP', 'enterprise resource planning: één systeem voor geld, mensen en goederen'],
  fisa: ['FISA', 'Foreign Intelligence Surveillance Act: een Amerikaanse wet'],
  fz: ['FZ', 'federalny zakon: een federale wet van Rusland'],
  gaia: ['GAIA', 'GAIA-X is de naam van een Europees project om gegevens te delen; de letters staan nergens voor'],
  gibit: ['GIBIT', 'Gemeentelijke Inkoopvoorwaarden bij IT'],
  gpa: ['GPA', 'Agreement on Government Procurement: welke landen gelijke rechten hebben om in te schrijven'],
  ieepa: ['IEEPA', 'International Emergency Economic Powers Act: een Amerikaanse wet'],
  iot: ['IoT', 'internet of things: apparaten die meten en dat doorgeven'],
  it: ['IT', 'informatietechnologie'],
  itar: ['ITAR', 'International Traffic in Arms Regulations: Amerikaanse regels voor uitvoer'],
  json: ['JSON', 'JavaScript Object Notation: een bestand voor programma’s'],
  ofac: ['OFAC', 'Office of Foreign Assets Control: het Amerikaanse bureau voor sancties'],
  pue: ['PUE', 'power usage effectiveness: energie van een datacentrum per eenheid die rekent; 1 is het best'],
  sorm: ['SORM', 'het Russische systeem waarmee de veiligheidsdienst aftapt'],
  tola: ['TOLA', 'Telecommunications and Other Legislation Amendment: een Australische wet'],
  uk: ['VK', 'Verenigd Koninkrijk'],
  us: ['VS', 'Verenigde Staten'],
  usc: ['USC', 'United States Code: de verzamelde Amerikaanse wetten'],
  vng: ['VNG', 'Vereniging van Nederlandse Gemeenten'],
  vuepf: ['VÜPF', 'Verordnung über die Überwachung des Post- und Fernmeldeverkehrs: Zwitserse regels over aftappen'],
}

/** Abbreviations, and what their letters stand for. */
export const abbreviations = {
  'abbreviation.letters': ({ of }) => MEANINGS[of]?.[0] ?? of,
  'abbreviation.means': ({ of }) => MEANINGS[of]?.[1] ?? of,
} as const satisfies typeof english
