import assert from 'node:assert/strict'
import { packagedCatalogue } from '../../../server/src/catalogue/packaged.ts'
import { worded } from '../../../server/src/l10n/message.ts'
import { exposureMarks } from '../../../server/src/language/exposure-display.ts'
import type { Finding } from '../../../server/src/review/finding.ts'
import { Review } from '../../../server/src/review/review.ts'
import { rulesOf } from '../../fixtures.ts'

const REACH = 'jurisdiction/foreign-law-reaches-data'
const STOP = 'jurisdiction/can-be-switched-off'
const ROOT = 'memory:/test'

/** Forty applications with one cause: how many there are must not change how many findings there are. */
describe('forty applications with one cause', () => {
  const catalogue = packagedCatalogue()
  const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0268\n'
  const DATASETS = `datasets:
  - { id: zorg, classification: confidential, personal: special }
  - { id: rooster, classification: internal, personal: none }
processes:
  - { id: spoed, name: Spoedopvang, criticality: critical, needs: [a-1, a-40] }
  - { id: post, name: Post, criticality: high, needs: [a-2] }
`
  /** Twelve with special data, twenty-eight with a roster. */
  const applications = (says: string, from = 1, to = 40) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i)
      .map((n) => `  - { id: a-${n}, ${says}, criticality: medium, data: [${n <= 12 ? 'zorg' : 'rooster'}] }\n`)
      .join('')

  const situations: readonly (readonly [string, string, string, string])[] = [
    [
      'a platform',
      'platform:azure-weu',
      'product: open-zaak, runsOn: azure-weu',
      'platforms:\n  - { id: azure-weu, product: azure, region: westeurope }\n',
    ],
    ['what only the catalogue knows', 'supplier:atlassian', 'product: jira', ''],
    [
      'a host three hops down',
      'platform:azure-weu',
      'product: open-zaak, runsOn: cluster',
      'platforms:\n  - { id: cluster, product: kubernetes, runsOn: eigen-cloud, operator: gm0268 }\n  - { id: eigen-cloud, runsOn: azure-weu, operator: gm0268 }\n  - { id: azure-weu, product: azure, region: westeurope }\n',
    ],
    [
      'an operator',
      'platform:eigen-dc',
      'product: open-zaak, runsOn: eigen-dc',
      'platforms:\n  - { id: eigen-dc, location: NL, operator: kyndryl }\n',
    ],
  ]
  for (const [what, cause, says, platforms] of situations) {
    it(`give one finding a rule and level: ${what}`, () => {
      const { findings } = review({
        'landscape.yaml': `${HEAD}${platforms}applications:\n${applications(says)}${DATASETS}`,
      })
      assert.deepEqual(outlines(findings), [
        `${STOP} ${cause} error 12`,
        `${STOP} ${cause} warning 28`,
        `${REACH} ${cause} error 12`,
        `${REACH} ${cause} warning 28`,
      ])
      for (const { message } of findings) assert.match(worded(message, 'en'), /Spoedopvang/)
    })
  }

  it('give one finding a level: an identity provider', () => {
    const sign = 'product: open-zaak, runsOn: eigen-dc, identityProvider: { application: entra }'
    const { findings } = review({
      'landscape.yaml': `${HEAD}platforms:\n  - { id: eigen-dc, location: NL, operator: gm0268 }\napplications:\n  - { id: entra, product: entra-id, criticality: medium }\n${applications(sign)}${DATASETS}`,
    })
    assert.deepEqual(outlines(findings), [
      `${STOP} application:entra error 12`,
      `${STOP} application:entra warning 29`,
      `${REACH} application:entra warning 1`,
    ])
  })

  it('take a forty-first in another file along, which shows by whom it is exposed on its own line', () => {
    const platforms = 'platforms:\n  - { id: azure-weu, product: azure, region: westeurope }\n'
    const says = 'product: open-zaak, runsOn: azure-weu'
    const first = `${HEAD}${platforms}applications:\n${applications(says)}${DATASETS}`
    const opened = review({ 'landscape.yaml': first })
    opened.review.takeTouched()
    opened.review.setFile(
      `${ROOT}/b.landscape.yaml`,
      `${HEAD}applications:\n${applications(says, 41, 41)}`,
      'landscape',
    )
    assert.deepEqual(opened.review.takeTouched().toSorted(), [`${ROOT}/b.landscape.yaml`, `${ROOT}/landscape.yaml`])
    assert.deepEqual(outlines(opened.review.findings(`${ROOT}/landscape.yaml`)), [
      `${STOP} platform:azure-weu error 12`,
      `${STOP} platform:azure-weu warning 29`,
      `${REACH} platform:azure-weu error 12`,
      `${REACH} platform:azure-weu warning 29`,
    ])
    assert.deepEqual(opened.review.findings(`${ROOT}/b.landscape.yaml`), [])
    const marks = exposureMarks(opened.review.documents(`${ROOT}/b.landscape.yaml`), (organisation) =>
      opened.review.landscapeOf(organisation),
    )
    assert.deepEqual(
      marks.map(({ text }) => worded(text, 'en')),
      [
        'Microsoft Corporation (United States) can get at the data and can stop it at once: azure-weu → Microsoft Azure → Microsoft Corporation → United States → CLOUD Act (2018), 18 USC 2713.',
      ],
    )
  })

  it('go with the cause, also where that stands in another file or organisation', () => {
    const centre = (host: string) =>
      `kind: landscape\nversion: 1\norganisation: irvn\nplatforms:\n  - { id: wolk, product: ${host} }\napplications:\n  - { id: belasting, product: open-zaak, runsOn: wolk }\n`
    const own = `${HEAD}applications:\n  - { id: belasting, from: irvn/belasting, criticality: high }\n`
    const opened = review({ 'irvn/landscape.yaml': centre('azure'), 'landscape.yaml': own })
    const ours = () =>
      opened.review
        .uris()
        .flatMap((uri) => opened.review.findings(uri))
        .filter(({ organisation }) => organisation === 'gm0268')
        .map(({ rule, cause }) => `${rule} ${cause}`)
    assert.deepEqual(ours(), [`${STOP} platform:irvn/wolk`, `${REACH} platform:irvn/wolk`])
    opened.review.setFile(`${ROOT}/irvn/landscape.yaml`, centre('fuga-cloud'), 'landscape')
    assert.deepEqual(ours(), [])
    opened.review.setFile(`${ROOT}/irvn/landscape.yaml`, centre('azure'), 'landscape')
    assert.deepEqual(ours(), [`${STOP} platform:irvn/wolk`, `${REACH} platform:irvn/wolk`])
  })

  function review(files: Readonly<Record<string, string>>) {
    const made = new Review({ catalogue, rules: rulesOf([REACH, STOP]), today: '2026-11-24', root: ROOT })
    for (const [name, text] of Object.entries(files)) made.setFile(`${ROOT}/${name}`, text, 'landscape')
    return { review: made, findings: Object.keys(files).flatMap((name) => made.findings(`${ROOT}/${name}`)) }
  }

  function outlines(findings: readonly Finding[]): readonly string[] {
    return findings.map(({ rule, cause, level, affected }) => `${rule} ${cause} ${level} ${affected.length}`).toSorted()
  }
})
