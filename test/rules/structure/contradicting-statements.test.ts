import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

describe('structure/contradicting-statements', () => {
  describe('finds', () => {
    twins(
      'one key with two values in documents of two kinds',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: DE, kubernetes: { workers: 3 } }
      components:
        - { id: open-zaak, runsOn: haven-prod }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: NL, operator: microsoft }
      #         ^^^^^^^^^^ error structure/contradicting-statements
      `,
      ['location: DE', 'location: NL'],
    )

    twins(
      'a key within a key',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, kubernetes: { workers: 3, zones: 3 } }
      components:
        - { id: open-zaak, runsOn: haven-prod }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, kubernetes: { workers: 5 } }
      #         ^^^^^^^^^^ error structure/contradicting-statements
      `,
      ['workers: 5', 'controlPlaneNodes: 3'],
    )

    twins(
      'two keys, each for itself',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: DE, administrators: 2 }
      components:
        - { id: open-zaak, runsOn: haven-prod }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: NL, administrators: 3 }
      #         ^^^^^^^^^^ error structure/contradicting-statements
      #         ^^^^^^^^^^ error structure/contradicting-statements
      `,
      ['location: DE, administrators: 2', 'administrators: 3'],
    )

    twins(
      'an organisation with two names',
      `
      # file: a.landscape.yaml
      kind: landscape
      version: 1
      organisation: { id: gm0268, name: Gemeente Nijmegen }
      # file: b.landscape.yaml
      kind: landscape
      version: 1
      organisation: { id: gm0268, name: Nijmegen }
      #                   ^^^^^^ error structure/contradicting-statements
      `,
      ['name: Nijmegen', 'type: municipality'],
    )

    twins(
      'what stands behind an alias',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, kubernetes: { zones: 3 } }
      components:
        - { id: open-zaak, runsOn: haven-prod }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      x-cluster: &cluster { zones: 2 }
      platforms:
        - { id: haven-prod, kubernetes: *cluster }
      #         ^^^^^^^^^^ error structure/contradicting-statements
      `,
      ['zones: 2', 'zones: 3'],
    )

    twins(
      'two documents of one target',
      `
      # file: doel/common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      platforms:
        - { id: haven-prod, location: DE }
      # file: doel/landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      platforms:
        - { id: haven-prod, location: NL }
      #         ^^^^^^^^^^ error structure/contradicting-statements
      `,
      ['location: DE', 'region: nl-1'],
    )
  })

  describe('leaves alone', () => {
    gives(
      'lists, which add up, and keys of your own',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, tags: [cluster], uses: [ { product: postgresql, for: database } ] }
      components:
        - { id: open-zaak, runsOn: haven-prod }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, tags: [kern], uses: [ { product: nextcloud, for: files } ] }
      `,
    )

    gives(
      'the current state and a target',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      platforms:
        - { id: haven-prod, location: NL }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: DE }
      applications:
        - { id: zaaksysteem, runsOn: haven-prod }
      `,
    )

    gives(
      'an application and a component with one id',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: open-zaak, administrators: 1 }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: open-zaak, administrators: 2 }
      `,
    )

    gives(
      'platforms of two organisations with one id',
      `
      # file: a/common-ground.yaml
      kind: common-ground
      version: 1
      organisation: irvn
      platforms:
        - { id: haven-prod, location: NL }
      components:
        - { id: open-zaak, runsOn: haven-prod }
      # file: b/landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: DE }
      applications:
        - { id: zaaksysteem, runsOn: haven-prod }
      `,
    )
  })

  it('shows the other place and both values', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: DE }
      components:
        - { id: open-zaak, runsOn: haven-prod }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: NL }
      #         ^^^^^^^^^^ error structure/contradicting-statements
      `)
    assert.deepEqual(findings[0]?.message.args, { id: 'haven-prod', key: 'location', one: 'DE', two: 'NL' })
    assert.match(findings[0]?.related[0]?.uri ?? '', /common-ground\.yaml$/)
  })
})
