import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

describe('structure/yaml-norway', () => {
  describe('finds', () => {
    twins(
      'Norway',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          support: { from: [NL, NO, SE] }
      #                         ^^ warning structure/yaml-norway fix: Write "NO"
      `,
      [' NO,', ' "NO",'],
    )

    for (const word of ['on', 'Off', 'yes', 'N', 'TRUE', 'y']) {
      twins(
        `${word}, where text is asked for`,
        `
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - id: zaaksysteem
            owner: ${word}
        #          ${'^'.repeat(word.length)} warning structure/yaml-norway fix: Write "${word}"
        `,
        [`owner: ${word}`, `owner: '${word}'`],
      )
    }

    for (const version of ['1.30', '2', '0x10', '1e3']) {
      twins(
        `version ${version}`,
        `
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - id: zaaksysteem
            interfaces:
              - { to: brp, version: ${version} }
        #                           ${'^'.repeat(version.length)} warning structure/yaml-norway fix: Write "${version}"
        `,
        [`brp, version: ${version}`, `brp, version: "${version}"`],
      )
    }

    twins(
      'version of a cluster in a common-ground document',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - id: haven-prod
          kubernetes: { version: 1.30 }
      #                          ^^^^ warning structure/yaml-norway
      components:
        - { id: open-zaak, runsOn: haven-prod }
      `,
      ['1.30', '1.30.4'],
    )

    twins(
      'a name in a target document, in a file of its own',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
      # file: doel.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - { id: portaal, name: on }
      #                        ^^ warning structure/yaml-norway
      `,
      ['name: on', 'name: aan'],
    )
  })

  describe('leaves alone', () => {
    gives(
      'dates, numbers and truth where the format asks for them',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      reviewedOn: 2026-10-01
      applications:
        - id: zaaksysteem
          users: 900
          bespoke: true
          exit: { testedOn: { plannedExit: 2026-03-01 } }
          support: { by: microsoft, asOf: 2026-05 }
      `,
    )

    gives(
      'a policy, which nobody else reads',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      levels: { structure/unused-definition: off }
      `,
    )

    gives(
      'words that only begin like one, versions of three parts, and keys of your own',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          owner: Noord
          name: onderzoek
          x-aan: on
          standards: [zgw-zaken@1.6.0]
          interfaces: [ { to: brp, version: 1.6.0 } ]
      `,
    )
  })

  it('puts quotation marks around it', () => {
    const [file] = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, interfaces: [ { to: brp, version: 1.30 } ] }
      #                                                        ^^^^ warning structure/yaml-norway
      `).afterFix('Write "1.30"')
    assert.match(file?.text ?? '', /version: "1\.30" \}/)
  })
})
