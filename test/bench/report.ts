import type { CommandLineResult } from './command-line.ts'
import type { CountryResult } from './country.ts'
import type { Hour } from './day.ts'
import type { Growth } from './growth.ts'
import type { Sample } from './measure.ts'
import type { Timing } from './statistics.ts'
import { summarise } from './statistics.ts'
import { typingModes } from './typing.ts'

/** What one server yielded over all rounds. */
export interface ServerResult {
  readonly server: string
  readonly how: 'pull' | 'push'
  readonly openDiagnostics: number
  readonly measures: Readonly<Record<string, Timing>>
  readonly wrong: Readonly<Record<string, number>>
  /** After which edits its findings were others than those of a fresh start, of how many. */
  readonly differing: readonly string[]
  readonly compared: number
}

export interface Setting {
  readonly applications: number
  readonly rounds: number
  readonly edits: number
  readonly starts: number
  readonly node: string
  readonly processor: string
}

/** Takes the samples of one server together. */
export function resultOf(server: string, samples: readonly Sample[], started: readonly number[]): ServerResult {
  const names = [...new Set(samples.flatMap(({ values }) => [...values.keys()]))]
  const all = (name: string) => samples.flatMap(({ values }) => values.get(name) ?? [])
  const wrong = (mode: string) => samples.reduce((sum, sample) => sum + (sample.wrong.get(mode) ?? 0), 0)
  return {
    server,
    how: samples.at(-1)?.pulls ? 'pull' : 'push',
    openDiagnostics: samples.at(-1)?.openDiagnostics ?? 0,
    measures: {
      'start to initialized': summarise(started),
      ...Object.fromEntries(names.map((name) => [name, summarise(all(name))])),
    },
    wrong: Object.fromEntries(typingModes.map(({ name }) => [name, wrong(name)])),
    differing: samples.flatMap(({ differing }) => differing),
    compared: samples.length * (typingModes.length + 1),
  }
}

/** What is measured of ours by itself. */
interface Alone {
  readonly commands?: readonly CommandLineResult[]
  readonly growths?: readonly Growth[]
  readonly hours?: readonly Hour[]
  readonly country?: CountryResult | undefined
}

/** The results side by side; a ratio says how many times less the first server takes than another. */
export function markdown(
  setting: Setting,
  results: readonly ServerResult[],
  inProcess: Readonly<Record<string, Timing>>,
  { commands = [], growths = [], hours = [], country }: Alone = {},
): string {
  const [ours, ...peers] = results
  const columns = ['measure', ...results.map(({ server, how }) => `${server} (${how})`), ...peers.map(() => 'ratio')]
  const names = [...new Set(results.flatMap(({ measures }) => Object.keys(measures)))]
  const rows = names.map((name) => [
    withUnit(name),
    ...results.map((result) => cell(result, name)),
    ...peers.map((peer) => ratio(peer.measures[name], ours?.measures[name])),
  ])
  const alone = Object.entries(inProcess).map(([name, timing]) => [withUnit(name), times(timing)])
  return [
    `# Bench, ${setting.applications} applications in one document`,
    '',
    `Rounds: ${setting.rounds}, servers in turn; ${setting.edits} keystrokes a way of typing a round; ${setting.starts} starts.`,
    `Node ${setting.node}, ${setting.processor}. Median (smallest – 95th percentile). Wrong: answers that lack, or wrongly`,
    'have, a diagnostic where was typed.',
    '',
    table([columns, columns.map(() => '---'), ...rows]),
    ...(alone.length > 0 ? ['', table([['ours alone', 'figure'], ['---', '---'], ...alone])] : []),
    ...commands.flatMap((command) => ['', commandTable(command)]),
    ...(growths.length > 0 ? ['', growthTable(growths)] : []),
    ...(hours.length > 0 ? ['', dayTable(hours)] : []),
    ...(country ? ['', countryTable(country)] : []),
    '',
    `Other findings than of a fresh start with the same text: ${results.map(({ server, differing, compared }) => `${server} ${differing.length} of ${compared}`).join(', ')}.`,
    '',
    `Diagnostics on opening: ${results.map(({ server, openDiagnostics }) => `${server} ${openDiagnostics}`).join(', ')}.`,
    '',
  ].join('\n')
}

function commandTable({ what, checkers }: CommandLineResult): string {
  const [first] = checkers
  return table([
    [`command line, ${what}`, 'wall, ms', 'ratio', 'processor, ms', 'ratio'],
    ['---', '---', '---', '---', '---'],
    ...checkers
      .filter(({ wall }) => wall.count > 0)
      .map(({ name, wall, cpu }) => [name, times(wall), ratio(wall, first?.wall), times(cpu), ratio(cpu, first?.cpu)]),
  ])
}

/** Four sizes side by side: what grows faster than the size does is worse than in proportion. */
function growthTable(growths: readonly Growth[]): string {
  return table([
    ['in process, growing', 'sizes', 'open, ms', 'key, ms'],
    ['---', '---', '---', '---'],
    ...growths.map(({ what, sizes }) => [
      what,
      sizes.map(({ size }) => size).join(' → '),
      sizes.map(({ open }) => figure(open)).join(' → '),
      sizes.map(({ key }) => figure(key)).join(' → '),
    ]),
  ])
}

function dayTable(hours: readonly Hour[]): string {
  return table([
    ['typing all day', 'a key, ms', '95th percentile, ms', 'memory, MB'],
    ['---', '---', '---', '---'],
    ...hours.map(({ key, p95, memory }, hour) => [
      `hour ${hour + 1}`,
      figure(key),
      figure(p95),
      memory === undefined ? '–' : figure(memory),
    ]),
  ])
}

function countryTable({ municipalities, cold, kept, memory, keyAlone, key }: CountryResult): string {
  return table([
    [`${municipalities} municipalities in an editor`, 'figure'],
    ['---', '---'],
    ['opened, nothing kept, s', figure(cold)],
    ['opened once more, s', figure(kept)],
    ['memory more than for one, MB', memory === undefined ? '–' : figure(memory)],
    ['a key in a name, one municipality, ms', figure(keyAlone)],
    ['a key in a name, all, ms', figure(key)],
  ])
}

function withUnit(name: string): string {
  return `${name}, ${name.startsWith('memory') ? 'MB' : 'ms'}`
}

function cell({ measures, wrong }: ServerResult, name: string): string {
  const timing = measures[name]
  if (!timing || timing.count === 0) return '–'
  const mistakes = wrong[name.replace('keystroke ', '')]
  const said = mistakes === undefined ? '' : `, ${mistakes} of ${timing.count} wrong`
  return `${times(timing)}${said}`
}

function times({ median, min, p95 }: Timing): string {
  return `${figure(median)} (${figure(min)} – ${figure(p95)})`
}

function ratio(theirs: Timing | undefined, ours: Timing | undefined): string {
  return theirs && ours && theirs.count > 0 && ours.count > 0 ? `× ${figure(theirs.median / ours.median)}` : '–'
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
