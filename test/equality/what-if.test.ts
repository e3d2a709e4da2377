import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type RankedAlternative, rankedAlternatives } from '../../server/src/analysis/alternatives.ts'
import { describedIn, elementAt, statedIn } from '../../server/src/analysis/reader.ts'
import type { Replaceable } from '../../server/src/analysis/replaceable.ts'
import type { Finding } from '../../server/src/review/finding.ts'
import type { Review } from '../../server/src/review/review.ts'
import { type Differences, differencesBetween } from '../../server/src/review/what-if/effect.ts'
import { replacement } from '../../server/src/review/what-if/replacement.ts'
import { canBeRewritten } from '../../server/src/review/what-if/rewritten.ts'
import { effectOf, stateAfter } from '../../server/src/review/what-if/what-if.ts'
import { generate } from '../generator/generate.ts'
import { type Random, seededRandom } from '../generator/random.ts'
import { madeUpFiles, textsIn } from './documents.ts'
import { edit, findingsIn, ROOT, reviewOf, type Texts } from './edited.ts'

const TRIES = Number(process.env['TRIES'] ?? 8)

describe('what would be found if a thing were replaced', () => {
  for (const sample of ['voorbeeldstad', 'podiumd', 'schoon', 'ontwerp'])
    it(`is what is found once the files of the sample ${sample} say so`, () => {
      holds(textsIn(join(import.meta.dirname, '../../samples', sample)), seededRandom(7))
    })

  for (const seed of [1, 2, 3])
    it(`is what is found once the files of a made-up landscape say so (seed ${seed})`, () => {
      const { documents } = generate({ applications: 40, seed, split: 3, anchors: 0, errors: seed === 3 ? 0.2 : 0 })
      holds(new Map(documents.map(({ path, text }) => [path, text])), seededRandom(seed))
    })

  for (const seed of process.env['SEEDS']
    ? Array.from({ length: Number(process.env['SEEDS']) }, (_, i) => i + 1)
    : [4, 5, 6])
    it(`is what is found once files full of trouble say so (seed ${seed})`, () => {
      const random = seededRandom(seed)
      const files = madeUpFiles(random, 6).filter(({ text }) => !/[&*]\w/.test(text))
      holds(new Map(files.map(({ path, text }) => [path, text])), random, true)
    })
})

/** Replaces some things by some of their alternatives, both ways. */
function holds(texts: Texts, random: Random, mayBeNothing = false): void {
  const review = reviewOf(texts)
  const before = findingsIn(review, texts)
  const things = thingsIn(review)
  let count = 0
  for (let i = 0; i < TRIES && things.length > 0; i++) {
    const thing = random.pick(things)
    const { reader } = review.landscapeOf(thing.element.organisation).in('current')
    const { ranked } = rankedAlternatives(thing, reader, review.context)
    const alternative: RankedAlternative | undefined = ranked[random.int(Math.min(4, ranked.length))]
    const second = alternative && stateAfter(review, thing, alternative)
    if (!second) continue
    const changes = replacement(thing, alternative, reader)
    if (![...changes.keys()].every(canBeRewritten)) continue
    const edited = new Map(texts)
    for (const [placement, values] of changes) edit(edited, placement, values, review)
    const fresh = reviewOf(edited)
    const what = `${thing.of} ${thing.element.id} by ${alternative.id}`
    assert.deepEqual(findingsIn(second, texts), findingsIn(fresh, edited), what)
    const effect = effectOf(review, thing, alternative)
    assert.ok(effect, what)
    assert.deepEqual(effect.after, { ...effect.after, ...exposureOf(fresh, thing) }, what)
    // It looks at the files that were touched only.
    const { before: _, after: __, ...found } = effect
    assert.deepEqual(inShort(found), inShort(differencesBetween(allIn(review, texts), allIn(fresh, edited))), what)
    count++
  }
  assert.deepEqual(findingsIn(review, texts), before, 'the review itself changed')
  assert.ok(mayBeNothing || count > 1, `only ${count} were replaced`)
}

function allIn(review: Review, texts: Texts): readonly Finding[] {
  return [...texts.keys()].flatMap((path) => review.findings(`${ROOT}/${path}`))
}

/** Which findings differ, and how, in whatever order. */
function inShort({ gone, come, ...changed }: Differences): readonly string[] {
  const others = Object.entries(changed).flatMap(([how, all]) =>
    all.map(({ after, elements }) => `${how} ${after.id} ${after.level} ${[...elements].sort().join()}`),
  )
  const named = (how: string, findings: readonly Finding[]) => findings.map(({ id, level }) => `${how} ${id} ${level}`)
  return [...named('gone', gone), ...named('come', come), ...others].sort()
}

/** How loud the loudest risk of an application or component is; of other things nothing is asked. */
function exposureOf(review: Review, { element }: Replaceable): object {
  if (element.kind === 'platform') return {}
  const { assessed } = review.landscapeOf(element.organisation).in('current')
  const own = assessed.find(({ subject }) =>
    subject.parts.some(({ kind, id }) => kind === element.kind && id === element.id),
  )
  return { risks: own?.risks.length ?? 0 }
}

function thingsIn(review: Review): readonly Replaceable[] {
  return review.model.present().flatMap((organisation) => {
    const { reader } = review.landscapeOf(organisation).in('current')
    return (['application', 'component', 'platform'] as const).flatMap((kind) =>
      describedIn(reader, kind).flatMap(([id]): readonly Replaceable[] => {
        const element = elementAt(reader, id, kind)
        if (!element) return []
        const uses = [statedIn(element, 'uses') ?? []].flat()
        return [{ of: 'element', element }, ...uses.map((_, index) => ({ of: 'use' as const, element, index }))]
      }),
    )
  })
}
