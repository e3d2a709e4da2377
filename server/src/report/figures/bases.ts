/**
 * What a requirement rests on. `law` binds; an `agreement` asks to comply or explain; a `model` is a text to use; `guidance` is how the supervisors read the law;
 * `advice` is addressed to central government; a `position` is that of the VNG; a `framework` is an instrument for purchases; `policy`
 * is the organisation's own.
 */
export interface BasisFigures {
  readonly basis: BasisId
  readonly binds: 'law' | 'agreement' | 'model' | 'guidance' | 'advice' | 'position' | 'framework' | 'policy'
  /** Year, month or day of it, or from which it applies. */
  readonly date?: string
  readonly source?: string
  /** `sourced`: read at the source; `general-knowledge`: of a secondary source, or in part. */
  readonly confidence: 'sourced' | 'general-knowledge' | 'own'
}

/** Why bidders may not be shut out for where they come from. */
export const AGAINST_EXCLUSION: readonly BasisId[] = ['gpa', 'procurement-directive']

export type BasisId =
  | 'gpa'
  | 'procurement-directive'
  | 'gdpr-transfers'
  | 'gdpr-processors'
  | 'access-is-transfer'
  | 'data-act-switching'
  | 'data-act-interfaces'
  | 'data-act-third-countries'
  | 'cyber-act'
  | 'gibit'
  | 'processing-agreement'
  | 'open-standards'
  | 'cloud-policy'
  | 'vng-position'
  | 'edpb-own-keys'
  | 'csf'
  | 'own-policy'

/** What is known of a basis. */
export function basisCalled(basis: BasisId): BasisFigures {
  return { basis, ...BASES[basis] }
}

const CLOUD_POLICY = 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2026Z15738&did=2026D35294'
const GDPR = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
const DATA_ACT = 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj'

const BASES: Readonly<Record<BasisId, Omit<BasisFigures, 'basis'>>> = {
  gpa: {
    binds: 'law',
    source: 'https://www.wto.org/english/tratop_e/gproc_e/gp_accessions_e.htm',
    confidence: 'sourced',
  },
  'procurement-directive': { binds: 'law', date: '2014', confidence: 'general-knowledge' },
  'gdpr-transfers': { binds: 'law', source: GDPR, confidence: 'sourced' },
  'gdpr-processors': { binds: 'law', source: GDPR, confidence: 'general-knowledge' },
  'access-is-transfer': {
    binds: 'guidance',
    date: '2020-07-23',
    source:
      'https://xn--arvefyen-94a.com/is-access-to-european-datacenters-from-a-third-country-always-transfer-of-personal-data-in-light-of-schrems-ii/',
    confidence: 'general-knowledge',
  },
  'data-act-switching': { binds: 'law', date: '2025-09-12', source: DATA_ACT, confidence: 'sourced' },
  'data-act-interfaces': { binds: 'law', date: '2025-09-12', source: DATA_ACT, confidence: 'sourced' },
  'data-act-third-countries': { binds: 'law', date: '2025-09-12', source: DATA_ACT, confidence: 'general-knowledge' },
  // Official gazette 2026, 27679.
  'cyber-act': { binds: 'law', date: '2026-08-15', confidence: 'general-knowledge' },
  gibit: {
    binds: 'agreement',
    date: '2023-12-05',
    source: 'https://lokaleregelgeving.overheid.nl/CVDR715688/1',
    confidence: 'sourced',
  },
  'processing-agreement': {
    binds: 'model',
    date: '2025-12',
    source:
      'https://www.informatiebeveiligingsdienst.nl/product/standard-data-processing-agreement-dpa-for-dutch-municipalities-standaard-verwerkersovereenkomst-engelse-vertaling/',
    confidence: 'general-knowledge',
  },
  'open-standards': {
    binds: 'agreement',
    date: '2026-09-09',
    source: 'https://www.forumstandaardisatie.nl/open-standaarden/verplicht',
    confidence: 'general-knowledge',
  },
  'cloud-policy': { binds: 'advice', date: '2026-07-03', source: CLOUD_POLICY, confidence: 'sourced' },
  'vng-position': { binds: 'position', date: '2025', confidence: 'sourced' },
  'edpb-own-keys': {
    binds: 'guidance',
    date: '2021-06-18',
    source:
      'https://www.edpb.europa.eu/system/files/2021-06/edpb_recommendations_202001vo.2.0_supplementarymeasurestransferstools_en.pdf',
    confidence: 'general-knowledge',
  },
  csf: {
    binds: 'framework',
    date: '2025-10',
    source: 'https://commission.europa.eu/document/download/09579818-64a6-4dd5-9577-446ab6219113_en',
    confidence: 'sourced',
  },
  'own-policy': { binds: 'policy', confidence: 'own' },
}
