import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/data-copied'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

interface Options {
  readonly stores?: string
  readonly source?: string
  readonly says?: string
  readonly partOf?: string
  readonly zaken?: string
}

/** A component of one application that keeps data of another. */
const copy = ({
  stores = `dossiers ]\n  #             ^^^^^^^^ ${WARNING}`,
  source = 'sourceSystem: zaken',
  says = 'lifecycle: in-use',
  partOf = 'partOf: portaal',
  zaken = '',
}: Options = {}) => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: zaken, product: open-zaak, ${zaken} }
    - { id: portaal, product: open-zaak }
  datasets:
    - { id: dossiers, ${source} }
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: voorkant
      ${partOf}
      ${says}
      stores: [ ${stores}
    - { id: zaakregister, partOf: zaken }
    - { id: los-register }
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('what another application is the source of', copy(), ['sourceSystem: zaken', 'sourceSystem: portaal'])
    twins('what a part of another is the source of', copy({ source: 'sourceSystem: zaakregister' }), [
      'sourceSystem: zaakregister',
      'sourceSystem: voorkant',
    ])
    twins('what no other part of the same is the source of', copy(), ['partOf: portaal', 'partOf: zaken'])
    twins('what all sources are elsewhere of', copy({ source: 'sourceSystem: [zaken, irvn/zaken]' }), [
      '[zaken, irvn/zaken]',
      '[zaken, portaal]',
    ])
    twins('what a national register is the source of', copy({ source: 'sourceSystem: brp' }), [
      'sourceSystem: brp',
      'sourceSystem: { supplier: centric }',
    ])
    twins(
      'a national register, unless it is kept up to date from here',
      copy({
        source: 'sourceSystem: brp',
        says: 'interfaces: [ { to: brp, direction: reads } ]',
      }),
      ['reads', 'both'],
    )
    twins(
      'a national register, unless something is written to it from here',
      copy({
        source: 'sourceSystem: brp',
        says: 'interfaces: [ { to: brp, direction: reads }, { to: bag, direction: writes } ]',
      }),
      ['direction: reads', 'direction: writes'],
    )
    twins('what a known source is elsewhere of', copy(), ['sourceSystem: zaken', 'personal: none'])
    twins('where it is known what the component is part of', copy(), ['partOf: portaal', 'owner: Team'])
    twins('where it is known what the source is part of', copy({ source: 'sourceSystem: zaakregister' }), [
      'sourceSystem: zaakregister',
      'sourceSystem: los-register',
    ])
    twins('not what is stated to be our copy', copy(), ['sourceSystem: zaken', 'sourceSystem: zaken, copy: portaal'])
    twins('not where the source is out of use', copy({ zaken: 'lifecycle: in-use' }), [
      'lifecycle: in-use }',
      'lifecycle: retired }',
    ])
    twins('not where the component is out of use', copy({ says: 'lifecycle: planned' }), ['planned', 'retired'])
    twins('not what is only worked on', copy(), ['stores: [', 'data: ['])
  })

  describe('asks for reason and refresh', () => {
    const entry = (rest: string) =>
      copy({ stores: `{ dataset: dossiers${rest} } ]\n  #                        ^^^^^^^^ ${WARNING}` })
    twins('and takes a reason', entry(''), ['dataset: dossiers', 'dataset: dossiers, reason: snel zoeken'])
    twins('and takes a refresh', entry(''), ['dataset: dossiers', 'dataset: dossiers, refresh: elk uur'])
    twins('and takes no empty one', entry(', reason: ""'), ['""', 'snel zoeken'])
  })

  gives(
    'in a target what it adds',
    `
    # file: now.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    applications: [ { id: zaken, product: open-zaak }, { id: portaal, product: open-zaak } ]
    datasets: [ { id: dossiers, sourceSystem: zaken }, { id: bijlagen, sourceSystem: zaken } ]
    # file: now.common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    components:
      - { id: voorkant, partOf: portaal, stores: [dossiers] }
    #                                             ^^^^^^^^ ${WARNING}
    # file: later.common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    state: target
    components:
      - { id: voorkant, stores: [dossiers, bijlagen] }
    #                                      ^^^^^^^^ ${WARNING}
    `,
  )

  it('tells many of a document together', () => {
    const { findings } = check(`
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications: [ { id: zaken, product: open-zaak }, { id: portaal, product: open-zaak } ]
      datasets:
        - { id: een, sourceSystem: zaken }
        - { id: twee, sourceSystem: zaken }
        - { id: drie, sourceSystem: brp }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ ${WARNING}
        - { id: voorkant, partOf: portaal, stores: [een, twee] }
        - { id: zijkant, partOf: portaal, stores: [drie] }
      `)
    assert.deepEqual(
      findings.map(({ affected, related }) => [affected, related.length]),
      [[['component:voorkant', 'component:zijkant'], 3]],
    )
  })

  it('says how to account for it', () => {
    const [text = ''] = check(copy()).texts()
    assert.match(text, /^Here voorkant keeps dossiers, of which the source is zaken, and nothing says why/)
    assert.match(text, /\{ dataset: dossiers, reason: …, refresh: … \}\.$/)
  })
})
