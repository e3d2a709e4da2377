// Writes made-up landscapes: `node test/generator/cli.ts --help`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from './generate.ts'

const usage = `node test/generator/cli.ts [options]
  --applications N  applications of each municipality (400)
  --files N         municipalities, a landscape each (1)
  --split N         documents that each landscape is spread over, in folders (1)
  --seed N          another seed, another landscape (1)
  --errors RATE     share of applications with one known mistake (0); listed in mistakes.json
  --anchors RATE    share of applications with a YAML anchor (0.03)
  --comments RATE   share of applications with comments (0.35)
  --quote-dates     dates as quoted text
  --crlf            Windows line ends
  --out DIR         where to write; without it one document goes to standard output
`

const { values } = parseArgs({
  options: {
    applications: { type: 'string', default: '400' },
    files: { type: 'string', default: '1' },
    split: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    errors: { type: 'string', default: '0' },
    anchors: { type: 'string', default: '0.03' },
    comments: { type: 'string', default: '0.35' },
    'quote-dates': { type: 'boolean', default: false },
    crlf: { type: 'boolean', default: false },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) process.stdout.write(usage)
else process.exitCode = main()

/** Returns the exit code: 2 when the options cannot be used. */
function main(): 0 | 2 {
  const files = number('files')
  const split = number('split')
  if (values.out === undefined && (files > 1 || split > 1)) {
    process.stderr.write('more than one document needs --out DIR\n')
    return 2
  }
  const mistakes: object[] = []
  const totals = { documents: 0, lines: 0, bytes: 0 }
  for (let municipality = 0; municipality < files; municipality++) {
    const landscape = generate({
      applications: number('applications'),
      seed: number('seed'),
      errors: number('errors'),
      anchors: number('anchors'),
      comments: number('comments'),
      quoteDates: values['quote-dates'],
      crlf: values.crlf,
      municipality,
      split,
    })
    const folder = files > 1 ? landscape.organisation : ''
    for (const { path, text } of landscape.documents) {
      write(join(folder, path), text)
      totals.documents += 1
      totals.lines += text.split('\n').length - 1
      totals.bytes += Buffer.byteLength(text)
    }
    mistakes.push(...landscape.mistakes.map((mistake) => ({ ...mistake, file: join(folder, mistake.file) })))
  }
  if (values.out !== undefined && mistakes.length > 0) write('mistakes.json', `${JSON.stringify(mistakes, null, 2)}\n`)
  process.stderr.write(
    `${totals.documents} document(s), ${totals.lines} lines, ${(totals.bytes / 1e6).toFixed(2)} MB\n`,
  )
  return 0
}

function write(path: string, text: string): void {
  if (values.out === undefined) {
    process.stdout.write(text)
    return
  }
  const target = join(values.out, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

function number(name: 'applications' | 'files' | 'split' | 'seed' | 'errors' | 'anchors' | 'comments'): number {
  const value = Number(values[name])
  if (!Number.isFinite(value) || value < 0) throw new Error(`--${name} must be a number`)
  return value
}
