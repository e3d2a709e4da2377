/** Names as a municipality has them. */
export const DOMAINS = [
  'Burgerzaken',
  'Vergunningverlening, toezicht en handhaving',
  'Sociaal domein',
  'Belastingen',
  'Openbare ruimte',
  'Bedrijfsvoering',
  'Zaakgericht werken',
  'Geo-informatie',
  'Klantcontact',
  'Documentbeheer en archivering',
  'Personeel en organisatie',
  'Financiën',
  'Kantoorautomatisering',
]

export const NAMES = [
  'Zaaksysteem',
  'Burgerzakensysteem',
  'Vergunningverleningsapplicatie Omgevingswet',
  'Belastingsysteem gemeentelijke heffingen',
  'Gegevensmagazijn',
  'Sociaal-domeinregistratie Wmo en Jeugd',
  'Website',
  'Kantooromgeving',
]

export const HOSTS = [
  'Microsoft Azure West-Europa',
  'Eigen rekencentrum',
  'Amazon Web Services Frankfurt',
  'Leaseweb Haarlem',
  'Centric-rekencentrum Gouda',
  'Equinix AM5',
  'Gemeentelijk samenwerkingsverband',
  'OVHcloud Gravelines',
  'Google Cloud Eemshaven',
  'Oracle Cloud Amsterdam',
  'Intermax',
  'Proact',
  'Solvinity',
]

export const SUPPLIERS = [
  ['Microsoft', 'Microsoft Corporation', 'US'],
  ['Centric Netherlands B.V.', 'Centric', 'NL'],
  ['PinkRoccade Local Government', 'Total Specific Solutions', 'CA'],
  ['Amazon Web Services EMEA', 'Amazon.com, Inc.', 'US'],
  ['Gemeente zelf', 'Gemeente zelf', 'NL'],
  ['Visma Roxit', 'Visma', 'NO'],
  ['Esri Nederland B.V.', 'Esri, Inc.', 'US'],
  ['Leverancier zonder bekende eigenaar', '?', '?'],
  ['Decos', 'Decos Group', 'NL'],
  ['AFAS Software', 'AFAS', 'NL'],
  ['TOPdesk', 'CVC Capital Partners', 'LU'],
  ['OpenGemeenten', 'OpenGemeenten', 'NL'],
] as const

export const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'Verenigde Staten',
  NL: 'Nederland',
  CA: 'Canada',
  NO: 'Noorwegen',
  LU: 'Luxemburg',
}

export const at = <T>(list: readonly T[], i: number): T => list[i % list.length]!
/** As good as any other order, and the same each time. */
export const mixed = (i: number, by: number) => (i * 7919 + by * 104729) % 1009
