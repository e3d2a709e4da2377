import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

describe('structure/schema', () => {
  describe('finds', () => {
    twins(
      'misspelt key',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          ownr: Team Dienstverlening
      #   ^^^^ error structure/schema fix: Change to owner
      `,
      ['ownr', 'owner'],
    )

    twins(
      'level of a rule that there is not',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      levels:
        jurisdiction/foreign-parnt: off
      # ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning structure/schema fix: Change to jurisdiction/foreign-parent
      `,
      ['foreign-parnt', 'foreign-parent'],
    )

    twins(
      'level of a group that there is not',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      levels:
        "jurisdictie/*": off
      # ^^^^^^^^^^^^^^^ warning structure/schema fix: Change to jurisdiction/*
      `,
      ['jurisdictie/*', 'jurisdiction/*'],
    )

    twins(
      'accepted risk of a rule that there is not',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: wolk, location: NL }
      applications:
        - { id: zaken, product: open-zaak, runsOn: wolk }
      acceptedRisks:
        - rule: jurisdiction/foreign-parnt
      #         ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning structure/schema fix: Change to jurisdiction/foreign-parent
          element: wolk
      `,
      ['foreign-parnt', 'foreign-parent'],
    )

    twins(
      'country by a code that only people use',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      jurisdictions:
        likelihood:
          UK: trusted
      #   ^^ error structure/schema fix: Change to GB
      `,
      ['UK', 'GB'],
    )

    twins(
      'key that is like no other',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          kleur: groen
      #   ^^^^^ error structure/schema
      `,
      ['kleur', 'x-kleur'],
    )

    twins(
      'misspelt key deep in an entry',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          exit: { plan: docs/exit.md, durationMonth: 18 }
      #                               ^^^^^^^^^^^^^ error structure/schema fix: Change to durationMonths
      `,
      ['durationMonth:', 'durationMonths:'],
    )

    twins(
      'value outside a closed list',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, criticality: hihg }
      #                                   ^^^^ error structure/schema fix: Change to high
      `,
      ['hihg', 'high'],
    )

    twins(
      'country that does not exist',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: Nederland }
      #                             ^^^^^^^^^ error structure/schema
      applications:
        - { id: zaaksysteem, runsOn: eigen-dc }
      `,
      ['Nederland', 'NL'],
    )

    twins(
      'missing key',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          interfaces:
            - { standard: hc-brp-personen, kind: api }
      #         ^^^^^^^^ error structure/schema
      `,
      ['{ standard', '{ to: brp, standard'],
    )

    twins(
      'missing id',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - owner: Team Dienstverlening
      #   ^^^^^ error structure/schema
      `,
      ['owner', 'id: zaaksysteem\n    owner'],
    )

    twins(
      'text where a number is needed',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          users: ongeveer 900
      #          ^^^^^^^^^^^^ error structure/schema
      `,
      ['ongeveer ', ''],
    )

    twins(
      'one value where a list is needed',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      datasets:
        - { id: zaakdossiers }
      applications:
        - id: zaaksysteem
          data: zaakdossiers
      #         ^^^^^^^^^^^^ error structure/schema
        - id: zaakportaal
          data: [zaakdossiers]
      `,
      ['data: zaakdossiers', 'data: [ zaakdossiers ]'],
    )

    twins(
      'date in another order',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - id: zaken-2023
          end: 31-12-2026
      #        ^^^^^^^^^^ error structure/schema
      applications:
        - { id: zaaksysteem, contract: zaken-2023 }
      `,
      ['31-12-2026', '2026-12-31'],
    )

    twins(
      'id with a space and a capital',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: Zaak systeem
      #       ^^^^^^^^^^^^ error structure/schema
      `,
      ['Zaak systeem', 'zaak-systeem'],
    )

    twins(
      'number that cannot be',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, users: -900 }
      #                             ^^^^ error structure/schema
      `,
      ['-900', '900'],
    )

    twins(
      'duration without a unit',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
      processes:
        - id: vergunningverlening
          needs: [zaaksysteem]
          maxOutage: een dag
      #              ^^^^^^^ error structure/schema
      `,
      ['een dag', '1d'],
    )
  })

  describe('finds what goes wrong many times', () => {
    const uses = (keys: readonly string[], marks: readonly boolean[]) => `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          uses:
${keys.map((key, i) => `            - { product: azure, ${key}: x }\n${marks[i] ? `      #                         ${'^'.repeat(key.length)} error structure/schema\n` : ''}`).join('')}      `
    gives('two strange keys in a list, each', uses(['kleur', 'kleur'], [true, true]))
    gives('three, as one slip: the key that they stood under', uses(['kleur', 'kleur', 'geur'], [true]))
    gives(
      'and not those of two lists',
      `${uses(['kleur', 'kleur'], [true, true])}    runsOn:
            - { product: azure, kleur: x }
      #                         ^^^^^ error structure/schema
      `,
    )
    gives(
      'three of an entry itself, each',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          kleur: x
      #   ^^^^^ error structure/schema
          geur: x
      #   ^^^^ error structure/schema
          smaak: x
      #   ^^^^^ error structure/schema
      `,
    )
    twins(
      'the same thing twice in one list',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, data: [dossiers, dossiers] }
      #                                       ^^^^^^^^ error structure/schema
      datasets:
        - { id: dossiers, personal: none }
      `,
      ['[dossiers, dossiers]', '[dossiers]'],
    )
  })

  describe('finds the code of a country that people write otherwise', () => {
    const at = (country: string) => `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: dc, location: ${country} }
      #                       ^^ error structure/schema fix: Change to ${country === 'UK' ? 'GB' : 'GR'}
      applications:
        - { id: zaaksysteem, runsOn: dc }
      `
    twins('the United Kingdom', at('UK'), ['location: UK', 'location: GB'])
    twins('Greece', at('EL'), ['location: EL', 'location: GR'])

    it('and mends that unasked, which it does not with a guess', () => {
      const mechanical = (text: string) =>
        check(text).findings.flatMap(({ fixes }) => fixes.map((fix) => fix.mechanical === true))
      assert.deepEqual(mechanical(at('UK')), [true])
      assert.deepEqual(
        mechanical(`
          kind: landscape
          version: 1
          organisation: gm0268
          applications:
            - { id: zaaksysteem, criticality: hgh }
          #                                   ^^^ error structure/schema
          `),
        [false],
      )
    })
  })

  it('keeps the name of each, whatever else is wrong with the entry', () => {
    const named = (...keys: readonly string[]) =>
      check(`
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - id: zaaksysteem
${keys.map((key) => `            ${key}: x\n        #   ${'^'.repeat(key.length)} error structure/schema\n`).join('')}        `).findings.map(
        ({ id, element }) => [id, element],
      )
    const [kleur] = named('kleur')
    const [geur] = named('geur')
    assert.deepEqual(named('geur', 'kleur'), [geur, kleur])
    assert.equal(kleur?.[1], 'zaaksysteem')
  })

  describe('leaves alone', () => {
    gives(
      'a fact that is stated unknown',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          runsOn: { unknown: { askedOn: 2026-03-01, askedTo: microsoft } }
      `,
    )

    gives(
      'a list that has no entries yet',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      `,
    )

    gives(
      'keys of your own',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      x-herkomst: export
      applications:
        - { id: zaaksysteem, x-cmdb: [1, 2], exit: { x-map: { a: b } } }
      `,
    )
  })

  it('offers to change to what is near, and nothing where nothing is', () => {
    const checked = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          lifecycle: in-gebruik
      #              ^^^^^^^^^^ error structure/schema
          criticality: hgh
      #                ^^^ error structure/schema fix: Change to high
      `)
    assert.deepEqual(
      checked.findings.map((finding) => checked.titles(finding)),
      [[], ['Change to high']],
    )
  })
})
