import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Language, message, worded } from '../../l10n/message.ts'
import type { PolicyScenario } from '../../policy/scenario.ts'
import { jsonText } from '../json-text.ts'
import { harmless } from '../printable.ts'
import { below, heading, type ScenarioTextOptions, under } from './page.ts'
import { titleOf } from './title.ts'
import { namesOf, nodesOf } from './told.ts'

/** The scenarios of a policy, each with what it asks, and how to ask for others. */
export function scenarioList(
  scenarios: readonly PolicyScenario[],
  catalogue: Catalogue,
  options: ScenarioTextOptions,
): string {
  const { language, style } = options
  const lines = [
    heading(message(scenarios.length > 0 ? 'scenario.list' : 'scenario.list-empty', {}), options),
    '',
    ...scenarios.flatMap(({ id, name, scenario }) => {
      const names = namesOf(nodesOf(scenario), catalogue)
      return [
        ...below(id === name ? id : `${id}: ${name}`, options),
        ...under(titleOf(scenario, [{ names }]), options).map((line) => style(['gray'], line)),
      ]
    }),
    ...(scenarios.length === 0 ? [] : ['']),
    ...worded(message('scenario.others', {}), language).split('\n'),
  ]
  return `${lines.map(harmless).join('\n')}\n`
}

/** The same as JSON, by `schemas/output/scenarios.schema.json`. */
export function scenarioListJson(scenarios: readonly PolicyScenario[], language: Language): string {
  return jsonText({
    formatVersion: JSON_FORMAT_VERSION,
    language,
    scenarios,
  })
}

const JSON_FORMAT_VERSION = 1
