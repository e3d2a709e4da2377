import assert from 'node:assert/strict'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import type { Following } from '../../server/src/model/following.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import { generate } from '../generator/generate.ts'

/** What a change costs, counted and not timed, so that it is the same on every machine. */
interface Work {
  /** Items of documents that were read. */
  readonly items: number
  /** Rules that were asked about an organisation as a whole. */
  readonly organisations: number
  /** Rules that were asked about a name. */
  readonly names: number
  /** Elements that were put together anew with what they are exposed to. */
  readonly assessed: number
  /** Questions of rules about one thing that were answered anew, and things that were put together anew. */
  readonly questions: number
}

describe('the work that a change costs', function () {
  this.slow(5000)
  const open = opener()

  for (const [what, before, after, most] of [
    ['a letter in a name', / {4}name: /, '$&q', { items: 1, assessed: 1, organisations: 4, names: 56, questions: 6 }],
    [
      'another criticality',
      /( {4}criticality: )(?:low|medium)\n/,
      '$1high\n',
      { items: 1, assessed: 1, organisations: 10, names: 56, questions: 50 },
    ],
    [
      'a value that is none',
      / {4}criticality: /,
      '$&q',
      { items: 1, assessed: 1, organisations: 9, names: 56, questions: 68 },
    ],
    [
      'an unclosed bracket',
      / {4}owner: /,
      '$&[',
      { items: 1, assessed: 0, organisations: 28, names: 1208, questions: 56 },
    ],
    [
      'a line of a new item',
      / {2}- id: /,
      '  - id: nieuw-01\n$&',
      { items: 1, assessed: 1, organisations: 11, names: 1160, questions: 36 },
    ],
  ] as const) {
    it(`is that of one item: ${what}`, () => {
      const { text, change } = open()
      const half = text.length / 2
      const next = text.slice(0, half) + text.slice(half).replace(before, after)
      assert.notEqual(next, text)
      isNoMore(change(next), most)
    })
  }

  it('is that of what runs on it: a platform', () => {
    const { text, change } = open()
    const next = text.replace(/(- id: eigen-dc\n {4}product: vmware-vsphere\n {4}location: )NL/, '$1DE')
    assert.notEqual(next, text)
    // What signs in with something that runs on it stands on it too.
    isNoMore(change(next), { items: 1, assessed: 57, organisations: 6, names: 32, questions: 90 })
  })

  for (const [what, before, after, most] of [
    [
      'the seat of a supplier',
      /(\nsuppliers:(?:\n .*)*?\n {4}country: )\w+/,
      '$1US',
      { items: 1, assessed: 1, organisations: 23, names: 1744, questions: 33 },
    ],
    [
      'the name of a product',
      /(\nproducts:(?:\n .*)*?\n {4}name: )/,
      '$1q',
      { items: 1, assessed: 1, organisations: 23, names: 1744, questions: 58 },
    ],
  ] as const) {
    it(`is that of what names it: ${what}`, () => {
      const { text, change } = open()
      const next = text.replace(before, after)
      assert.notEqual(next, text)
      isNoMore(change(next), most)
    })
  }

  /** More work than there was is a step back; where it has become less, the number here becomes less. */
  function isNoMore(work: Work, most: Work): void {
    for (const key of Object.keys(most) as (keyof Work)[])
      assert.ok(work[key] <= most[key], `${key}: ${work[key]}, and ${most[key]} will do: ${JSON.stringify(work)}`)
  }

  /** A municipality of 400 applications, opened and judged. */
  function opener() {
    const text = generate().documents[0]?.text ?? ''
    return () => {
      const counts = { organisations: 0, names: 0, questions: 0 }
      const review = new Review({
        catalogue: packagedCatalogue(),
        rules: allRules.map((rule) => counted(rule, counts)),
        today: '2026-11-24',
        root: 'file:///x',
      })
      review.setFile(URI, text, 'landscape', true)
      review.findings(URI)
      countQuestions(review.model.following, counts)
      const change = (next: string): Work => {
        const [items, assessed] = [itemsIn(review), assessedIn(review)]
        Object.assign(counts, { organisations: 0, names: 0, questions: 0 })
        review.setFile(URI, next, 'landscape', true)
        review.findings(URI)
        return {
          items: [...itemsIn(review)].filter((each) => !items.has(each)).length,
          assessed: [...assessedIn(review)].filter((each) => !assessed.has(each)).length,
          ...counts,
        }
      }
      return { text, change }
    }
  }

  function itemsIn(review: Review): ReadonlySet<object> {
    return new Set(review.documents(URI).flatMap(({ placements }) => placements.map(({ facts }) => facts)))
  }

  function assessedIn(review: Review): ReadonlySet<object> {
    const organisations = review.model.present()
    return new Set(organisations.flatMap((each) => review.landscapeOf(each).in('current').assessed))
  }

  function counted(rule: Rule, counts: { organisations: number; names: number }): Rule {
    const { inOrganisation, forName } = rule
    return {
      ...rule,
      ...(inOrganisation
        ? {
            inOrganisation: (...args) => {
              counts.organisations++
              return inOrganisation(...args)
            },
          }
        : {}),
      ...(forName
        ? {
            forName: (...args) => {
              counts.names++
              return forName(...args)
            },
          }
        : {}),
    }
  }

  function countQuestions(following: Following, counts: { questions: number }): void {
    const during = following.during.bind(following)
    following.during = (looked, question, derived) => {
      // What a rule finds of an organisation as a whole is counted by itself.
      if (!derived) counts.questions++
      return during(looked, question, derived)
    }
  }
})

const URI = 'file:///x/landscape.yaml'
