import assert from 'node:assert/strict'
import { said } from '../../../server/src/l10n/message.ts'
import { checksOf } from '../twins.ts'

const RULE = 'governance/no-owner'
const { check, gives, twins } = checksOf(RULE)
const HEADING = `#~~~~~~~~~~~ info ${RULE}`

/** An application of our own, as the one in its document. */
const application = (says: string) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  ${HEADING}
    - id: zaaksysteem
      product: open-zaak
      ${says}
  `

describe(RULE, () => {
  describe('finds an application in use', () => {
    twins('without an owner', application('name: Zaken'), ['name: Zaken', 'owner: Team Dienstverlening'])
    twins('until nobody knows the owner either', application('name: Zaken'), ['name: Zaken', 'owner: { unknown: {} }'])
    twins('with an owner that says nothing', application('owner: " "'), ['" "', '" Team "'])
    twins('that is on its way out, but not once it is gone', application('lifecycle: phasing-out'), [
      'phasing-out',
      'retired',
    ])
    twins('that is there, not one that is planned', application('lifecycle: in-use'), ['in-use', 'planned'])
    twins('now, not in a target', `${application('name: Zaken').replace('  version', '  state: current\n  version')}`, [
      'state: current',
      'state: target',
    ])
    twins(
      'that another organisation provides: its owner there answers for nothing here',
      `
      # file: centrum.landscape.yaml
      kind: landscape
      version: 1
      organisation: sdc
      applications:
        - { id: zaken, product: open-zaak, owner: Beheer }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      ${HEADING}
        - { id: zaaksysteem, from: sdc/zaken }
      `,
      ['from: sdc/zaken', 'from: sdc/zaken, owner: Team Dienstverlening'],
    )
  })

  describe('keeps to what the documents say', () => {
    gives(
      'nothing of components, platforms and datasets',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL }
      components:
        - { id: zaken, layer: services, runsOn: eigen-dc, stores: [dossiers] }
      datasets:
        - { id: dossiers, personal: none }
      `,
    )
    gives(
      'nothing of a slip in the key',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          product: open-zaak
          ownr: Team Dienstverlening
      #   ^^^^ error structure/schema
      `,
    )
    gives(
      'nothing of an owner in another place',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          product: open-zaak
          exit:
            owner: Team Dienstverlening
      #     ^^^^^ error structure/schema
      `,
    )
    gives(
      'nothing of an application with a slip in it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          product:open-zaak
      #   ^^^^^^^^ error structure/yaml-syntax
      `,
    )
  })

  describe('is found besides what has nothing to do with it', () => {
    gives('a key of one’s own making', application(`kleur: rood\n  #   ^^^^^ error structure/schema`))
    gives('a value that cannot be', application(`criticality: zeer\n  #                ^^^^ error structure/schema`))
  })

  describe('keeps to what can be read', () => {
    gives(
      'nothing of a list whose key has a slip in it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      aplications:
      #~~~~~~~~~~ error structure/schema
        - { id: zaaksysteem, product: open-zaak }
      `,
    )
  })

  describe('tells apart what weighs', () => {
    const weighty = (says: string, of = 'personal: none') => `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
      #       ^^^^^^^^^^^ warning ${RULE}
          product: open-zaak
          ${says}
          data: [dossiers]
      datasets:
        - { id: dossiers, ${of} }
      `
    const owned = ['product: open-zaak', 'owner: Team Dienstverlening'] as const
    twins('what is critical', weighty('criticality: critical'), owned)
    twins('what holds special data', weighty('criticality: low', 'personal: special'), owned)
    twins('what holds secret data', weighty('criticality: low', 'classification: secret'), owned)
    gives(
      'and gathers the rest, also where that is one',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info ${RULE}
        - { id: kaart, product: garage, criticality: high }
        - { id: zaaksysteem, product: open-zaak, criticality: critical }
      #         ^^^^^^^^^^^ warning ${RULE}
      `,
    )
  })

  describe('says it once a document', () => {
    const two = `
      # file: domeinen/een.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info ${RULE} fix: State that “owner” of kaart is not known
        - { id: zaaksysteem, product: open-zaak, owner: Team Dienstverlening }
        - { id: meldingen, product: open-zaak }
        - { id: kaart, product: garage }
        - { id: hr, product: open-zaak, criticality: critical }
      #         ^^ warning ${RULE} fix: State that “owner” of hr is not known
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info ${RULE}
        - { id: website, product: open-zaak }
      `

    it('which is the cause, with all that lack one', () => {
      const { findings } = check(two)
      assert.deepEqual(
        findings.map(({ id, cause, element, affected, related }) => [id, cause, element, affected, related.length]),
        [
          [
            `${RULE}:gm0268:current:document:domeinen/een.landscape.yaml`,
            'document:domeinen/een.landscape.yaml',
            undefined,
            ['application:kaart', 'application:meldingen'],
            2,
          ],
          [`${RULE}:gm0268:current:application:hr`, 'application:hr', 'hr', ['application:hr'], 0],
          [
            `${RULE}:gm0268:current:document:landscape.yaml`,
            'document:landscape.yaml',
            undefined,
            ['application:website'],
            1,
          ],
        ],
      )
    })

    it('with how many of how many', () => {
      const whats = check(two).findings.map(({ message }) => said(message, 'en').what)
      assert.deepEqual(whats, [
        '2 of 4 applications have no owner. For 1 more, which weighs heavily, see their own lines.',
        'Nobody is named who answers for hr.',
        '1 application has no owner.',
      ])
    })

    it('and a fix for the first three', () => {
      const many = check(`
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
        #~~~~~~~~~~~ info ${RULE}
          - { id: een, product: open-zaak }
          - { id: twee, product: open-zaak }
          - { id: drie, product: open-zaak }
          - { id: vier, product: open-zaak }
        `)
      const [finding] = many.findings
      assert.ok(finding)
      assert.deepEqual(
        many.titles(finding),
        ['een', 'twee', 'drie'].flatMap((id) => [
          `State “owner” of ${id}…`,
          `State that “owner” of ${id} is not known`,
        ]),
      )
    })
  })
})
