import assert from 'node:assert/strict'
import { forEvery } from './for-every.ts'
import { madeQuestions } from './made/questions.ts'
import { type Questions, recountedQuestions, reportedQuestions } from './questions.ts'
import { toldIfAny } from './told-in-json.ts'
import { without } from './without.ts'

describe('report/recount of questions', () => {
  it('counts the same by another way, whatever the landscape', () =>
    forEvery(madeQuestions, (text) => {
      const figures = toldIfAny({ 'landscape.yaml': text })
      if (figures) assert.deepEqual(reportedQuestions(figures), recountedQuestions(text), text)
    }))

  it('counts those of the landscape below', () => {
    assert.deepEqual(both(LANDSCAPE), {
      open: [
        'ai/assistant-without-dpia Samenvatten (zaken)',
        'continuity/no-continuity-plan uitkeren',
        'jurisdiction/undeclared-hosting agenda',
        'jurisdiction/undeclared-owner De Maker',
        'lock-in/contract-without-exit-clause maker-2025',
        'lock-in/exit-plan-untested zaken',
        'lock-in/no-exit-plan agenda',
        'lock-in/no-exit-plan maker-2025',
        'lock-in/no-exit-plan wolk-west',
        'lock-in/no-open-export zaken',
        'stated application post owner',
      ],
      asked: ['stated application post owner'],
    })
  })

  it('counts as many as there are, however few fixes go with them', () => {
    const many = Array.from({ length: 9 }, (_, i) => `  - { id: dienst-${i}, product: dienst }\n`).join('')
    const { open } = both(LANDSCAPE.replace('contracts:\n', `${many}contracts:\n`))
    assert.equal(open.filter((each) => each.startsWith('jurisdiction/undeclared-hosting')).length, 10)
  })

  const agenda = 'id: agenda, product: dienst'
  /** What is no question any more, and what is one instead; those that were asked in brackets. */
  const twins: readonly (readonly [what: string, from: string, to: string, gone: string, come: string])[] = [
    [
      'it is assessed',
      'enabled: true',
      'enabled: true, dpia: "https://example.com/dpia"',
      'ai/assistant-without-dpia Samenvatten (zaken)',
      '',
    ],
    [
      'another assistant reaches more',
      'enabled: true }',
      'enabled: true }, { feature: Zoeken, enabled: true, reaches: organisation-data }',
      '',
      'ai/assistant-without-dpia Zoeken (zaken)',
    ],
    ['it is off', 'enabled: true', 'enabled: false', 'ai/assistant-without-dpia Samenvatten (zaken)', ''],
    [
      'little hangs on it',
      'criticality: critical, needs',
      'criticality: low, needs',
      'continuity/no-continuity-plan uitkeren',
      '',
    ],
    ['it is known where it runs', agenda, `${agenda}, runsOn: eigen-dc`, 'jurisdiction/undeclared-hosting agenda', ''],
    [
      'it is known who owns it',
      'name: De Maker, country: NL',
      'name: De Maker, country: NL, ultimateParent: { name: Zelf, country: NL }',
      'jurisdiction/undeclared-owner De Maker',
      '',
    ],
    [
      'its terms arrange leaving',
      'id: maker-2025, supplier: maker',
      'id: maker-2025, supplier: maker, terms: GIBIT 2023',
      'lock-in/contract-without-exit-clause maker-2025',
      '',
    ],
    [
      'leaving was tried',
      'plan: "https://example.com/exit"',
      'plan: "https://example.com/exit", testedOn: { plannedExit: 2026-02-01, suddenLoss: 2026-02-01 }',
      'lock-in/exit-plan-untested zaken',
      '',
    ],
    [
      'it was decided to do without',
      agenda,
      `${agenda}, transition: { kind: retire, status: decided }`,
      'lock-in/no-exit-plan agenda',
      '',
    ],
    [
      'it holds nothing',
      ', data: [dossiers]',
      '',
      'ai/assistant-without-dpia Samenvatten (zaken), lock-in/no-open-export zaken',
      '',
    ],
    ['nobody was asked', 'unknown: { askedOn: 2026-10-01 }', 'unknown: {}', '[stated application post owner]', ''],
    [
      'somebody was asked long ago',
      agenda,
      `${agenda}, runsOn: { unknown: { askedOn: 2025-01-15 } }`,
      '',
      '[jurisdiction/undeclared-hosting agenda]',
    ],
    [
      'somebody was asked lately',
      agenda,
      `${agenda}, runsOn: { unknown: { askedOn: 2026-11-01 } }`,
      'jurisdiction/undeclared-hosting agenda',
      'stated application agenda runsOn, [stated application agenda runsOn]',
    ],
    [
      'something critical misses its host as well',
      agenda,
      `${agenda}, criticality: critical`,
      'lock-in/no-exit-plan agenda',
      '',
    ],
    [
      'it is not in use yet',
      agenda,
      `${agenda}, lifecycle: planned`,
      'jurisdiction/undeclared-hosting agenda, lock-in/no-exit-plan agenda',
      '',
    ],
  ]
  for (const [what, from, to, gone, come] of twins)
    it(`counts otherwise where ${what}`, () => {
      assert.ok(LANDSCAPE.includes(from))
      const [before, after] = [LANDSCAPE, LANDSCAPE.replace(from, to)].map((text) => questionsIn(both(text)))
      assert.deepEqual([without(before, after).join(', '), without(after, before).join(', ')], [gone, come])
    })
})

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
suppliers:
  - { id: maker, name: De Maker, country: NL, ${READ} }
products:
  - { id: wolk, supplier: maker, serviceModel: iaas }
  - { id: dienst, supplier: maker, serviceModel: saas, licence: proprietary }
  - { id: pakket, supplier: maker, serviceModel: self-hosted, licence: proprietary }
platforms:
  - { id: wolk-west, product: wolk, location: NL }
  - { id: eigen-dc, location: NL, operator: gm0001 }
applications:
  - { id: zaken, product: pakket, runsOn: eigen-dc, criticality: critical, exit: { plan: "https://example.com/exit" }, data: [dossiers], generativeAi: [{ feature: Samenvatten, enabled: true }] }
  - { id: post, product: pakket, runsOn: wolk-west, contract: maker-2025, owner: { unknown: { askedOn: 2026-10-01 } } }
  - { id: agenda, product: dienst }
contracts:
  - { id: maker-2025, supplier: maker }
processes:
  - { id: uitkeren, criticality: critical, needs: [zaken] }
datasets:
  - { id: dossiers, personal: bsn, classification: confidential }
`

/** What both count, which has to be the same. */
function both(text: string): Questions {
  const recounted = recountedQuestions(text)
  assert.deepEqual(reportedQuestions(toldIfAny({ 'landscape.yaml': text }) ?? {}), recounted)
  return recounted
}

function questionsIn({ open, asked }: Questions): readonly string[] {
  return [...open, ...asked.map((each) => `[${each}]`)]
}
