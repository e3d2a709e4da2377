import assert from 'node:assert/strict'
import fc from 'fast-check'
import { recountedBuying } from './buying.ts'
import { recountedCouncil } from './council.ts'
import { recountedFindings } from './findings.ts'
import { recountedFlows, reportedFlows } from './flows.ts'
import { forEvery } from './for-every.ts'
import { madeCouncilLandscapes } from './made/council-landscapes.ts'
import { madeLandscapes } from './made/landscapes.ts'
import { recountedQuestions } from './questions.ts'
import { type Recounted, recounted, reportedFigures } from './recount.ts'
import { type Happening, recountedScenarios, stoppingCountries } from './scenarios.ts'
import { listsIn, recountedScore } from './score.ts'
import { toldIfAny } from './told-in-json.ts'

describe('report/recount', () => {
  it('gives the same figures by another count, whatever the landscape', () =>
    forEvery(madeLandscapes, (text) => {
      const figures = figuresIfAny(text)
      if (!figures) return
      const reported = reportedFigures(figures)
      const others = allRecounted(text)
      for (const [path, ids] of others) assert.deepEqual(reported.get(path), ids, `${path} of\n${text}`)
      assert.deepEqual(scenariosIn(reported), scenariosIn(others), text)
    }))

  it('gives the same figures of the scenarios of a policy, and no others', () =>
    forEvery(madeLandscapes, (text) => {
      const figures = toldIfAny({ 'landscape.yaml': text, 'havenwijzer.yaml': POLICY })
      if (!figures) return
      const reported = [...reportedFigures(figures)].filter(([path]) => path.startsWith('scenarios/'))
      assert.deepEqual(new Map(reported), recountedScenarios(text, HAPPENINGS), text)
    }))

  it('gives the same answers to a council by another count, whatever the landscape', () =>
    forEvery(madeCouncilLandscapes, (text) => {
      const figures = figuresIfAny(text)
      if (!figures) return
      const reported = reportedFigures(figures)
      for (const [path, ids] of recountedCouncil(text)) assert.deepEqual(reported.get(path), ids, `${path} of\n${text}`)
    }))

  it('follows the same ways to the law over where each runs', () =>
    forEvery(madeLandscapes, (text) => {
      const figures = figuresIfAny(text)
      if (figures) assert.deepEqual(reportedFlows(figures), recountedFlows(text), text)
    }))

  it('leaves no such figure out that a report tells', () => {
    const told = new Set<string>()
    const counted = new Set<string>()
    for (const text of fc.sample(madeLandscapes, { numRuns: 30, seed: 1 })) {
      const figures = figuresIfAny(text)
      if (!figures) continue
      for (const path of reportedFigures(figures).keys()) told.add(general(path))
      for (const path of [...allRecounted(text).keys(), ...listsIn(recountedScore([text]))]) counted.add(general(path))
      if (recountedFlows(text).length > 0) counted.add('flows/law/origin')
      if (recountedFindings(text).length > 0) counted.add('causes/*/findings//affected')
    }
    for (const text of fc.sample(madeCouncilLandscapes, { numRuns: 30, seed: 1 })) {
      const figures = figuresIfAny(text)
      if (!figures) continue
      for (const path of reportedFigures(figures).keys()) if (OF_COUNCIL.test(path)) told.add(general(path))
      for (const path of recountedCouncil(text).keys()) counted.add(general(path))
      for (const path of Object.keys(recountedQuestions(text))) counted.add(`writtenDown/${path}`)
    }
    assert.deepEqual(
      [...told].filter((path) => !counted.has(path)),
      [],
    )
  })
})

/** Those of which something is told. */
function scenariosIn(figures: Recounted): readonly string[] {
  const ids = [...figures.keys()].flatMap((path) => /^scenarios\/all\/([^/]*)/.exec(path)?.[1] ?? [])
  return [...new Set(ids)].sort()
}

function allRecounted(text: string): Recounted {
  const others = recounted(text)
  const outside = [...others.keys()].flatMap((path) => /^exposure\/countries\/([A-Z]+)\/reach$/.exec(path)?.[1] ?? [])
  const cutOffs = stoppingCountries(text, outside).map((country) => ({ id: `jurisdiction:${country}`, country }))
  return new Map([...others, ...recountedBuying(text, others), ...recountedScenarios(text, cutOffs)])
}

/** What councils ask about, of which `council-figures.test.ts` has a municipality that is worked out by hand as well. */
const OF_COUNCIL =
  /^(?:assistants|contractTerms|cutOffs|dataHeld|decisions|deliveries|dependencies|energy|hostLaws|locations|openByDomain|ownSoftware|supplierLaw|writtenDown)\//

/** One of each that the second count knows. */
const POLICY = `kind: policy
version: 1
scenarios:
  - { id: vs-dicht, cutOff: { jurisdictions: [US] } }
  - { id: partij-weg, cutOff: { suppliers: [partij-1] } }
  - { id: wolk-uit, outage: { platform: platform-0 } }
  - { id: dc-uit, outage: { platform: eigen-dc } }
  - { id: duurder, priceRise: { supplier: partij-2 } }
`
const HAPPENINGS: readonly Happening[] = [
  { id: 'vs-dicht', country: 'US' },
  { id: 'partij-weg', supplier: 'partij-1' },
  { id: 'wolk-uit', platform: 'platform-0' },
  { id: 'dc-uit', platform: 'eigen-dc' },
  { id: 'duurder', dearer: 'partij-2' },
]

const figuresIfAny = (text: string) => toldIfAny({ 'landscape.yaml': text })

/** Without the names of what a row is about. */
function general(path: string): string {
  return path
    .replace(/^flows\/[^/]*/, 'flows')
    .replace(/^(scenarios\/all)\/[^/]*/, '$1/*')
    .replace(/^(functionSuppliers\/.*\/suppliers)\/[^/]*/, '$1/*')
    .replace(
      /^(cutOffs|deliveries|dependencies\/[^/]*|locations\/rows|dataHeld\/kinds|openByDomain\/domains|supplierLaw\/countries)\/[^/]*/,
      '$1/*',
    )
    .replace(/fallbacks\/[^/]*/, 'fallbacks/*')
    .replace(/byCountry\/[A-Z]+/, 'byCountry/*')
    .replace(
      /^(exposure\/(?:domains|countries|processes)|suppliers|stack|functions|functionSuppliers|contracts|unusedContracts|supplierRegister\/countries|concentration\/(?:parties|hosts)|causes|unknowns|score\/\w+)\/[^/]*/,
      '$1/*',
    )
}
