import assert from 'node:assert/strict'
import { said } from '../../../server/src/l10n/message.ts'
import { overviewOf } from '../../../server/src/language/overview/overview.ts'
import { partsOf } from '../../../server/src/language/overview/parts.ts'
import type { OverviewOf, Row } from '../../../server/src/language/overview/row.ts'
import { Accepting } from '../completion/accepting.ts'

const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0001\n'

/** An overview as indented lines, in English, each with the text that it leads to. */
function lines(of: OverviewOf, files: Readonly<Record<string, string>> | string): readonly string[] {
  const all = typeof files === 'string' ? { 'landscape.yaml': HEAD + files } : files
  const { review } = new Accepting(all)
  const text = ({ label }: Pick<Row, 'label'>) =>
    typeof label === 'string' ? label : 'key' in label ? said(label, 'en').what : label.en
  const tell = (row: Row, depth: number): readonly string[] => {
    const { at } = row
    const path = at?.uri.replace('memory:/test/', '')
    const there = at && path ? ` @${all[path as keyof typeof all]?.slice(at.start, at.end).split('\n')[0]}` : ''
    const detail = row.detail === undefined ? '' : ` (${text({ label: row.detail })})`
    return [`${'  '.repeat(depth)}${text(row)}${detail}${there}`, ...row.rows.flatMap((each) => tell(each, depth + 1))]
  }
  return overviewOf(of, partsOf(of, review)).flatMap((row) => tell(row, 0))
}

const CLOUD = `platforms:
  - id: wolk
    product: azure
    region: westeurope
applications:
  - id: zaken
    name: Zaaksysteem
    product: open-zaak
    criticality: critical
    runsOn: wolk
`

