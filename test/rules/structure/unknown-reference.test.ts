import { twins } from '../twins.ts'

describe('structure/unknown-reference', () => {
  describe('finds', () => {
    twins(
      'an id that is a letter short',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: azure-weu, product: azure }
      applications:
        - id: zaaksysteem
          runsOn: azur-weu
      #           ^^^^^^^^ error structure/unknown-reference fix: Change to azure-weu
        - id: zaakportaal
          runsOn: azure-weu
      `,
      ['azur-weu', '"azure-weu"'],
    )

    twins(
      'an id that is like no other',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: azure-weu, product: azure }
      applications:
        - { id: zaaksysteem, runsOn: kelder }
      #                              ^^^^^^ error structure/unknown-reference fix: Define kelder under platforms
        - { id: zaakportaal, runsOn: azure-weu }
      `,
      ['kelder', 'azure-weu'],
    )

    twins(
      'all references of a file to one missing id once',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: azure-weu, product: azure }
      applications:
        - { id: zaaksysteem, runsOn: kelder }
      #                              ^^^^^^ error structure/unknown-reference
        - { id: zaakportaal, backup: { runsOn: kelder } }
        - { id: gis, runsOn: [ { platform: azure-weu }, { platform: kelder, role: standby } ] }
      `,
      ['id: azure-weu, product: azure }', 'id: azure-weu, product: azure }\n  - { id: kelder, location: NL }'],
    )

    twins(
      'one missing id in each file that refers to it',
      `
      # file: a.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - { id: zaaksysteem, runsOn: kelder }
      #                              ^^^^^^ error structure/unknown-reference
        - { id: gis, runsOn: eigen-dc }
      # file: b.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: belastingen, runsOn: kelder }
      #                              ^^^^^^ error structure/unknown-reference
      `,
      ['location: NL }', 'location: NL }\n  - { id: kelder, location: NL }'],
    )

    twins(
      'a definition that was renamed without its references, at the definition',
      `
      # file: platforms.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - id: azure-neu
      #       ^^^^^^^^^ error structure/unknown-reference fix: Change all 3 to azure-neu
          product: azure
      # file: zaken.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, runsOn: azure-weu }
        - { id: zaakportaal, runsOn: azure-weu, backup: { runsOn: azure-weu } }
      `,
      ['id: azure-neu', 'id: azure-weu'],
    )

    for (const [line, id, right] of [
      ['data: [dosiers]', 'dosiers', 'dossiers'],
      ['contract: zaken-2032', 'zaken-2032', 'zaken-2023'],
      ['interfaces: [ { kind: api, to: gsi } ]', 'gsi', 'gis'],
      ['identityProvider: { application: gis, fallback: giss }', 'giss', 'gis'],
      ['operator: ivrn', 'ivrn', 'irvn'],
      ['support: { by: lokal-software }', 'lokal-software', 'lokaal-software'],
    ] as const) {
      twins(
        `a missing id in ${line}`,
        `
        kind: landscape
        version: 1
        organisation: gm0268
        organisations:
          - { id: irvn, name: iRvN }
        suppliers:
          - { id: lokaal-software, name: Lokale Software B.V. }
        datasets:
          - { id: dossiers }
        contracts:
          - { id: zaken-2023, supplier: lokaal-software }
        applications:
          - { id: gis, data: [dossiers], contract: zaken-2023, operator: irvn }
          - id: zaaksysteem
            ${line}
        #   ${' '.repeat(line.indexOf(id))}${'^'.repeat(id.length)} error structure/unknown-reference
        `,
        [line, line.replace(id, right)],
      )
    }

    twins(
      'what a process needs',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: werkplek }
        - { id: werkplek-nood }
      processes:
        - { id: vergunningen, needs: [werkplek], either: [[werkplek, werkplek-noot]] }
      #                                                              ^^^^^^^^^^^^^ error structure/unknown-reference
      `,
      ['werkplek-noot', 'werkplek-nood'],
    )

    twins(
      'a supplier that is nearly one described here',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: lokale-softwaremaker, name: Lokale Softwaremaker B.V. }
      products:
        - { id: zaakportaal, name: Zaakportaal, supplier: lokale-softwaremakr }
      #                                                   ^^^^^^^^^^^^^^^^^^^ error structure/unknown-reference
      contracts:
        - { id: portaal-2026, supplier: lokale-softwaremaker }
      applications:
        - { id: portaal, product: zaakportaal, contract: portaal-2026 }
      `,
      ['lokale-softwaremakr ', 'lokale-softwaremaker '],
    )

    twins(
      'an element of an accepted risk, with its kind before it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: lokaal, name: Lokaal B.V. }
      contracts:
        - { id: zaken-2026, supplier: lokaal }
      applications:
        - { id: zaaksysteem, contract: zaken-2026 }
      acceptedRisks:
        - { rule: jurisdiction/foreign-parent, element: supplier:lokal }
      #                                                 ^^^^^^^^^^^^^^ error structure/unknown-reference
      `,
      ['supplier:lokal ', 'supplier:lokaal '],
    )

    twins(
      'an id behind an alias, at the alias',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      x-host: &host { platform: kelder }
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - { id: zaaksysteem, runsOn: [ *host ] }
      #                                ^^^^^ error structure/unknown-reference
        - { id: gis, runsOn: eigen-dc }
      `,
      ['platform: kelder', 'platform: eigen-dc'],
    )
  })
})
