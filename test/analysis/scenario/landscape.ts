import { type Outcome, outcomeOf } from '../../../server/src/analysis/scenario/outcome.ts'
import type { Standstill, Stopped } from '../../../server/src/analysis/scenario/standstill.ts'
import type { Step } from '../../../server/src/analysis/scenario/step.ts'
import { packagedCatalogue } from '../../../server/src/catalogue/packaged.ts'
import type { Scenario } from '../../../server/src/policy/scenario.ts'
import { Review } from '../../../server/src/review/review.ts'
import { fileNameOf, nameKind } from '../../../server/src/workspace/names.ts'

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

/** A municipality of which the outcomes are worked out by hand, in `standstill.test.ts` and `takeover.test.ts`. */
export const LANDSCAPE = `kind: landscape
version: 1
organisation: gm0001
suppliers:
  - { id: wolk-inc, name: Wolk Inc., country: US, ${READ} }
  - id: dochter-bv
    name: Dochter B.V.
    country: NL
    ultimateParent: { id: wolk-inc, name: Wolk Inc., country: US, ${READ} }
    ${READ.replace(', ', '\n    ')}
  - { id: hier-bv, name: Hier B.V., country: NL, ${READ} }
products:
  - { id: wolk, name: Wolk, supplier: wolk-inc, serviceModel: iaas }
  - { id: hierwolk, name: Hierwolk, supplier: hier-bv, serviceModel: iaas }
  - { id: postdienst, name: Postdienst, supplier: dochter-bv, serviceModel: saas, runsOn: { product: hierwolk, ${READ} } }
  - { id: agendadienst, name: Agendadienst, supplier: hier-bv, serviceModel: saas }
  - { id: pakket, name: Pakket, supplier: hier-bv, serviceModel: self-hosted, licence: proprietary }
platforms:
  - { id: wolk-west, product: wolk }
  - { id: eigen-dc, location: NL, operator: gm0001 }
  - { id: cluster, product: pakket, runsOn: wolk-west }
applications:
  - { id: zaken, product: pakket, runsOn: wolk-west, criticality: critical }
  - { id: archief, product: pakket, runsOn: [{ platform: wolk-west }, { platform: eigen-dc, role: standby }] }
  - { id: portaal, product: pakket, runsOn: eigen-dc, interfaces: [{ to: zaken, needed: true }, { to: archief }] }
  - { id: loket, product: pakket, runsOn: eigen-dc, identityProvider: { application: aanmelden, fallback: noodaanmelden } }
  - { id: balie, product: pakket, runsOn: eigen-dc, identityProvider: aanmelden }
  - { id: aanmelden, product: pakket, runsOn: cluster }
  - { id: noodaanmelden, product: pakket, runsOn: eigen-dc }
  - { id: post, product: postdienst }
  - { id: agenda, product: agendadienst }
  - { id: belasting, from: rid/belasting }
  - { id: meldingen, product: pakket, runsOn: eigen-dc }
processes:
  - { id: vergunningen, criticality: critical, maxOutage: 24h, needs: [zaken] }
  - id: uitkeren
    maxOutage: 4h
    needs: [balie]
    continuity: { fallback: [{ what: papier, lasts: 2d }] }
  - { id: overleg, either: [[post, agenda]] }
  - { id: burgerzaken, needs: [loket] }
  - { id: raad, needs: [overleg] }
`

export const COMPONENTS = `kind: common-ground
version: 1
organisation: gm0001
components:
  - { id: opslag, product: pakket, partOf: meldingen, runsOn: cluster }
`

/** A service centre that is there in some of the cases. */
export const CENTRE = `kind: landscape
version: 1
organisation: rid
suppliers:
  - { id: wolk-inc, name: Wolk Inc., country: US, ${READ} }
products:
  - { id: wolk, name: Wolk, supplier: wolk-inc, serviceModel: iaas }
  - { id: pakket, name: Pakket, supplier: wolk-inc, serviceModel: self-hosted, licence: proprietary }
platforms:
  - { id: rekencentrum, product: wolk }
applications:
  - { id: belasting, product: pakket, runsOn: rekencentrum }
`

export type Asked = { readonly jurisdiction: string } | { readonly supplier: string } | { readonly platform: string }

/** What stops in the municipality when these texts describe it. */
export function outcomeIn(asked: Asked, files: Readonly<Record<string, string>> = {}): Standstill {
  const outcome = workedOutIn(scenarioOf(asked), files)
  if (outcome.kind !== 'standstill') throw new Error(outcome.kind)
  return outcome
}

/** What comes of a scenario for the municipality when these texts describe it. */
export function workedOutIn(scenario: Scenario, files: Readonly<Record<string, string>> = {}): Outcome {
  const all = { 'landscape.yaml': LANDSCAPE, 'common-ground.yaml': COMPONENTS, ...files }
  const today = '2026-11-29'
  const review = new Review({ catalogue: packagedCatalogue(), rules: [], today, root: 'memory:/test' })
  for (const [path, text] of Object.entries(all))
    review.setFile(`memory:/test/${path}`, text, nameKind(fileNameOf(path)))
  return outcomeOf(scenario, review.landscapeOf('gm0001').in('current'))
}

function scenarioOf(asked: Asked): Scenario {
  if ('platform' in asked) return { kind: 'outage', platform: `gm0001/${asked.platform}` }
  const jurisdictions = 'jurisdiction' in asked ? [asked.jurisdiction] : []
  const suppliers = 'supplier' in asked ? [asked.supplier] : []
  return { kind: 'cut-off', jurisdictions, suppliers }
}

/** `1 application:zaken` */
export function told(stopped: readonly Stopped[]): readonly string[] {
  return stopped.map(({ round, node }) => `${round} ${node}`)
}

/** `application:zaken runs-on platform:wolk-west > …` */
export function wayTo(node: string, stopped: readonly Stopped[]): string | undefined {
  const found = stopped.find((each) => each.node === node)
  return found && written(found.way)
}

/** `application:zaken runs-on platform:wolk-west > …` */
export function written(way: readonly Step[]): string {
  return way.map(({ from, relation, to }) => `${from} ${relation} ${to}`.trim()).join(' > ')
}
