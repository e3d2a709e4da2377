import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

describe('structure/reference-kind', () => {
  describe('finds', () => {
    twins(
      'a dataset where a platform is needed',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      datasets:
        - { id: dossiers }
      applications:
        - { id: zaaksysteem, runsOn: dossiers, data: [dossiers] }
      #                              ^^^^^^^^ error structure/reference-kind
        - { id: gis, runsOn: eigen-dc }
      `,
      ['runsOn: dossiers', 'runsOn: eigen-dc'],
    )

    twins(
      'a platform where a contract is needed, with one nearby',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: fuga, location: NL }
      contracts:
        - { id: fuga-1 }
      applications:
        - { id: zaaksysteem, runsOn: fuga, contract: fuga }
      #                                              ^^^^ error structure/reference-kind fix: Change to fuga-1
        - { id: gis, runsOn: fuga, contract: fuga-1 }
      `,
      ['runsOn: fuga, contract: fuga }', 'runsOn: fuga, contract: fuga-1 }'],
    )

    twins(
      'all references of a file to one thing once',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      datasets:
        - { id: register }
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - { id: zaaksysteem, runsOn: &host register, data: [register] }
      #                                    ^^^^^^^^ error structure/reference-kind
        - { id: zaakportaal, runsOn: *host }
        - { id: gis, runsOn: eigen-dc, backup: { runsOn: *host } }
      `,
      ['&host register', '&host eigen-dc'],
    )

    twins(
      'an application where a platform is needed, in another file',
      `
      # file: werkplek.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - { id: werkplek, runsOn: eigen-dc }
      # file: zaken.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, runsOn: [ { platform: eigen-dc }, { platform: werkplek, role: standby } ] }
      #                                                                    ^^^^^^^^ error structure/reference-kind
      `,
      ['platform: werkplek', 'platform: eigen-dc'],
    )

    twins(
      'a component where a platform is needed',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: open-zaak, runsOn: open-notificaties }
      #                            ^^^^^^^^^^^^^^^^^ error structure/reference-kind
        - { id: open-notificaties, runsOn: haven-prod }
      platforms:
        - { id: haven-prod, location: NL }
      `,
      ['open-zaak, runsOn: open-notificaties', 'open-zaak, runsOn: haven-prod'],
    )

    twins(
      'a dataset of another organisation where a platform is needed',
      `
      # file: centrum/landscape.yaml
      kind: landscape
      version: 1
      organisation: irvn
      platforms:
        - { id: cluster, location: NL }
      datasets:
        - { id: register }
      applications:
        - { id: belastingen, data: [register], runsOn: cluster }
      # file: gemeente/landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, runsOn: irvn/register }
      #                              ^^^^^^^^^^^^^ error structure/reference-kind
      `,
      ['irvn/register', 'irvn/cluster'],
    )

    twins(
      'what a target document refers to in the current state',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - { id: gis, runsOn: eigen-dc }
      # file: doel.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      applications:
        - { id: zaaksysteem, runsOn: gis }
      #                              ^^^ error structure/reference-kind
      `,
      ['runsOn: gis', 'runsOn: eigen-dc'],
    )

    twins(
      'a contract among what a process needs',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: zaken-2026 }
      applications:
        - { id: zaaksysteem, contract: zaken-2026 }
      processes:
        - { id: vergunningen, needs: [zaaksysteem, zaken-2026] }
      #                                            ^^^^^^^^^^ error structure/reference-kind
      `,
      ['zaaksysteem, zaken-2026', 'zaaksysteem'],
    )

    twins(
      'an entry behind an alias, at the alias',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - { id: gis, runsOn: eigen-dc }
        - { id: zaaksysteem, x-host: &host gis, runsOn: *host }
      #                                                 ^^^^^ error structure/reference-kind
      `,
      ['&host gis', '&host eigen-dc'],
    )
  })

  describe('leaves alone', () => {
    gives(
      'an id that several kinds have, one of which fits',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: open-zaak, name: Open Zaak B.V. }
      contracts:
        - { id: zaken-2026, supplier: open-zaak }
      applications:
        - { id: open-zaak, product: open-zaak, contract: zaken-2026 }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: open-zaak, partOf: open-zaak }
      `,
    )

    gives(
      'a supplier with the id of an application, which nobody has described',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: kaarten }
        - { id: gis, support: { by: kaarten } }
      `,
    )
  })

  it('shows the definition that was found', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      datasets:
        - { id: dossiers }
      applications:
        - { id: zaaksysteem, runsOn: dossiers }
      #                              ^^^^^^^^ error structure/reference-kind
      `)
    assert.deepEqual(
      findings[0]?.related.map(({ message }) => message.args),
      [{ id: 'dossiers', kind: 'dataset' }],
    )
  })
})
