import assert from 'node:assert/strict'
import { editsOf } from '../../server/src/language/fix-edits.ts'
import type { Placement } from '../../server/src/model/document.ts'
import { Review } from '../../server/src/review/review.ts'
import type { Change, KeyValue } from '../../server/src/rules/rule.ts'
import { tabStop, withoutStops } from '../../server/src/rules/tab-stop.ts'
import { applyEdits } from '../../server/src/yaml/edit.ts'
import { testCatalogue } from '../catalogue.ts'

const URI = 'memory:/x/landscape.yaml'
const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0001\n'

/** The text after a change that is worked out for the entry with this id; the head is left out. */
function changed(
  body: string,
  change: (placement: Placement) => Change,
  id = 'a',
  { eol = '\n', head = HEAD } = {},
): string | undefined {
  const text = `${head}${body}`.replaceAll('\n', eol)
  const review = new Review({ catalogue: testCatalogue, rules: [], today: '2026-11-24', root: 'memory:/x' })
  review.setFile(URI, text, 'landscape')
  const documents = review.documents(URI)
  const placement = documents.flatMap((d) => d.placements).find((p) => p.facts.entity?.id === id)
  assert.ok(placement, `no entry ${id}`)
  const edits = editsOf(change(placement), {
    model: review.model,
    textOf: () => text,
    siblings: (of) => documents.find((document) => document.placements.includes(of))?.placements ?? [],
  })
  return edits && applyEdits(text, edits).slice(head.replaceAll('\n', eol).length)
}

const DATE: KeyValue = { key: 'asOf', yaml: '2026-11-24' }
const OWNER: KeyValue = { key: 'ultimateParent', yaml: '{ name: "Top, Inc.", country: US }' }

function set(body: string, values: readonly KeyValue[], id?: string, more?: Parameters<typeof changed>[3]) {
  return changed(body, (placement) => ({ set: { in: placement, values } }), id, more)
}

