import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Exposure, exposuresOf } from '../../server/src/analysis/exposure.ts'
import { type Hop, weakest } from '../../server/src/analysis/hop.ts'
import { readerFor } from '../../server/src/analysis/reader.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { elementIn } from '../../server/src/model/element.ts'
import { Review } from '../../server/src/review/review.ts'
import type { EntityKind } from '../../server/src/schema/shape.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'
import type { Expectation, Expected } from '../expectations/expectation.ts'

/** The chains that the expectations state, with how sure they are; what a rule makes of them is not asked here. */
describe('analysis/exposures', () => {
  const folder = join(import.meta.dirname, '../expectations')
  const catalogue = packagedCatalogue()
  const chainOf = {
    'jurisdiction/foreign-law-reaches-data': ({ reachChain }: Exposure) => reachChain,
    'jurisdiction/can-be-switched-off': ({ stop, stopChain }: Exposure) => (stop === 'at-once' ? stopChain : undefined),
  } as const
  type ExposureRule = keyof typeof chainOf
  const rules = Object.keys(chainOf) as ExposureRule[]
  const isExposure = (rule: string): rule is ExposureRule => rule in chainOf

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const expectation = parse(readFileSync(join(folder, file), 'utf8')) as Expectation
    const { name, findings, quiet, twin } = expectation

    it(`${file}: ${name}`, () => {
      const exposures = exposuresIn(expectation.files, expectation.asOf)
      for (const finding of findings) {
        const { rule, chain, affected, confidence } = finding
        if (!isExposure(rule) || !chain) continue
        const found = affected
          .flatMap((id) => exposures.get(id) ?? [])
          .map(chainOf[rule])
          .find((each) => each && shown(each) === shown(chain))
        assert.ok(found, `${rule}, expected ${shown(chain)}`)
        if (confidence) assert.equal(sureness(found), confidence, rule)
      }
      // Where a rule yields to another, there is an exposure all the same.
      const yields = findings.some(({ rule }) => rule === 'jurisdiction/high-risk-country')
      for (const rule of rules.filter((each) => quiet.includes(each) && !yields))
        assert.deepEqual(shownOf(exposures, rule), [], rule)
    })

    const gone = findings.filter(({ rule, chain }) => isExposure(rule) && chain && isGone(expectation, { rule, chain }))
    if (gone.length === 0) continue
    it(`${file}: the twin has not what went`, () => {
      const { change } = twin
      const files = 'file' in change ? changed(expectation.files, change) : expectation.files
      const exposures = exposuresIn(files, 'asOf' in change ? change.asOf : expectation.asOf)
      for (const { rule, chain } of gone) {
        if (!isExposure(rule) || !chain) continue
        assert.ok(!shownOf(exposures, rule).includes(shown(chain)), `${rule} ${shown(chain)}`)
      }
    })
  }

  /** Whether a finding goes with the change for good: not to another level, nor into one that gathers. */
  function isGone({ findings, twin }: Expectation, { rule, chain }: Pick<Expected, 'rule' | 'chain'>): boolean {
    const of = findings.filter((finding) => finding.rule === rule)
    const { cause = '' } = of.find((finding) => finding.chain === chain) ?? {}
    const named = `${rule} ${cause}`
    return (
      twin.gone.includes(named) && !cause.startsWith('organisation:') && !twin.comes.some((c) => c.startsWith(rule))
    )
  }

  function exposuresIn(files: Expectation['files'], today: string): ReadonlyMap<string, readonly Exposure[]> {
    const review = new Review({ catalogue, rules: [], today, root: 'memory:/test' })
    for (const [path, text] of Object.entries(files))
      review.setFile(`memory:/test/${path}`, text, nameKind(fileNameOf(path)))
    const found = new Map<string, Exposure[]>()
    for (const uri of review.uris()) {
      for (const { head, placements } of review.documents(uri)) {
        for (const { facts } of placements) {
          const { kind, id } = facts.entity ?? { kind: 'organisation' as EntityKind, id: '' }
          if (kind !== 'application' && kind !== 'component') continue
          const element = elementIn(review.model, { organisation: head.organisation, id }, kind, head.state)
          if (!element) continue
          const { jurisdictions } = review.settingsFor(uri)
          const own = exposuresOf(element, today, jurisdictions, readerFor(review.model, head.organisation, head.state))
          // An expectation may name an element with its organisation.
          for (const name of [`${kind}:${id}`, `${kind}:${head.organisation}/${id}`])
            found.set(name, [...(found.get(name) ?? []), ...own])
        }
      }
    }
    return found
  }

  function shownOf(exposures: ReadonlyMap<string, readonly Exposure[]>, rule: ExposureRule): readonly string[] {
    const chains = [...exposures.values()].flat().flatMap((each) => {
      const chain = chainOf[rule](each)
      return chain ? [shown(chain)] : []
    })
    return [...new Set(chains)]
  }

  function shown(chain: readonly { readonly from: string; readonly relation: string; readonly to: string }[]): string {
    // Seen from its own organisation, a thing is called without it.
    const plain = (node: string) => node.replace(/^(application|platform|component):[^/]+\//, '$1:')
    return chain.map(({ from, relation, to }) => `${plain(from)} ${relation} ${plain(to)}`).join(' > ')
  }

  /** In the words of a finding: what follows from the things themselves is as good as a source. */
  function sureness(chain: readonly Hop[]): string {
    const word = weakest(chain)
    return word === 'own' || word === 'inherent' ? 'sourced' : word
  }

  function changed(files: Expectation['files'], change: { file: string; from: string; to: string }) {
    return { ...files, [change.file]: (files[change.file] ?? '').replace(change.from, () => change.to) }
  }
})
