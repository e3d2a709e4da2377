import assert from 'node:assert/strict'
import { elementIn } from '../../../server/src/model/element.ts'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

describe('structure/alias-name', () => {
  describe('finds', () => {
    for (const [written, id] of [
      ['O365', 'microsoft-365'],
      ['Office 365', 'microsoft-365'],
      ['MS Teams', 'microsoft-teams'],
      ['Microsoft Office 365 E3', 'microsoft-365'],
    ] as const) {
      twins(
        `${written}, which is ${id}`,
        `
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - id: werkplek
            product: ${written}
        #            ${'^'.repeat(written.length)} info structure/alias-name fix: Change to ${id}
        `,
        [written, id],
      )
    }

    twins(
      'a supplier by the name on the contract',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: werkplek-2025, supplier: Microsoft Nederland B.V. }
      #                                  ^^^^^^^^^^^^^^^^^^^^^^^^ info structure/alias-name fix: Change to microsoft
      applications:
        - { id: werkplek, contract: werkplek-2025 }
      `,
      ['Microsoft Nederland B.V.', 'microsoft'],
    )

    twins(
      'the product of a host that is described on the spot',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: open-zaak, runsOn: { product: Azure Cloud, region: westeurope } }
      #                                       ^^^^^^^^^^^ info structure/alias-name fix: Change to azure
      `,
      ['Azure Cloud', 'azure'],
    )

    twins(
      'a name in quotation marks, which stay',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: werkplek, product: "O365" }
      #                            ^^^^^^ info structure/alias-name fix: Change to microsoft-365
      `,
      ['"O365"', '"microsoft-365"'],
    )

    twins(
      'a name that is no product of our own',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      products:
        - { id: o364, name: Onze werkplek, supplier: microsoft }
      applications:
        - { id: werkplek, product: M365 }
      #                            ^^^^ info structure/alias-name
        - { id: werkplek-raad, product: o364 }
      `,
      ['M365', 'o364'],
    )
  })

  it('speaks of a name once a file, and names the other mentions', () => {
    const { findings } = check(`
      # file: a.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: werkplek, product: O365 }
      #                            ^^^^ info structure/alias-name fix: Change all 2 to microsoft-365
        - { id: werkplek-raad, product: O365 }
        - { id: vergaderen, product: MS Teams }
      #                              ^^^^^^^^ info structure/alias-name fix: Change to microsoft-teams
      # file: b.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: werkplek-school, product: O365 }
      #                                   ^^^^ info structure/alias-name fix: Change to microsoft-365
      `)
    assert.deepEqual(
      findings.map(({ related }) => related.length),
      [1, 0, 0],
    )
  })

  it('mends every mention in the file, by a fix that may be taken with others of its kind', () => {
    const checked = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: werkplek, product: O365 }   # the whole city
      #                            ^^^^ info structure/alias-name
        - id: werkplek-raad
          product: 'O365'
      `)
    const [fix] = checked.findings[0]?.fixes ?? []
    assert.deepEqual([fix?.kind, fix?.preferred, fix?.mechanical], ['rename', true, true])
    const files = checked.afterFix('Change all 2 to microsoft-365')
    assert.match(
      files[0]?.text ?? '',
      /product: microsoft-365 \} {3}# the whole city\n.*\n {4}product: 'microsoft-365'/,
    )
    check({ files, expected: [] })
  })

  it('understands the name: the element is as if the id stood there', () => {
    const { review } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: werkplek, product: O365 }
      #                            ^^^^ info structure/alias-name
      `)
    const element = elementIn(review.model, { organisation: 'gm0268', id: 'werkplek' }, 'application', 'current')
    assert.equal(element?.facts.get('supplier')?.value, 'microsoft')
    assert.equal(element?.facts.get('serviceModel')?.value, 'saas')
  })

  twins(
    'a national provision by its full name',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    applications:
      - { id: zaaksysteem, interfaces: [{ to: basisregistratie-personen }] }
    #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ info structure/alias-name fix: Change to brp
    `,
    ['basisregistratie-personen', 'brp'],
  )

  describe('leaves alone', () => {
    gives(
      'a name where only an id may stand: that has its finding',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: mail, operator: Microsoft }
      #                         ^^^^^^^^^ error structure/schema
        - { id: zaaksysteem, interfaces: [{ to: BRP }] }
      #                                         ^^^ error structure/schema
      `,
    )

    gives(
      'a name that is only nearly one, has more behind it, or is an ordinary word: those are questions',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: meldingen, product: topdeks }
      #                             ^^^^^^^ info structure/unknown-product
        - { id: mailen, product: Zivver beveiligd mailen }
      #                          ^^^^^^^^^^^^^^^^^^^^^^^ info structure/unknown-product
        - { id: overleg, product: Teams }
      #                           ^^^^^ info structure/unknown-product
      `,
    )

    gives(
      'reference components, which are called by their names',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, referenceComponents: [zaakregistratie component, a97b6545-d5a7-485d-9b13-3ce22db5b9cf] }
      `,
    )
  })
})
