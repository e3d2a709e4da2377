import assert from 'node:assert/strict'
import { worded } from '../../server/src/l10n/message.ts'
import { hostHints } from '../../server/src/language/host-display.ts'
import { Accepting } from './completion/accepting.ts'

const LANDSCAPE = 'kind: landscape\nversion: 1\norganisation: gm0001\n'
const COMMON_GROUND = 'kind: common-ground\nversion: 1\norganisation: gm0001\n'
const PLATFORMS = `${LANDSCAPE}platforms:
  - id: azure-weu
    product: azure
    region: westeurope
  - id: eigen
    name: Eigen cluster
    location: NL
`

/** What is shown behind the ids of a file, in English: `id runs on …`, and under it what the pointer shows. */
function shown(files: Readonly<Record<string, string>>, path = 'landscape.yaml', language: 'nl' | 'en' = 'en') {
  const { review } = new Accepting({ 'wolken.landscape.yaml': PLATFORMS, ...files })
  const documents = review.documents(`memory:/test/${path}`)
  return hostHints(documents, (organisation) => review.landscapeOf(organisation)).map(
    ({ placement, span, text, tooltip }) => {
      const id = files[path]?.slice(placement.start + span.start, placement.start + span.end)
      return [`${id} ${worded(text, language)}`, ...tooltip.map((line) => worded(line, language))]
    },
  )
}

const application = (more = '') => `${LANDSCAPE}applications:\n  - id: zaken\n    product: open-zaak\n${more}`
const component = (more: string, id = 'zac') =>
  `${COMMON_GROUND}components:\n  - id: ${id}\n    partOf: zaken\n    product: open-zaak\n${more}`

