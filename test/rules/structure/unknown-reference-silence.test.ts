import { gives } from '../twins.ts'

describe('structure/unknown-reference', () => {
  describe('leaves alone', () => {
    gives(
      'an element of an organisation that is not here',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: belastingen, from: irvn/belastingen, runsOn: irvn/cluster }
      `,
    )

    gives(
      'suppliers and products of the catalogue, and those that nobody described yet',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, product: open-zaak, operator: microsoft }
        - { id: gis, product: kaartenmaker, support: { by: kaarten-en-co } }
      #                       ^^^^^^^^^^^^ info structure/unknown-product
      `,
    )

    gives(
      'national provisions, and a component that is meant by an interface',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, interfaces: [ { to: brp }, { to: digid }, { to: open-notificaties } ] }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: open-notificaties, partOf: zaaksysteem }
      `,
    )

    gives(
      'what a target refers to in the current state and in an earlier target',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - { id: zaaksysteem, runsOn: eigen-dc }
      # file: doel-2028.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2028-12-31
      platforms:
        - { id: nieuwe-cloud, location: NL }
      applications:
        - { id: portaal, runsOn: eigen-dc }
      # file: doel-2030.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      applications:
        - { id: zaaksysteem, runsOn: nieuwe-cloud, identityProvider: { application: portaal } }
      `,
    )

    gives(
      'ids that are missing as long as a slip hides the id of an entry',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { location: NL
      #   ^^^^^^^^^^^^^^ error structure/yaml-syntax
      applications:
        - { id: zaaksysteem, runsOn: eigen-dc }
      `,
    )
  })
})
