import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOfRules, filesOfSchemas } from '../../scripts/generate/files.ts'
import { policyDefaults, policyPresets } from '../../server/src/schema/generated/policy-defaults.ts'
import { checkValue } from '../../server/src/schema/validate.ts'
import { documentCheck, root } from './published.ts'

describe('schema/generated', () => {
  it('is what the schemas and rules say; else run `node scripts/generate.ts`', async () => {
    const files = [...(await filesOfSchemas(root)), ...(await filesOfRules(root))]
    const outdated = files.filter(({ path, text }) => readFileSync(join(root, path), 'utf8') !== text)
    assert.deepEqual(
      outdated.map(({ path }) => path),
      [],
    )
  }).timeout(30_000)

  it('checks without eval and without anything from outside', () => {
    const code = readFileSync(join(root, 'server/src/schema/generated/validators.js'), 'utf8')
    // ajv's equality carries the text of its own import along; it is never run.
    const run = code.replace('\'require("ajv/dist/runtime/equal").default\'', "''")
    assert.deepEqual(run.match(/\beval\(|new Function|\bimport\b|\brequire\(/g), null)
    assert.ok(run.includes('export {'))
  })

  it('has defaults and presets that are policies', () => {
    const policies = { ...policyPresets, defaults: { kind: 'policy', version: 1, ...policyDefaults } }
    assert.deepEqual(Object.keys(policies), ['gemeente', 'maastricht', 'rijk-2026', 'defaults'])
    for (const [name, policy] of Object.entries(policies)) assert.ok(documentCheck('policy')(policy), name)
    assert.equal(policyDefaults.thresholds.supplierShare, 0.25)
    assert.deepEqual(checkValue('policy', 'jurisdictions', policyDefaults.jurisdictions), [])
  })

  it('has reference pages whose links lead somewhere', () => {
    for (const page of ['landscape.md', 'landscape.nl.md', 'common-ground.md', 'policy.md', 'catalogue.nl.md']) {
      const text = readFileSync(join(root, 'docs/reference', page), 'utf8')
      const anchors = new Set([...text.matchAll(/^##+ `(.*)`$/gm)].map(([, name]) => name?.toLowerCase()))
      const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor)
      assert.ok(links.length > 10)
      assert.deepEqual(
        links.filter((anchor) => !anchors.has(anchor)),
        [],
      )
    }
  })
})
