import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

describe('structure/circular-hosting', () => {
  twins(
    'finds a platform that runs on itself',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: haven-prod, runsOn: haven-prod }
    #         ^^^^^^^^^^ error structure/circular-hosting
      - { id: eigen-dc, location: NL }
    applications:
      - { id: zaaksysteem, runsOn: haven-prod }
      - { id: gis, runsOn: eigen-dc }
    `,
    ['haven-prod, runsOn: haven-prod', 'haven-prod, runsOn: eigen-dc'],
  )

  twins(
    'finds a circle of three once, at the first that is read',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: bovenop, runsOn: haven-prod }
      - { id: haven-prod, runsOn: servers }
    #         ^^^^^^^^^^ error structure/circular-hosting
      - { id: servers, runsOn: opslag }
      - { id: opslag, runsOn: haven-prod }
    applications:
      - { id: zaaksysteem, runsOn: bovenop }
    `,
    ['opslag, runsOn: haven-prod', 'opslag, location: NL'],
  )

  twins(
    'finds a circle over files of both kinds',
    `
    # file: common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    platforms:
      - { id: haven-prod, runsOn: servers }
    #         ^^^^^^^^^^ error structure/circular-hosting
    components:
      - { id: open-zaak, runsOn: haven-prod }
    # file: landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: servers, runsOn: haven-prod }
    `,
    ['servers, runsOn: haven-prod', 'servers, location: NL'],
  )

  twins(
    'finds a circle through a list of platforms',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - id: haven-prod
    #       ^^^^^^^^^^ error structure/circular-hosting
        runsOn: [ { platform: eigen-dc }, { platform: servers } ]
      - { id: servers, runsOn: haven-prod }
      - { id: eigen-dc, location: NL }
    applications:
      - { id: zaaksysteem, runsOn: haven-prod }
    `,
    ['servers, runsOn: haven-prod', 'servers, runsOn: eigen-dc'],
  )

  twins(
    'finds two circles that have nothing to do with each other',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: een, runsOn: twee }
    #         ^^^ error structure/circular-hosting
      - { id: twee, runsOn: een }
      - { id: drie, runsOn: vier }
      - { id: vier, location: NL }
    applications:
      - { id: zaaksysteem, runsOn: een }
      - { id: gis, runsOn: drie }
    `,
    ['twee, runsOn: een', 'twee, runsOn: vier'],
  )

  gives(
    'leaves a host that carries two platforms alone',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: boven, runsOn: [ { platform: links }, { platform: rechts } ] }
      - { id: links, runsOn: onder }
      - { id: rechts, runsOn: onder }
      - { id: onder, location: NL }
    applications:
      - { id: zaaksysteem, runsOn: boven }
    `,
  )

  gives(
    'does not mix the current state with a target',
    `
    # file: landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: haven-prod, runsOn: servers }
      - { id: servers, location: NL }
    applications:
      - { id: zaaksysteem, runsOn: haven-prod }
    # file: doel.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    state: target
    platforms:
      - { id: haven-prod, location: NL }
      - { id: servers, runsOn: haven-prod }
    `,
  )

  it('shows the whole circle, each hop with its line', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: een, runsOn: twee }
      #         ^^^ error structure/circular-hosting
        - { id: twee, runsOn: drie }
        - { id: drie, runsOn: een }
      applications:
        - { id: zaaksysteem, runsOn: een }
      `)
    assert.deepEqual(
      findings[0]?.related.map(({ message }) => message.args),
      [
        { id: 'een', on: 'twee' },
        { id: 'twee', on: 'drie' },
        { id: 'drie', on: 'een' },
      ],
    )
  })
})
