import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { allRules } from '../../server/src/rules/index.ts'
import { Checked, type CheckOptions, type FixtureFile } from '../fixtures.ts'
import { isOneFactApart } from './one-fact.ts'
import { acceptedIn, LEVEL_WORDS, readPage } from './page.ts'
import { pairs } from './twins.ts'

/** Files of which a rule says something, and the same but for one fact. */
interface Proof {
  readonly firing: readonly FixtureFile[]
  readonly silent: readonly FixtureFile[]
  readonly options: CheckOptions
}

const LANGUAGES = ['en', 'nl'] as const

/** What is on the pages first; where that differs in more than one fact, the twins among the rule's own tests, which are read for it. */
const proofs = new Map<string, Proof | undefined>()
for (const { id } of allRules) proofs.set(id, proofOnPage(id) ?? proofAmongTests(id))

describe('every rule', () => {
  for (const { id, level } of allRules) {
    describe(id, () => {
      it('has a page in both languages that states its level', () => {
        for (const language of LANGUAGES) assert.equal(readPage(id, language).level, LEVEL_WORDS[language][level])
      })

      it('speaks of one thing, and not of the same but for one fact', () => {
        const proof = proofs.get(id)
        assert.ok(proof, `no example on its page and no twins in test/rules/${id}.test.ts differ in one fact`)
        const { firing, silent, options } = proof
        assert.notEqual(told(id, firing, options), 0, 'it says nothing of the first')
        assert.equal(told(id, silent, options), 0, 'it speaks of its twin')
      })
    })
  }
})

function told(rule: string, files: readonly FixtureFile[], options: CheckOptions): number {
  return new Checked(files, options).findings.filter((finding) => finding.rule === rule).length
}

function proofOnPage(rule: string): Proof | undefined {
  const example = readPage(rule, 'en').examples.find(({ before, after }) => isOneFactApart(before.files, after.files))
  return (
    example && {
      firing: example.before.files,
      silent: example.after.files,
      options: { rules: [rule, ...acceptedIn(example.before.files)] },
    }
  )
}

function proofAmongTests(rule: string): Proof | undefined {
  const file = join(import.meta.dirname, `${rule}.test.ts`)
  // Mocha takes no file that waits for another.
  if (existsSync(file)) createRequire(import.meta.url)(file)
  const pair = pairs.find(({ marked, firing, silent }) => marked.includes(rule) && isOneFactApart(firing, silent))
  return pair && { firing: pair.firing, silent: pair.silent, options: pair.options }
}
