import assert from 'node:assert/strict'
import { Checked, check, parseFixture } from '../../fixtures.ts'
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

  twins(
    'finds a circle at the first that is read, wherever one comes into it',
    `
    # file: b.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: opslag, runsOn: haven-prod }
    # file: a.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: bovenop, runsOn: opslag }
      - { id: servers, runsOn: opslag }
    #         ^^^^^^^ error structure/circular-hosting
      - { id: haven-prod, runsOn: servers }
    applications:
      - { id: zaaksysteem, runsOn: bovenop }
      - { id: gis, runsOn: servers }
    `,
    ['haven-prod, runsOn: servers', 'haven-prod, location: NL'],
  )

  twins(
    'finds a circle over organisations once, with the one that is read first',
    `
    # file: centrum/landscape.yaml
    kind: landscape
    version: 1
    organisation: irvn
    platforms:
      - { id: rekencentrum, runsOn: gm0268/servers }
    #         ^^^^^^^^^^^^ error structure/circular-hosting
    applications:
      - { id: belastingen, runsOn: rekencentrum }
    # file: gemeente/landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: servers, runsOn: irvn/rekencentrum }
    `,
    ['servers, runsOn: irvn/rekencentrum', 'servers, location: NL'],
  )

  const copied = (says: string, mark: string) => `
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: uitwijk, location: NL, runsOn: servers }
${mark}      - { id: servers, location: NL, ${says} }
    applications:
      - { id: zaaksysteem, runsOn: uitwijk }
    `
  gives(
    'finds what a platform runs on',
    copied('runsOn: uitwijk', '    #         ^^^^^^^ error structure/circular-hosting\n'),
  )
  gives('and not where its copy is kept', copied('backup: { runsOn: uitwijk }', ''))

  gives(
    'leaves what only has the name of a platform',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    platforms:
      - { id: wolk, runsOn: servers }
      - { id: servers, location: NL }
    applications:
      - { id: servers, runsOn: wolk }
    #         ^^^^^^^ error structure/duplicate-id
    `,
  )

  describe('tells the same', () => {
    const found = (...files: readonly (readonly string[])[]) =>
      new Checked(
        files.flatMap(
          (platforms) =>
            parseFixture(`
            # file: ${platforms[0]?.includes('een') ? 'a' : 'b'}.landscape.yaml
            kind: landscape
            version: 1
            organisation: gm0268
            platforms:
              - ${platforms.join('\n              - ')}
            `).files,
        ),
      ).findings.map(({ id, element }) => `${element} ${id}`)

    it('of each circle, by a name that stays in whichever order its platforms are described', () => {
      const [een, twee, drie] = ['{ id: een, runsOn: twee }', '{ id: twee, runsOn: drie }', '{ id: drie, runsOn: een }']
      const others = ['{ id: vier, runsOn: vijf }', '{ id: vijf, runsOn: vier }']
      const [first = '', second = ''] = found([een, twee, drie, ...others])
      assert.deepEqual(found([...others, drie, twee, een]), [second, first.replace('een ', 'drie ')])
    })

    it('of circles that share a platform, whichever file was opened first', () => {
      const one = ['{ id: een, runsOn: [ { platform: twee }, { platform: drie } ] }', '{ id: twee, runsOn: een }']
      const other = ['{ id: drie, runsOn: twee }']
      assert.equal(found(one, other).length, 1)
      assert.deepEqual(found(other, one), found(one, other))
    })
  })

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