describe('setting values in an entry', () => {
  it('adds a new key at its end, in its style', () => {
    assert.equal(
      set('suppliers:\n  - id: a\n    country: NL\n  - id: b\n', [DATE]),
      'suppliers:\n  - id: a\n    country: NL\n    asOf: 2026-11-24\n  - id: b\n',
    )
    assert.equal(
      set('suppliers:\n- id: a\n  ultimateParent:\n    name: Top\n', [DATE]),
      'suppliers:\n- id: a\n  ultimateParent:\n    name: Top\n  asOf: 2026-11-24\n',
    )
    assert.equal(set('suppliers:\n  - { id: a }\n', [DATE]), 'suppliers:\n  - { id: a, asOf: 2026-11-24 }\n')
    assert.equal(
      set('suppliers:\n  - { "id": "a", "country": "NL" }\n', [DATE]),
      'suppliers:\n  - { "id": "a", "country": "NL", "asOf": "2026-11-24" }\n',
    )
  })

  it('leaves a list that is yet to be filled in empty, in JSON too', () => {
    const names = { key: 'names', yaml: `[${tabStop('')}]` }
    assert.equal(
      withoutStops(set('suppliers:\n  - { "id": "a" }\n', [names]) ?? ''),
      'suppliers:\n  - { "id": "a", "names": [] }\n',
    )
  })

  it('adds several at once, beside those that it replaces', () => {
    assert.equal(
      set('suppliers:\n  - id: a\n    country: NL\n', [
        { key: 'country', yaml: 'US' },
        DATE,
        { key: 'source', yaml: 'https://x.example' },
      ]),
      'suppliers:\n  - id: a\n    country: US\n    asOf: 2026-11-24\n    source: https://x.example\n',
    )
  })

  it('replaces the value of a key that is there', () => {
    assert.equal(
      set('suppliers:\n  - id: a\n    asOf: 2024-01-01\n    country: NL\n', [DATE]),
      'suppliers:\n  - id: a\n    asOf: 2026-11-24\n    country: NL\n',
    )
    assert.equal(
      set('suppliers:\n  - { id: a, asOf: "2024-01-01", country: NL }\n', [DATE]),
      'suppliers:\n  - { id: a, asOf: 2026-11-24, country: NL }\n',
    )
  })

  it('replaces a value that is a map, on its line or on lines of its own', () => {
    const after = 'suppliers:\n  - id: a\n    ultimateParent: { name: "Top, Inc.", country: US }\n    country: NL\n'
    assert.equal(
      set('suppliers:\n  - id: a\n    ultimateParent:\n      name: Oud\n      country: NL\n    country: NL\n', [OWNER]),
      after,
    )
    assert.equal(set('suppliers:\n  - id: a\n    ultimateParent: { name: Oud }\n    country: NL\n', [OWNER]), after)
  })

  it('fills a key that has no value yet', () => {
    assert.equal(
      set('suppliers:\n  - id: a\n    asOf:\n    country: NL\n', [DATE]),
      'suppliers:\n  - id: a\n    asOf: 2026-11-24\n    country: NL\n',
    )
  })

  it('sets keys under a key, and makes that where nothing is said there', () => {
    const tests = [
      { key: 'exit.testedOn.plannedExit', yaml: '2026-01-01' },
      { key: 'exit.testedOn.suddenLoss', yaml: '2026-02-01' },
    ]
    const both = '{ testedOn: { plannedExit: 2026-01-01, suddenLoss: 2026-02-01 } }'
    assert.equal(set('suppliers:\n  - id: a\n', tests), `suppliers:\n  - id: a\n    exit: ${both}\n`)
    assert.equal(
      set('suppliers:\n  - { id: a, exit: { unknown: {} } }\n', tests),
      `suppliers:\n  - { id: a, exit: ${both} }\n`,
    )
    assert.equal(
      set('suppliers:\n  - id: a\n    exit:\n      plan: x.md # hier\n', tests),
      'suppliers:\n  - id: a\n    exit:\n      plan: x.md # hier\n      testedOn: { plannedExit: 2026-01-01, suddenLoss: 2026-02-01 }\n',
    )
    assert.equal(
      set('suppliers:\n  - id: a\n    exit: { testedOn: { plannedExit: 2025-01-01 } }\n', tests),
      'suppliers:\n  - id: a\n    exit: { testedOn: { plannedExit: 2026-01-01, suddenLoss: 2026-02-01 } }\n',
    )
  })

  it('sets keys of one in a list of the entry, and gives nothing where there is no such one', () => {
    const second = (body: string) =>
      changed(body, (placement) => ({ set: { in: placement, of: { list: 'names', index: 1 }, values: [DATE] } }))
    assert.equal(
      second('suppliers:\n  - id: a\n    names:\n      - of: x # eerst\n      - of: y # dan\n    country: NL\n'),
      'suppliers:\n  - id: a\n    names:\n      - of: x # eerst\n      - of: y # dan\n        asOf: 2026-11-24\n    country: NL\n',
    )
    assert.equal(
      second('suppliers:\n  - { id: a, names: [{ of: x }, { of: y, asOf: 2024-01-01 }] }\n'),
      'suppliers:\n  - { id: a, names: [{ of: x }, { of: y, asOf: 2026-11-24 }] }\n',
    )
    assert.equal(second('suppliers:\n  - { id: a, names: [{ of: x }] }\n'), undefined)
    assert.equal(second('suppliers:\n  - id: a\n    names: [&x { of: x }, *x]\n'), undefined)
  })

  it('keeps comments', () => {
    assert.equal(
      set(
        'suppliers:\n  - id: a   # ours\n    asOf: 2024-01-01 # letter\n    # seat\n    country: NL # register\n# end\n',
        [DATE, { key: 'source', yaml: 'docs/brief.pdf' }],
      ),
      'suppliers:\n  - id: a   # ours\n    asOf: 2026-11-24 # letter\n    # seat\n    country: NL # register\n    source: docs/brief.pdf\n# end\n',
    )
    assert.equal(
      set('suppliers:\n  - id: a\n    ultimateParent: # from the register\n      name: Oud\n', [OWNER]),
      'suppliers:\n  - id: a\n    ultimateParent: # from the register\n      { name: "Top, Inc.", country: US }\n',
    )
  })

  it('keeps line ends', () => {
    assert.equal(
      set('suppliers:\n  - id: a\n    country: NL\n  - id: b\n', [DATE], 'a', { eol: '\r\n' }),
      'suppliers:\r\n  - id: a\r\n    country: NL\r\n    asOf: 2026-11-24\r\n  - id: b\r\n',
    )
  })

  it('finds the entry among others on its line', () => {
    const line = 'suppliers: [ { id: a, country: NL }, { id: b, country: DE } ]\n'
    assert.equal(
      set(line, [DATE], 'b'),
      'suppliers: [ { id: a, country: NL }, { id: b, country: DE, asOf: 2026-11-24 } ]\n',
    )
    assert.equal(
      set(line, [DATE], 'a'),
      'suppliers: [ { id: a, country: NL, asOf: 2026-11-24 }, { id: b, country: DE } ]\n',
    )
  })

  it('works in a document that is all JSON', () => {
    const json = '{ "kind": "landscape", "version": 1, "organisation": "gm0001",\n'
    assert.equal(
      set('"suppliers": [ { "id": "a", "country": "NL" }, { "id": "b" } ] }\n', [OWNER, DATE], 'a', { head: json }),
      '"suppliers": [ { "id": "a", "country": "NL", "ultimateParent": { "name": "Top, Inc.", "country": "US" }, "asOf": "2026-11-24" }, { "id": "b" } ] }\n',
    )
    assert.equal(
      set('"suppliers": [ { "id": "a", "asOf": "2024-01-01" } ] }\n', [DATE], 'a', { head: json }),
      '"suppliers": [ { "id": "a", "asOf": "2026-11-24" } ] }\n',
    )
  })

  it('works in the last entry of a file that has no line end', () => {
    assert.equal(
      set('suppliers:\n  - id: a\n    country: NL', [DATE]),
      'suppliers:\n  - id: a\n    country: NL\n    asOf: 2026-11-24',
    )
  })
})

