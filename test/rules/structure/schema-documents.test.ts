import { twins } from '../twins.ts'

describe('structure/schema, of a document', () => {
  twins(
    'misspelt key at the top, and nothing under it',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    aplications:
    #~~~~~~~~~~ error structure/schema fix: Change to applications
      - id: zaaksysteem
      - id: gis
    `,
    ['aplications', 'applications'],
  )

  twins(
    'document without organisation',
    `
    kind: landscape
    #~~~ error structure/schema
    version: 1
    applications:
      - id: zaaksysteem
    `,
    ['version: 1', 'version: 1\norganisation: gm0268'],
  )

  twins(
    'list that is no list',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    applications: { id: zaaksysteem }
    #~~~~~~~~~~~ error structure/schema
    `,
    ['{ id: zaaksysteem }', '[ { id: zaaksysteem } ]'],
  )

  twins(
    'kind that the file name denies',
    `
    # file: havenwijzer.yaml
    kind: landscape
    #~~~ error structure/schema
    version: 1
    organisation: gm0268
    `,
    ['kind: landscape\nversion: 1\norganisation: gm0268', 'kind: policy\nversion: 1'],
  )

  twins(
    'version that is newer than ours, and nothing else in it',
    `
    kind: landscape
    version: 2
    #~~~~~~ error structure/schema
    organisation: gm0268
    applications:
      - { id: zaaksysteem }
    `,
    ['version: 2', 'version: 1'],
  )

  twins(
    'document that says nothing yet',
    `
    # Landschap van Nijmegen, nog te schrijven
    # error structure/schema
    `,
    ['# Landschap', 'kind: landscape\nversion: 1\norganisation: gm0268\n# Landschap'],
  )

  twins(
    'what is wrong in a common-ground document',
    `
    # file: common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    components:
      - { id: open-zaak, layer: dienst }
    #                           ^^^^^^ error structure/schema
    `,
    ['dienst', 'services'],
  )

  twins(
    'what is wrong in a policy',
    `
    # file: havenwijzer.yaml
    kind: policy
    version: 1
    levels: { structure/unused-definition: uit }
    #                                      ^^^ error structure/schema
    `,
    ['uit', "'off'"],
  )

  twins(
    'what is wrong in a target document',
    `
    # file: doel.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    state: target
    reachedOn: eind 2030
    #          ^^^^^^^^^ error structure/schema
    applications:
      - { id: zaaksysteem, lifecycle: planned }
    `,
    ['eind 2030', '2030-12-31'],
  )

  twins(
    'what is wrong behind an alias, at the alias',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    x-exit: &exit { durationMonths: lang }
    applications:
      - id: zaaksysteem
        exit: *exit
    #         ^^^^^ error structure/schema
    `,
    ['lang', '18'],
  )

  twins(
    'what is wrong in a document in flow style',
    `
    { kind: landscape, version: 1, organisation: gm0268, applications: [ { id: zaaksysteem, users: veel } ] }
    #                                                                                              ^^^^ error structure/schema
    `,
    ['veel', '900'],
  )
})
