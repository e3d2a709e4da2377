import type { Entry } from '../server/src/catalogue/data.ts'

const sourced = { identity: 'sourced', ownership: 'sourced' } as const
const kiteworks = { id: 'kiteworks', name: 'Accellion, Inc. (Kiteworks)', country: 'US' } as const
const microsoft = { id: 'microsoft', name: 'Microsoft Corporation', country: 'US' } as const

/** Suppliers of the test catalogue: facts of the packaged one, of November 2026. */
export const testSuppliers: readonly Entry<'suppliers'>[] = [
  {
    id: 'microsoft',
    name: 'Microsoft',
    aliases: ['Microsoft Corporation', 'MS', 'MSFT', 'Microsoft Ireland Operations Limited', 'Microsoft B.V.'],
    country: 'US',
    ultimateParent: microsoft,
    ownership: 'listed',
    confidence: sourced,
    sources: [
      { url: 'https://digital-markets-act.ec.europa.eu/gatekeepers_da', date: '2024-05' },
      {
        url: 'https://github.com/datasets/s-and-p-500-companies/blob/56509dd80619e4d8e1410c2260d68ddd3eab6068/data/constituents.csv',
        date: '2026-08',
      },
    ],
  },
  {
    id: 'nextcloud',
    name: 'Nextcloud GmbH',
    aliases: ['Nextcloud'],
    country: 'DE',
    ultimateParent: { id: 'nextcloud', name: 'Nextcloud GmbH', country: 'DE' },
    confidence: { identity: 'sourced', ownership: 'general-knowledge' },
    sources: [{ url: 'https://github.com/awesome-selfhosted/awesome-selfhosted-data', date: '2026-08-21' }],
  },
  {
    id: 'zivver',
    name: 'Zivver',
    country: 'NL',
    ultimateParent: kiteworks,
    ownership: 'subsidiary',
    controlEvents: [
      {
        date: '2025-06',
        status: 'completed',
        type: 'control',
        event: 'acquired by Kiteworks (US)',
        to: kiteworks,
        confidence: 'sourced',
      },
    ],
    confidence: sourced,
    sources: [
      {
        url: 'https://www.techzine.nl/blogs/infrastructure/574742/ind-vertrekt-bij-berichtendienst-zivver-soevereiniteit-is-altijd-tijdelijk/',
        date: '2026-02',
      },
    ],
  },
  {
    id: 'kiteworks',
    name: kiteworks.name,
    aliases: ['Kiteworks', 'Accellion'],
    country: 'US',
    ultimateParent: kiteworks,
  },
  {
    id: 'solvinity',
    name: 'Solvinity',
    country: 'NL',
    ultimateParent: { name: 'Vitruvian Partners (majority; Dutch minority shareholders)', country: 'GB' },
    ownership: 'private-equity',
    ownershipAsOf: '2026-06',
    controlEvents: [
      {
        date: '2014-07-17',
        status: 'completed',
        type: 'control',
        event: 'Vitruvian Partners (GB) acquires ASP4All Bitbrains, about 60 percent',
        to: { name: 'Vitruvian Partners', country: 'GB' },
        confidence: 'sourced',
      },
    ],
    confidence: sourced,
    sources: [
      {
        url: 'https://nltimes.nl/2026/06/17/solvinity-company-behind-digid-appeals-government-ban-us-takeover',
        date: '2026-06-17',
      },
    ],
  },
  {
    id: 'topdesk',
    name: 'TOPdesk',
    aliases: ['TOPdesk Nederland B.V.'],
    country: 'NL',
    ultimateParent: { name: 'Founders with CVC Growth Partners', country: 'NL' },
    confidence: { identity: 'sourced', ownership: 'general-knowledge' },
    sources: [
      {
        url: 'https://nieuws.nl/economie/20240426/beursgang-investeerder-cvc-op-damrak-succes-aandeel-omhoog/',
        date: '2024-04-26',
      },
    ],
  },
  {
    id: 'aws',
    name: 'Amazon Web Services, Inc.',
    country: 'US',
    ultimateParent: { name: 'Amazon.com, Inc.', country: 'US' },
    confidence: sourced,
    sources: [
      { url: 'https://www.miragenews.com/eu-amazon-microsoft-cloud-services-face-dma-1699199/', date: '2026-06' },
    ],
  },
  {
    id: 'elastic',
    name: 'Elastic N.V.',
    country: 'NL',
    ultimateParent: { id: 'elastic', name: 'Elastic N.V.', country: 'NL' },
    confidence: sourced,
  },
  {
    id: 'deepl',
    name: 'DeepL SE',
    country: 'DE',
    ultimateParent: { id: 'deepl', name: 'DeepL SE', country: 'DE' },
    confidence: sourced,
  },
  {
    id: 'milestone',
    name: 'Milestone Systems A/S',
    country: 'DK',
    ultimateParent: { name: 'Canon Inc.', country: 'JP' },
    ownership: 'subsidiary',
    confidence: sourced,
    sources: [{ url: 'https://ipvm.com/reports/canon-to-buy-axis', date: '2015-02' }],
  },
  {
    id: 'decos',
    name: 'Decos',
    country: 'NL',
    ownership: 'private',
    confidence: { identity: 'sourced', ownership: 'unknown' },
  },
  {
    id: 'aleph-alpha',
    name: 'Aleph Alpha GmbH',
    country: 'DE',
    ownership: 'private',
    controlEvents: [
      {
        date: '2026-04-24',
        status: 'announced',
        type: 'control',
        event: 'takeover by Cohere (CA) announced',
        to: { id: 'cohere', name: 'Cohere Inc.', country: 'CA' },
        confidence: 'sourced',
        source: 'https://delmorganco.com/?p=2629',
      },
    ],
    confidence: { identity: 'sourced', ownership: 'unverified' },
    sources: [{ url: 'https://delmorganco.com/?p=2629', date: '2026-04-24' }],
  },
]
