import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { twins } from '../twins.ts'

describe('structure/duplicate-id', () => {
  describe('finds', () => {
    twins(
      'two applications with one id',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
        - id: gis
        - id: zaaksysteem
      #       ^^^^^^^^^^^ error structure/duplicate-id fix: Remove zaaksysteem
          owner: Team Zaken
      `,
      ['- id: zaaksysteem\n    owner', '- id: zaakportaal\n    owner'],
    )

    twins(
      'two in flow style on one line',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications: [ { id: gis }, { id: "gis" } ]
      #                                  ^^^^^ error structure/duplicate-id
      `,
      ['"gis"', '"bag"'],
    )

    twins(
      'two kinds of thing with one id',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven, location: NL }
      applications:
        - { id: haven, runsOn: haven }
      #         ^^^^^ error structure/duplicate-id
      `,
      ['- { id: haven, runsOn', '- { id: havenkaart, runsOn'],
    )

    twins(
      'two kinds of thing with one id, in two kinds of document',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven, location: NL }
      components:
        - { id: open-zaak, runsOn: haven }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: haven }
      #         ^^^^^ error structure/duplicate-id
      `,
      ['applications:\n  - { id: haven }', 'applications:\n  - { id: havenkaart }'],
    )

    twins(
      'one id in two files',
      `
      # file: burgerzaken.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: afspraken, owner: Team Burgerzaken }
      # file: sociaal.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: afspraken, owner: Team Sociaal Domein }
      #         ^^^^^^^^^ error structure/duplicate-id
      `,
      ['afspraken, owner: Team Sociaal', 'afspraken-sociaal, owner: Team Sociaal'],
    )

    twins(
      'one id in two common-ground documents',
      `
      # file: a.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: open-zaak }
      # file: b.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: open-zaak }
      #         ^^^^^^^^^ error structure/duplicate-id
      `,
      ['open-zaak }\n# file: b', 'open-notificaties }\n# file: b'],
    )

    twins(
      'two suppliers with one id',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: lokaal, name: Lokaal B.V. }
        - { id: lokaal, name: Lokale Software B.V. }
      #         ^^^^^^ error structure/duplicate-id
      contracts:
        - { id: een, supplier: lokaal }
        - { id: twee, supplier: ander }
      applications:
        - { id: zaaksysteem, contract: een }
        - { id: gis, contract: twee }
      `,
      ['lokaal, name: Lokale', 'ander, name: Lokale'],
    )

    twins(
      'one id twice in a target document',
      `
      # file: doel.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      applications:
        - { id: zaaksysteem, owner: Team A }
        - { id: zaaksysteem, owner: Team B }
      #         ^^^^^^^^^^^ error structure/duplicate-id
      `,
      ['zaaksysteem, owner: Team B', 'zaakportaal, owner: Team B'],
    )

    twins(
      'two processes with one id',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      processes:
        - { id: vergunningen }
        - { id: vergunningen }
      #         ^^^^^^^^^^^^ error structure/duplicate-id
        - { id: meldingen }
      applications:
        - { id: zaaksysteem }
      `,
      ['vergunningen }\n  - { id: meldingen', 'bezwaren }\n  - { id: meldingen'],
    )

    twins(
      'what an alias defines again',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - &zaak { id: zaaksysteem }
        - *zaak
      #   ^^^^^ error structure/duplicate-id
      `,
      ['- *zaak', '- { id: gis }'],
    )
  })

  it('shows the other place', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: gis
        - id: gis
      #       ^^^ error structure/duplicate-id
      `)
    assert.deepEqual(
      findings[0]?.related.map(({ message }) => message.key),
      ['related.also-defined'],
    )
  })

  it('removes the later one and nothing else', () => {
    const text = `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: gis
          owner: Team Geo
        # nog nakijken
        - id: gis
      #       ^^^ error structure/duplicate-id
          owner: Team Kaarten
        - id: bag
      `
    const [file] = check(text).afterFix('Remove gis')
    assert.match(file?.text ?? '', /^applications:\n {2}- id: gis\n {4}owner: Team Geo\n {2}- id: bag$/m)
  })
})
