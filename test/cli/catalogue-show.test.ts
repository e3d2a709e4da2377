import assert from 'node:assert/strict'
import { runCli } from './run-cli.ts'

const show = (...args: readonly string[]) => runCli(['catalogue', 'show', ...args, '--as-of', '2026-11-28'])

describe('cli/catalogue show', function () {
  this.slow(2000)

  it('tells of a product who makes it, who is behind that since when, which law that brings and what can come instead', async () => {
    const { code, stdout, stderr } = await show('zivver', '--language', 'en')
    assert.deepEqual([code, stderr], [0, ''])
    const text = unwrapped(stdout)
    assert.match(text, /^Zivver {2}product · zivver$/m)
    assert.match(text, /Controlled by Accellion, Inc\. \(Kiteworks\), United States, since June 2025\./)
    assert.match(text, /United States \(owner\): \d laws with reach across borders: - CLOUD Act/)
    assert.match(text, /Amazon Web Services, region eu-west-1, in Ireland/)
    assert.match(text, /- Cryptshare \(.*?\) · European · proven/)
  })

  it('shows both a product and a supplier of one name, the law once', async () => {
    const { stdout } = await show('zivver', '--language', 'nl')
    assert.match(stdout, /^Zivver {2}product · zivver$/m)
    assert.match(stdout, /^Zivver {2}leverancier · zivver$/m)
    assert.equal(stdout.match(/CLOUD Act/g)?.length, 1)
    assert.match(stdout, /Zoals hierboven staat, bij het product\./)
  })

  it('tells who was in control on another day', async () => {
    const before = await runCli(['catalogue', 'show', 'zivver', '--as-of', '2025-01-01', '--language', 'en'])
    assert.doesNotMatch(before.stdout, /Kiteworks\), United States, since/)
    assert.match(before.stdout, /Who controls it is not known/)
  })

  it('tells once when something ended, and when it will', async () => {
    const ended = async (name: string) => (await show(name, '--language', 'en')).stdout.match(/^End of life.*$/m)?.[0]
    assert.match((await ended('minio')) ?? '', /no more updates, since April 2026$/)
    assert.match((await ended('jira-data-center')) ?? '', /ends 28 March 2029/)
  })

  it('names a change that was announced, and after that that it was prohibited', async () => {
    const on = async (day: string) =>
      unwrapped((await runCli(['catalogue', 'show', 'solvinity', '--as-of', day, '--language', 'en'])).stdout)
    assert.match(
      await on('2026-01-01'),
      /Announced 5 November 2025, not completed, to Kyndryl Holdings, Inc\. \(United States\)/,
    )
    const after = await on('2026-11-28')
    assert.match(after, /Prohibited 25 May 2026, to Kyndryl Holdings, Inc\. \(United States\)/)
    assert.doesNotMatch(after, /Announced 5 November 2025, not completed/)
  })

  const kinds: readonly (readonly [string, RegExp])[] = [
    ['US', /^United States {2}jurisdiction · US$/m],
    ['Verenigde Staten', /^United States {2}jurisdiction · US$/m],
    ['DigiD', / national provision · digid$/m],
    ['us-cloud-act', / {2}law · us-cloud-act$/m],
    ['zgw-zaken', /^Zaken API {2}standard · zgw-zaken$/m],
    ['Identity provider', /^Identity provider {2}function · identity-provider$/m],
    ['Burgerzakencomponent', /^Burgerzakencomponent\nGEMMA reference component · a69a3d2f/m],
    ['a69a3d2f', /^Burgerzakencomponent\nGEMMA reference component · a69a3d2f/m],
    ['O365', / {2}product · microsoft-365$/m],
    ['Microsoft Nederland B.V.', / {2}supplier · microsoft$/m],
  ]
  for (const [name, expected] of kinds) {
    it(`finds ${name}`, async () => {
      const { code, stdout } = await show(...name.split(' '), '--language', 'en')
      assert.equal(code, 0)
      assert.match(stdout, expected)
    })
  }

  it('says of law that was not studied, and of a place that is not known, that it is so', async () => {
    const { stdout } = await show('key2burgerzaken', '--language', 'en')
    assert.match(unwrapped(stdout), /Runs on Not known: no public statement was found/)
    assert.match(
      unwrapped((await show('GG', '--language', 'en')).stdout),
      /not studied; a short or empty list means unknown, not none/,
    )
  })

  const wrong: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
    [
      ['zivvr'],
      /niets dat “zivvr” heet\. Bedoelde u een van deze\?\n {2}zivver/,
      /nothing called “zivvr”\. Did you mean one of these\?\n {2}zivver/,
    ],
    [
      ['Zivver', 'beveiligd', 'mailen'],
      /Bedoelde u een van deze\?\n {2}zivver/,
      /Did you mean one of these\?\n {2}zivver/,
    ],
    [
      ['xyzzy'],
      /niets dat “xyzzy” heet\. `havenwijzer catalogue find`/,
      /nothing called “xyzzy”\. `havenwijzer catalogue find`/,
    ],
    [['\u001b[31m'], /“␛\[31m”/, /“␛\[31m”/],
    [[], /^Noem iets uit de catalogus/, /^Name an entry/],
    [[' '], /^Noem iets uit de catalogus/, /^Name an entry/],
  ]
  for (const [names, ...expected] of wrong) {
    it(`refuses ${JSON.stringify(names.join(' '))} with what may be meant`, async () => {
      for (const [i, language] of (['nl', 'en'] as const).entries()) {
        const { code, stdout, stderr } = await show(...names, '--language', language)
        assert.deepEqual([code, stdout], [2, ''])
        assert.match(stderr, expected[i] ?? /never/)
        assert.doesNotMatch(stderr, /\n {4}at /)
      }
    })
  }

  it('refuses a task that there is not, and no task', async () => {
    for (const [args, expected] of [
      [['catalogue'], /^Say what to do with the catalogue: show, find or lint\.\n`havenwijzer --help` /],
      [['catalogue', 'shwo'], /^The catalogue cannot “shwo”\. Possible: show, find, lint\.\n`havenwijzer --help` /],
    ] as const) {
      const { code, stderr } = await runCli([...args, '--language', 'en'])
      assert.equal(code, 2)
      assert.match(stderr, expected)
    }
  })

  it('gives the same to programs', async () => {
    const { code, stdout } = await show('zivver', '--format', 'json')
    const { asOf, entries } = JSON.parse(stdout) as { asOf: string; entries: readonly Record<string, never>[] }
    assert.deepEqual(
      [code, asOf, entries.map(({ kind, id }) => `${kind} ${id}`)],
      [0, '2026-11-28', ['product zivver', 'supplier zivver']],
    )
    assert.equal((entries[0] as unknown as { maker: { since: string } }).maker.since, '2025-06')
  })

  it('fits the screen, wide or narrow', async () => {
    for (const columns of [40, 80, 120]) {
      for (const name of ['microsoft-365', 'solvinity', 'US']) {
        const { stdout } = await runCli(['catalogue', 'show', name], { env: { COLUMNS: String(columns) } })
        // An address is never broken: it could not be followed.
        for (const line of stdout.split('\n')) assert.ok(line.length <= columns || /https?:\/\/\S+$/.test(line), line)
      }
    }
  })
})

/** The text without the ends of its lines. */
function unwrapped(text: string): string {
  return text
    .replaceAll(/\n {2,}/g, ' ')
    .replaceAll(/ {2,}(?=\S)/g, (gap, at: number) => (text[at - 1] === '\n' ? gap : gap.length > 2 ? ' ' : gap))
}
