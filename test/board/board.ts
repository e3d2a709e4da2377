/**
 * The mutation board: what a person's slips do to the findings. `node test/board/board.ts` prints it for both samples.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import type { Finding } from '../../server/src/review/finding.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { nameKind } from '../../server/src/workspace/names.ts'
import { type Random, seededRandom } from '../generator/random.ts'
import { type Token, tokensOf } from './tokens.ts'

export type EditKind = 'tab' | 'space-lost' | 'indent' | 'quote' | 'char-deleted' | 'line-cut'

export const EDIT_KINDS: readonly EditKind[] = ['tab', 'space-lost', 'indent', 'quote', 'char-deleted', 'line-cut']

export interface Trial {
  readonly file: string
  /** Line of the edit, from 1. */
  readonly line: number
  readonly before: string
  readonly after: string
  readonly hit: Token['kind'] | undefined
  readonly findings: readonly {
    readonly rule: string
    readonly file: string
    readonly line: number
    readonly caused: boolean
  }[]
}

export interface BoardRow {
  readonly kind: EditKind
  readonly trials: readonly Trial[]
  readonly median: number
  /** Trials with a finding more than two lines away that the edit did not cause. */
  readonly far: readonly Trial[]
  /** Of the edits that hit a key, an id, a reference or a value of a closed list: those nothing was said about. */
  readonly counted: number
  readonly silent: readonly Trial[]
}

/** Makes `count` random edits of each kind on the documents of a folder and looks at what is found. */
export function board(folder: string, count: number, seed = 1): readonly BoardRow[] {
  const sample = new Sample(folder)
  return EDIT_KINDS.map((kind, i) => {
    const random = seededRandom(seed * 1000 + i)
    const trials: Trial[] = []
    while (trials.length < count) {
      const trial = sample.trial(kind, random)
      if (trial) trials.push(trial)
    }
    const sizes = trials.map((t) => t.findings.length).sort((a, b) => a - b)
    const counted = trials.filter((t) => t.hit !== undefined && t.hit !== 'free')
    return {
      kind,
      trials,
      median: sizes[Math.floor(sizes.length / 2)] ?? 0,
      far: trials.filter((t) =>
        t.findings.some((f) => !f.caused && (f.file !== t.file || Math.abs(f.line - t.line) > 2)),
      ),
      counted: counted.length,
      silent: counted.filter((t) => t.findings.length === 0),
    }
  })
}

/** What a finding speaks of, whatever the organisation is called. */
function subjectOf({ rule, cause }: Finding): string {
  return `${rule} ${cause}`
}

class Sample {
  private readonly review: Review
  private readonly texts = new Map<string, string>()
  /** What the findings speak of that the sample has without an edit. */
  private readonly own: ReadonlySet<string> = new Set()

  constructor(folder: string) {
    this.review = new Review({
      catalogue: packagedCatalogue(),
      rules: allRules,
      today: '2026-11-24',
      root: 'file:///board',
    })
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
      const kind = nameKind(name.slice(name.lastIndexOf('/') + 1))
      if (kind === undefined) continue
      const text = readFileSync(join(folder, name), 'utf8')
      this.texts.set(name, text)
      this.review.setFile(`file:///board/${name}`, text, kind, true)
    }
    const before = this.findings()
    const wrong = before.filter(({ rule }) => rule.startsWith('structure/'))
    if (wrong.length > 0) throw new Error(`the sample has slips of its own: ${wrong.map((f) => f.id).join(', ')}`)
    this.own = new Set(before.map(subjectOf))
  }

  trial(kind: EditKind, random: Random): Trial | undefined {
    const file = random.pick([...this.texts.keys()])
    const text = this.texts.get(file) ?? ''
    const lines = text.split('\n')
    const index = random.int(lines.length)
    const line = lines[index] ?? ''
    if (line.trim() === '' || line.trim().startsWith('#')) return undefined
    const edited = edit(kind, line, random)
    if (edited === undefined || edited.text === line) return undefined
    const start = lines.slice(0, index).reduce((sum, l) => sum + l.length + 1, 0)
    const hit = this.tokens(file).filter((t) => t.start < start + edited.to && t.end > start + edited.from)
    const uri = `file:///board/${file}`
    const named = nameKind(file.slice(file.lastIndexOf('/') + 1))
    this.review.setFile(uri, [...lines.slice(0, index), edited.text, ...lines.slice(index + 1)].join('\n'), named, true)
    const added = this.findings().filter(({ id }) => !this.own.has(id))
    const entry = hit.some((token) => token.kind === 'reference') ? this.entryAt(uri, start) : undefined
    const after = added.map((f) => this.seen(f, hit, edited.text, entry))
    this.review.setFile(uri, text, named, true)
    return { file, line: index + 1, before: line, after: edited.text, hit: worst(hit), findings: after }
  }

  /** The entry that a place in a document stands in. */
  private entryAt(uri: string, offset: number): string | undefined {
    const placements = this.review.documents(uri).flatMap((document) => document.placements)
    const part = placements.find(({ start, facts }) => start <= offset && offset < start + facts.length)
    return part?.facts.entity?.id
  }

  private tokens(file: string): readonly Token[] {
    const source = this.review.source(`file:///board/${file}`)
    const placement = source?.documents[0]?.placements[0]
    if (!source || !placement) return []
    return source.text.parts.flatMap((part) => tokensOf(part.content, part.start, placement))
  }

  /** All but what the sample is meant to show. */
  private findings(): readonly Finding[] {
    return this.review.uris().flatMap((uri) => this.review.findings(uri).filter((f) => !this.own.has(subjectOf(f))))
  }

  /**
   * A finding elsewhere is the edit's doing when it speaks of an id that stood on the edited line, or stands there now; or of an
   * entry that refers to something else since.
   */
  private seen(
    finding: Finding,
    hit: readonly Token[],
    after: string,
    entry: string | undefined,
  ): Trial['findings'][number] {
    const line = (this.review.lines(finding.at.uri)?.position(finding.at.start).line ?? 0) + 1
    const id = finding.cause.replace(/^[a-z]+:/, '')
    const caused =
      hit.some((token) => (token.kind === 'id' || token.kind === 'reference') && token.text.split('/').at(-1) === id) ||
      (entry !== undefined && id === entry) ||
      (id !== '' && id !== 'document' && after.includes(id))
    return { rule: finding.rule, file: finding.at.uri.slice('file:///board/'.length), line, caused }
  }
}