describe('language/overview', () => {
  it('tells suppliers under the country of their seat and of their owner, each with what they have a hand in', () => {
    const told = lines('suppliers', CLOUD)
    const at = told.indexOf('United States (1 supplier)')
    assert.ok(at >= 0, told.join('\n'))
    assert.deepEqual(told.slice(at + 1, at + 3), [
      '  Microsoft Corporation (in 1 application)',
      '    Zaaksysteem @zaken',
    ])
    const own = lines('suppliers', CLOUD.replace('product: azure\n    region: westeurope', 'location: NL'))
    assert.ok(!own.some((line) => line.startsWith('United States')), own.join('\n'))
  })

  it('tells apart the suppliers of which nobody knows the seat', () => {
    const text = 'suppliers:\n  - id: maker\n    name: Maker\napplications:\n  - id: app\n    supplier: maker\n'
    assert.deepEqual(lines('suppliers', text), [
      'Seat and owner not known (1 supplier)',
      '  Maker (in 1 application)',
      '    app @app',
    ])
    const known = lines('suppliers', text.replace('name: Maker', 'name: Maker\n    country: NL'))
    assert.equal(known[0], 'Netherlands (1 supplier)')
  })

  it('tells which critical processes need something within reach', () => {
    const text = (criticality: string) =>
      `${CLOUD}processes:\n  - id: huwelijk\n    name: Huwelijk\n    criticality: ${criticality}\n    needs: [zaken]\n`
    assert.deepEqual(lines('processes', text('critical')), [
      'Huwelijk (1 application within reach) @huwelijk',
      '  Zaaksysteem (US) @zaken',
    ])
    assert.deepEqual(lines('processes', text('high')), [])
  })

  it('tells the contracts by the day on which one has to decide, those in use alone', () => {
    const text = `contracts:
  - { id: later, supplier: microsoft, end: 2028-06-30, renewal: automatic, noticeMonths: 6 }
  - { id: sooner, supplier: centric, end: 2027-03-31, renewal: none }
  - { id: over, supplier: centric, end: 2026-01-31, renewal: none }
  - { id: unused, supplier: centric, end: 2027-01-31 }
applications:
  - { id: a, product: microsoft-365, contract: later }
  - { id: b, supplier: centric, contract: sooner }
  - { id: c, supplier: centric, contract: over }
`
    assert.deepEqual(lines('calendar', text), [
      '2026 (1 contract)',
      '  31 January 2026: over has ended (Centric) @over',
      '    c @c',
      '2027 (2 contracts)',
      '  31 March 2027: sooner ends (Centric) @sooner',
      '    b @b',
      '  30 December 2027: later last day for notice (Microsoft Corporation) @later',
      '    a @a',
    ])
  })

  it('tells what is not known by whom it was asked of, and what findings say is to be asked', () => {
    const asked = lines(
      'unknowns',
      'applications:\n  - id: a\n    product: zivver\n    exit: { unknown: { askedOn: 2026-10-01, askedTo: zivver } }\n',
    )
    const at = asked.findIndex((line) => line.startsWith('Zivver'))
    assert.ok(at >= 0, asked.join('\n'))
    assert.ok(asked.includes('  How to leave a (asked on 1 October 2026) @a'), asked.join('\n'))
    const open = lines(
      'unknowns',
      'applications:\n  - id: a\n    supplier: centric\n    serviceModel: saas\n    criticality: critical\n',
    )
    assert.ok(
      open.some((line) => /^ {2}Where a runs/.test(line)),
      open.join('\n'),
    )
  })

  it('tells once what is stated as not known where a finding says whom to ask, else as a question for nobody', () => {
    const stated = (product: string) =>
      lines(
        'unknowns',
        `applications:\n  - { id: a, product: ${product}, criticality: critical, runsOn: { unknown: {} } }\n`,
      )
    const [open, kept] = [stated('topdesk'), stated('open-zaak')]
    assert.ok(open.includes('TOPdesk (1 question)'), open.join('\n'))
    assert.deepEqual(
      open.filter((line) => line.includes('runs')).map((line) => line.replace(/ @.*/, '')),
      ['  Where a runs'],
    )
    assert.ok(kept.includes('  Where a runs (not known) @a'), kept.join('\n'))
  })

  it('tells every question of findings that are gathered, however many there are', () => {
    const services = (count: number) =>
      lines(
        'unknowns',
        `applications:\n${Array.from({ length: count }, (_, i) => `  - { id: a-${i}, product: topdesk, exit: { plan: docs/exit } }\n`).join('')}`,
      ).filter((line) => /Where a-\d runs/.test(line))
    assert.equal(services(7).length, 7)
    assert.equal(services(2).length, 2)
  })

  it('tells as one question what was asked so long ago that a finding asks it again, with the day', () => {
    const asked = (day: string) =>
      lines(
        'unknowns',
        `applications:\n  - { id: a, product: topdesk, criticality: critical, runsOn: { unknown: { askedOn: ${day}, askedTo: topdesk } } }\n`,
      )
        .filter((line) => line.includes('runs'))
        .map((line) => line.replace(/ @.*/, ''))
    assert.deepEqual(asked('2025-01-15'), ['  Where a runs (asked on 15 January 2025)'])
    assert.deepEqual(asked('2026-11-01'), ['  Where a runs (asked on 1 November 2026)'])
    // A contract is asked for a plan for all that is under it, whichever of those says that it was asked.
    const under = (day: string) =>
      lines(
        'unknowns',
        'contracts:\n  - { id: c, supplier: topdesk }\n' +
          `applications:\n  - { id: a, product: topdesk, contract: c, criticality: critical, runsOn: eigen, exit: { plan: { unknown: { askedOn: ${day} } } } }\n` +
          'platforms:\n  - { id: eigen, location: NL }\n',
      )
        .filter((line) => line.includes('leave'))
        .map((line) => line.replace(/ @.*/, ''))
    assert.deepEqual(under('2025-01-15'), ['  How to leave c (asked on 15 January 2025)'])
    assert.deepEqual(under('2026-11-01'), ['  How to leave a (asked on 1 November 2026)'])
  })

  it('tells what is not known of each assistant, and of a supplier, once', () => {
    const told = lines(
      'unknowns',
      'suppliers:\n  - { id: maker, name: De Maker, country: NL, ultimateParent: { unknown: {} } }\n' +
        'applications:\n  - { id: a, supplier: maker, serviceModel: saas, generativeAi: [{ feature: een, dpia: { unknown: {} } }, { feature: twee, dpia: { unknown: {} } }] }\n',
    )
    assert.equal(told.filter((line) => line.includes('Who owns De Maker')).length, 1, told.join('\n'))
    assert.equal(
      told.filter((line) => line.includes('Where the DPIA of the assistant of a is')).length,
      2,
      told.join('\n'),
    )
  })

  it('tells findings by their cause, the loudest first, and no hints', () => {
    const told = lines('causes', CLOUD)
    assert.match(told[0] ?? '', /^wolk \(\d findings?\) @/)
    assert.ok(told.some((line) => line.includes('(jurisdiction/can-be-switched-off)')))
    const causes = told.filter((line) => !line.startsWith(' '))
    assert.equal(new Set(causes).size, causes.length)
  })

  it('tells of several organisations each under its name, and nothing of an empty folder', () => {
    const other = HEAD.replace('gm0001', '\n  id: gm0002\n  name: Gemeente Elders') + CLOUD
    const told = lines('suppliers', { 'landscape.yaml': HEAD + CLOUD, 'other.landscape.yaml': other })
    assert.deepEqual(
      told.filter((line) => !line.startsWith(' ')).map((line) => line.replace(/ \(.*/, '')),
      ['Gemeente Elders', 'gm0001'],
    )
    for (const what of ['causes', 'suppliers', 'processes', 'unknowns', 'calendar'] as const)
      assert.deepEqual(lines(what, {}), [])
  })
})
