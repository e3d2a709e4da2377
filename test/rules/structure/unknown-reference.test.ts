import assert from 'node:assert/strict'
import { Review } from '../../../server/src/review/review.ts'
import { allRules } from '../../../server/src/rules/index.ts'
import { testCatalogue } from '../../catalogue.ts'
import { gives, twins } from '../twins.ts'

describe('structure/unknown-reference', () => {
  describe('finds in a policy', () => {
    const region = (path: string, says = 'thresholds: { supplierShare: 0.4 }') => `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      extends: ${path}
      #~~~~~~ error structure/unknown-reference
      # file: regio/havenwijzer.yaml
      kind: policy
      version: 1
      ${says}
      `
    twins('that it builds on one that is not at that path', region('region/havenwijzer.yaml'), ['region', 'regio'])
    twins('that it builds on a file that is no policy', region('regio/beleid.yaml'), ['beleid', 'havenwijzer'])
    twins('that what it means is a preset', region('gemeente'), ['extends: gemeente', 'extends: preset:gemeente'])
    gives(
      'once, where the one that it builds on builds on one that is not there',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      extends: regio/havenwijzer.yaml
      # file: regio/havenwijzer.yaml
      kind: policy
      version: 1
      extends: ../../havenwijzer.yaml
      #~~~~~~ error structure/unknown-reference
      `,
    )
    gives(
      'nothing where two build on one another',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      extends: regio/havenwijzer.yaml
      # file: regio/havenwijzer.yaml
      kind: policy
      version: 1
      extends: ../havenwijzer.yaml
      `,
    )

    it('as soon as that comes or goes', () => {
      const review = new Review({ catalogue: testCatalogue, rules: allRules, today: '2026-11-24', root: 'memory:/w' })
      const found = () => review.findings('memory:/w/havenwijzer.yaml').map(({ rule }) => rule)
      review.setFile(
        'memory:/w/havenwijzer.yaml',
        'kind: policy\nversion: 1\nextends: regio/havenwijzer.yaml\n',
        'policy',
        true,
      )
      assert.deepEqual(found(), ['structure/unknown-reference'])
      review.setFile('memory:/w/regio/havenwijzer.yaml', 'kind: policy\nversion: 1\n', 'policy')
      assert.deepEqual(found(), [])
      assert.ok(review.takeTouched().includes('memory:/w/havenwijzer.yaml'))
      review.removeFile('memory:/w/regio/havenwijzer.yaml')
      assert.deepEqual(found(), ['structure/unknown-reference'])
      assert.ok(review.takeTouched().includes('memory:/w/havenwijzer.yaml'))
    })
  })

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
