import type { Entry } from '../server/src/catalogue/data.ts'

/** Clouds, and services that stand on one, of the test catalogue: facts of the packaged one, of November 2026. */
export const testClouds: readonly Entry<'products'>[] = [
  {
    id: 'anywhere365',
    name: 'AnywhereNow',
    supplier: 'anywhere365',
    serviceModel: 'saas',
    licence: 'proprietary',
    hostedOn: [
      {
        provider: 'azure',
        confidence: 'sourced',
        source: 'https://golive.anywhere365.io/articles/cloud/data-storage-and-ownership.html',
      },
    ],
    confidence: { identity: 'inherent', hosting: 'sourced' },
  },
  {
    id: 'podiumd',
    name: 'PodiumD',
    supplier: 'dimpact',
    serviceModel: 'saas',
    licence: 'EUPL-1.2',
    hostedOn: [
      {
        provider: 'azure',
        confidence: 'sourced',
        asOf: '2026-08-20',
        source: 'https://github.com/Dimpact-Samenwerking/helm-charts',
      },
    ],
    confidence: { identity: 'sourced', hosting: 'sourced' },
  },
  {
    id: 'smartlockr',
    name: 'Smartlockr',
    supplier: 'smartlockr',
    serviceModel: 'saas',
    licence: 'proprietary',
    hostedOn: ['westeurope', 'northeurope'].map((region) => ({
      provider: 'azure',
      region,
      confidence: 'sourced' as const,
      source: 'https://www.smartlockr.io/sv/blogg/var-forvaras-mina-uppgifter-och-vem-har-tillgang-till-dem',
    })),
    confidence: { identity: 'inherent', hosting: 'sourced' },
  },
  {
    id: 'ultimo',
    name: 'Ultimo EAM',
    supplier: 'ultimo',
    serviceModel: 'saas',
    licence: 'proprietary',
    hostedOn: [
      {
        provider: 'azure',
        confidence: 'sourced',
        source: 'https://developer.ultimo.net/azure-documentation/migration-to-azure',
      },
    ],
    confidence: { identity: 'inherent', hosting: 'sourced' },
  },
  {
    id: 'fuga-cloud',
    name: 'Fuga Cloud (Cyso Cloud)',
    supplier: 'cyso',
    serviceModel: 'iaas',
    licence: 'proprietary',
    hostedOn: [{ provider: 'own-platform', confidence: 'general-knowledge' }],
    confidence: { identity: 'sourced', hosting: 'general-knowledge' },
  },
  {
    id: 't-systems-google-sovereign-cloud',
    name: 'T-Systems Sovereign Cloud on Google Cloud',
    supplier: 't-systems',
    serviceModel: 'iaas',
    licence: 'proprietary',
    soldAsSovereign: {
      source:
        'https://www.telekom.com/en/company/management-unplugged/details/sovereign-cloud-as-a-building-block-of-gaia-x-636204',
      claim: {
        en: 'T-Systems and Google Cloud build a Sovereign Cloud on the platform of Google Cloud',
        nl: 'T-Systems en Google Cloud bouwen een Sovereign Cloud op het platform van Google Cloud',
      },
    },
    technologyFrom: ['google'],
    confidence: { identity: 'sourced', hosting: 'sourced' },
  },
  {
    id: 't-systems-sovereign',
    name: 'T-Systems Open Sovereign Cloud',
    supplier: 't-systems',
    serviceModel: 'iaas',
    licence: 'proprietary',
    hostedOn: [{ provider: 'own-platform', confidence: 'general-knowledge' }],
    soldAsSovereign: {
      source: 'https://www.t-systems.com/de/en/sovereign-cloud/solutions/open-sovereign-cloud',
      claim: {
        en: 'offered as Open Sovereign Cloud, under the sovereign cloud solutions of T-Systems',
        nl: 'aangeboden als Open Sovereign Cloud, onder de soevereine cloudoplossingen van T-Systems',
      },
    },
    confidence: { identity: 'sourced', hosting: 'general-knowledge' },
  },
]

/** Who makes them. */
export const testCloudSuppliers: readonly Entry<'suppliers'>[] = [
  {
    id: 'anywhere365',
    name: 'AnywhereNow',
    kind: 'company',
    country: 'NL',
    confidence: { identity: 'unverified', ownership: 'unknown' },
  },
  {
    id: 'dimpact',
    name: 'Dimpact',
    kind: 'government',
    country: 'NL',
    ultimateParent: { name: 'Member municipalities', country: 'NL' },
    confidence: { identity: 'sourced', ownership: 'sourced' },
  },
  {
    id: 'smartlockr',
    name: 'Smartlockr',
    kind: 'company',
    country: 'NL',
    confidence: { identity: 'sourced', ownership: 'unknown' },
  },
  {
    id: 'ultimo',
    name: 'Ultimo',
    kind: 'company',
    country: 'NL',
    ultimateParent: { name: 'IFS (EQT, Hg, TA Associates)', country: 'SE' },
    confidence: { identity: 'general-knowledge', ownership: 'general-knowledge' },
  },
  {
    id: 'cyso',
    name: 'Cyso Group',
    kind: 'company',
    country: 'NL',
    ultimateParent: { id: 'cyso', name: 'Cyso Group', country: 'NL' },
    confidence: { identity: 'sourced', ownership: 'sourced' },
  },
  {
    id: 't-systems',
    name: 'T-Systems International GmbH',
    kind: 'company',
    country: 'DE',
    ultimateParent: { name: 'Deutsche Telekom AG', country: 'DE' },
    confidence: { identity: 'sourced', ownership: 'sourced' },
  },
  {
    id: 'google',
    name: 'Google LLC',
    kind: 'company',
    country: 'US',
    ultimateParent: { name: 'Alphabet Inc.', country: 'US' },
    confidence: { identity: 'sourced', ownership: 'sourced' },
  },
]
