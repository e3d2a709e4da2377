// Measures our language server beside yaml-language-server: `node test/bench/run.ts --help`. See README.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from '../generator/generate.ts'
import { measureAcrossFiles, measureRename } from './across-files.ts'
import { measureCatalogue } from './catalogue.ts'
import { measureCommandLines } from './command-line.ts'
import { measureCountry } from './country.ts'
import { measureDay } from './day.ts'
import { measureGrowth } from './growth.ts'
import { inProcessCases, measureInProcess } from './in-process.ts'
import type { Document, Sample } from './measure.ts'
import { measureSession, measureStart } from './measure.ts'
import type { ServerResult, Setting } from './report.ts'
import { markdown, resultOf } from './report.ts'
import type { MeasuredServer } from './servers.ts'
import { ourServer, yamlLanguageServer } from './servers.ts'

const usage = `node test/bench/run.ts [options]
  --out DIR          also write bench.md and bench.json there
  --applications N   size of the document (400)
  --rounds N         times that every server is measured, in turn (3)
  --edits N          keystrokes a way of typing a round (50)
  --starts N         times that every server is only started, in turn (10)
  --commands N       times that every command line is run, in turn (5); 0 leaves them out
  --municipalities N also check so many landscapes at once, such as 342; takes long (1)
  --growth N         times that each size is opened (3)
  --hours N          also type for so many hours, a key every two seconds, without waiting (0)
  --keep-debounce    leave yaml-language-server its 200 ms of waiting
`

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    applications: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '3' },
    edits: { type: 'string', default: '50' },
    starts: { type: 'string', default: '10' },
    commands: { type: 'string', default: '5' },
    growth: { type: 'string', default: '3' },
    hours: { type: 'string', default: '0' },
    municipalities: { type: 'string', default: '1' },
    'keep-debounce': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (options.help) process.stdout.write(usage)
else process.exitCode = await main()

async function main(): Promise<number> {
  const setting: Setting = {
    applications: Number(options.applications),
    rounds: Number(options.rounds),
    edits: Number(options.edits),
    starts: Number(options.starts),
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  }
  const ours = ourServer()
  if (!ours) process.stderr.write('dist/server.cjs is not built; measuring the peer alone\n')
  const servers = [...(ours ? [ours] : []), yamlLanguageServer(options['keep-debounce'])]
  const text = generate({ applications: setting.applications }).documents[0]?.text ?? ''
  const results = await inFolder(text, (document) => measureInTurn(servers, document, setting))
  const across = ours
    ? {
        'over stdio, change in one file → finding in another': await measureAcrossFiles(setting.edits),
        'over stdio, rename of what 300 use': await measureRename(300, setting.edits),
      }
    : {}
  const inProcess = {
    ...measureInProcess(inProcessCases, text, setting.edits),
    ...(await measureCatalogue(setting.starts)),
    ...across,
  }
  const commands =
    ours && Number(options.commands) > 0
      ? measureCommandLines(Number(options.commands), Number(options.municipalities))
      : []
  const growths = Number(options.growth) > 0 ? measureGrowth(Number(options.growth)) : []
  const hours = await inFolder(text, (document) => measureDay(document, Number(options.hours)))
  const municipalities = Number(options.municipalities)
  const country = municipalities > 1 ? await measureCountry(municipalities, setting.edits) : undefined
  const report = markdown(setting, results, inProcess, { commands, growths, hours, country })
  process.stdout.write(report)
  if (options.out !== undefined) {
    mkdirSync(options.out, { recursive: true })
    writeFileSync(join(options.out, 'bench.md'), report)
    writeFileSync(
      join(options.out, 'bench.json'),
      `${JSON.stringify({ ...setting, results, inProcess, commands, growths, hours, country }, null, 2)}\n`,
    )
  }
  // A server that is fast and wrong is not fast.
  const wrong = ours ? (results[0]?.wrong.enum ?? 0) : 0
  if (wrong > 0) process.stderr.write(`${wrong} wrong answers of ${ours?.name}\n`)
  const differing = ours
    ? [
        ...(results[0]?.differing ?? []),
        ...(country?.differing ?? []),
        ...hours.flatMap(({ isRight }, i) => (isRight ? [] : [`hour ${i + 1}`])),
        ...growths.flatMap(({ what, sizes }) =>
          sizes.flatMap(({ size, isRight }) => (isRight ? [] : [`${size} ${what}`])),
        ),
      ]
    : []
  if (differing.length > 0)
    process.stderr.write(`other findings than of a fresh start after: ${differing.join(', ')}\n`)
  return wrong > 0 || differing.length > 0 ? 1 : 0
}

/** Every server once a round, so that a busy moment of the machine does not fall on one of them. */
async function measureInTurn(
  servers: readonly MeasuredServer[],
  document: Document,
  { rounds, edits, starts }: Setting,
): Promise<readonly ServerResult[]> {
  const samples = servers.map((): Sample[] => [])
  for (let round = 1; round <= rounds; round++) {
    for (const [index, server] of servers.entries()) {
      process.stderr.write(`round ${round} of ${rounds}: ${server.name}\n`)
      samples[index]?.push(await measureSession(server, document, edits))
    }
  }
  const started = servers.map((): number[] => [])
  for (let start = 0; start < starts; start++) {
    for (const [index, server] of servers.entries()) started[index]?.push(await measureStart(server, document))
  }
  return servers.map(({ name }, index) => resultOf(name, samples[index] ?? [], started[index] ?? []))
}

async function inFolder<Result>(text: string, work: (document: Document) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'havenwijzer-bench-'))
  const file = join(folder, 'landscape.yaml')
  try {
    writeFileSync(file, text)
    return await work({ folder, file, text })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
