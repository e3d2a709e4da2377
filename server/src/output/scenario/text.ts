import type { Outcome } from '../../analysis/scenario/outcome.ts'
import { message, worded } from '../../l10n/message.ts'
import { harmless, printable } from '../printable.ts'
import { wrap } from '../wrap.ts'
import type { Page, ScenarioTextOptions } from './page.ts'
import { priceRiseLines } from './price-rise-text.ts'
import { standstillLines } from './standstill-text.ts'
import { takeoverLines } from './takeover-text.ts'
import { titleOf } from './title.ts'
import type { ScenarioTold } from './told.ts'

/** What comes of a scenario, as a person reads it, an organisation at a time: those for which it means nothing are left out. */
export function* scenarioText(
  { scenario, name, organisations }: ScenarioTold,
  options: ScenarioTextOptions,
): Generator<string> {
  const { style, width, language } = options
  const say = (text: string) => wrap(printable(text), width)
  const title = worded(titleOf(scenario, organisations), language)
  yield textOf([...(name === undefined ? [] : say(name)), ...say(title)].map((line) => style(['bold'], line)))
  let isHit = false
  for (const told of organisations) {
    if (isNothing(told.outcome)) continue
    isHit = true
    yield `\n${textOf(organisationLines({ ...options, told }))}`
  }
  if (!isHit) yield `\n${textOf(say(worded(message('scenario.nothing', { kind: scenario.kind }), language)))}`
}

function textOf(lines: readonly string[]): string {
  return `${lines.map(harmless).join('\n').trimEnd()}\n`
}

function isNothing(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'standstill':
      return outcome.worst.length === 0
    case 'takeover':
      return outcome.gained.length + outcome.already.length + outcome.lost.length === 0
    case 'price-rise':
      return outcome.exposed.length + outcome.contracts.length === 0
  }
}

function organisationLines(page: Page): readonly string[] {
  const { outcome } = page.told
  switch (outcome.kind) {
    case 'standstill':
      return standstillLines(outcome, page)
    case 'takeover':
      return takeoverLines(outcome, page)
    case 'price-rise':
      return priceRiseLines(outcome, page)
  }
}
