import assert from 'node:assert/strict'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'

const FILE = 'file:///x/landscape.yaml'
const POLICY = 'file:///x/havenwijzer.yaml'
const TEXT = `kind: landscape
version: 1
organisation: gm0268
applications:
  - { id: zaak, name: Zaak, product: key2waarderen, owner: Team, criticality: critical, serviceModel: saas }
`

describe('levels that change', () => {
  for (const [before, after, expected] of [
    [
      'lock-in/no-exit-plan: info',
      'lock-in/no-exit-plan: off',
      [['jurisdiction/undeclared-hosting', 'warning', ['lock-in/exit-plan-untested']]],
    ],
    [
      'lock-in/no-exit-plan: off',
      'lock-in/no-exit-plan: info',
      [['jurisdiction/undeclared-hosting', 'warning', ['lock-in/no-exit-plan', 'lock-in/exit-plan-untested']]],
    ],
    [
      'jurisdiction/undeclared-hosting: info',
      'jurisdiction/undeclared-hosting: off',
      [['lock-in/no-exit-plan', 'warning', []]],
    ],
    [
      'jurisdiction/undeclared-hosting: warning',
      'jurisdiction/undeclared-hosting: info',
      [['jurisdiction/undeclared-hosting', 'info', ['lock-in/no-exit-plan', 'lock-in/exit-plan-untested']]],
    ],
  ] as const)
    it(`are followed in what others say: ${before} → ${after}`, () => {
      const review = opened(before)
      found(review)
      review.setFile(POLICY, policy(after), 'policy', true)
      assert.deepEqual(found(review), expected)
      assert.deepEqual(found(opened(after)), expected)
    })
})

function opened(levels: string): Review {
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today: '2026-11-24', root: 'file:///x' })
  review.setFile(POLICY, policy(levels), 'policy', true)
  review.setFile(FILE, TEXT, 'landscape', true)
  return review
}

function policy(levels: string): string {
  return `kind: policy\nversion: 1\nlevels: { ${levels} }\n`
}

function found(review: Review): readonly unknown[] {
  return review.findings(FILE).map(({ rule, level, reasons }) => [rule, level, reasons.map((each) => each.rule)])
}
