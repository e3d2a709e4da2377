import type { Stopped } from '../../analysis/scenario/outcome.ts'
import type { Scenario } from '../../analysis/scenario/strike.ts'
import type { Language } from '../../l10n/message.ts'
import { jsonText } from '../json-text.ts'
import type { ScenarioTold } from './told.ts'

const JSON_FORMAT_VERSION = 1

/** What comes of a scenario as JSON, by `schemas/output/scenario.schema.json`. */
export function scenarioJson(
  { scenario, organisations }: ScenarioTold,
  { language, today }: { readonly language: Language; readonly today: string },
): string {
  return jsonText({
    formatVersion: JSON_FORMAT_VERSION,
    asOf: today,
    language,
    scenario: scenarioOf(scenario),
    organisations: organisations.map(({ organisation, outcome: { best, worst, differing } }) => ({
      organisation,
      best: best.map(stoppedJson),
      worst: worst.map(stoppedJson),
      differing: differing.map(({ node }) => node),
    })),
  })
}

function scenarioOf(scenario: Scenario): object {
  if (scenario.kind === 'cut-off') return scenario
  const { organisation, id } = scenario.platform
  return { kind: scenario.kind, platform: `${organisation}/${id}` }
}

function stoppedJson({ node, round, isCritical, because, way, bearing }: Stopped): object {
  return {
    node,
    round,
    isCritical,
    because,
    way: way.map(({ from, relation, to }) => ({ from, relation, ...(to === '' ? {} : { to }) })),
    ...(bearing
      ? {
          continuity: {
            ...(bearing.maxOutage === undefined ? {} : { maxOutage: bearing.maxOutage }),
            fallback: bearing.fallback.map(({ what, lasts }) => ({ what, ...(lasts === undefined ? {} : { lasts }) })),
            ...(bearing.stillAfter === undefined ? {} : { stillAfterMinutes: bearing.stillAfter }),
            ...(bearing.tooLongAfter === undefined ? {} : { tooLongAfterMinutes: bearing.tooLongAfter }),
          },
        }
      : {}),
  }
}
