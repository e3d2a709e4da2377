import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TEMPLATES } from '../../server/src/report/pages/templates.ts'
import { generate } from '../generator/generate.ts'
import { schemas } from '../schema/published.ts'
import { installPeer } from './peers.ts'
import { summarise, type Timing } from './statistics.ts'

/** A whole process that checks files. */
interface Checker {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface CommandLineResult {
  /** What was checked. */
  readonly what: string
  readonly checkers: readonly { readonly name: string; readonly wall: Timing; readonly cpu: Timing }[]
}

/** Checks the same landscapes with our command line and with others, in turn, each in a process of its own. */
export function measureCommandLines(runs: number, municipalities: number): readonly CommandLineResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'havenwijzer-bench-'))
  try {
    const schema = join(folder, 'landscape.schema.json')
    writeFileSync(schema, inOneFile())
    return [
      { what: 'one municipality', files: write(join(folder, 'one'), 1), checkers: [ours, spectral, ajv, ...reports] },
      { what: 'ten municipalities', files: write(join(folder, 'ten'), 10), checkers: [ours, ...reports] },
      ...(municipalities > 1
        ? [
            {
              what: `${municipalities} municipalities`,
              files: write(join(folder, 'all'), municipalities),
              checkers: [ours, oursAgain, ajv],
            },
          ]
        : []),
    ].map(({ what, files, checkers }) => {
      const made = checkers.map((make) => make(files, schema))
      const taken = made.map(() => ({ wall: [] as number[], cpu: [] as number[] }))
      for (let run = 0; run < runs; run++)
        for (const [i, checker] of made.entries()) {
          process.stderr.write(`run ${run + 1} of ${runs}: ${checker.name}, ${what}\n`)
          const { wall, cpu } = measured(checker)
          taken[i]?.wall.push(wall)
          taken[i]?.cpu.push(cpu)
        }
      return {
        what,
        checkers: made.map(({ name }, i) => ({
          name,
          wall: summarise(taken[i]?.wall ?? []),
          cpu: summarise(taken[i]?.cpu ?? []),
        })),
      }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** All our rules, with nothing kept of an earlier time. */
function ours(folder: string): Checker {
  const command = [path('../../dist/cli.mjs'), 'check', folder, '--fail-on', 'none']
  return { name: 'Havenwijzer check', command: [...command, '--no-cache'] }
}

/** Once more, with all of it kept. */
function oursAgain(folder: string): Checker {
  const command = [path('../../dist/cli.mjs'), 'check', folder, '--fail-on', 'none']
  const checker = { name: 'Havenwijzer check, once more', command, env: { HAVENWIJZER_CACHE: `${folder}-kept` } }
  measured(checker)
  return checker
}

/** Each report that there is, on all that is in the folder, as one page. */
const reports = TEMPLATES.map((template) => (folder: string): Checker => {
  const command = [path('../../dist/cli.mjs'), 'report', folder, '--template', template]
  return { name: `Havenwijzer report, ${template}`, command }
})

/** A ruleset that reaches as far as our schema. */
function spectral(folder: string, schema: string): Checker {
  const main = join(installPeer('@stoplight/spectral-cli', '6.16.3'), 'dist/index.js')
  return {
    name: 'spectral 6.16.3, schema and four rules',
    command: [main, 'lint', '-r', path('peers/spectral.mjs'), join(folder, '*/landscape.yaml')],
    env: { SPECTRAL: main, SCHEMA: schema },
  }
}

/** The schema alone. */
function ajv(folder: string, schema: string): Checker {
  const main = join(installPeer('ajv-cli', '5.0.0'), 'dist/index.js')
  const files = join(folder, '*/landscape.yaml')
  return {
    name: 'ajv-cli 5.0.0, schema only',
    command: [main, 'validate', '--spec=draft2020', '--strict=false', '--all-errors', '-s', schema, '-d', files],
  }
}

/** Milliseconds on the wall and of the processor, as the shell counts them. */
function measured({ name, command, env = {} }: Checker): { readonly wall: number; readonly cpu: number } {
  const timed = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null 2>&1'
  const options = { encoding: 'utf8', env: { ...process.env, ...env } } as const
  const { stderr, status } = spawnSync('bash', ['-c', timed, '_', process.execPath, ...command], options)
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number)
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}`)
  return { wall: wall * 1000, cpu: (user + system) * 1000 }
}

/** With dates in quotes: a reader of YAML 1.1 would take them for no text. */
function write(folder: string, municipalities: number): string {
  for (let municipality = 0; municipality < municipalities; municipality++) {
    const { organisation, documents } = generate({ municipality, quoteDates: true })
    for (const { path: name, text } of documents) {
      const file = join(folder, organisation, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
  return folder
}

/** The published schema with what it refers to in other files. */
function inOneFile(): string {
  const of = (name: string) => schemas.files.find(({ $id }) => $id?.endsWith(name))
  const [landscape, common] = [of('landscape.schema.json'), of('common.schema.json')]
  const whole = { ...landscape, $defs: { ...common?.['$defs'], ...landscape?.['$defs'] } }
  return JSON.stringify(whole).replaceAll('"common.schema.json#', '"#')
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
