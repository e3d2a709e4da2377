import { parse } from 'yaml'
import { isMap } from '../../server/src/schema/shape-at.ts'
import type { Documents } from './proof.ts'

const READ = 'source: "https://example.org/register", asOf: "2026-01-01"'

/** A municipality that states something in every field of which a reader says that it reads it. */
const TEXTS: Readonly<Record<string, string>> = {
  'havenwijzer.yaml': `
kind: policy
version: 1
extends: regio/havenwijzer.yaml
language: nl
documents: ["archief/**/*.yaml"]
levels: { governance/no-owner: error, "lock-in/*": info }
thresholds: { fileMegabytes: 5 }
jurisdictions: { trusted: [EU, EEA], locations: [EEA], likelihood: { GB: limited }, highRisk: { countries: [RU], source: "https://example.org/lijst", asOf: 2026-01-01 } }
acceptedKeys: [customer-only]
exitTests: [plannedExit]
requiredSeal: [{ when: { personal: special, classification: secret, criticality: critical }, seal: 3 }]
ambition: { european: [{ year: 2030, share: 0.5, decision: "https://example.org/besluit" }], openSource: [{ year: 2031, share: 0.4, decision: "https://example.org/besluit" }], commonGround: [{ year: 2032, share: 0.3, decision: "https://example.org/besluit" }] }
csfWeights: calculator-2026-06-01
scenarios:
  - { id: vs-dicht, name: Toegang uit de VS dicht, cutOff: { jurisdictions: [US], suppliers: [maker] }, notes: Besproken in de raad. }
  - { id: gb-dicht, cutOff: { jurisdictions: [GB] } }
  - { id: overname, name: Maker verkocht, takeover: { supplier: maker, by: { name: Koper Inc., country: US } } }
  - { id: overname-wolk, takeover: { supplier: wolk-inc, by: { country: GB } } }
  - { id: duurder, name: Wolk duurder, priceRise: { supplier: wolk-inc, share: 0.5 } }
  - { id: maker-duurder, priceRise: { supplier: maker } }
  - { id: uitval, name: Wolk ligt eruit, outage: { platform: wolk-west, lasts: 48h } }
  - { id: uitval-dc, outage: { platform: eigen-dc } }
notes: Vastgesteld door het college.
`,
  'regio/havenwijzer.yaml': `
kind: policy
version: 1
extends: preset:gemeente
thresholds: { supplierShare: 0.4 }
notes: Van de regio.
`,
  'eigen.catalogue.yaml': `
kind: catalogue
version: 1
asOf: 2026-05-01
notes: Wat de regio zelf uitzocht.
suppliers:
  - { id: regiomaker, name: Regiomaker B.V., country: NL, sources: [{ url: "https://example.org/regiomaker" }] }
`,
  'landscape.yaml': `
kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand, type: municipality, oin: "00000001234567890000", members: [gm0002, gm0003], country: NL, notes: Gefuseerd in 2019., ${READ} }
state: current
reviewedOn: 2026-10-01
title: Landschap van Duinrand
notes: Bijgehouden door het team Architectuur.
organisations:
  - { id: gm0002, name: Gemeente Heuvel, type: municipality, country: { unknown: { askedOn: 2026-03-01, askedTo: maker } } }
  - { id: gm0003, name: Gemeente Dal }
suppliers:
  - { id: maker, name: Maker B.V., country: NL, website: "https://example.org/maker", otherJurisdictions: [US], ultimateParent: { id: maker, name: Maker B.V., country: NL, ${READ} }, tags: [regionaal], notes: Klein bedrijf., ${READ} }
  - { id: wolk-inc, name: Wolk Inc., country: US, ${READ} }
products:
  - { id: pakket, name: Pakket, supplier: maker, serviceModel: self-hosted, licence: proprietary, functions: [email], website: "https://example.org/pakket", tags: [oud], notes: Sinds 2012. }
  - { id: wolk, name: Wolk, supplier: wolk-inc, serviceModel: iaas, licence: proprietary, functions: [iaas] }
platforms:
  - { id: wolk-west, name: Wolk west, product: wolk, location: US, owner: Team Platform, operator: gm0001, lifecycle: in-use, haven: { checkedOn: 2026-08-01, checker: v9.0.0, checks: { multiaz: pass } }, energy: { annualKwh: 1200, renewableShare: 0.5, pue: 1.3, heatReuse: true, source: "https://example.org/energie" }, tags: [wolk], notes: Loopt af. }
  - { id: eigen-dc, name: Eigen rekencentrum, runsOn: { product: wolk, region: west, location: NL }, owner: Team Platform }
  - { id: regio-dc, product: wolk, region: eu-west, location: NL, owner: Team Platform }
  - { id: derde-dc, runsOn: wolk-west }
applications:
  - { id: zaken, name: Zaaksysteem, product: pakket, runsOn: wolk-west, owner: Team Zaken, domain: dienstverlening, criticality: critical, lifecycle: in-use, contract: maker-2024, data: [dossiers, metingen], energy: { annualKwh: 100, renewableShare: 0.2, pue: 1.5, heatReuse: false, source: "https://example.org/energie" }, externalIds: { softwarecatalogus: "6f1c", cmdb: "CI-12" }, tags: [kern], notes: Vervanging loopt. }
  - { id: post, name: Post, product: wolk, supplier: wolk-inc, runsOn: { unknown: { askedOn: 2026-09-01, askedTo: wolk-inc } }, owner: Team Werkplek, domain: bedrijfsvoering, criticality: high }
datasets:
  - { id: dossiers, name: Zaakdossiers, description: Alle dossiers van burgers., owner: Team Gegevens, classification: confidential, personal: bsn, tags: [avg], notes: Ook papier. }
  - { id: metingen, name: Metingen, owner: Team Meten }
devices:
  - { id: camera, name: Camera's op straat, product: pakket, supplier: maker, owner: Team Toezicht, count: 40, account: optional, contract: maker-2024, lifecycle: in-use, uses: [{ product: wolk, for: update-channel }], tags: [straat], notes: Elf vervangen. }
processes:
  - { id: vergunnen, name: Vergunningen verlenen, owner: Team Vergunningen, domain: dienstverlening, criticality: critical, maxOutage: 24h, needs: [zaken], helpedBy: [post, eigen-dc], tags: [wettelijk], notes: Piek in mei. }
  - { id: vergaderen, name: Vergaderen, needs: [post], either: [[zaken, post]] }
contracts:
  - { id: maker-2024, name: Contract Zaken, supplier: maker, start: 2024-01-01, end: 2027-06-30, renewal: option, noticeMonths: 3, terms: GIBIT 2023, annualCost: 1000, collective: vng, dataOwnership: customer, owner: Team Inkoop, tags: [regio], notes: Samen met Heuvel. }
tenders:
  - { id: zaken-2027, name: Nieuw zaaksysteem, functions: [email], publishedOn: 2027-03-01, owner: Team Inkoop, requirements: [{ text: Alle gegevens in de EU. }, { text: Geen leverancier uit de VS., excludeCountries: [US] }], tags: [concept], notes: Met Heuvel. }
`,
  'doel.landscape.yaml': `
kind: landscape
version: 1
organisation: gm0001
state: target
reachedOn: 2030-12-31
title: Doel 2030
applications:
  - { id: post, product: pakket, runsOn: eigen-dc }
`,
  'common-ground.yaml': `
kind: common-ground
version: 1
organisation: gm0001
state: current
reviewedOn: 2026-09-01
title: Common Ground van Duinrand
notes: Zonder de koppelingen.
components:
  - { id: zaken, name: Zaakcomponent, product: pakket, owner: Team Zaken, layer: services, repository: "https://example.org/code", runsOn: wolk-west, lifecycle: in-use, energy: { annualKwh: 10, renewableShare: 0.9, pue: 1.1, heatReuse: true, source: "https://example.org/energie" }, tags: [api], notes: Eigen bouw. }
`,
  'heuvel.landscape.yaml': `
kind: landscape
version: 1
organisation: gm0002
title: Landschap van Heuvel
`,
  'heuvel.common-ground.yaml': `
kind: common-ground
version: 1
organisation: gm0002
title: Common Ground van Heuvel
`,
  'doel.common-ground.yaml': `
kind: common-ground
version: 1
organisation: gm0001
state: target
reachedOn: 2029-12-31
components:
  - { id: zaken, product: wolk }
`,
}

export const sample: Documents = Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [name, parse(text)]))

/** A document as text, each entry on a line of its own, so that nothing moves when one says less. */
export function textOf(document: unknown): string {
  if (!isMap(document)) return ''
  return Object.entries(document)
    .map(([key, value]) =>
      Array.isArray(value) && value.every(isMap)
        ? `${key}:\n${value.map((each) => `  - ${JSON.stringify(each)}\n`).join('')}`
        : `${key}: ${JSON.stringify(value)}\n`,
    )
    .join('')
}
