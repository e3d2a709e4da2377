import assert from 'node:assert/strict'
import type { Purchases } from './made/procurement.ts'
import { recountedProcurement, reportedProcurement } from './procurement.ts'
import { toldIfAny } from './told-in-json.ts'

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
suppliers:
  - { id: hier-bv, name: Hier B.V., country: NL, ultimateParent: { id: hier-bv, name: Hier B.V., country: NL }, ${READ} }
  - { id: ver-inc, name: Ver Inc., country: US, ${READ} }
products:
  - { id: pakket, supplier: hier-bv, serviceModel: self-hosted, licence: proprietary, functions: [case-management] }
  - { id: inlog, supplier: hier-bv, serviceModel: self-hosted, licence: proprietary, functions: [identity-provider] }
  - { id: ver, supplier: ver-inc, serviceModel: iaas }
  - { id: verdienst, supplier: ver-inc, serviceModel: saas, licence: proprietary, functions: [email] }
platforms:
  - { id: zaal, location: NL, operator: gm0001, contract: beheer }
  - { id: eigen-dc, location: NL, operator: gm0001 }
  - { id: verwolk, product: ver, location: NL }
applications:
  - { id: zaken, product: pakket, runsOn: eigen-dc, contract: beheer, owner: Team Zaken, criticality: high, data: [dossiers, brieven] }
  - { id: aanmelden, product: inlog, runsOn: eigen-dc, contract: beheer, owner: Team Basis, criticality: low }
  - { id: post, product: pakket, runsOn: zaal, owner: Team Post, data: [brieven] }
  - { id: agenda, product: pakket, runsOn: eigen-dc, identityProvider: aanmelden }
  - { id: agenda-2, product: pakket, runsOn: verwolk }
  - { id: los, product: pakket, runsOn: eigen-dc }
datasets:
  - { id: dossiers, personal: special, classification: confidential }
  - { id: brieven, classification: internal }
devices:
  - { id: laptops, supplier: hier-bv }
contracts:
  - { id: beheer, supplier: hier-bv, end: 2027-12-31 }
processes:
  - { id: uitkeren, criticality: critical, maxOutage: 24h, needs: [zaken] }
tenders: []
`

export interface Changed {
  readonly changes?: readonly (readonly [from: string, to: string])[]
  readonly policy?: string
}

export type Row = Readonly<Record<string, unknown>>
interface Ids {
  readonly ids: readonly string[]
}

export interface Coming {
  readonly stake: Readonly<Record<'datasets' | 'processes' | 'toKnow', readonly Row[]>> & { readonly applications: Ids }
  readonly requirements: readonly Row[]
  readonly functions: readonly Row[]
  readonly plans: readonly Row[]
  readonly exposed: readonly (Row & { readonly reach?: Ids; readonly stop?: Ids })[]
  readonly questions: readonly Row[]
  readonly accepted: readonly Row[]
}

/** What both count of the contract, which has to be the same. */
export function contractIn({ changes = [], policy = '' }: Changed): Coming {
  let landscape = LANDSCAPE
  let parts = 'kind: common-ground\nversion: 1\norganisation: gm0001\ncomponents:\n'
  for (const [from, to] of changes) {
    assert.ok(`${landscape}${parts}`.includes(from), from)
    landscape = landscape.replace(from, to)
    parts = parts.replace(from, to)
  }
  const files = {
    'landscape.yaml': landscape,
    'common-ground.yaml': parts.replace(/components:\n$/, 'components: []\n'),
    'havenwijzer.yaml': `kind: policy\nversion: 1\n${policy}\n`,
  }
  const { procurement } = bothTell(files) as { readonly procurement: { readonly contracts: readonly Coming[] } }
  const [contract] = procurement.contracts
  if (!contract) throw new Error('it does not come up')
  return contract
}

export function bothTell(files: Purchases): object {
  const told = toldIfAny({ ...files })
  if (!told) return {}
  const reported = reportedProcurement(told)
  assert.deepEqual(reported, recountedProcurement(files), Object.values(files).join('---\n'))
  return reported
}
