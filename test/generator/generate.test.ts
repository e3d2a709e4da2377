import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { documentCheck } from '../schema/published.ts'
import type { GenerateOptions, MistakeKind } from './generate.ts'
import { generate } from './generate.ts'
import { checkLandscape } from './landscape-check.ts'
import { platforms, provisions, themes } from './vocabulary.ts'

const valid = documentCheck('landscape')

describe('generator', function () {
  this.slow(2000)

  it('writes the same bytes for the same options, and others for another seed or municipality', () => {
    assert.deepEqual(generate({ applications: 60, errors: 0.2 }), generate({ applications: 60, errors: 0.2 }))
    const texts = [{}, { seed: 2 }, { municipality: 1 }].map((more) => textOf({ applications: 60, ...more }))
    assert.equal(new Set(texts).size, 3)
  })

  it('keeps to the bytes that measurements were made on', () => {
    assert.equal(createHash('sha256').update(textOf({})).digest('hex').slice(0, 16), FIXED_POINT)
  })

  for (const options of [
    {},
    { seed: 7, anchors: 0.5, comments: 1 },
    { anchors: 0, comments: 0, quoteDates: true },
    { split: 20 },
    { split: 2, anchors: 0.5 },
    { applications: 3, split: 20 },
    { applications: 1 },
    { municipality: 341, seed: 3 },
  ] satisfies GenerateOptions[]) {
    it(`hangs together and keeps to the schema: ${JSON.stringify(options)}`, () => {
      const { documents, mistakes } = generate(options)
      assert.deepEqual(mistakes, [])
      assert.deepEqual(
        checkLandscape(
          documents.map(({ text }) => text),
          catalogue(),
        ),
        [],
      )
      for (const { path, text } of documents) assert.ok(valid(read(text)), `${path}: ${JSON.stringify(valid.errors)}`)
    })
  }

  it('names products and suppliers that there are', () => {
    const real = packagedCatalogue()
    const missing = [...catalogue()].filter(
      (id) => ![real.product(id), real.supplier(id), real.provision(id)].some(Boolean),
    )
    assert.ok(catalogue().size > 50)
    assert.deepEqual(missing, [])
  })

  it('makes as many applications as asked, over as many documents in folders', () => {
    const { documents } = generate({ applications: 400, split: 20 })
    assert.equal(documents.length, 20)
    assert.equal(new Set(documents.map(({ path }) => path)).size, 20)
    const counts = documents.map(({ text }) => read(text).applications?.length ?? 0)
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      400,
    )
    assert.ok(documents.every(({ path }) => /^(landscape\.yaml|[a-z-]+\/deel-\d+\.landscape\.yaml)$/.test(path)))
  })

  it('uses anchors in the share that is asked', () => {
    const aliases = (anchors: number) => textOf({ anchors }).split('*standaard-gegevens').length - 1
    assert.equal(aliases(0), 0)
    assert.ok(aliases(0.5) > 100)
  })

  it('differs from its Windows twin in the line ends only', () => {
    const windows = textOf({ applications: 50, crlf: true })
    assert.equal(
      windows
        .split('\n')
        .filter((line) => !line.endsWith('\r'))
        .join(),
      '',
    )
    assert.equal(windows.replaceAll('\r\n', '\n'), textOf({ applications: 50 }))
  })

  it('reads the same with dates quoted', () => {
    assert.deepEqual(read(textOf({ quoteDates: true })), read(textOf({})))
    assert.match(textOf({ quoteDates: true }), /end: '20\d\d-12-31'/)
  })
})

describe('generator, mistakes', function () {
  this.slow(2000)
  const share = 0.25
  const looks: Readonly<Record<MistakeKind, RegExp>> = {
    'unknown-platform': /^ {4}runsOn: onbekend-/,
    'duplicate-id': /^ {2}- id: /,
    'not-in-list': /^ {4}criticality: hoog$/,
    'end-before-start': /^ {4}end: 20\d\d-12-31$/,
    'unknown-key': /^ {4}eigenaar: /,
  }

  for (const split of [1, 12]) {
    const { documents, mistakes } = generate({ errors: share, split })

    it(`plants about the share that is asked, of every kind (${split})`, () => {
      assert.ok(mistakes.length > 400 * share * 0.7 && mistakes.length < 400 * share * 1.3, `${mistakes.length}`)
      assert.deepEqual(new Set(mistakes.map(({ kind }) => kind)), new Set(Object.keys(looks)))
      assert.equal(new Set(mistakes.map(({ application }) => application)).size, mistakes.length)
    })

    it(`names file and line of each (${split})`, () => {
      for (const { file, line, kind } of mistakes) {
        const text = documents.find(({ path }) => path === file)?.text.split('\n')[line - 1] ?? 'no such line'
        assert.match(text, looks[kind])
      }
    })

    it(`plants nothing else (${split})`, () => {
      const problems = checkLandscape(
        documents.map(({ text }) => text),
        catalogue(),
      )
      const count = (kind: MistakeKind) => mistakes.filter((mistake) => mistake.kind === kind).length
      const found = (problem: RegExp) => problems.filter((text) => problem.test(text)).length
      assert.equal(found(/^onbekend-.*: not found$/), count('unknown-platform'))
      assert.equal(found(/: twice$/), count('duplicate-id'))
      assert.equal(found(/^contract-.*: dates out of order$/), count('end-before-start'))
      assert.equal(problems.length, count('unknown-platform') + count('duplicate-id') + count('end-before-start'))
      const errors = documents.flatMap(({ path, text }) =>
        valid(read(text)) ? [] : (valid.errors ?? []).map((error) => `${path} ${error.instancePath}`),
      )
      assert.equal(new Set(errors).size, count('not-in-list') + count('unknown-key'), errors.slice(0, 3).join())
    })
  }
})

/** Of the standard landscape: when it changes, older measurements are no longer comparable. */
const FIXED_POINT = '4dda08959ef93f76'

function textOf(options: GenerateOptions): string {
  return generate(options).documents[0]!.text
}

/** What the generator may name without describing it. */
function catalogue(): ReadonlySet<string> {
  const products = themes.flatMap(({ products }) => products.flatMap(({ id, supplier }) => [id, supplier]))
  const hosts = Object.values(platforms).flatMap((lines) =>
    lines.flatMap((line) => line.match(/(?<=product: )[a-z-]+/g) ?? []),
  )
  return new Set([...products, ...hosts, ...provisions, 'kpn'])
}

/** Reads as many aliases as there are: past a hundred the reader takes them for an attack. */
function read(text: string) {
  return parse(text, { maxAliasCount: -1 })
}
