import { twins } from '../twins.ts'

describe('structure/unknown-reference, over several documents', () => {
  twins(
    'in the current state what only a target defines',
    `
    # file: landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: eigen-dc, location: NL }
    applications:
      - { id: gis, runsOn: eigen-dc }
      - { id: zaaksysteem, runsOn: nieuwe-cloud }
    #                              ^^^^^^^^^^^^ error structure/unknown-reference
    # file: doel.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    state: target
    reachedOn: 2030-12-31
    platforms:
      - { id: nieuwe-cloud, location: NL }
    applications:
      - { id: gis, runsOn: nieuwe-cloud }
    `,
    ['zaaksysteem, runsOn: nieuwe-cloud', 'zaaksysteem, runsOn: eigen-dc'],
  )

  twins(
    'in an earlier target what a later one defines',
    `
    # file: doel-2028.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    state: target
    reachedOn: 2028-12-31
    applications:
      - { id: zaaksysteem, runsOn: nieuwe-cloud }
    #                              ^^^^^^^^^^^^ error structure/unknown-reference
    # file: doel-2030.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    state: target
    reachedOn: 2030-12-31
    platforms:
      - { id: nieuwe-cloud, location: NL }
    `,
    ['reachedOn: 2030-12-31', 'reachedOn: 2027-12-31'],
  )

  twins(
    'across both kinds of document',
    `
    # file: landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: haven-prod, location: NL }
    datasets:
      - { id: zaakdossiers }
    applications:
      - { id: zaaksysteem, runsOn: haven-prod }
    # file: common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    components:
      - { id: open-zaak, partOf: zaaksysteem, runsOn: haven-prod, stores: [zaakdosiers] }
    #                                                                      ^^^^^^^^^^^ error structure/unknown-reference
    `,
    ['zaakdosiers', 'zaakdossiers'],
  )

  twins(
    'an element of another organisation that is here',
    `
    # file: centrum/landscape.yaml
    kind: landscape
    version: 1
    organisation: irvn
    applications:
      - { id: belastingen }
    # file: gemeente/landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    applications:
      - { id: belastingen, from: irvn/belasting }
    #                            ^^^^^^^^^^^^^^ error structure/unknown-reference fix: Change to belastingen
    `,
    ['irvn/belasting }', 'irvn/belastingen }'],
  )

  twins(
    'an organisation that only one document names, and that is a slip for another',
    `
    # file: a.landscape.yaml
    kind: landscape
    version: 1
    organisation: { id: gm0268, name: Gemeente Nijmegen }
    platforms:
      - { id: eigen-dc, location: NL }
    applications:
      - { id: gis, runsOn: eigen-dc }
    # file: b.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0286
    #             ^^^^^^ error structure/unknown-reference fix: Change to gm0268
    applications:
      - { id: zaaksysteem, runsOn: eigen-dc }
    `,
    ['gm0286', 'gm0268 '],
  )
})