/** The edited line, with the span of the original that it changed; undefined when this edit cannot be made here. */
function edit(
  kind: EditKind,
  line: string,
  random: Random,
): { readonly text: string; readonly from: number; readonly to: number } | undefined {
  const indent = line.length - line.trimStart().length
  switch (kind) {
    case 'tab':
      return { text: `\t${line}`, from: 0, to: 0 }
    case 'space-lost': {
      const match = /^(\s*(?:- )?[A-Za-z][\w-]*:) \S/.exec(line)
      const at = match?.[1]?.length
      return at === undefined ? undefined : { text: line.slice(0, at) + line.slice(at + 1), from: at, to: at + 1 }
    }
    case 'indent': {
      if (indent === 0 && random.chance(0.5)) return undefined
      return random.chance(0.5)
        ? { text: ` ${line}`, from: 0, to: 0 }
        : indent === 0
          ? undefined
          : { text: line.slice(1), from: 0, to: 1 }
    }
    case 'quote': {
      const match = /^(\s*(?:- )?[A-Za-z][\w-]*: )[^"'[{|>&*\s]/.exec(line)
      const at = match?.[1]?.length
      return at === undefined ? undefined : { text: `${line.slice(0, at)}"${line.slice(at)}`, from: at, to: at }
    }
    case 'char-deleted': {
      const at = indent + random.int(line.trimEnd().length - indent)
      return { text: line.slice(0, at) + line.slice(at + 1), from: at, to: at + 1 }
    }
    case 'line-cut': {
      const at = indent + random.int(line.trimEnd().length - indent)
      return { text: line.slice(0, at), from: at, to: line.length }
    }
  }
}

const ORDER: readonly Token['kind'][] = ['id', 'key', 'reference', 'closed', 'free']

/** Of what an edit hit, the first in order of weight; a comment is nothing. */
function worst(tokens: readonly Token[]): Token['kind'] | undefined {
  return ORDER.find((kind) => tokens.some((t) => t.kind === kind))
}

export function printed(name: string, rows: readonly BoardRow[]): string {
  const head = `| ${name} | edits | findings, median | most | far | silent |\n| --- | ---: | ---: | ---: | ---: | ---: |`
  const body = rows.map((r) => {
    const most = Math.max(...r.trials.map((t) => t.findings.length))
    return `| ${r.kind} | ${r.trials.length} | ${r.median} | ${most} | ${r.far.length} | ${r.silent.length} of ${r.counted} |`
  })
  return [head, ...body].join('\n')
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  const [count = '60', seed = '1'] = process.argv.slice(2).filter((a) => !a.startsWith('-'))
  for (const name of ['voorbeeldstad', 'schoon']) {
    const rows = board(join(root, 'samples', name), Number(count), Number(seed))
    process.stdout.write(`${printed(name, rows)}\n\n`)
    if (!process.argv.includes('--verbose')) continue
    for (const row of rows)
      for (const [what, trials] of [
        ['far', row.far],
        ['silent', row.silent],
        ['many', row.trials.filter((t) => t.findings.length > 2)],
      ] as const)
        for (const t of trials)
          process.stdout.write(
            `${row.kind} ${what} ${t.file}:${t.line} ${t.hit}\n  - ${t.before}\n  + ${t.after}\n${t.findings.map((f) => `      ${f.file}:${f.line} ${f.rule}${f.caused ? ' (caused)' : ''}\n`).join('')}`,
          )
  }
}
