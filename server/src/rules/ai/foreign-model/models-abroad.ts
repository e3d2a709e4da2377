import type { Assessed } from '../../../analysis/assessed.ts'
import { type Hop, inSureness, weakest } from '../../../analysis/hop.ts'
import { isHighRisk, likelihoodOf } from '../../../analysis/jurisdictions.ts'
import type { Reader } from '../../../analysis/reader.ts'
import type { Risk } from '../../../analysis/risk.ts'
import { type Standing, standingsOf } from '../../../analysis/standing.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { asSure, atMostInfo } from '../../../analysis/sure-level.ts'
import { isLouder, LEVELS } from '../../../policy/level.ts'
import type { Settings } from '../../../policy/settings.ts'
import type { Level } from '../../rule.ts'
import { assistantsOf, isUsedHere } from '../assistants.ts'
import { type ModelOfOthers, modelOf } from './model-of-others.ts'

/** A model that a party outside the trusted countries runs, and to which an assistant sends what it reads. */
export interface Abroad extends ModelOfOthers {
  readonly subject: Subject
  readonly standing: Standing
  /** From the subject to the country. */
  readonly chain: readonly Hop[]
  readonly level: Level
}

/** The models behind the assistants of a subject that are told here. */
export function modelsAbroad({ subject, risks }: Assessed, { reader, around }: StateOfThings): readonly Abroad[] {
  if (!isUsedHere(subject) || !(subject.rating.isPersonal || subject.rating.isConfidential)) return []
  const settings = around.settings(subject.placement.head.uri)
  return assistantsOf(subject, reader)
    .filter(({ enabled, reaches }) => enabled === true && reaches !== 'none')
    .flatMap((assistant) => modelOf(assistant, subject, reader) ?? [])
    .flatMap((model) => abroad(model, subject, around.today, settings, reader) ?? [])
    .filter((found) => !risks.some((risk) => saysSo(risk, found)))
}

/** As it weighs most: by the country of the seat, or of an owner. */
function abroad(
  model: ModelOfOthers,
  subject: Subject,
  today: string,
  settings: Settings,
  reader: Reader,
): Abroad | undefined {
  const [worst] = standingsOf(model.party, today, reader.catalogue)
    .flatMap((standing) => {
      const chain = [...model.hops, ...standing.hops]
      const level = levelIn(standing.country, model, subject, settings, reader)
      return level === undefined ? [] : [{ standing, chain, level: asSure(level, weakest(chain)) }]
    })
    .toSorted(
      (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || inSureness(weakest(a.chain), weakest(b.chain)),
    )
  return worst && { ...model, ...worst, subject }
}

/** As the risk table has it, and no louder than a warning: an error is for the rule on listed countries. What people may enter is a question. */
function levelIn(
  country: string,
  { assistant }: ModelOfOthers,
  { rating }: Subject,
  { jurisdictions, riskTable }: Settings,
  { catalogue }: Reader,
): Level | undefined {
  const likelihood = likelihoodOf(country, jurisdictions, catalogue)
  const risk = isHighRisk(country, jurisdictions, catalogue) ? 'error' : riskTable[rating.impact][likelihood]
  if (likelihood === 'trusted' || risk === 'off') return undefined
  const level = risk === 'error' ? 'warning' : risk
  return assistant.reaches === 'organisation-data' ? level : atMostInfo(level)
}

/** Whether a finding on jurisdiction says, as loud as this, that the party gets at the data. */
function saysSo({ kind, chain, level }: Risk, found: Abroad): boolean {
  const party = `supplier:${found.party}`
  const isReach = kind === 'reach' || kind === 'listed'
  return isReach && chain.some(({ from, to }) => from === party || to === party) && !isLouder(found.level, level)
}
