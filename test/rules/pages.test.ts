import assert from 'node:assert/strict'
import { parse } from 'yaml'
import { allRules } from '../../server/src/rules/index.ts'
import { isAcceptable } from '../../server/src/rules/rule.ts'
import { Checked, check } from '../fixtures.ts'
import { mark } from '../markers.ts'
import { acceptedIn, HEADINGS, LEVEL_WORDS, readPage } from './page.ts'

const LANGUAGES = ['en', 'nl'] as const
const NO_FIX = { en: /There\s+is\s+no\s+fix:\s/, nl: /Er\s+is\s+geen\s+automatische\s+oplossing:\s/ }
const PLANS = { en: /Fixes\s+plan\s+an\s+alternative/, nl: /Oplossingen\s+plannen\s+een\s+alternatief/ }
const ACCEPTS = { en: /the\s+risk\s+was\s+accepted;/, nl: /het\s+risico\s+is\s+aanvaard;/ }

describe('the pages of the rules', () => {
  for (const rule of allRules) {
    for (const language of LANGUAGES) {
      describe(`${rule.id}, ${language}`, () => {
        const page = readPage(rule.id, language)

        it('has the headings that every page has', () => {
          assert.deepEqual(page.headings, HEADINGS[language])
        })

        it('names rule, subject and level', () => {
          assert.match(page.title, new RegExp(`^${rule.id}: \\S`))
          assert.equal(page.level, LEVEL_WORDS[language][rule.level])
        })

        it('shows how to change the level', () => {
          const levels = page.settings.map((text) => parse(text).levels).filter((value) => value !== undefined)
          assert.deepEqual(levels.flatMap(Object.keys), [rule.id])
        })

        it('has an example of a fix, or says why there is none', () => {
          const fixes = page.examples
            .flatMap(({ before }) => before.expected)
            .filter((marker) => marker.fix !== undefined)
          if (rule.fixes.length > 0) assert.notEqual(fixes.length, 0)
          else if (!isAcceptable(rule.id)) assert.match(page.text, NO_FIX[language])
          else {
            assert.match(page.text, ACCEPTS[language])
            assert.doesNotMatch(page.text, NO_FIX[language])
          }
        })

        it('says so where fixes plan an alternative, and only there', () => {
          assert.equal(PLANS[language].test(page.text), rule.hasWayOut === true)
        })

        it('has examples that show this rule', () => {
          assert.notEqual(page.examples.length, 0)
          for (const { before } of page.examples) assert.ok(before.expected.some((marker) => marker.rule === rule.id))
        })

        page.examples.forEach(({ before, after }, i) => {
          it(`finds in example ${i + 1} what is marked, and nothing once it is corrected`, () => {
            const rules = [rule.id, ...acceptedIn(before.files)]
            check(before, { language, rules })
            const left = new Checked(after.files, { rules }).findings.filter(
              (f) => f.rule === rule.id || f.level === 'error',
            )
            assert.deepEqual(
              left.map((f) => f.id),
              [],
            )
          })

          if (!before.expected.some((marker) => marker.fix !== undefined)) return
          it(`comes from before to after by the fix in example ${i + 1}`, () => {
            const mended = new Checked(before.files, {
              language,
              rules: [rule.id, ...acceptedIn(before.files)],
            }).afterNamedFixes(before.expected)
            assert.equal(mark(mended, []), mark(after.files, []))
          })
        })
      })
    }

    it(`${rule.id} has the same examples in both languages`, () => {
      const [en, nl] = LANGUAGES.map((language) => readPage(rule.id, language).examples)
      const spans = (examples = en) =>
        examples?.map(({ before }) => before.expected.map(({ rule: id, fix }) => [id, fix === undefined]))
      assert.deepEqual(spans(nl), spans(en))
    })
  }
})
