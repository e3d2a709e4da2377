import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, runCli } from './run-cli.ts'
import { folderOf, HEAD } from './temporary-folder.ts'

/** What a user sees, as committed text; `UPDATE_SNAPSHOTS=1` writes it anew. */
describe('cli/text', function () {
  this.slow(2000)

  const snapshots: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
    ['check.nl.txt', ['--language', 'nl'], {}],
    ['check.en.txt', ['--language', 'en'], {}],
    ['check.120.nl.txt', ['--language', 'nl'], { COLUMNS: '120' }],
    ['check.colour.nl.txt', ['--language', 'nl'], { FORCE_COLOR: '1' }],
  ]
  for (const [name, args, env] of snapshots) {
    it(`is ${name}`, async () => {
      const { stdout } = await runCli(['check', 'example', '--as-of', '2026-11-24', ...args], { env })
      const path = join(import.meta.dirname, 'snapshots', name)
      const visible = stdout.replaceAll('\u001b', '␛')
      if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(path, visible)
      assert.equal(visible, readFileSync(path, 'utf8'))
      const columns = Number(env['COLUMNS'] ?? 80)
      for (const line of visible.replaceAll(/␛\[\d+m/g, '').split('\n')) assert.ok(line.length <= columns, line)
    })
  }

  it('counts what was accepted, lists it when asked, and fails on what came since on the same platform', async () => {
    const applications = (...ids: readonly string[]) =>
      ids.map((id) => `  - { id: ${id}, product: open-zaak, owner: Team, criticality: high, runsOn: wolk }\n`).join('')
    const accepted = (rule: string) =>
      `  - { rule: ${rule}, element: wolk, covers: [zaken, post], reason: Verhuist., acceptedBy: CISO, acceptedOn: 2026-06-30, until: 2027-06-30 }\n`
    const text = (...ids: readonly string[]) =>
      `${HEAD}platforms:\n  - { id: wolk, product: azure, location: NL, exit: { plan: "https://x.example", testedOn: { plannedExit: 2026-06-01 } } }\n` +
      `applications:\n${applications(...ids)}acceptedRisks:\n` +
      accepted('jurisdiction/can-be-switched-off') +
      accepted('jurisdiction/foreign-law-reaches-data')
    const failing = ['--fail-on', 'warning', '--language', 'en']
    const before = await check('.', failing, { cwd: folderOf({ 'landscape.yaml': text('zaken', 'post') }) })
    assert.equal(before.code, 0, before.stdout)
    assert.match(before.stdout, /^2 risks were accepted and are not listed; --show-accepted lists them\.$/m)
    const shown = await check('.', [...failing, '--show-accepted'], {
      cwd: folderOf({ 'landscape.yaml': text('zaken', 'post') }),
    })
    assert.match(shown.stdout, /^Accepted$/m)
    assert.match(shown.stdout, /Accepted by CISO on 30 June 2026, until 30 June 2027: Verhuist\./)
    const after = await check('.', failing, { cwd: folderOf({ 'landscape.yaml': text('zaken', 'post', 'portaal') }) })
    assert.equal(after.code, 1)
    assert.match(after.stdout, /can stop portaal at once/)
    assert.match(after.stdout, /Others that were accepted: 2/)
    assert.match(after.stdout, /More hangs on wolk than was accepted: portaal is not covered/)
  })

  it('writes out no more than twenty findings of one rule in one file, and counts the others', async () => {
    const applications = Array.from({ length: 30 }, (_, i) => `  - { id: app-${i}, criticality: hoog }\n`).join('')
    const folder = folderOf({
      'landscape.yaml': `${HEAD}applications:\n${applications}`,
      'b.landscape.yaml': `${HEAD}applications:\n  - { id: b, criticality: hoog }\n`,
    })
    const { stdout } = await check('.', [], { cwd: folder })
    assert.equal(stdout.match(/^error {2}landscape\.yaml:/gm)?.length, 20)
    assert.equal(stdout.match(/^error {2}b\.landscape\.yaml:/gm)?.length, 1)
    assert.match(stdout, /^landscape\.yaml {2}structure\/schema {2}and 10 more$/m)
    assert.match(stdout, /^31 errors, /m)
  })

  it('lets nothing in a file or its name steer the terminal', async () => {
    const evil = '\u001b[31m\u202e\u0085'
    const folder = folderOf({
      [`${evil}.landscape.yaml`]: `${HEAD}applications:\n  - { id: a, criticality: "${evil}" }\n`,
    })
    const { stdout } = await check('.', [], { cwd: folder })
    assert.match(stdout, /^error {2}␛\[31m��\.landscape\.yaml:5:/m)
    assert.match(stdout, /criticality: "␛\[31m��"/)
    for (const sign of evil) if (sign < ' ' || sign > '~') assert.ok(!stdout.includes(sign))
  })

  it('names files as they are called', async () => {
    const name = 'map met spatie/100% #1 é+(x)?.landscape.yaml'
    const { stdout } = await check('.', [], { cwd: folderOf({ [name]: `${HEAD}applications: x\n` }) })
    assert.ok(stdout.includes(`error  ${name}:4:`), stdout)
  })
})
