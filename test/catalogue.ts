import { catalogueOf } from '../server/src/catalogue/catalogue.ts'
import { lockInProducts } from './catalogue-closed.ts'
import { testCloudSuppliers, testClouds } from './catalogue-clouds.ts'
import { testFramework } from './catalogue-csf.ts'
import { testJurisdictions, testLaws } from './catalogue-jurisdictions.ts'
import { lockInStandards, lockInSuppliers } from './catalogue-lock-in.ts'
import { testProducts } from './catalogue-products.ts'
import { testSuppliers } from './catalogue-suppliers.ts'

/** A catalogue of a few real products, the same on every day, so that tests do not change with the packaged one. */
export const testCatalogue = catalogueOf({
  asOf: '2026-11-01',
  suppliers: [...testSuppliers, ...testCloudSuppliers, ...lockInSuppliers],
  products: [...testProducts, ...testClouds, ...lockInProducts],
  jurisdictions: testJurisdictions,
  laws: testLaws,
  standards: lockInStandards,
  csf: testFramework,
  formats: [{ id: 'csv', openFormat: true }, { id: 'database dump' }, { id: 'snapshot', openFormat: false }],
  productAlternatives: [
    {
      product: 'minio',
      reasons: ['end-of-life'],
      replacedBy: [{ product: 'garage', maturity: 'emerging' }],
    },
  ],
  havenChecks: [
    { id: 'multiaz', level: 'required', title: { en: 'Several availability zones', nl: 'Meer beschikbaarheidszones' } },
    {
      id: 'three-workers',
      level: 'required',
      title: { en: 'At least three worker nodes', nl: 'Ten minste drie worker-nodes' },
    },
  ],
  functionAlternatives: [
    {
      function: 'serverless',
      alternatives: [
        { product: 'aws-lambda', havenPlus: false },
        { product: 'keda', havenPlus: false },
        { product: 'knative', havenPlus: true },
      ],
    },
    { function: 'relational-database', alternatives: [{ product: 'postgresql', havenPlus: false }] },
    {
      function: 'virtual-machines',
      alternatives: [
        { product: 'proxmox-ve', havenPlus: false },
        { product: 'openstack', havenPlus: false },
      ],
    },
    { function: 'infrastructure-as-code', alternatives: [{ product: 'opentofu', havenPlus: false }] },
    { function: 'identity-provider', alternatives: [{ product: 'keycloak', havenPlus: true }] },
    { function: 'certificate-management', alternatives: [{ product: 'cert-manager', havenPlus: true }] },
    { function: 'secrets-management', alternatives: [{ product: 'openbao', havenPlus: true }] },
  ],
  provisions: [
    { id: 'brp', name: 'Basisregistratie Personen' },
    { id: 'digid', name: 'DigiD' },
    { id: 'bag', name: 'Basisregistratie Adressen en Gebouwen' },
    { id: 'woz', name: 'LV-WOZ' },
  ],
  referenceComponents: [
    {
      gemmaId: 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf',
      name: 'Zaakregistratiecomponent',
      status: 'in-use',
      standardsMandatory: ['zgw-catalogi', 'zgw-zaken'],
    },
    {
      gemmaId: '0e99ec6c-283a-4ec9-8efa-e11468e6b878',
      name: 'Documentregistratiecomponent',
      status: 'in-use',
      standardsMandatory: ['cmis', 'zgw-documenten'],
    },
    { gemmaId: '3ef9cdd9-631c-4d3e-88c3-f756423d6314', name: 'Zaaktypecataloguscomponent', status: 'in-use' },
    { gemmaId: 'd7a401fe-619e-4955-b8cf-95c097e7dee6', name: 'Havencomponent', status: 'in-use' },
    { gemmaId: 'a28ce566-8955-4c8b-bc98-7d44e1b4d86e', name: 'Wkpb-component', status: 'end-of-support' },
  ],
})
