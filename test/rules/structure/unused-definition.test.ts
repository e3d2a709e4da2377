import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

describe('structure/unused-definition', () => {
  describe('finds', () => {
    twins(
      'a platform that nothing runs on',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: kelder, location: NL }
      #         ^^^^^^ hint structure/unused-definition fix: Remove kelder
      applications:
        - id: zaaksysteem
      `,
      ['id: zaaksysteem', 'id: zaaksysteem\n    runsOn: kelder'],
    )

    twins(
      'a dataset that nothing keeps',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      datasets:
        - { id: zaakdossiers }
        - { id: kaarten }
      #         ^^^^^^^ hint structure/unused-definition
      applications:
        - { id: zaaksysteem, data: [zaakdossiers] }
      `,
      ['[zaakdossiers]', '[zaakdossiers, kaarten]'],
    )

    twins(
      'a contract under which nothing falls',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - id: zaken-2023
      #       ^^^^^^^^^^ hint structure/unused-definition
          end: 2027-12-31
      applications:
        - { id: zaaksysteem }
      `,
      ['{ id: zaaksysteem }', '{ id: zaaksysteem, contract: zaken-2023 }'],
    )

    twins(
      'a supplier that supplies nothing',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: lokaal, name: Lokaal B.V. }
      #         ^^^^^^ hint structure/unused-definition
      contracts:
        - { id: zaken-2026, supplier: microsoft }
      applications:
        - { id: zaaksysteem, contract: zaken-2026 }
      `,
      ['supplier: microsoft', 'supplier: lokaal'],
    )

    twins(
      'what only a file of another organisation could have used',
      `
      # file: centrum/landscape.yaml
      kind: landscape
      version: 1
      organisation: irvn
      platforms:
        - { id: cluster, location: NL }
      #         ^^^^^^^ hint structure/unused-definition
      applications:
        - { id: belastingen }
      # file: gemeente/landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, runsOn: { product: kubernetes } }
      `,
      ['{ product: kubernetes }', 'irvn/cluster'],
    )

    twins(
      'a platform of a common-ground document',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-test, location: NL }
      #         ^^^^^^^^^^ hint structure/unused-definition
      components:
        - { id: open-zaak }
      `,
      ['{ id: open-zaak }', '{ id: open-zaak, runsOn: haven-test }'],
    )
  })

  describe('leaves alone', () => {
    gives(
      'what people use: applications, processes, devices, components',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem }
      processes:
        - { id: vergunningen }
      devices:
        - { id: tablets }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: open-zaak }
      `,
    )

    gives(
      'what a target adds, and what only a target uses',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - { id: zaaksysteem }
      # file: doel.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      platforms:
        - { id: nieuwe-cloud, location: NL }
      applications:
        - { id: zaaksysteem, runsOn: eigen-dc }
      `,
    )

    gives(
      'what a reference may have meant',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: azure-weu, product: azure }
      applications:
        - { id: zaaksysteem, runsOn: azur-weu }
      #                              ^^^^^^^^ error structure/unknown-reference
      `,
    )

    gives(
      'what is used by an accepted risk, through an alias or only by another organisation',
      `
      # file: centrum/landscape.yaml
      kind: landscape
      version: 1
      organisation: irvn
      suppliers:
        - { id: lokaal, name: Lokaal B.V. }
      platforms:
        - { id: cluster, location: NL }
      applications:
        - { id: belastingen }
      acceptedRisks:
        - { rule: jurisdiction/foreign-parent, element: supplier:lokaal }
      # file: gemeente/landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      x-host: &host irvn/cluster
      applications:
        - { id: zaaksysteem, runsOn: *host }
      `,
    )

    gives(
      'anything, as long as a slip may hide what refers to it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: kelder, location: NL }
      applications:
        - id: zaaksysteem
          name: "Zaaksysteem
      #         ^^^^^^^^^^^^ error structure/yaml-syntax
      `,
    )

    gives(
      'a supplier that corrects the catalogue for a product that is used',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: microsoft, name: Microsoft, country: US, asOf: 2026-05-01, source: docs/kvk/microsoft.pdf }
      platforms:
        - { id: azure-weu, product: azure }
      applications:
        - { id: zaaksysteem, runsOn: azure-weu }
      `,
    )
  })

  it('removes the definition and nothing else', () => {
    const [file] = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - id: kelder
      #       ^^^^^^ hint structure/unused-definition
          location: NL
        - id: eigen-dc
          location: NL
      applications:
        - { id: zaaksysteem, runsOn: eigen-dc }
      `).afterFix('Remove kelder')
    assert.match(file?.text ?? '', /^platforms:\n {2}- id: eigen-dc\n {4}location: NL\napplications:\n/m)
  })
})
