import assert from 'node:assert/strict'
import { worded } from '../../server/src/l10n/message.ts'
import { changesText } from '../../server/src/output/changes/text.ts'
import { type Changes, changesBetween } from '../../server/src/review/changes/changes.ts'
import { countMessages, summaryMessages } from '../../server/src/review/changes/summary.ts'
import { Checked, parseFixture } from '../fixtures.ts'

const RULES = ['jurisdiction', 'lock-in/no-exit-plan', 'governance']

const PLATFORMS = `platforms:
  - { id: azure-weu, product: azure, region: westeurope, encryptionKeys: provider }
  - { id: eigen-dc, location: NL, operator: gm0999 }
`
const zaken = (more = 'runsOn: azure-weu', id = 'zaaksysteem') =>
  `  - { id: ${id}, name: Zaken, product: open-zaak, owner: Team, criticality: high, ${more} }\n`
const archief = (more = 'runsOn: eigen-dc') =>
  `  - { id: archief, name: Archief, product: open-zaak, owner: Team, criticality: high, ${more} }\n`
const landscape = (...parts: readonly string[]) =>
  `kind: landscape\nversion: 1\norganisation: { id: gm0999, name: Duinrand }\n${parts.join('')}`
const of = (...applications: readonly string[]) => landscape(PLATFORMS, 'applications:\n', ...applications)

/** What became of one text when the other came in its place. */
function between(
  before: string,
  after: string,
  rules: readonly string[] = RULES,
): { readonly changes: Changes; readonly summary: readonly string[] } {
  const [old, now] = [before, after].map((text) => new Checked(parseFixture(text).files, { rules }).review)
  if (!old || !now) throw new Error('two reviews')
  const changes = changesBetween(old, now)
  const told = changes.organisations.flatMap((own) => summaryMessages(own, { before: old, after: now }))
  return { changes, summary: [...told, ...countMessages(changes)].map((text) => worded(text, 'en')) }
}

function verdicts({ items }: Changes): readonly string[] {
  return items.map(({ node, change, verdict }) => `${node} ${change} ${verdict}`)
}

