import { gives } from '../twins.ts'

describe('structure/duplicate-id', () => {
  describe('leaves alone', () => {
    gives(
      'an element of two kinds of document',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, product: kubernetes, location: NL }
      applications:
        - { id: zaaksysteem, runsOn: haven-prod }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, kubernetes: { workers: 5 } }
      components:
        - { id: zaaksysteem, runsOn: haven-prod }
      `,
    )

    gives(
      'an id that suppliers, products, components and applications each have',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: zaak, name: Zaak B.V. }
      products:
        - { id: zaak, name: Zaak, supplier: zaak }
      applications:
        - { id: zaak, product: zaak }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: zaak, partOf: zaak }
      `,
    )

    gives(
      'a target document that describes a known id again, and two targets',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem }
      # file: doel-2028.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2028-12-31
      applications:
        - { id: zaaksysteem, lifecycle: phasing-out }
      # file: doel-2030.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      applications:
        - { id: zaaksysteem, retired: true }
      `,
    )

    gives(
      'the same id in two organisations, and one organisation named by both',
      `
      # file: a/landscape.yaml
      kind: landscape
      version: 1
      organisation: { id: gm0268, name: Gemeente Nijmegen }
      organisations:
        - { id: irvn, name: iRvN }
      applications:
        - { id: zaaksysteem, operator: irvn }
      # file: b/landscape.yaml
      kind: landscape
      version: 1
      organisation: { id: gm0296, name: Gemeente Wijchen }
      organisations:
        - { id: irvn, name: iRvN }
      applications:
        - { id: zaaksysteem, operator: irvn }
      `,
    )
  })
})
