import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
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
  readonly portaal?: string
}

/** A component of one application that keeps data of another. */
const copy = ({
  stores = `dossiers ]\n  #             ^^^^^^^^ ${WARNING}`,
  source = 'sourceSystem: zaken',
  says = 'lifecycle: in-use',
  partOf = 'partOf: portaal',
  zaken = '',
  portaal = '',
}: Options = {}) => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: zaken, product: open-zaak, ${zaken} }
    - { id: portaal, product: open-zaak, ${portaal} }
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
    twins(
      'a national register, unless its application keeps that up to date',
      copy({
        source: 'sourceSystem: brp',
        portaal: 'interfaces: [ { to: brp, direction: reads } ]',
      }),
      ['direction: reads', 'direction: writes'],
    )
    twins(
      'a national register, also of what is part of nothing',
      copy({ source: 'sourceSystem: brp', partOf: 'owner: Team' }),
      ['sourceSystem: brp', 'sourceSystem: { supplier: centric }'],
    )
    twins(
      'what is partly kept in a national register, and partly by another',
      copy({ source: 'sourceSystem: [brp, zaken]' }),
      ['[brp, zaken]', '[brp, portaal]'],
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
    twins(
      'beside what is only named',
      copy({
        stores: `contacten, { dataset: dossiers } ]\n  #                                   ^^^^^^^^ ${WARNING}`,
      }).replace('datasets:', 'datasets:\n    - { id: contacten, sourceSystem: portaal }'),
      ['dataset: dossiers', 'dataset: dossiers, reason: snel zoeken'],
    )
    twins('and takes no empty one', entry(', reason: ""'), ['""', 'snel zoeken'])
    twins('and takes no blank one', entry(', refresh: " "'), ['" "', 'elk uur'])
  })

  describe('does not go by what a slip hides', () => {
    const slip = (component: string) => `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications: [ { id: zaken, product: open-zaak }, { id: portaal, product: open-zaak } ]
      datasets: [ { id: dossiers, sourceSystem: zaken } ]
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - ${component}
      `
    twins(
      'in what it is part of',
      slip(`{ id: portaal, stores: [dossiers] }
      #                           ^^^^^^^^ ${WARNING}`),
      ['stores: [dossiers] }', 'stores: [dossiers], partOf: zaken }'],
    )
    gives(
      'in the name of that key',
      slip(`{ id: portaal, stores: [dossiers], partOff: zaken }
      #                                      ^^^^^^^ error structure/schema`),
    )
    gives(
      'in how that is written',
      slip(`{ id: portaal, stores: [{ dataset: dossiers, reason: [snel zoeken] }] }
      #                                                ^^^^^^ error structure/schema`),
    )
    gives(
      'in why it keeps that',
      slip(`{ id: portaal, stores: [{ dataset: dossiers, reasn: snel zoeken }] }
      #                                                ^^^^^ error structure/schema`),
    )
  })

  describe('of what another organisation describes', () => {
    const centre = (source: string, partOf: string, mark = '') => `
      # file: centrum/landscape.yaml
      kind: landscape
      version: 1
      organisation: irvn
      applications: [ { id: zaken, product: open-zaak }, { id: portaal, product: open-zaak } ]
      datasets: [ { id: dossiers, sourceSystem: ${source} } ]
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications: [ { id: zaken, product: open-zaak } ]
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: voorkant, partOf: ${partOf}, stores: [irvn/dossiers] }
${mark}      `
    twins(
      'looks there for the source',
      centre(
        'zaken',
        'irvn/portaal',
        `      #                                                  ^^^^^^^^^^^^^ ${WARNING}\n`,
      ),
      ['sourceSystem: zaken', 'sourceSystem: portaal'],
    )
    gives('and does not take that for its namesake here', centre('zaken', 'irvn/zaken'))
    twins(
      'nor its namesake here for that',
      centre('zaken', 'zaken', `      #                                           ^^^^^^^^^^^^^ ${WARNING}\n`),
      ['sourceSystem: zaken', 'sourceSystem: gm0268/zaken'],
    )
    twins(
      'but calls a national register what everybody does',
      centre(
        'brp',
        'irvn/portaal',
        `      #                                                  ^^^^^^^^^^^^^ ${WARNING}\n`,
      ),
      ['sourceSystem: brp', 'sourceSystem: portaal'],
    )
  })

  describe('tells in a target what it adds', () => {
    const both = (now: string, later: string, file = 'later') => `
    # file: landscape.yaml
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
      - { id: voorkant, partOf: portaal, stores: [dossiers]${now}
    # file: ${file}.common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    state: target
    components:
      - { id: voorkant, stores: [dossiers, bijlagen] }
${later}    `
    const now = ` }\n    #                                             ^^^^^^^^ ${WARNING}`
    const later = `    #                                      ^^^^^^^^ ${WARNING}\n`
    gives('where that says so', both(now, later))
    gives('whichever of the two is read first', both(now, later, 'volgend'))
    gives(
      'and not while a slip hides what there is',
      both(`\n    #   ${'^'.repeat(51)} error structure/yaml-syntax`, ''),
    )
  })

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

  it('says of each of many what it is a copy of', () => {
    const many = ['een', 'twee', 'drie']
    const { findings } = check(`
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications: [ { id: zaken, product: open-zaak }, { id: portaal, product: open-zaak } ]
      datasets:
${many.map((id) => `        - { id: ${id}, sourceSystem: zaken }\n`).join('')}      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ ${WARNING}
        - { id: voorkant, partOf: portaal, stores: [${many}] }
      `)
    assert.deepEqual(
      findings.flatMap(({ related }) => related.map(({ message }) => worded(message, 'en'))),
      ['voorkant keeps een', 'voorkant keeps twee', 'voorkant keeps drie'],
    )
  })

  it('says how to account for it', () => {
    const [text = ''] = check(copy()).texts()
    assert.match(text, /^Here voorkant keeps dossiers, of which the source is zaken, and nothing says why/)
    assert.match(text, /\{ dataset: dossiers, reason: …, refresh: … \}\.$/)
  })
})
