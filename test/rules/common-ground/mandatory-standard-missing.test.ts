import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/mandatory-standard-missing'
const { check, gives, twins } = checksOf(RULE)

interface Options {
  readonly level?: string
  readonly standards?: string
  readonly says?: string
  readonly component?: string
  readonly other?: string
}

/** A document register, for which GEMMA has the Documenten API as mandatory. */
const register = ({
  level = 'warning',
  standards = '[stuf-zkn]',
  says = 'users: 10',
  component = 'Documentregistratiecomponent',
  other = '',
}: Options = {}) => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - { id: doc, name: Doc, licence: proprietary }
    - { id: doc-api, name: Doc API, standards: [zgw-documenten], licence: proprietary }
    - { id: doc-zgw, name: Doc ZGW, standardFamilies: [ZGW], licence: proprietary }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: dms
  #       ^^^ ${level} ${RULE}
      referenceComponents: [${component}]
      standards: ${standards}
      ${says}
    - { id: portaal, product: open-zaak, ${other} }
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('what states standards without it', register(), ['[stuf-zkn]', '[stuf-zkn, zgw-documenten]'])
    twins('whatever the version', register(), ['[stuf-zkn]', '[zgw-documenten@1.5.0]'])
    twins('what states standards at all', register(), ['[stuf-zkn]', '[]'])
    twins('what names no family that it is in', register(), ['[stuf-zkn]', '[zgw]'])
    twins('what fills in a reference component', register(), [
      'Documentregistratiecomponent',
      'Zaaktypecataloguscomponent',
    ])
    twins(
      'what others do not follow towards it',
      register({ other: 'interfaces: [ { to: dms, standard: stuf-zkn } ]' }),
      ['standard: stuf-zkn', 'standard: zgw-documenten'],
    )
    twins('what it does not follow itself', register({ says: 'interfaces: [ { to: portaal, standard: stuf-zkn } ]' }), [
      'standard: stuf-zkn',
      'standard: zgw-documenten',
    ])
    twins('what its product is not known to follow', register({ says: 'product: doc' }), [
      'product: doc\n',
      'product: doc-api\n',
    ])
    twins('what no family of its product may be', register({ says: 'product: doc' }), [
      'product: doc\n',
      'product: doc-zgw\n',
    ])
    twins('what is in use', register({ says: 'lifecycle: in-use' }), ['in-use', 'retired'])
    twins('what stays', register({ says: 'lifecycle: planned' }), ['planned', 'phasing-out'])
    twins('what is not to be replaced', register({ says: 'transition: { kind: move, to: [portaal] }' }), [
      'move',
      'replace',
    ])
    twins('what is our own', register(), ['users: 10', 'from: irvn/dms'])
    twins(
      'what its parts do not offer',
      `${register()}
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components: [ { id: dms-api, partOf: dms, provides: [ { standard: saml } ] } ]
  `,
      ['provides: [ { standard: saml }', 'provides: [ { standard: zgw-documenten }'],
    )
    gives(
      'nothing where the key may be misspelt',
      register({ says: 'standrads: [zgw-documenten]\n  #   ^^^^^^^^^ error structure/schema' }).replace(
        /\n.*warning.*/,
        '',
      ),
    )
  })

  it('asks for no standard that is on its way out, and for APIs alone', () => {
    const [text = ''] = check(register()).texts()
    assert.match(
      text,
      /^Among the standards that dms states, Documenten API is missing, which GEMMA marks as mandatory for Documentregistratiecomponent\./,
    )
  })

  describe('informs only', () => {
    twins(
      'where another of those that are mandatory is stated',
      register({ level: 'info', component: 'Zaakregistratiecomponent', standards: '[zgw-zaken]' }),
      ['[zgw-zaken]', '[zgw-zaken, zgw-catalogi]'],
    )
  })

  it('finds a component by what it says to provide', () => {
    check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: dms, referenceComponents: [Documentregistratiecomponent], provides: [ { standard: stuf-zkn } ] }
      #         ^^^ warning ${RULE}
        - { id: dms-2, referenceComponents: [Documentregistratiecomponent], provides: [ { kind: api } ] }
        - { id: dms-3, referenceComponents: [Documentregistratiecomponent], provides: [ { standard: zgw-documenten } ] }
      `)
  })

  it('offers to state that it is followed', () => {
    const title = 'State that dms follows Documenten API'
    assert.match(check(register()).afterFix(title)[1]?.text ?? '', /standards: \[stuf-zkn, zgw-documenten\]/)
  })

  it('tells many of a document together', () => {
    const one = (id: string) =>
      `- { id: ${id}, referenceComponents: [Documentregistratiecomponent], standards: [saml@2.0, xbrl] }`
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ warning ${RULE}
        ${one('een')}
        ${one('twee')}
        ${one('drie')}
      `)
    assert.deepEqual(findings[0]?.affected, ['application:drie', 'application:een', 'application:twee'])
  })
})
