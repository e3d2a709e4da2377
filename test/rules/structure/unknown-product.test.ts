import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

describe('structure/unknown-product', () => {
  describe('asks whether another is meant', () => {
    for (const [what, written, meant] of [
      ['two letters swapped', 'topdeks', 'topdesk'],
      ['a letter left out', 'nextclud', 'nextcloud'],
      ['a letter typed twice', 'toppdesk', 'topdesk'],
      ['the key beside the right one', 'topdrsk', 'topdesk'],
    ] as const) {
      twins(
        `with ${what}`,
        `
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - id: meldingen
            product: ${written}
        #            ${'^'.repeat(written.length)} info structure/unknown-product fix: Change to ${meant}
        `,
        [written, meant],
      )
    }

    twins(
      'not of another letter elsewhere on the keyboard: that is another word',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: meldingen
          product: topdusk
      #            ^^^^^^^ info structure/unknown-product fix: Describe topdusk under products
      `,
      ['topdusk', 'topdesk'],
    )

    twins(
      'with a purpose behind it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: mailen, product: zivver-beveiligd-mailen }
      #                          ^^^^^^^^^^^^^^^^^^^^^^^ info structure/unknown-product fix: Change to zivver
      `,
      ['zivver-beveiligd-mailen', 'zivver'],
    )

    twins(
      'of a supplier',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: dossiers-2026, supplier: nextclud }
      #                                  ^^^^^^^^ info structure/unknown-product fix: Change to nextcloud
      applications:
        - { id: dossiers, contract: dossiers-2026 }
      `,
      ['nextclud', 'nextcloud'],
    )

    it('once for all files, and mends them all', () => {
      const checked = check(`
        # file: a.landscape.yaml
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - { id: meldingen, product: topdeks }
        #                             ^^^^^^^ info structure/unknown-product fix: Change all 3 to topdesk
          - { id: storingen, product: topdeks }
        # file: b.landscape.yaml
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - { id: pandbeheer, product: topdeks }
        `)
      assert.equal(checked.findings[0]?.related.length, 2)
      check({ files: checked.afterFix('Change all 3 to topdesk'), expected: [] })
    })

    it('and prefers the answer only where the name is near', () => {
      const preferred = (product: string) =>
        check(`
          kind: landscape
          version: 1
          organisation: gm0268
          applications:
            - id: a
              product: ${product}
          #            ${'^'.repeat(product.length)} info structure/unknown-product
          `).findings[0]?.fixes.map((fix) => fix.preferred ?? false)
      assert.deepEqual(preferred('topdeks'), [true])
      assert.deepEqual(preferred('zivver-beveiligd-mailen'), [false])
    })
  })

  describe('finds', () => {
    const unknown = (level: string, more: string, datasets = '') => `
      kind: landscape
      version: 1
      organisation: gm0268
      ${datasets}
      applications:
        - { id: zaakportaal, product: ons-zaakportaal${more} }
      #                               ^^^^^^^^^^^^^^^ ${level} structure/unknown-product fix: Describe ons-zaakportaal under products
      `
    const known = 'nextcloud'

    twins('a product that no catalogue knows', unknown('info', ''), ['ons-zaakportaal', known])
    twins('one that is critical, louder', unknown('warning', ', criticality: critical'), ['ons-zaakportaal', known])
    twins('one that is important, not louder', unknown('info', ', criticality: high'), ['ons-zaakportaal', known])
    for (const [what, says, level] of [
      ['special personal data, louder', 'personal: special', 'warning'],
      ['secret data, louder', 'classification: secret', 'warning'],
      ['confidential data, not louder', 'classification: confidential', 'info'],
      ['ordinary personal data, not louder', 'personal: ordinary', 'info'],
    ] as const) {
      const text = unknown(level, ', data: [dossiers]', `datasets: [ { id: dossiers, ${says} } ]`)
      twins(`one that holds ${what}`, text, ['ons-zaakportaal', known])
    }

    twins(
      'a component that stores special data, louder',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      datasets:
        - { id: dossiers, personal: special }
      applications:
        - { id: zaaksysteem }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: register, partOf: zaaksysteem, product: ons-register, stores: [ { dataset: dossiers } ] }
      #                                                 ^^^^^^^^^^^^ warning structure/unknown-product
      `,
      ['ons-register', 'open-zaak'],
    )

    twins(
      'until it is described here, with its supplier',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      products:
        - { id: ander-portaal, name: Portaal, supplier: microsoft }
      applications:
        - { id: zaakportaal, product: ons-zaakportaal }
      #                               ^^^^^^^^^^^^^^^ info structure/unknown-product
      `,
      ['id: ander-portaal', 'id: ons-zaakportaal'],
    )

    twins(
      'until a catalogue document describes it',
      `
      # file: regio.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-05-01
      products:
        - { id: ander-portaal, name: Portaal, supplier: microsoft }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaakportaal, product: ons-zaakportaal }
      #                               ^^^^^^^^^^^^^^^ info structure/unknown-product
      `,
      ['id: ander-portaal', 'id: ons-zaakportaal'],
    )

    twins(
      'what only another organisation describes',
      `
      # file: centrum/landscape.yaml
      kind: landscape
      version: 1
      organisation: irvn
      products:
        - { id: regioportaal, name: Portaal, supplier: microsoft }
      applications:
        - { id: portaal, product: regioportaal }
      # file: gemeente/landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaakportaal, product: regioportaal }
      #                               ^^^^^^^^^^^^ info structure/unknown-product
      `,
      ['organisation: gm0268', 'organisation: irvn'],
    )

    for (const [what, says, right] of [
      ['without supplier and licence', 'name: Portaal', 'supplier: microsoft'],
      ['under a closed licence, without supplier', 'licence: proprietary', 'licence: EUPL-1.2'],
      ['under a licence that only shows the code', 'licence: BUSL-1.1', 'licence: EUPL-1.2'],
      ['whose licence is not known either', 'licence: { unknown: {} }', 'supplier: { unknown: {} }'],
    ] as const) {
      twins(
        `a product that is described ${what}`,
        `
        kind: landscape
        version: 1
        organisation: gm0268
        products:
          - id: ons-zaakportaal
        #       ^^^^^^^^^^^^^^^ info structure/unknown-product fix: State that “supplier” is not known
            ${says}
        applications:
          - { id: zaakportaal, product: ons-zaakportaal }
        `,
        [says, right],
      )
    }
  })

  describe('gathers', () => {
    const three = `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info structure/unknown-product fix: Describe marktindeling under products
        - { id: fietsen, product: fietsdepot }
        - { id: markten, product: marktindeling }
        - { id: havengeld, product: havengeld-inner }
        - { id: markten-oud, product: marktindeling }
      `

    gives('three in a document, on the key of the list', three)

    gives(
      'fewer than three not',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: fietsen, product: fietsdepot }
      #                           ^^^^^^^^^^ info structure/unknown-product
        - { id: markten, product: marktindeling }
      #                           ^^^^^^^^^^^^^ info structure/unknown-product
        - { id: markten-oud, product: marktindeling }
      `,
    )

    gives(
      'as many as the policy says',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { gatherBelow: 2 }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info structure/unknown-product
        - { id: fietsen, product: fietsdepot }
        - { id: markten, product: marktindeling }
      `,
    )

    gives(
      'each document apart, and not what is critical',
      `
      # file: a.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info structure/unknown-product
        - { id: a, product: product-a }
        - { id: b, product: product-van-b }
        - { id: c, product: product-voor-c }
        - { id: d, product: crisislogboek, criticality: critical }
      #                     ^^^^^^^^^^^^^ warning structure/unknown-product
      # file: b.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: e, product: product-voor-e-apart }
      #                     ^^^^^^^^^^^^^^^^^^^^ info structure/unknown-product
      `,
    )

    it('the first five names, and counts the others', () => {
      const products = ['aalscholver', 'bever', 'cavia', 'dromedaris', 'eekhoorn', 'fazant', 'gordeldier']
      const checked = check(`
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
        #~~~~~~~~~~~ info structure/unknown-product
        ${products.map((product, i) => `  - { id: a${i}, product: ${product} }`).join('\n        ')}
        `)
      assert.match(
        checked.texts()[0] ?? '',
        /knows 7 of .*: aalscholver, bever, cavia, dromedaris, eekhoorn and 2 more\./,
      )
      assert.equal(checked.findings[0]?.related.length, 7)
    })
  })

  describe('mends', () => {
    it('by describing it, with a supplier that is still to be found out', () => {
      const files = check(`
        kind: landscape
        version: 1
        organisation: gm0268
        products:
          - id: nieuwsbrief
            supplier: microsoft
        applications:
          - { id: brieven, product: nieuwsbrief }
          - { id: zaakportaal, product: ons-zaakportaal }
        #                               ^^^^^^^^^^^^^^^ info structure/unknown-product
        `).afterFix('Describe ons-zaakportaal under products')
      assert.match(
        files[0]?.text ?? '',
        /microsoft\n {2}- id: ons-zaakportaal\n {4}supplier: \{ unknown: \{\} \}\napplic/,
      )
      check({ files, expected: [] })
    })

    it('by stating that the supplier is not known', () => {
      const files = check(`
        kind: landscape
        version: 1
        organisation: gm0268
        products:
          - { id: ons-zaakportaal, name: Zaakportaal }
        #         ^^^^^^^^^^^^^^^ info structure/unknown-product
        applications:
          - { id: zaakportaal, product: ons-zaakportaal }
        `).afterFix('State that “supplier” is not known')
      assert.match(files[0]?.text ?? '', /name: Zaakportaal, supplier: \{ unknown: \{\} \} \}/)
      check({ files, expected: [] })
    })

    it('a name that is no id by nothing: what it should be called is for people to say', () => {
      const { findings } = check(`
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - { id: zaakportaal, product: Ons Portaal }
        #                               ^^^^^^^^^^^ info structure/unknown-product
        `)
      assert.deepEqual(findings[0]?.fixes, [])
    })
  })

  describe('leaves alone', () => {
    gives(
      'a supplier that no catalogue knows',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: portaal-2026, supplier: de-portaalbouwers }
      applications:
        - { id: portaal, contract: portaal-2026 }
      `,
    )

    gives(
      'what is nearly described here: that is a reference to something that is not there',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      products:
        - { id: ons-zaakportaal, supplier: microsoft }
      applications:
        - { id: zaakportaal, product: ons-zaakportal }
      #                               ^^^^^^^^^^^^^^ error structure/unknown-reference
        - { id: portaal-oud, product: ons-zaakportaal }
      `,
    )

    gives(
      'a product of the catalogue that is described here without its supplier',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      products:
        - { id: topdesk, functions: [service-desk] }
      applications:
        - { id: meldingen, product: topdesk }
      `,
    )
  })
})
