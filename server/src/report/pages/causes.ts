import { type Message, message, said } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { nodeParts } from '../../model/node.ts'
import type { CauseFigures, ChainStep, FindingFigures } from '../figures/findings.ts'
import { ruleBases } from '../generated/rule-bases.js'
import type { OrganisationFigures } from '../report.ts'
import { type Block, type Section, type Table, type Term, text, type Words, written } from './block.ts'
import { column, columnTitle, figures } from './columns.ts'
import { type NameOf, namesHere } from './names-in-cell.ts'
import { ruleCalled } from './rule-words.ts'

/** What was found, by what causes it, each finding with what, why, the first step, and the chain that it rests on. */
export function causesSection({ causes, names }: OrganisationFigures, prefix: string): Section {
  const nameOf = namesHere({ names })
  const shown = causes.filter(({ level }) => level === 'error' || level === 'warning')
  const others = causes.length - shown.length
  return {
    id: `${prefix}causes`,
    title: message('report.part', { part: 'causes' }),
    blocks: [
      ...(causes.length === 0 ? [text(message('report.none', { part: 'causes' }))] : []),
      ...shown.map(
        (cause, i): Block => ({ kind: 'section', section: causeSection(cause, nameOf, `${prefix}cause-${i + 1}`) }),
      ),
      ...(others === 0 ? [] : [text(message('report.more-causes', { number: others }))]),
    ],
  }
}

function causeSection(cause: CauseFigures, nameOf: NameOf, id: string): Section {
  return {
    id,
    title: causeName(cause, nameOf),
    level: cause.level,
    blocks: cause.findings
      .filter(({ level }) => level !== 'info')
      .map((finding, i) => ({
        kind: 'section',
        section: { ...findingSection(finding, nameOf, `${id}-${i + 1}`), ...levelApart(finding, cause) },
      })),
  }
}

/** Below a heading with the worst of its levels another one is told. */
function levelApart({ level }: FindingFigures, cause: CauseFigures): Pick<Section, 'level'> {
  return level === cause.level ? {} : { level }
}

/** What it comes down to: what people call it, or else what kind of thing it is with its id; what was accepted is of an application. */
function causeName({ cause, name, findings }: CauseFigures, nameOf: NameOf): Words {
  const { kind, id } = nodeParts(cause)
  const own = kind === 'suite' ? nameOf(`supplier:${id}`) : nameOf(kind === '' ? `application:${id}` : cause)
  const isPlain = kind === 'document' || kind === 'organisation'
  const label =
    name !== id ? name : isPlain ? own : message('report.node', { kind: kind === '' ? 'application' : kind, id: own })
  return written(label, cause, ...findings.map((finding) => `finding:${finding.id}`))
}

/** Under what it says in one sentence the rest, as an architect looks it up. */
function findingSection(finding: FindingFigures, nameOf: NameOf, id: string): Section {
  const { message: of, reasons, affected, chain, aims, file, line, rule, state } = finding
  const [why, step] = [sentenceIn(of, 'why'), sentenceIn(of, 'todo')]
  const { ids, count } = affected
  const shown = ids.slice(0, MOST_TOUCHED).map(nameOf)
  const more = count - shown.length
  const touched = shown.join(', ')
  const terms: readonly Term[] = [
    ...(why === undefined ? [] : [term('why', [why])]),
    ...(reasons.length === 0
      ? []
      : [
          term(
            'also',
            reasons.map((reason) => reason.message),
          ),
        ]),
    ...(step === undefined ? [] : [term('step', [step])]),
    ...(aims.length === 0 ? [] : [term('aims', [message('report.aim-words', { aims })])]),
    ...(count === 0
      ? []
      : [term('touches', [more > 0 ? message('report.and-more', { names: touched, more }) : touched])]),
    ...(chain.length === 0 ? [] : [term('chain', chain.map(stepWords))]),
    ...(state === 'current' ? [] : [term('target', [state.replace(/^target:?/, '')])]),
    term('place', [message('report.finding.place', { file, line, rule })]),
  ]
  const title = written(sentenceIn(of, 'what') ?? rule, `finding:${finding.id}`)
  return { id, title, blocks: [{ kind: 'terms', terms }] }
}

/** More than these are in the tables. */
const MOST_TOUCHED = 12

function term(column: Parameters<typeof columnTitle>[0], words: readonly Words[]): Term {
  return { term: columnTitle(column), words }
}

/** A part of a message, in both languages; undefined where it has none. */
export function sentenceIn(of: Message, part: 'what' | 'why' | 'todo'): Called | undefined {
  const [en, nl] = [said(of, 'en')[part], said(of, 'nl')[part]]
  return en === undefined || nl === undefined || en === '' ? undefined : { en, nl }
}

function stepWords({ message: of, confidence, asOf = '' }: ChainStep): Called {
  const inLanguage = (language: 'en' | 'nl') => {
    const sure = said(message('explain.sure', { confidence, asOf: '' }), language).what
    return said(message('report.chain.step', { step: said(of, language).what, confidence: sure, asOf }), language).what
  }
  return { en: inLanguage('en'), nl: inLanguage('nl') }
}

/** What the rules rest on of which something was found, each rule once. */
export function basisTable({ causes }: OrganisationFigures): Table {
  const rules = [...new Set(causes.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort()
  return {
    id: 'basis',
    title: message('report.table.basis', {}),
    columns: [column('rule'), column('basis'), column('source')],
    rows: rules.map((rule) => {
      const { en = [], nl = [] } = ruleBases[rule] ?? {}
      const urls = [...new Set(en.flatMap(({ url }) => url ?? []))]
      return [
        ruleCalled(rule),
        en.map(({ text: of }, i) => ({ en: of, nl: nl[i]?.text ?? of })),
        urls.map((url) => ({ url })),
      ]
    }),
  }
}

/** All findings in a table, those at information too. */
export function causesTable({ causes, names }: OrganisationFigures): Table {
  const nameOf = namesHere({ names })
  return {
    id: 'findings',
    title: message('report.table.causes', {}),
    columns: [
      column('cause'),
      column('level'),
      column('rule'),
      column('what'),
      column('step'),
      column('aims'),
      figures('touches'),
      column('place'),
    ],
    rows: causes.flatMap((cause) =>
      cause.findings.map((finding) => [
        causeName(cause, nameOf),
        message('report.level', { level: finding.level }),
        finding.rule,
        written(sentenceIn(finding.message, 'what') ?? finding.rule, `finding:${finding.id}`),
        sentenceIn(finding.message, 'todo'),
        message('report.aim-words', { aims: finding.aims }),
        finding.affected.count,
        `${finding.file}:${finding.line}`,
      ]),
    ),
  }
}

/** Where the facts in the chains were read, each address once. */
export function sourcesTable({ causes }: OrganisationFigures): Table {
  const steps = causes.flatMap(({ findings }) => findings.flatMap(({ chain }) => chain))
  const read = new Map<string, ChainStep>()
  for (const step of steps) if (step.source !== undefined && !read.has(step.source)) read.set(step.source, step)
  return {
    id: 'sources',
    title: message('report.table.sources', {}),
    columns: [column('what'), column('source'), column('date')],
    rows: [...read]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([source, { message: of, asOf }]) => [of, { url: source }, asOf === undefined ? undefined : { day: asOf }]),
  }
}
