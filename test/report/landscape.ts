import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { figuresOf, type OrganisationFigures } from '../../server/src/report/report.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

/** A municipality of which the figures are worked out by hand, in `figures.test.ts`. */
export const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
reviewedOn: 2026-10-01
suppliers:
  - { id: wolk-inc, name: Wolk Inc., country: US, ${READ} }
  - { id: dochter-bv, name: Dochter B.V., country: NL, ultimateParent: { id: wolk-inc, name: Wolk Inc., country: US, ${READ} }, ${READ} }
  - { id: hier-bv, name: Hier B.V., country: NL, ultimateParent: { id: hier-bv, name: Hier B.V., country: NL, ${READ} }, ${READ} }
  - { id: stil-bv, name: Stil B.V., country: NL, ${READ} }
products:
  - { id: wolk, name: Wolk, supplier: wolk-inc, serviceModel: iaas }
  - { id: hierwolk, name: Hierwolk, supplier: hier-bv, serviceModel: iaas }
  - { id: postdienst, name: Postdienst, supplier: dochter-bv, serviceModel: saas, licence: proprietary, functions: [email], runsOn: { product: hierwolk, ${READ} } }
  - { id: agendadienst, name: Agendadienst, supplier: hier-bv, serviceModel: saas, licence: proprietary }
  - { id: loondienst, name: Loondienst, supplier: stil-bv, serviceModel: saas, licence: proprietary, runsOn: { product: hierwolk, ${READ} } }
  - { id: pakket, name: Pakket, supplier: hier-bv, serviceModel: self-hosted, licence: proprietary }
  - { id: vrij, name: Vrij, supplier: hier-bv, serviceModel: self-hosted, licence: EUPL-1.2 }
platforms:
  - { id: wolk-west, product: wolk, location: NL }
  - { id: eigen-dc, location: NL, operator: gm0001 }
applications:
  - { id: zaken, product: pakket, runsOn: wolk-west, domain: dienstverlening, criticality: critical, contract: hier-2024, exit: { plan: https://duinrand.example/exit, exportFormats: [csv] } }
  - { id: post, product: postdienst, domain: dienstverlening, criticality: high, contract: dochter-2025, exit: { plan: https://duinrand.example/exit, testedOn: { plannedExit: 2026-02-01 } } }
  - { id: agenda, product: agendadienst, domain: bestuur }
  - { id: loon, product: loondienst, domain: bestuur }
  - { id: archief, product: vrij, runsOn: eigen-dc, criticality: low }
  - { id: later, product: pakket, runsOn: eigen-dc, lifecycle: planned }
  - { id: weg, product: pakket, runsOn: wolk-west, lifecycle: retired }
contracts:
  - { id: hier-2024, supplier: hier-bv, terms: GIBIT 2023, end: 2027-12-31 }
  - { id: dochter-2025, supplier: dochter-bv, exitClause: false, end: 2027-12-31 }
processes:
  - { id: uitkeren, name: Uitkeren, criticality: critical, needs: [zaken, archief] }
  - { id: bewaren, name: Bewaren, criticality: critical, needs: [archief] }
  - { id: vergaderen, name: Vergaderen, criticality: low, needs: [agenda] }
acceptedRisks:
  - { rule: jurisdiction/can-be-switched-off, element: wolk-west, covers: [zaken], reason: Loopt af., acceptedBy: CISO, acceptedOn: 2026-01-01, until: 2027-01-01 }
  - { rule: lock-in/contract-without-exit-clause, element: dochter-2025, covers: [post], reason: Loopt af., acceptedBy: CISO, acceptedOn: 2025-01-01, until: 2026-01-01 }
`

/** The figures of the municipality when this text describes it. */
export function figuresIn(text: string, withMoves = false): OrganisationFigures {
  return figuresOfFiles({ 'landscape.yaml': text }, withMoves)
}

/** The figures of the one organisation that these files describe, by name. */
export function figuresOfFiles(files: Readonly<Record<string, string>>, withMoves = false): OrganisationFigures {
  const today = '2026-11-29'
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today, root: 'memory:/test' })
  for (const [name, text] of Object.entries(files))
    review.setFile(`memory:/test/${name}`, text, nameKind(fileNameOf(name)))
  const [own] = figuresOf(review, { root: 'memory:/test', withMoves }).organisations
  if (!own) throw new Error('no organisation')
  return own
}
