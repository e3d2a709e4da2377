import type { Step } from '../../analysis/scenario/step.ts'
import { type Message, message, worded } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { nodeParts } from '../../model/node.ts'
import { printable } from '../printable.ts'
import type { TextOptions } from '../text.ts'
import { indented } from '../wrap.ts'
import { nameIn, type OrganisationTold } from './told.ts'
import { nodesAlong } from './way.ts'

export type ScenarioTextOptions = Pick<TextOptions, 'language' | 'style' | 'width'>

/** What comes of a scenario for an organisation, put in lines. */
export interface Page extends ScenarioTextOptions {
  readonly told: OrganisationTold
}

/** A line that stands above others. */
export function heading(text: Message, { style, language }: ScenarioTextOptions): string {
  return style(['bold'], printable(worded(text, language)))
}

/** Lines that belong to a heading; a text is the same in every language. */
export function below(text: Message | string, { language, width }: ScenarioTextOptions): readonly string[] {
  return indented(typeof text === 'string' ? text : worded(text, language), width)
}

/** Lines that belong to what stands below a heading. */
export function under(text: Message | string, options: ScenarioTextOptions): readonly string[] {
  return below(text, { ...options, width: options.width - 2 }).map((line) => `  ${line}`)
}

/** A thing with its kind, and whether it is critical. */
export function thingLines(node: string, isCritical: boolean, page: ScenarioTextOptions): readonly string[] {
  const { kind, id } = nodeParts(node)
  return below(message('scenario.thing', { name: id, kind, isCritical }), page)
}

/** What the things on a way are called, from the first on. */
export function namesAlong(node: string, way: readonly Step[], { told, language }: Page): readonly Called[] {
  const names = nodesAlong(way).map((to) =>
    to === 'owner:' ? worded(message('takeover.buyer', {}), language) : nameIn([told], to),
  )
  return [nodeParts(node).id, ...names]
}

/** The first few of many, each in lines of its own, the critical first; of many things alike nobody reads all. */
export function mostOf<T extends { readonly isCritical: boolean }>(
  all: readonly T[],
  linesOf: (each: T) => readonly string[],
  { language }: ScenarioTextOptions,
): readonly string[] {
  const inOrder = [...all.filter(({ isCritical }) => isCritical), ...all.filter(({ isCritical }) => !isCritical)]
  const more = all.length - MOST
  return [
    ...inOrder.slice(0, MOST).flatMap(linesOf),
    ...(more > 0 ? [`  ${worded(message('output.more', { count: more }), language)}`] : []),
  ]
}

/** More than these under one heading are in the JSON. */
const MOST = 50
