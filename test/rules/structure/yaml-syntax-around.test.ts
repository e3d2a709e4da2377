import { gives } from '../twins.ts'

describe('structure/yaml-syntax, around a slip', () => {
  describe('reads on', () => {
    gives(
      'after a merge conflict with the first of the two versions',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - id: zaaksysteem
      <<<<<<< HEAD
      #~~~~~~~~~~~ error structure/yaml-syntax
          runsOn: eigen-dc
      =======
          runsOn: bestaat-niet
      >>>>>>> verhuizing
        - id: gis
          runsOn: eigen-dc
      `,
      { eol: '\n' },
    )

    gives(
      'after a merge conflict that shows the common ancestor',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - id: zaaksysteem
      <<<<<<< ours
      #~~~~~~~~~~~ error structure/yaml-syntax
          runsOn: eigen-dc
      ||||||| base
          runsOn: kelder
      =======
          runsOn: bestaat-niet
      >>>>>>> theirs
      `,
      { eol: '\n' },
    )

    gives(
      'when git never was there',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - id: zaaksysteem
          runsOn: eigen-dc
      `,
    )

    gives(
      'so that a slip in a definition does not light up what refers to it',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - id: azure-weu
          product:azure
      #   ^^^^^^^^ error structure/yaml-syntax
          region: westeurope
      # file: zaken.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, runsOn: azure-weu }
        - { id: zaakportaal, runsOn: azure-weu }
      `,
    )

    gives(
      'and holds back what else is wrong in the damaged entry, not in the one beside it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          name: "Zaaksysteem
      #         ^^^^^^^^^^^^ error structure/yaml-syntax
          criticality: hihg
        - id: gis
          criticality: hihg
      #                ^^^^ error structure/schema
      `,
    )

    gives(
      'and gives each slip a finding of its own',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          owner:Team Zaken
      #   ^^^^^^ error structure/yaml-syntax
        - id: gis
          name: "Gis
      #         ^^^^ error structure/yaml-syntax
        - id: bag
          tags: [geo
      #         ^^^^ error structure/yaml-syntax
      `,
    )

    gives(
      'in a common-ground document',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: open-zaak
          layer:services
      #   ^^^^^^ error structure/yaml-syntax
      `,
    )

    gives(
      'in a target document',
      `
      # file: doel/2030.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      applications:
        - id: zaaksysteem
          owner:Team Zaken
      #   ^^^^^^ error structure/yaml-syntax
      `,
    )
  })

  describe('leaves alone', () => {
    gives(
      'what YAML allows',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      x-host: &host { location: NL }
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - id: zaaksysteem
          name: 'Zaak''s systeem'
          notes: |
            Tab	en: dubbele punt, "aanhalingsteken
            - streepje
          runsOn: *host
        -
          id: gis
          runsOn: eigen-dc
      `,
    )
    gives(
      'a list in brackets whose entries have keys of another list: its own key stands before the bracket',
      `
      # file: a.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-01-01
      suppliers: [{ id: maker, asOf: 2026-01-01, source: https://example.org }]
      #                        ^^^^ error structure/schema
      #                                          ^^^^^^ error structure/schema
      `,
    )
  })
})
