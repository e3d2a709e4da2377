import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { compiledCatalogue } from '../../scripts/compile-catalogue.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'

const source = join(import.meta.dirname, '../../server/catalogue')
const compiled = join(import.meta.dirname, '../../server/src/catalogue/generated/catalogue.js')

describe('the packaged catalogue', () => {
  const files = readdirSync(source)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }))
  const catalogue = packagedCatalogue()

  it('is compiled to the same bytes, whatever the order of its files', () => {
    const bytes = readFileSync(compiled, 'utf8')
    assert.ok(compiledCatalogue(files) === bytes, 'differs from what was compiled')
    assert.ok(compiledCatalogue(files.toReversed()) === bytes, 'depends on the order of files')
  })

  it('is plain ASCII, which a program keeps in half the memory', () => {
    assert.match(readFileSync(compiled, 'utf8'), /^\p{ASCII}*$/u)
  })

  it('runs where there is nothing but the language, as in a web worker', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { packagedCatalogue } from './packaged.ts'; answer = packagedCatalogue().named('products', 'O365')`,
        resolveDir: join(import.meta.dirname, '../../server/src/catalogue'),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
    })
    const nothing = createContext({ answer: undefined })
    runInContext(outputFiles[0]?.text ?? '', nothing)
    assert.equal(nothing['answer'].id, 'microsoft-365')
  })

  it('finds entries by id, name, function and supplier', () => {
    assert.equal(catalogue.product('microsoft-365')?.supplier, 'microsoft')
    assert.equal(catalogue.provision('BRP')?.id, 'brp')
    assert.ok(catalogue.productsFor('identity-provider').some(({ id }) => id === 'keycloak'))
    assert.ok(catalogue.productsOf('microsoft').some(({ id }) => id === 'entra-id'))
    assert.equal(catalogue.supplier('toString'), undefined)
  })

  it('knows regions, with or without their zone', () => {
    assert.equal(catalogue.region('azure', 'westeurope')?.country, 'NL')
    assert.equal(catalogue.region('aws', 'eu-central-1b')?.country, 'DE')
    assert.equal(catalogue.region('aws', 'eu-central-9'), undefined)
    assert.equal(catalogue.region('nergens', 'westeurope'), undefined)
  })

  it('tells where a claim was read', () => {
    const { sources = [] } = catalogue.prose('suppliers', 'adobe')
    assert.ok(sources.some(({ url }) => url?.startsWith('https://')))
    assert.deepEqual(catalogue.prose('suppliers', 'niemand'), {})
  })
})
