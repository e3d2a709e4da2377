import { pathToFileURL } from 'node:url'
import { readerFor } from '../analysis/reader.ts'
import { type Asked, partyAsked, platformAsked } from '../analysis/scenario/asked.ts'
import { outcomeOf } from '../analysis/scenario/outcome.ts'
import type { Scenario } from '../analysis/scenario/strike.ts'
import { packagedCatalogue } from '../catalogue/packaged.ts'
import { type Language, type Message, message, worded } from '../l10n/message.ts'
import { printable } from '../output/printable.ts'
import { scenarioJson } from '../output/scenario/json.ts'
import { scenarioText } from '../output/scenario/text.ts'
import type { OrganisationOutcome } from '../output/scenario/told.ts'
import { Review } from '../review/review.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { loadFolder } from '../workspace/load.ts'
import type { ExitCode } from './main.ts'
import { progressOn } from './progress.ts'
import { policyLanguage } from './review-target.ts'
import { targetsOf } from './targets.ts'
import { pathFrom, stylerOf, type Terminal, widthOf } from './terminal.ts'

/** What stops when something falls away. */
export interface ScenarioCommand {
  readonly name: 'scenario'
  readonly kind: Scenario['kind']
  /** A country or a supplier; a platform. */
  readonly of: string
  readonly path: string
  readonly json: boolean
  readonly asOf: string | undefined
  readonly language: Language
  readonly languageChosen: boolean
}

/** Reads the arguments after `scenario`; undefined where they name no scenario. */
export function scenarioArguments([kind, of, path = '.']: readonly string[]):
  | Pick<ScenarioCommand, 'name' | 'kind' | 'of' | 'path'>
  | undefined {
  return (kind === 'cut-off' || kind === 'outage') && of ? { name: 'scenario', kind, of, path } : undefined
}

/** Tells what stops. 1: something critical does, or may. */
export async function scenario(command: ScenarioCommand, terminal: Terminal): Promise<ExitCode> {
  const { path, of } = command
  const { targets, unreadable } = await targetsOf([path], terminal.workingDirectory)
  const refuse = (text: Message, language = command.language): ExitCode => {
    terminal.error(`${printable(worded(text, language))}\n`)
    return 2
  }
  const [target] = targets
  if (!target) return refuse(message('file.unreadable', { file: path, reason: unreadable[0]?.reason ?? 'not-found' }))
  if (target.files) return refuse(message('usage.diff-folder', { path }))
  const today = command.asOf ?? terminal.today
  const catalogue = packagedCatalogue()
  const root = pathToFileURL(target.root).href.replace(/\/$/, '')
  // What stops follows from what is said, not from what rules make of it.
  const review = new Review({ catalogue, rules: [], today, root })
  const loaded = await loadFolder(new DiskWorkspace(), root, review, progressOn(terminal, command.language))
  terminal.progress?.(undefined)
  const language = command.languageChosen ? command.language : (policyLanguage([{ review, root }]) ?? command.language)
  for (const { uri, reason } of loaded.unreadable)
    refuse(message('file.unreadable', { file: pathFrom(terminal.workingDirectory, uri), reason }), language)
  const readers = [...review.model.present()].sort().map((organisation) => readerFor(review.model, organisation))
  const asked =
    command.kind === 'outage' ? platformAsked(of, readers, review.model) : partyAsked(of, readers, catalogue)
  if (!asked.ok) return refuse(problemOf(asked, command), language)
  const organisations = readers.map((reader): OrganisationOutcome => {
    const { organisation } = reader
    const [definition] = review.model.definitions({ organisation: '', id: organisation })
    const name = definition?.entity.value['name']
    return {
      organisation,
      name: typeof name === 'string' ? name : organisation,
      catalogue: reader.catalogue,
      outcome: outcomeOf(asked.scenario, today, reader),
    }
  })
  const told = { scenario: asked.scenario, organisations }
  terminal.write(
    command.json
      ? scenarioJson(told, { language, today })
      : scenarioText(told, catalogue, { language, style: stylerOf(terminal), width: widthOf(terminal) }),
  )
  if (loaded.unreadable.length > 0) return 2
  return organisations.some(({ outcome }) => outcome.worst.some(({ isCritical }) => isCritical)) ? 1 : 0
}

function problemOf(asked: Exclude<Asked, { readonly ok: true }>, { kind, of }: ScenarioCommand): Message {
  if (asked.problem === 'several') return message('scenario.several', { names: asked.known })
  const near = asked.near ?? ''
  return kind === 'cut-off'
    ? message('scenario.unknown-party', { name: of, near })
    : message('scenario.unknown-platform', { name: of, near, known: asked.known.slice(0, MOST_NAMED).join(', ') })
}

const MOST_NAMED = 10
