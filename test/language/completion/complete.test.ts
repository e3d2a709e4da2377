import assert from 'node:assert/strict'
import type { Offered } from '../../../server/src/language/completion/offered.ts'
import { asSnippet, withoutStops } from '../../../server/src/rules/tab-stop.ts'
import { Accepting, accepted, TODAY } from './accepting.ts'

const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0001\n'

/** What is offered at the cursor `┃` in a landscape, with the text it is offered for. */
function at(marked: string, head = HEAD, path = 'landscape.yaml', beside: Readonly<Record<string, string>> = {}) {
  const offset = head.length + marked.indexOf('┃')
  const text = head + marked.replace('┃', '')
  const offered = new Accepting({ [path]: text, ...beside }).offered(path, offset)
  return { text, offered, labels: offered.map(({ label }) => label) }
}

/** The landscape once the one with this label was accepted. */
function taking(label: string, marked: string, head = HEAD): string {
  const { text, offered } = at(marked, head)
  const chosen = offered.find((each) => each.label === label)
  assert.ok(chosen, `${label} is not among ${offered.map((each) => each.label).join()}`)
  return accepted(text, chosen).slice(head.length)
}

describe('language/completion', () => {
  describe('of keys', () => {
    it('offers what the entry has not yet, in the order of the format, the required ones first', () => {
      const { labels } = at('applications:\n  - id: zaken\n    ┃\n')
      assert.deepEqual(labels.slice(0, 3), ['product', 'name', 'supplier'])
      assert.ok(!labels.includes('id'))
      const { labels: withoutId } = at('applications:\n  - name: Zaken\n    ┃\n')
      assert.equal(withoutId[0], 'id')
    })

    it('offers no key that stands further down', () => {
      const { labels } = at('applications:\n  - id: zaken\n    ┃\n    product: open-zaak\n    owner: Team\n')
      assert.ok(!labels.includes('product') && !labels.includes('owner') && labels.includes('name'))
    })

    it('begins with a value that is right, where the values are few each of them', () => {
      assert.equal(
        taking('criticality', 'applications:\n  - id: zaken\n    crit┃\n'),
        'applications:\n  - id: zaken\n    criticality: { unknown: {} }\n',
      )
      assert.equal(
        taking('exit', 'applications:\n  - id: zaken\n    ┃\n'),
        'applications:\n  - id: zaken\n    exit:\n      plan: { unknown: {} }\n',
      )
      const { offered } = at('applications:\n  - id: zaken\n    ┃\n')
      const { text = '' } = offered.find(({ label }) => label === 'criticality') ?? {}
      for (const value of ['low', 'medium', 'high', 'critical']) assert.ok(text.includes(value))
    })

    it('puts it at the column where the entry has its keys', () => {
      const right = 'applications:\n  - id: zaken\n    name: name\n'
      for (const typed of ['    ┃', '   ┃', '     ┃', '    na┃', '   na┃'])
        assert.equal(taking('name', `applications:\n  - id: zaken\n${typed}\n`), right, typed)
      // The entries stand at the margin here.
      assert.equal(taking('name', 'applications:\n- id: zaken\n  ┃\n'), 'applications:\n- id: zaken\n  name: name\n')
    })

    it('goes into braces, with a comma where one is needed', () => {
      assert.equal(
        taking('name', 'applications:\n  - { id: zaken, ┃ }\n'),
        'applications:\n  - { id: zaken, name: name }\n',
      )
      assert.equal(
        taking('name', 'applications:\n  - { id: zaken, ┃product: open-zaak }\n'),
        'applications:\n  - { id: zaken, name: name, product: open-zaak }\n',
      )
      assert.equal(taking('name', 'applications:\n  - { id: zaken,┃\n'), 'applications:\n  - { id: zaken, name: name\n')
    })

    it('renames a key only to one that may have the same value', () => {
      const { labels } = at('applications:\n  - id: zaken\n    own┃er: Team\n')
      assert.ok(labels.includes('name') && !labels.includes('criticality') && !labels.includes('exit'))
      assert.equal(
        taking('name', 'applications:\n  - id: zaken\n    own┃er: Team\n'),
        'applications:\n  - id: zaken\n    name: Team\n',
      )
    })

    it('offers what the document has not yet, between its entries and nowhere within them', () => {
      const { labels } = at('applications:\n  - id: zaken\n┃\n')
      assert.ok(labels.includes('platforms') && !labels.includes('applications'))
      const inTheMiddle = at('applications:\n  - id: zaken\n┃\n  - id: gis\n')
      assert.ok(!inTheMiddle.labels.includes('platforms'))
    })

    it('offers the forms that a map may have until its keys tell which is meant', () => {
      const open = at('platforms:\n  - id: wolk\n    exit:\n      ┃\n').labels
      assert.ok(open.includes('plan') && open.includes('unknown'))
      const chosen = at('platforms:\n  - id: wolk\n    exit:\n      plan: https://x.example\n      ┃\n').labels
      assert.ok(chosen.includes('exportFormats') && !chosen.includes('unknown'))
    })

    it('offers nothing in a comment, in a text over several lines, or behind a finished value', () => {
      for (const marked of [
        'applications:\n  - id: zaken # ┃\n',
        'applications:\n  - id: zaken\n    notes: |\n      een\n      ┃twee\n',
        'applications:\n  - id: zaken\n    notes: een\n      twe┃\n',
        'applications:\n  - id: zaken\n    notes: "een\n      twe┃"\n',
        'applications:\n  - id: zaken\n    criticality: high ┃\n',
        'applications:\n  - { id: zaken ┃}\n',
      ])
        assert.deepEqual(at(marked).labels, [], marked)
    })
  })

  describe('of values', () => {
    it('states no fact that nobody stated: what is not known begins as not known', () => {
      const { offered } = at('platforms:\n  - id: wolk\n    ┃\n')
      for (const key of ['location', 'licence', 'administrators', 'owner', 'supplier', 'encryptionKeys'])
        assert.match(
          withoutStops(offered.find(({ label }) => label === key)?.text ?? ''),
          /: \{ unknown: \{\} \}$/,
          key,
        )
      // In an editor with snippets one chooses at once where there is little to choose from.
      assert.match(
        asSnippet(offered.find(({ label }) => label === 'encryptionKeys')?.text ?? '') ?? '',
        /\|provider,mostly-provider,/,
      )
    })

    it('offers the answer behind what is not known, in its place', () => {
      const text = 'platforms:\n  - id: wolk\n    product: { unknown: {} }┃ # gevraagd\n'
      const { offered } = at(text)
      assert.ok(offered.length > 20 && !offered.some(({ label }) => label === 'unknown'))
      const criticality =
        'applications:\n  - id: zaken\n    criticality: { unknown: { askedOn: 2026-10-01 } }┃ # gevraagd\n'
      assert.equal(taking('high', criticality), 'applications:\n  - id: zaken\n    criticality: high # gevraagd\n')
      assert.deepEqual(at(criticality.replace('criticality', 'exit').replace('{ unknown', '{ plan')).labels, [])
    })

    it('offers those of a closed list, with what they stand for, in the place of what is there', () => {
      assert.deepEqual(at('applications:\n  - id: zaken\n    criticality: ┃\n').labels, [
        'low',
        'medium',
        'high',
        'critical',
        'unknown',
      ])
      assert.equal(
        taking('critical', 'applications:\n  - id: zaken\n    criticality: hi┃gh # nog na te gaan\n'),
        'applications:\n  - id: zaken\n    criticality: critical # nog na te gaan\n',
      )
      assert.equal(
        taking('low', 'applications:\n  - id: zaken\n    criticality:┃\n'),
        'applications:\n  - id: zaken\n    criticality: low\n',
      )
      assert.equal(
        taking('unknown', 'applications:\n  - id: zaken\n    criticality: ┃\n'),
        'applications:\n  - id: zaken\n    criticality: { unknown: {} }\n',
      )
    })

    it('offers ids of the kind that is meant, with their name, and not the entry itself', () => {
      const landscape = `platforms:
  - { id: wolk, name: De wolk }
applications:
  - id: zaken
    name: Zaaksysteem
  - id: gis
    runsOn: RUNS
    interfaces: [{ to: TO }]
`
      const runsOn = at(landscape.replace('RUNS', '┃').replace('TO', 'zaken')).offered
      assert.deepEqual(
        runsOn.slice(0, 1).map(({ label, detail }) => [label, detail]),
        [['wolk', 'De wolk']],
      )
      assert.ok(!runsOn.some(({ label }) => label === 'zaken'))
      const to = at(landscape.replace('RUNS', 'wolk').replace('TO', '┃')).labels
      assert.ok(to.includes('zaken') && !to.includes('wolk') && !to.includes('gis'))
    })

    it('finds a product by a name that people use, and says who owns it', () => {
      const { offered, text } = at('applications:\n  - id: post\n    product: O365┃\n')
      const [first] = offered
      assert.equal(first?.label, 'Microsoft 365')
      assert.match(String(first?.detail), /^Microsoft.* \(US\)/)
      assert.match(accepted(text, first as Offered), /product: microsoft-365\n/)
    })

    it('finds a product by what it is for', () => {
      const { offered } = at('applications:\n  - id: chat\n    product: e-signature┃\n')
      const ids = offered.map(({ tells }) => tells?.id)
      assert.ok(ids.includes('zynyo'), ids.join())
    })

    it('offers first the products of the supplier that stands beside it', () => {
      const of = (supplier: string) =>
        at(`applications:\n  - id: x\n    supplier: ${supplier}\n    product: ┃\n`).offered
      const known = of('esri-nederland')[0]
      assert.match(String(known?.detail), /^Esri Nederland/)
      assert.doesNotMatch(String(of('quux')[0]?.detail), /^Esri Nederland/)
    })

    it('offers the regions of the provider that is meant', () => {
      const regions = (product: string) =>
        at(`platforms:\n  - id: wolk\n    product: ${product}\n    region: ┃\n`).labels
      assert.ok(regions('azure').includes('westeurope') && !regions('azure').includes('eu-central-1'))
      assert.ok(regions('aws').includes('eu-central-1') && !regions('aws').includes('westeurope'))
    })

    it('offers standards, and behind an @ their versions', () => {
      const { labels } = at('applications:\n  - id: zaken\n    standards: [┃]\n')
      assert.ok(labels.includes('stuf-zkn') || labels.includes('stuf-bg'), labels.slice(0, 5).join())
      const versions = at('applications:\n  - id: zaken\n    standards: [stuf-bg@┃]\n').labels
      assert.ok(versions.length > 0 && versions.every((label) => label.startsWith('stuf-bg@')), versions.join())
    })

    it('offers GEMMA reference components by name, and the rules that can be accepted', () => {
      const { labels } = at('applications:\n  - id: zaken\n    referenceComponents: [┃]\n')
      assert.ok(labels.includes('Zaakregistratiecomponent') || labels.some((label) => label.endsWith('component')))
      const rules = at('acceptedRisks:\n  - rule: ┃\n').labels
      assert.ok(rules.includes('jurisdiction/can-be-switched-off'))
    })

    it('begins a list where one is meant, and does not offer what is in it', () => {
      assert.equal(
        taking('document-management', 'products:\n  - id: eigen\n    functions: ┃\n'),
        'products:\n  - id: eigen\n    functions: [document-management]\n',
      )
      const { labels } = at('products:\n  - id: eigen\n    functions: [document-management, ┃]\n')
      assert.ok(!labels.includes('document-management') && labels.length > 10)
      assert.equal(
        taking('gis', 'products:\n  - id: eigen\n    functions:\n      - document-management\n      ┃\n'),
        'products:\n  - id: eigen\n    functions:\n      - document-management\n      - gis\n',
      )
    })

    it('puts what reads as something else in quotation marks', () => {
      assert.equal(
        taking('NO', 'suppliers:\n  - id: maker\n    country: ┃\n'),
        "suppliers:\n  - id: maker\n    country: 'NO'\n",
      )
    })

    it('offers the day of the review as a date', () => {
      assert.deepEqual(at('applications:\n  - id: zaken\n    reviewedOn: ┃\n').labels, [TODAY])
    })
  })

  describe('of entries', () => {
    it('offers a whole one, at the column where the list has them', () => {
      const application = `  - id: new-application
    name: name
    product: { unknown: {} }
    owner: { unknown: {} }
    criticality: { unknown: {} }
    runsOn: { unknown: {} }
`
      const platform = 'platforms:\n  - id: wolk\n'
      for (const typed of ['  - ┃', '  ┃', '  -┃', '  - app┃', '  - a┃pp', '  - ┃app', '  app┃'])
        assert.equal(
          taking('application', `${platform}applications:\n  - id: zaken\n${typed}\n`),
          `${platform}applications:\n  - id: zaken\n${application}`,
          typed,
        )
      assert.equal(taking('application', `${platform}applications:\n  ┃\n`), `${platform}applications:\n${application}`)
      assert.equal(
        taking('application', `${platform}applications:\n- id: zaken\n- ┃\n`),
        `${platform}applications:\n- id: zaken\n${application.replace(/^ {2}/gm, '')}`,
      )
    })

    it('offers one of every form where a list has several', () => {
      const { labels } = at('scenarios:\n  - ┃\n', 'kind: policy\nversion: 1\n', 'havenwijzer.yaml')
      assert.ok(labels.includes('scenario: cutOff') && labels.includes('scenario: outage'), labels.join())
    })

    it('is offered between entries and not within one', () => {
      assert.ok(at('applications:\n  - id: zaken\n  ┃\n  - id: gis\n').labels.includes('application'))
      assert.ok(!at('applications:\n  - id: zaken\n    ┃\n    name: Zaken\n').labels.includes('application'))
    })
  })

  it('knows documents of every kind', () => {
    const policy = at('levels:\n  ┃\n', 'kind: policy\nversion: 1\n', 'havenwijzer.yaml').labels
    assert.ok(policy.includes('jurisdiction/can-be-switched-off'), policy.slice(0, 5).join())
    const components = at(
      'components:\n  - id: brp\n    layer: ┃\n',
      HEAD.replace('landscape', 'common-ground'),
      'a.common-ground.yaml',
    ).labels
    assert.deepEqual(components, ['interaction', 'process', 'integration', 'services', 'data', 'unknown'])
  })

  it('offers things of other files of the organisation, and not those of others', () => {
    const beside = {
      'platforms.landscape.yaml': `${HEAD}platforms:\n  - id: wolk\n`,
      'elders.landscape.yaml': 'kind: landscape\nversion: 1\norganisation: gm0002\nplatforms:\n  - id: vreemd\n',
    }
    const { labels } = at('applications:\n  - id: zaken\n    runsOn: ┃\n', HEAD, 'landscape.yaml', beside)
    assert.ok(labels.includes('wolk') && !labels.includes('vreemd'))
  })
})
