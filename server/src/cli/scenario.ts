import { pathToFileURL } from 'node:url'
import { workedOutApart } from '../apart/scenario.ts'
import { packagedCatalogue } from '../catalogue/packaged.ts'
import { type Language, type Message, message, worded } from '../l10n/message.ts'
import { printable } from '../output/printable.ts'
import { scenarioJson } from '../output/scenario/json.ts'
import { scenarioList, scenarioListJson } from '../output/scenario/list.ts'
import { problemOf } from '../output/scenario/problem.ts'
import { scenarioText } from '../output/scenario/text.ts'
import { workedOut } from '../output/scenario/worked-out.ts'
import type { PolicyScenario, Scenario } from '../policy/scenario.ts'
import { Review } from '../review/review.ts'
import { nearest } from '../schema/near.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { loadFolder, loadPolicies } from '../workspace/load.ts'
import type { ExitCode } from './main.ts'
import { policyLanguage } from './policy-language.ts'
import { progressOn } from './progress.ts'
import { type ScenarioCommand, scenarioTyped } from './scenario-command.ts'
import { targetsOf } from './targets.ts'
import { pathFrom, stylerOf, type Terminal, widthOf } from './terminal.ts'

/** Tells what comes of a scenario, or which scenarios there are. 1: something critical is hit, be it perhaps. */
export async function scenario(command: ScenarioCommand, terminal: Terminal): Promise<ExitCode> {
  const { asked, path } = command
  const { targets, unreadable } = await targetsOf([path], terminal.workingDirectory)
  const [target] = targets
  if (!target) {
    const why = message('file.unreadable', { file: path, reason: unreadable[0]?.reason ?? 'not-found' })
    return refused(why, command.language, terminal)
  }
  if (target.files) return refused(message('usage.diff-folder', { path }), command.language, terminal)
  const folder = await openFolder(target.root, command, terminal)
  if (asked === undefined) return listed(folder, terminal)
  if (typeof asked !== 'string') {
    return answered({ scenario: scenarioTyped(asked, packagedCatalogue()) }, folder, terminal)
  }
  const named = folder.scenarios.find(({ id }) => id === asked)
  if (named) return answered(named, folder, terminal)
  // What is no scenario of this folder may be a folder whose scenarios one asks for.
  const [other] = path === '.' ? (await targetsOf([asked], terminal.workingDirectory)).targets : []
  if (other && other.files === undefined) return scenario({ ...command, asked: undefined, path: asked }, terminal)
  const ids = folder.scenarios.map(({ id }) => id)
  const words = { name: asked, near: nearest(asked, ids) ?? '', known: some(ids) }
  return refused(message('scenario.unknown-id', words), folder.language, terminal)
}

/** A folder whose policies have been read. */
interface OpenFolder {
  /** Uri without closing slash. */
  readonly root: string
  readonly today: string
  readonly json: boolean
  readonly language: Language
  readonly scenarios: readonly PolicyScenario[]
}

async function openFolder(path: string, command: ScenarioCommand, terminal: Terminal): Promise<OpenFolder> {
  const today = command.asOf ?? terminal.today
  const root = pathToFileURL(path).href.replace(/\/$/, '')
  const review = new Review({ catalogue: packagedCatalogue(), rules: [], today, root })
  await loadPolicies(new DiskWorkspace(), root, review)
  const language = command.languageChosen ? command.language : (policyLanguage([{ review, root }]) ?? command.language)
  return { root, today, json: command.json, language, scenarios: review.scenariosFor(`${root}/x`) }
}

function listed({ scenarios, language, json }: OpenFolder, terminal: Terminal): ExitCode {
  const options = { language, style: stylerOf(terminal), width: widthOf(terminal) }
  terminal.write(json ? scenarioListJson(scenarios, language) : scenarioList(scenarios, packagedCatalogue(), options))
  return 0
}

async function answered(
  named: Partial<PolicyScenario> & { readonly scenario: Scenario },
  folder: OpenFolder,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, today, json } = folder
  const { meant, organisations, isCritical, unreadable } = await work(named.scenario, folder, terminal)
  terminal.progress?.(undefined)
  for (const { uri, reason } of unreadable) {
    const file = pathFrom(terminal.workingDirectory, uri)
    refused(message('file.unreadable', { file, reason }), language, terminal)
  }
  if (!meant.ok) return refused(problemOf(meant), language, terminal)
  const told = { ...named, scenario: meant.scenario, organisations }
  const pieces = json
    ? scenarioJson(told, { language, today })
    : scenarioText(told, { language, style: stylerOf(terminal), width: widthOf(terminal) })
  for (const piece of pieces) terminal.write(piece)
  if (unreadable.length > 0) return 2
  return isCritical ? 1 : 0
}

/** What comes of it follows from what is said, not from what rules make of that; of a country it is worked out group by group. */
async function work(asked: Scenario, { root, today, language }: OpenFolder, terminal: Terminal) {
  const [workspace, catalogue] = [new DiskWorkspace(), packagedCatalogue()]
  const progress = progressOn(terminal, language)
  const options = { root, today, reader: 'auto' as const, ...progress }
  const apart = await workedOutApart(asked, options, { workspace, catalogue })
  if (apart) return apart
  const review = new Review({ catalogue, rules: [], today, root })
  const { unreadable } = await loadFolder(workspace, root, review, progress)
  return { ...workedOut(asked, [review], catalogue), unreadable }
}

function refused(why: Message, language: Language, terminal: Terminal): ExitCode {
  terminal.error(`${printable(worded(why, language))}\n`)
  return 2
}

function some(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(', ')
}

const MOST_NAMED = 10
