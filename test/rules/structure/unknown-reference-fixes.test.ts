import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'

describe('structure/unknown-reference', () => {
  describe('mends', () => {
    const text = `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - id: azure-weu
          product: azure
      applications:
        - { id: zaaksysteem, runsOn: azur-weu }
      #                              ^^^^^^^^ error structure/unknown-reference
        - { id: gis, runsOn: azure-weu, backup: { runsOn: azur-weu } }
      `

    it('all references at once', () => {
      const [file] = check(text).afterFix('Change all 2 to azure-weu')
      assert.equal(file?.text.match(/runsOn: azure-weu\b/g)?.length, 3)
      check({ files: file ? [file] : [], expected: [] })
    })

    it('by defining what is missing, in the list where it belongs', () => {
      const [file] = check(text).afterFix('Define azur-weu under platforms')
      assert.match(
        file?.text ?? '',
        /^platforms:\n {2}- id: azure-weu\n {4}product: azure\n {2}- id: azur-weu\napplications:/m,
      )
      check({ files: file ? [file] : [], expected: [] })
    })

    it('by defining it only where its name can be an id', () => {
      const { findings } = check(`
        kind: landscape
        version: 1
        organisation: gm0268
        products:
          - { id: zaakportaal, supplier: centric }
        applications:
          - { id: portaal, product: Zaakportal }
        #                           ^^^^^^^^^^ error structure/unknown-reference
        `)
      assert.deepEqual(
        findings
          .filter(({ rule }) => rule === 'structure/unknown-reference')
          .flatMap(({ fixes }) => fixes.map(({ kind }) => kind)),
        ['rename'],
      )
    })

    it('by defining it in a new list, where there is none', () => {
      const [file] = check(`
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - { id: zaaksysteem, data: [dossiers] }
        #                             ^^^^^^^^ error structure/unknown-reference
        `).afterFix('Define dossiers under datasets')
      assert.match(file?.text ?? '', /\ndatasets:\n {2}- id: dossiers\n$/)
      check({ files: file ? [file] : [], expected: [] })
    })

    it('a reference to another organisation without losing its name', () => {
      const files = check(`
        # file: centrum/landscape.yaml
        kind: landscape
        version: 1
        organisation: irvn
        applications:
          - { id: belastingen }
        # file: gemeente/landscape.yaml
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - { id: belastingen, from: irvn/belasting }
        #                            ^^^^^^^^^^^^^^ error structure/unknown-reference
        `).afterFix('Change to belastingen')
      assert.match(files[1]?.text ?? '', /from: irvn\/belastingen \}/)
      check({ files, expected: [] })
    })

    it('a reference with its kind before it without losing that', () => {
      const files = check(`
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
        `).afterFix('Change to lokaal')
      assert.match(files[0]?.text ?? '', /element: supplier:lokaal \}/)
      check({ files, expected: [] })
    })
  })
})
