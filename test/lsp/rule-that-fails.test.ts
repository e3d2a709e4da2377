import assert from 'node:assert/strict'
import type { Finding } from '../../server/src/review/finding.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { defineRule, type Rule } from '../../server/src/rules/rule.ts'
import { testCatalogue } from '../catalogue.ts'
import { applications, landscape, needs } from './editor.ts'

const fail = (): never => {
  throw new TypeError('this rule has a bug')
}

/** Each place where a rule can look, with a rule that fails there. */
const failing: Readonly<Record<string, Partial<Rule>>> = {
  'one part': { inPart: fail },
  'a document': { inDocument: fail },
  'a name': { forName: fail },
  'an organisation': { inOrganisation: fail },
  'all of them': { inPart: fail, inDocument: fail, forName: fail, inOrganisation: fail },
}

const files = {
  'landscape.yaml': applications('zaaksysteem', 'gis', 'gis'),
  'processen.landscape.yaml': needs('nergens'),
  'platforms.landscape.yaml': landscape(
    'platforms:\n  - id: a\n    runsOn: b\n  - id: b\n    runsOn: a\n    location: no\n',
  ),
}

describe('a rule that fails', () => {
  for (const [where, rule] of Object.entries(failing)) {
    it(`at ${where} leaves the findings of the others, and is told of once a file`, () => {
      const broken = defineRule({ id: 'test/broken', level: 'hint', reads: [], fixes: [], ...rule })
      const without = findings(allRules)
      const among = findings([...allRules.slice(0, 4), broken, ...allRules.slice(4)])
      assert.deepEqual(
        among.filter((finding) => finding.rule !== 'test/broken'),
        without,
      )
      assert.ok(without.length >= 4)

      const told = among.filter((finding) => finding.rule === 'test/broken')
      const inFiles = told.map(({ at }) => at.uri)
      assert.ok(told.length > 0)
      assert.deepEqual(inFiles, [...new Set(inFiles)])
      for (const { level, message } of told)
        assert.deepEqual([level, message], ['warning', { key: 'rule.failed', args: { rule: 'test/broken' } }])
    })
  }

  it('can fail and recover from one text to the next', () => {
    const touchy = defineRule({
      id: 'test/touchy',
      level: 'error',
      reads: [],
      fixes: [],
      inPart: ({ facts }) => (facts.entity?.id === 'gis' ? fail() : []),
    })
    const review = reviewWith([touchy])
    const failures = (text: string) => {
      review.setFile('memory:/test/landscape.yaml', text, 'landscape', true)
      return review.findings('memory:/test/landscape.yaml').length
    }
    assert.equal(failures(applications('zaaksysteem')), 0)
    assert.equal(failures(applications('zaaksysteem', 'gis')), 1)
    assert.equal(failures(applications('zaaksysteem')), 0)
  })
})

function findings(rules: readonly Rule[]): readonly Finding[] {
  const review = reviewWith(rules)
  for (const [path, text] of Object.entries(files)) review.setFile(`memory:/test/${path}`, text, 'landscape')
  return review.uris().flatMap((uri) => review.findings(uri))
}

function reviewWith(rules: readonly Rule[]): Review {
  return new Review({ catalogue: testCatalogue, rules, today: '2026-11-24', root: 'memory:/test' })
}
