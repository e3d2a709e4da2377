import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

const RULE = 'warning structure/unknown-reference-component'

const application = (name: string, more: string, fix = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: applicatie
      referenceComponents: [${name}]
  #                         ${'^'.repeat(name.length)} ${RULE}${fix}
      ${more}
  `

describe('structure/unknown-reference-component', () => {
  describe('finds', () => {
    twins(
      'a name with a slip in it',
      application('Zaakregistratiecomponnt', '', ' fix: Change to Zaakregistratiecomponent'),
      ['Zaakregistratiecomponnt', 'Zaakregistratiecomponent'],
    )
    twins('a name that is like no other', application('Zaaksysteem', ''), ['Zaaksysteem', 'zaakregistratie-component'])
    twins('a GUID that nothing has', application('a97b6545-d5a7-485d-9b13-3ce22db5b9c0', ''), [
      '3ce22db5b9c0',
      '3ce22db5b9cf',
    ])
    twins('what GEMMA no longer supports', application('Wkpb-component', ''), [
      'Wkpb-component',
      'Zaaktypecataloguscomponent',
    ])
    twins('what GEMMA no longer supports, by its GUID', application('a28ce566-8955-4c8b-bc98-7d44e1b4d86e', ''), [
      'a28ce566-8955-4c8b-bc98-7d44e1b4d86e',
      '3ef9cdd9-631c-4d3e-88c3-f756423d6314',
    ])
    twins('harbours, on a platform for containers', application('Havencomponent', 'product: kubernetes'), [
      'product: kubernetes',
      'product: open-zaak',
    ])
    twins(
      'harbours, on a product that is described here as such a platform',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      products:
        - { id: ons-platform, supplier: microsoft, functions: [container-platform] }
      applications:
        - id: applicatie
          product: ons-platform
          referenceComponents: [Havencomponent]
      #                         ^^^^^^^^^^^^^^ ${RULE}
      `,
      ['container-platform', 'gis'],
    )
    twins(
      'harbours, on a component of Common Ground',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: open-zaak
          referenceComponents: [d7a401fe-619e-4955-b8cf-95c097e7dee6]
      #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${RULE}
      `,
      ['d7a401fe-619e-4955-b8cf-95c097e7dee6', 'Zaakregistratiecomponent'],
    )
    twins(
      'harbours where they are not meant, in a file where they are as well',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: havengelden, referenceComponents: [Havencomponent] }
        - { id: cluster, product: kubernetes, referenceComponents: [Havencomponent] }
      #                                                             ^^^^^^^^^^^^^^ ${RULE}
      `,
      ['product: kubernetes', 'product: nextcloud'],
    )
  })

  it('speaks of a name once a file, and mends all its mentions', () => {
    const checked = check(`
      # file: a.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaken, referenceComponents: [Zaakregistratiecomponnt] }
      #                                      ^^^^^^^^^^^^^^^^^^^^^^^ ${RULE} fix: Change all 2 to Zaakregistratiecomponent
        - { id: zaken-oud, referenceComponents: ["Zaakregistratiecomponnt", Zaaktypecataloguscomponent] }
      # file: b.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaken-nieuw, referenceComponents: [Zaakregistratiecomponnt] }
      #                                            ^^^^^^^^^^^^^^^^^^^^^^^ ${RULE} fix: Change to Zaakregistratiecomponent
      `)
    assert.equal(checked.findings[0]?.related.length, 1)
    const files = checked.afterFix('Change all 2 to Zaakregistratiecomponent')
    assert.match(files[0]?.text ?? '', /\[Zaakregistratiecomponent\][\s\S]*\["Zaakregistratiecomponent", Zaaktype/)
  })

  it('says that support has ended, and has no fix for it', () => {
    const checked = check(application('Wkpb-component', ''))
    assert.match(checked.texts()[0] ?? '', /^GEMMA has ended the support of Wkpb-component\./)
    assert.deepEqual(checked.findings[0]?.fixes, [])
  })

  it('says what harbours have to do with Haven', () => {
    const [text] = check(application('Havencomponent', 'product: kubernetes')).texts()
    assert.match(text ?? '', /harbours\. It has nothing to do with Haven/)
  })

  describe('leaves alone', () => {
    gives(
      'names and GUIDs in any case, with or without spaces and punctuation',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaken
          referenceComponents:
            - Zaakregistratiecomponent
            - zaakregistratie component
            - "Zaaktype-cataloguscomponent"
            - A97B6545-D5A7-485D-9B13-3CE22DB5B9CF
        - { id: havens, referenceComponents: [Havencomponent] }
      `,
    )
  })
})
