import type { Stopped } from '../../analysis/scenario/outcome.ts'
import type { Bearing } from '../../analysis/scenario/process-outage.ts'
import type { Scenario } from '../../analysis/scenario/strike.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Message, message, worded } from '../../l10n/message.ts'
import { nodeParts } from '../../model/node.ts'
import { called } from '../../rules/chain-text.ts'
import { harmless, printable } from '../printable.ts'
import type { TextOptions } from '../text.ts'
import { indented } from '../wrap.ts'
import type { OrganisationOutcome, ScenarioTold } from './told.ts'

export type ScenarioTextOptions = Pick<TextOptions, 'language' | 'style' | 'width'>

/** What comes of a scenario, as a person reads it: round after round, each thing with the way to where it began. */
export function scenarioText(
  { scenario, organisations }: ScenarioTold,
  catalogue: Catalogue,
  options: ScenarioTextOptions,
): string {
  const { style, width, language } = options
  const say = (text: Message) => indented(worded(text, language), width + 2).map((line) => line.slice(2))
  const hit = organisations.filter(({ outcome }) => outcome.worst.length > 0)
  const lines = [
    ...say(titleOf(scenario, organisations[0]?.catalogue ?? catalogue)).map((line) => style(['bold'], line)),
    '',
    ...(hit.length === 0 ? say(message('scenario.nothing', {})) : []),
    ...hit.flatMap((each) => organisationLines(each, options)),
  ]
  return `${lines.map(harmless).join('\n').trimEnd()}\n`
}

function titleOf(scenario: Scenario, catalogue: Catalogue): Message {
  if (scenario.kind === 'outage') return message('scenario.title', { scenario: 'platform', of: scenario.platform.id })
  return 'jurisdiction' in scenario
    ? message('scenario.title', {
        scenario: 'jurisdiction',
        of: called(`jurisdiction:${scenario.jurisdiction}`, catalogue),
      })
    : message('scenario.title', { scenario: 'supplier', of: called(`supplier:${scenario.supplier}`, catalogue) })
}

function organisationLines(own: OrganisationOutcome, options: ScenarioTextOptions): readonly string[] {
  const { name, outcome } = own
  const { language, style } = options
  const title = message('scenario.organisation', { name, sure: outcome.best.length, perhaps: outcome.differing.length })
  const rounds = [...new Set(outcome.best.map(({ round }) => round))]
  return [
    style(['bold'], printable(worded(title, language))),
    '',
    ...rounds.flatMap((round) =>
      section(
        message('scenario.round', { round }),
        outcome.best.filter((each) => each.round === round),
        own,
        options,
      ),
    ),
    ...(outcome.differing.length === 0
      ? []
      : section(message('scenario.perhaps', {}), outcome.differing, own, options)),
  ]
}

function section(
  title: Message,
  stopped: readonly Stopped[],
  own: OrganisationOutcome,
  options: ScenarioTextOptions,
): readonly string[] {
  const { language, style } = options
  // What weighs comes first; of many things that stop with one platform nobody reads all.
  const all = [...stopped.filter(({ isCritical }) => isCritical), ...stopped.filter(({ isCritical }) => !isCritical)]
  return [
    style(['bold'], worded(title, language)),
    ...all.slice(0, MOST).flatMap((each) => thingLines(each, own, options)),
    ...(all.length > MOST ? [`  ${worded(message('output.more', { count: all.length - MOST }), language)}`] : []),
    '',
  ]
}

/** More than these of one round are in the JSON. */
const MOST = 50

function thingLines(
  { node, isCritical, way, bearing }: Stopped,
  { catalogue, outcome }: OrganisationOutcome,
  { language, width, style }: ScenarioTextOptions,
): readonly string[] {
  const { kind, id } = nodeParts(node)
  const under = (text: Message) => indented(worded(text, language), width - 2).map((line) => `  ${line}`)
  const nodes = way
    .filter(({ to }) => to !== '' && !to.startsWith('organisation:'))
    .map(({ to }) => called(to, catalogue))
  const last = way.at(-1)
  const isOpen = outcome.differing.some((each) => each.node === node)
  const open =
    last?.relation === 'host-unknown'
      ? message('scenario.host-unknown', {})
      : last?.relation === 'provider-absent'
        ? message('scenario.provider-absent', { provider: nodeParts(last.to).id })
        : undefined
  const end = open === undefined ? [] : [worded(open, language)]
  return [
    ...indented(worded(message('scenario.thing', { name: id, kind, isCritical }), language), width),
    ...(way.length === 0
      ? []
      : under(message('chain.way', { nodes: [id, ...nodes, ...end] })).map((line) => style(['gray'], line))),
    ...(open === undefined && isOpen ? under(message('scenario.unsure', {})) : []),
    ...(bearing ? bearingMessages(bearing).flatMap(under) : []),
  ]
}

function bearingMessages({ maxOutage = '', fallback, stillAfter, tooLongAfter }: Bearing): readonly Message[] {
  const told = fallback.map(({ what, lasts }) => (lasts === undefined ? what : `${what} (${lasts})`))
  return [
    message('scenario.fallback', { fallback: told, isLengthKnown: stillAfter !== undefined }),
    message('scenario.max-outage', { maxOutage, tooLongAfter }),
  ]
}
