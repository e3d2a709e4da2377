import { type Message, message } from '../../l10n/message.ts'
import { isHit, type ScenarioFigures } from '../figures/scenarios.ts'
import { type Page, type Section, text } from './block.ts'
import { scenarioBlocks } from './scenario-blocks.ts'

/** What a scenario comes to for one organisation. */
export interface OwnScenario {
  readonly organisation: string
  /** What it calls itself. */
  readonly name: string
  readonly figures: ScenarioFigures
}

/** A page on one scenario alone: a section for each organisation that it hits. */
export function scenarioPage(all: readonly OwnScenario[], kind: string, asOf: string): Page {
  const [first] = all
  const { name, question } = first?.figures ?? {}
  const date = message('report.subtitle', { date: asOf })
  const hit = all.filter(({ figures }) => isHit(figures))
  return {
    title: name ?? question ?? date,
    subtitle: name === undefined ? date : (question ?? date),
    mainTable: '',
    sections: hit.length === 0 ? [nothing(message('scenario.nothing', { kind }))] : hit.map(sectionOf),
  }
}

/** A page that says why there is nothing to tell. */
export function problemPage(problem: Message, asOf: string): Page {
  const subtitle = message('report.subtitle', { date: asOf })
  return { title: message('report.part', { part: 'scenarios' }), subtitle, mainTable: '', sections: [nothing(problem)] }
}

function nothing(why: Message): Section {
  return { id: 'nothing', title: message('report.part', { part: 'scenarios' }), blocks: [text(why)] }
}

function sectionOf({ organisation, name, figures }: OwnScenario, index: number): Section {
  const at = (node: string) => nodeWithin(organisation, node)
  return { id: `organisation-${index + 1}`, title: name, blocks: scenarioBlocks(figures, undefined, at) }
}

/** What a thing of an organisation is known by on a page on several: `gm0001 application:zaken`. */
export function nodeWithin(organisation: string, node: string): string {
  const [, kind = '', owner, id = ''] = /^([^:]*):(?:([^/]*)\/)?(.*)$/s.exec(node) ?? []
  return `${owner ?? organisation} ${kind}:${id}`
}
