import { catalogueOf } from '../server/src/catalogue/catalogue.ts'

/** A catalogue of a few real products, the same on every day, so that tests do not change with the packaged one. */
export const testCatalogue = catalogueOf({
  asOf: '2026-11-01',
  suppliers: [
    { id: 'microsoft', name: 'Microsoft', country: 'US' },
    { id: 'nextcloud', name: 'Nextcloud GmbH', country: 'DE' },
  ],
  products: [
    { id: 'azure', name: 'Microsoft Azure', supplier: 'microsoft' },
    { id: 'kubernetes', name: 'Kubernetes' },
    { id: 'nextcloud', name: 'Nextcloud', supplier: 'nextcloud' },
    { id: 'open-zaak', name: 'Open Zaak' },
    { id: 'postgresql', name: 'PostgreSQL' },
  ],
  provisions: [
    { id: 'brp', name: 'Basisregistratie Personen' },
    { id: 'digid', name: 'DigiD' },
  ],
})