describe('language/host-display', () => {
  it('tells on what an application runs that another document states', () => {
    const target = (more = '') => ({
      'landscape.yaml': application(more),
      'doel.landscape.yaml': `${LANDSCAPE}state: doel-2028\napplications:\n  - { id: zaken, owner: Team }\n`,
    })
    assert.deepEqual(shown(target('    runsOn: azure-weu\n'), 'doel.landscape.yaml'), [
      ['zaken runs on Microsoft Azure (westeurope)', 'zaken → azure-weu. Stated in landscape.yaml.'],
    ])
    assert.deepEqual(shown(target('    runsOn: eigen\n'), 'doel.landscape.yaml'), [
      ['zaken runs on Eigen cluster (NL)', 'zaken → eigen. Stated in landscape.yaml.'],
    ])
    assert.deepEqual(shown(target(), 'doel.landscape.yaml'), [])
    assert.deepEqual(shown(target('    runsOn: nergens\n'), 'doel.landscape.yaml'), [])
    assert.deepEqual(shown(target('    runsOn: { unknown: { askedOn: 2026-10-01 } }\n'), 'doel.landscape.yaml'), [])
    // What is planned says nothing of now.
    const later = {
      ...target(),
      'doel.landscape.yaml': target()['doel.landscape.yaml'].replace('owner: Team', 'runsOn: eigen'),
    }
    assert.deepEqual(shown(later), [])
    assert.deepEqual(shown(later, 'doel.landscape.yaml'), [])
  })

  it('tells nothing where the entry says it itself, or that it is not known', () => {
    assert.deepEqual(shown({ 'landscape.yaml': application('    runsOn: azure-weu\n') }), [])
    const service = `${LANDSCAPE}applications:\n  - id: mail\n    product: zivver\n`
    assert.equal(shown({ 'landscape.yaml': service }).length, 1)
    assert.deepEqual(shown({ 'landscape.yaml': `${service}    runsOn: { unknown: {} }\n` }), [])
    assert.deepEqual(shown({ 'landscape.yaml': `${service}    runsOn: eigen\n` }), [])
  })

  it('tells on what the product of a service is known to run, with source and date', () => {
    const service = (product: string) => ({
      'landscape.yaml': `${LANDSCAPE}applications:\n  - { id: x, product: ${product} }\n`,
    })
    assert.deepEqual(shown(service('zivver')), [
      [
        'x runs on Amazon Web Services (eu-west-1)',
        'x → Zivver → Amazon Web Services. The catalogue says so, read at https://www.zivver.com/security (2023).',
      ],
    ])
    assert.deepEqual(
      shown(service('okta-workforce'))[0]?.[0],
      'x runs on Amazon Web Services (eu-central-1, eu-west-1)',
    )
    assert.deepEqual(shown(service('arcgis-online'))[0]?.[0], 'x runs on Amazon Web Services or Microsoft Azure')
    assert.deepEqual(shown(service('deepl'))[0]?.[0], 'x runs on Amazon Web Services or with DeepL SE')
    // Of what others run, where is not known; and what one runs oneself runs nowhere by itself.
    assert.deepEqual(shown(service('xxllnc-zaken')), [])
    assert.deepEqual(shown(service('open-zaak')), [])
  })

  it('says when a catalogue has no source for it', () => {
    const service = `${LANDSCAPE}applications:\n  - { id: x, product: 1password }\n`
    const [[, origin] = []] = shown({ 'landscape.yaml': service })
    assert.match(
      origin ?? '',
      /^x → 1Password → Amazon Web Services\. The catalogue says so, as known in \w+ 20\d\d \(general knowledge, no source read\)\.$/,
    )
  })

  it('tells where the own entry of a product says it, with its source', () => {
    const product = (model: string) => ({
      'landscape.yaml': `${LANDSCAPE}products:
  - id: eigenbouw
    supplier: zivver
    serviceModel: ${model}
    runsOn: { product: azure, region: westeurope, source: "https://voorbeeld.nl/wolk", asOf: 2026-03-01 }
applications:
  - { id: x, product: eigenbouw }
`,
    })
    assert.deepEqual(shown(product('saas')), [
      [
        'x runs on Microsoft Azure (westeurope)',
        'x → Microsoft Azure. Stated of the product in landscape.yaml, read at https://voorbeeld.nl/wolk (1 March 2026).',
      ],
    ])
    assert.deepEqual(shown(product('self-hosted')), [])
  })

  it('tells on what the components of an application run', () => {
    const files = (more: string) => ({ 'landscape.yaml': application(), 'common-ground.yaml': component(more) })
    assert.deepEqual(shown(files('    runsOn: azure-weu\n')), [
      [
        'zaken runs on Microsoft Azure (westeurope)',
        'Through its component zac: zac → azure-weu. Stated in common-ground.yaml.',
      ],
    ])
    assert.deepEqual(shown(files('')), [])
    assert.deepEqual(shown(files('    runsOn: azure-weu\n    lifecycle: retired\n')), [])
    const two = component(`    runsOn: azure-weu\n  - { id: orc, partOf: zaken, product: open-zaak, runsOn: eigen }\n`)
    const both = shown({ 'landscape.yaml': application(), 'common-ground.yaml': two })
    assert.deepEqual(both[0]?.slice().sort().slice(0, 1), [
      'Through its component orc: orc → eigen. Stated in common-ground.yaml.',
    ])
    assert.match(both[0]?.[0] ?? '', /^zaken runs on .* and .*\)$/)
    // An application that says it itself says it for its own part.
    assert.deepEqual(
      shown({ ...files('    runsOn: azure-weu\n'), 'landscape.yaml': application('    runsOn: eigen\n') }),
      [],
    )
  })

  it('tells of a component on what the application runs that it is part of', () => {
    const files = (said: string, own = '') => ({
      'landscape.yaml': application(said),
      'common-ground.yaml': component(own),
    })
    assert.deepEqual(shown(files('    runsOn: azure-weu\n'), 'common-ground.yaml'), [
      [
        'zac runs on Microsoft Azure (westeurope)',
        'Through zaken, which it is part of: zaken → azure-weu. Stated in landscape.yaml.',
      ],
    ])
    assert.deepEqual(shown(files(''), 'common-ground.yaml'), [])
    assert.deepEqual(shown(files('    runsOn: azure-weu\n', '    runsOn: eigen\n'), 'common-ground.yaml'), [])
    // Others run it, nobody knows where.
    assert.deepEqual(shown(files('    runsOn: azure-weu\n', '    serviceModel: saas\n'), 'common-ground.yaml'), [])
  })

  it('tells on what a service of another organisation runs', () => {
    const there = (more: string) =>
      `kind: landscape\nversion: 1\norganisation: swv\nplatforms:\n  - { id: wolk, product: azure }\napplications:\n  - { id: samen, product: open-zaak${more} }\n`
    const files = (more: string) => ({
      'landscape.yaml': `${LANDSCAPE}applications:\n  - { id: zaken, from: swv/samen }\n`,
      'samen.landscape.yaml': there(more),
    })
    assert.deepEqual(shown(files(', runsOn: wolk')), [
      ['zaken runs on Microsoft Azure', 'zaken → swv/samen → swv/wolk. Stated in samen.landscape.yaml.'],
    ])
    assert.deepEqual(shown(files('')), [])
  })

  it('says it in Dutch', () => {
    const service = `${LANDSCAPE}applications:\n  - { id: x, product: zivver }\n`
    assert.deepEqual(shown({ 'landscape.yaml': service }, 'landscape.yaml', 'nl'), [
      [
        'x draait op Amazon Web Services (eu-west-1)',
        'x → Zivver → Amazon Web Services. De catalogus zegt dit, gelezen op https://www.zivver.com/security (2023).',
      ],
    ])
  })
})
