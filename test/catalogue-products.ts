import type { Entry } from '../server/src/catalogue/data.ts'

/** Products of the test catalogue: facts of the packaged one, of November 2026. */
export const testProducts: readonly Entry<'products'>[] = [
  {
    id: 'azure',
    name: 'Microsoft Azure',
    aliases: ['Azure', 'Azure Cloud'],
    supplier: 'microsoft',
    serviceModel: 'iaas',
    functions: ['virtual-machines', 'kubernetes', 'hosting'],
  },
  { id: 'kubernetes', name: 'Kubernetes', functions: ['kubernetes'] },
  { id: 'nextcloud', name: 'Nextcloud', supplier: 'nextcloud' },
  { id: 'open-zaak', name: 'Open Zaak', serviceModel: 'self-hosted', functions: ['case-management'] },
  { id: 'postgresql', name: 'PostgreSQL' },
  {
    id: 'microsoft-365',
    name: 'Microsoft 365',
    aliases: ['M365', 'Office 365', 'O365', 'Microsoft 365 E3', 'Microsoft 365 E5', 'MS Office'],
    weakAliases: ['Office'],
    supplier: 'microsoft',
    serviceModel: 'saas',
  },
  {
    id: 'microsoft-teams',
    name: 'Microsoft Teams',
    aliases: ['MS Teams', 'Teams Phone'],
    weakAliases: ['Teams'],
    supplier: 'microsoft',
    serviceModel: 'saas',
  },
  {
    id: 'zivver',
    name: 'Zivver',
    aliases: ['ZIVVER Secure Email', 'Kiteworks Zivver'],
    supplier: 'zivver',
    serviceModel: 'saas',
  },
  {
    id: 'topdesk',
    name: 'TOPdesk',
    aliases: ['TOPdesk SaaS', 'TOPdesk On-premises'],
    supplier: 'topdesk',
    serviceModel: 'saas',
  },
  {
    id: 'minio',
    name: 'MinIO Community Edition',
    aliases: ['MinIO'],
    serviceModel: 'self-hosted',
    functions: ['object-storage'],
    lifecycle: {
      status: 'end-of-life',
      since: '2026-04',
      end: '2026-04',
      confidence: 'sourced',
      source: 'https://github.com/ricsanfre/ansible-role-minio/issues/64',
    },
  },
  { id: 'garage', name: 'Garage', serviceModel: 'self-hosted', functions: ['object-storage'] },
]