describe('a new entry with values', () => {
  const SUPPLIER: KeyValue = { key: 'supplier', yaml: '{ unknown: {} }' }
  const create = (body: string, more?: Parameters<typeof changed>[3]) =>
    changed(body, (from) => ({ create: { section: 'products', id: 'p', from, values: [SUPPLIER] } }), 'a', more)

  it('stands at the end of its list, in its style', () => {
    assert.equal(
      create('products:\n  - id: q\n    supplier: b\napplications:\n  - id: a\n'),
      'products:\n  - id: q\n    supplier: b\n  - id: p\n    supplier: { unknown: {} }\napplications:\n  - id: a\n',
    )
    assert.equal(
      create('products: [ { id: q } ]\napplications:\n  - id: a\n'),
      'products: [ { id: q }, { id: p, supplier: { unknown: {} } } ]\napplications:\n  - id: a\n',
    )
    assert.equal(
      create('products: []\napplications:\n  - id: a\n'),
      'products:\n  - id: p\n    supplier: { unknown: {} }\napplications:\n  - id: a\n',
    )
  })

  it('opens the list where there is none', () => {
    assert.equal(
      create('applications:\n  - id: a\n', { eol: '\r\n' }),
      'applications:\r\n  - id: a\r\nproducts:\r\n  - id: p\r\n    supplier: { unknown: {} }\r\n',
    )
  })

  it('is JSON in a document that is', () => {
    assert.equal(
      create('"applications": [ { "id": "a" } ] }\n', {
        head: '{ "kind": "landscape", "version": 1, "organisation": "gm0001",\n',
      }),
      '"applications": [ { "id": "a" } ], "products": [{ "id": "p", "supplier": { "unknown": {} } }] }\n',
    )
  })
})
