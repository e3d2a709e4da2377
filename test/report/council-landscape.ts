import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import type { Settings } from '../../server/src/policy/settings.ts'
import { figuresOf, type OrganisationFigures } from '../../server/src/report/report.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { nameKind } from '../../server/src/workspace/names.ts'

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

/** A municipality of which the answers to a council are worked out by hand, in `council-figures.test.ts`. */
export const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand, type: municipality }
reviewedOn: 2026-10-01
suppliers:
  - { id: wolk-inc, name: Wolk Inc., country: US, ${READ} }
  - { id: dochter-bv, name: Dochter B.V., country: NL, ultimateParent: { id: wolk-inc, name: Wolk Inc., country: US, ${READ} }, ${READ} }
  - { id: hier-bv, name: Hier B.V., country: NL, ultimateParent: { id: hier-bv, name: Hier B.V., country: NL, ${READ} }, ${READ} }
products:
  - { id: wolk, name: Wolk, supplier: wolk-inc, serviceModel: iaas }
  - { id: hierwolk, name: Hierwolk, supplier: hier-bv, serviceModel: iaas }
  - { id: kantoor, name: Kantoor, supplier: dochter-bv, serviceModel: saas, licence: proprietary, functions: [email, office-suite], runsOn: { product: hierwolk, ${READ} } }
  - { id: bel, name: Bel, supplier: hier-bv, serviceModel: saas, licence: proprietary, functions: [telephony] }
  - { id: inlog, name: Inlog, supplier: wolk-inc, serviceModel: saas, licence: proprietary, functions: [identity-provider], runsOn: { product: wolk, ${READ} } }
  - { id: vrij, name: Vrij, supplier: hier-bv, serviceModel: self-hosted, licence: EUPL-1.2, functions: [identity-provider] }
  - { id: pakket, name: Pakket, supplier: hier-bv, serviceModel: self-hosted, licence: proprietary }
platforms:
  - { id: wolk-west, product: wolk, location: NL, contract: wolk-2025 }
  - { id: eigen-dc, location: NL, operator: gm0001, energy: { renewableShare: 0.8, pue: 1.2 } }
applications:
  - id: post
    product: kantoor
    domain: dienstverlening
    users: 100
    owner: Team Werkplek
    contract: dochter-2025
    identityProvider: { application: aanmelden, fallback: nood }
    data: [brieven]
    generativeAi: [{ feature: Schrijfhulp, enabled: true, reaches: organisation-data }]
  - { id: telefoon, product: bel, domain: dienstverlening, transition: { kind: retire, status: idea } }
  - { id: aanmelden, product: inlog }
  - { id: nood, product: vrij, runsOn: eigen-dc }
  - id: zaken
    product: pakket
    domain: sociaal
    criticality: critical
    runsOn: wolk-west
    identityProvider: { application: aanmelden }
    data: [dossiers]
    decision: https://duinrand.example/besluit
    whyNotOpen: Er was niets open.
    transition: { kind: replace, to: [vrij], before: 2028-12-31, status: decided }
  - { id: kaart, bespoke: true, licence: EUPL-1.2, repository: "https://git.example/kaart", runsOn: eigen-dc, domain: fysiek, generativeAi: [{ feature: Zoekhulp, enabled: false }] }
datasets:
  - { id: brieven, classification: internal, personal: ordinary, sourceSystem: post }
  - { id: dossiers, classification: confidential, personal: special, sourceSystem: zaken }
contracts:
  - { id: dochter-2025, supplier: dochter-bv, terms: GIBIT 2023, end: 2027-12-31, renewal: option, noticeMonths: 6, annualCost: 1000, collective: vng }
  - { id: wolk-2025, supplier: wolk-inc, end: 2027-06-30, renewal: automatic, noticeMonths: 3, annualCost: 500 }
devices:
  - { id: tablets, supplier: wolk-inc, count: 39, account: required }
processes:
  - { id: uitkeren, name: Uitkeren, criticality: critical, maxOutage: 24h, needs: [zaken], continuity: { fallback: [{ what: papier, lasts: 3d }] } }
  - { id: bellen, name: Bellen, criticality: critical, either: [[telefoon, post]] }
`

export const POLICY = `kind: policy
version: 1
ambition: { openSource: [{ year: 2030, share: 0.5 }] }
`

/** The figures of the municipality when this text describes it, with the settings that hold for it. */
export function figuresIn(landscape: string): { readonly figures: OrganisationFigures; readonly settings: Settings } {
  const review = new Review({
    catalogue: packagedCatalogue(),
    rules: allRules,
    today: '2026-11-29',
    root: 'memory:/test',
  })
  for (const [name, text] of Object.entries({ 'havenwijzer.yaml': POLICY, 'landscape.yaml': landscape }))
    review.setFile(`memory:/test/${name}`, text, nameKind(name))
  const [figures] = figuresOf(review, { root: 'memory:/test' }).organisations
  if (!figures) throw new Error('no organisation')
  return { figures, settings: review.settingsFor('memory:/test/landscape.yaml') }
}