describe('review/changes', () => {
  it('tells of an application that moves to a foreign cloud, of the platform and of nobody else', () => {
    const { changes, summary } = between(of(zaken(), archief()), of(zaken(), archief('runsOn: azure-weu')))
    assert.deepEqual(verdicts(changes), ['application:archief changed worse'])
    assert.deepEqual(
      changes.worse.map(({ finding, since }) => [finding.rule, since.change, since.added]),
      [
        ['jurisdiction/can-be-switched-off', 'grown', ['application:archief']],
        ['jurisdiction/foreign-law-reaches-data', 'grown', ['application:archief']],
      ],
    )
    assert.deepEqual(summary, [
      'Changed: 1 application.',
      'Adds 1 application to Microsoft Azure (archief): 1 → 2.',
      'Within reach of the United States: 1 → 2 (new: archief).',
      '2 findings are new or worse, 0 gone or better.',
    ])
  })

  it('tells the same the other way round as better', () => {
    const { changes, summary } = between(of(zaken(), archief('runsOn: azure-weu')), of(zaken(), archief()))
    assert.deepEqual(verdicts(changes), ['application:archief changed better'])
    assert.deepEqual(changes.worse, [])
    assert.deepEqual(summary, [
      'Changed: 1 application.',
      'Takes 1 application off Microsoft Azure (archief): 2 → 1.',
      'Within reach of the United States: 2 → 1 (no longer: archief).',
      '0 findings are new or worse, 2 gone or better.',
    ])
  })

  it('tells of an application that comes and brings nothing only that it came', () => {
    const { changes, summary } = between(of(zaken()), of(zaken(), archief()))
    assert.deepEqual(verdicts(changes), ['application:archief added same'])
    assert.deepEqual(summary, ['Added: 1 application.', 'No finding comes, goes or changes by it.'])
  })

  it('tells of a platform that becomes foreign what that does to all that run on it', () => {
    const moved = PLATFORMS.replace('location: NL, operator: gm0999', 'product: aws, region: eu-central-1')
    const both = ['applications:\n', zaken('runsOn: eigen-dc'), archief()]
    const { changes } = between(landscape(PLATFORMS, ...both), landscape(moved, ...both))
    assert.deepEqual(verdicts(changes), [
      'platform:eigen-dc changed worse',
      'application:archief touched worse',
      'application:zaaksysteem touched worse',
    ])
  })

  it('says nothing of another order, other comments, another layout or another file', () => {
    const otherwise = of(archief(), zaken()).replaceAll(
      /\{ (id: .*) \}/g,
      (_, entry: string) => `# zo\n    ${entry.split(', ').reverse().join('\n    ')}`,
    )
    const { changes, summary } = between(of(zaken(), archief()), `# file: applicaties.landscape.yaml\n${otherwise}`)
    assert.deepEqual(changes.items, [])
    assert.deepEqual(summary, ['No finding comes, goes or changes by it.'])
  })

  it('takes what is called otherwise for the same thing, and the finding on it too', () => {
    const { changes, summary } = between(of(zaken()), of(zaken(undefined, 'zaken')))
    assert.deepEqual(verdicts(changes), ['application:zaken renamed same'])
    assert.deepEqual(summary, ['Renamed: 1 application.', 'No finding comes, goes or changes by it.'])
  })

  it('takes what is called otherwise and runs elsewhere for another', () => {
    const { changes } = between(of(zaken()), of(zaken('runsOn: eigen-dc', 'zaken')))
    assert.deepEqual(verdicts(changes), ['application:zaken added same', 'application:zaaksysteem removed better'])
  })

  it('takes a platform that is called otherwise for the same', () => {
    const text = of(zaken())
    const { changes } = between(text, text.replaceAll('azure-weu', 'wolk'))
    assert.deepEqual(verdicts(changes), ['platform:wolk renamed same', 'application:zaaksysteem changed same'])
    assert.deepEqual([changes.worse, changes.better], [[], []])
  })

  it('does not take a risk that was accepted for one that went', () => {
    const accepted = `acceptedRisks:
  - rule: jurisdiction/can-be-switched-off
    element: azure-weu
    covers: [zaaksysteem]
    reason: Verhuist in 2027.
    acceptedBy: CISO
    acceptedOn: 2026-06-30
    until: 2027-06-30
`
    const { changes, summary } = between(of(zaken()), `${of(zaken())}${accepted}`)
    assert.deepEqual([changes.worse, changes.better], [[], []])
    assert.deepEqual(summary, ['No finding comes, goes or changes by it.', 'Accepted risks: 0 → 1.'])
  })

  it('tells of what a rule says louder of one thing than before only that it is worse, and nothing of others', () => {
    const rules = ['lock-in/no-exit-plan', 'jurisdiction/undeclared-hosting']
    const low = of(
      archief('serviceModel: saas').replace('high', 'low'),
      zaken('serviceModel: saas').replace('high', 'low'),
    )
    const high = low.replace('criticality: low', 'criticality: critical')
    for (const [before, after, verdict] of [
      [low, high, 'worse'],
      [high, low, 'better'],
    ] as const) {
      const { changes } = between(before, after, rules)
      assert.deepEqual(verdicts(changes), [`application:archief changed ${verdict}`])
    }
  })

  it('counts the critical processes that are exposed', () => {
    const process = 'processes:\n  - { id: uitkeren, name: Uitkeren, criticality: critical, needs: [archief] }\n'
    const before = landscape(PLATFORMS, 'applications:\n', zaken(), archief(), process)
    const { summary } = between(before, before.replace('runsOn: eigen-dc', 'runsOn: azure-weu'))
    assert.ok(summary.includes('Critical processes exposed: 0 → 1 (new: Uitkeren).'), summary.join('\n'))
  })

  it('does not take for gone what a slip hides, and tells the rest', () => {
    const before = of(zaken(), archief())
    const mended = before.replace('product: azure, region', 'product: azure, name: Wolk, region')
    for (const [after, isHidden] of [
      [
        mended.replace('platforms:\n', 'platforms:\n  - { id: aws, product: aws }\n').replace('Wolk,', 'Wolk: x: y,'),
        true,
      ],
      [mended.replace('platforms:\n', 'platforms:\n  - { id: aws, product: aws }\n'), false],
    ] as const) {
      const { changes, summary } = between(before, after)
      assert.deepEqual(changes.better, [], String(isHidden))
      assert.equal(
        summary.some((text) => text.startsWith('Something here cannot be read.')),
        isHidden,
      )
      assert.equal(
        summary.some((text) => text.startsWith('Takes')),
        false,
      )
      assert.ok(changes.items.some(({ node, change }) => node === 'platform:aws' && change === 'added'))
    }
  })

  it('tells what changed in a target apart from what is now', () => {
    const now = of(zaken(), archief())
    const target = `# file: doel.landscape.yaml
kind: landscape
version: 1
organisation: gm0999
state: target
applications:
  - { id: archief, runsOn: azure-weu }
`
    const { changes, summary } = between(
      `# file: landscape.yaml\n${now}${target.replace('azure-weu', 'eigen-dc')}`,
      `# file: landscape.yaml\n${now}${target}`,
    )
    assert.deepEqual(
      changes.organisations.map(({ state }) => state),
      ['target'],
    )
    assert.ok(summary.includes('Adds 1 application to Microsoft Azure (archief): 1 → 2.'), summary.join('\n'))
  })

  it('writes it down with what is worse first, in lines that fit', () => {
    const before = of(zaken(), archief())
    const after = of(zaken('runsOn: eigen-dc'), archief('runsOn: azure-weu'))
    const [old, now] = [before, after].map((text) => new Checked(parseFixture(text).files, { rules: RULES }).review)
    if (!old || !now) throw new Error('two reviews')
    const since = { revision: 'main', commit: '0123456789abcdef', day: '2026-11-12', subject: 'Zo', isCommon: false }
    const text = changesText(
      { changes: changesBetween(old, now), before: old, after: now, since },
      { language: 'en', width: 80, style: (_, plain) => plain, shownAs: (uri) => uri.slice(uri.lastIndexOf('/') + 1) },
    )
    assert.match(text, /^Since main \(01234567 of 12 November 2026, “Zo”\)\n\nDuinrand\n {2}Changed: 2 app/)
    assert.ok(text.indexOf('\nWorse\n') < text.indexOf('\nBetter\n'), text)
    assert.ok(
      text.split('\n').every((line) => line.length <= 80),
      text,
    )
  })
})
