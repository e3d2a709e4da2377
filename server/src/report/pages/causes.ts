import { message, said } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf, nodeParts } from '../../model/node.ts'
import type { Step } from '../../review/finding.ts'
import type { CauseFigures, FindingFigures } from '../figures/findings.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, type Section, type Table, text, type Words } from './block.ts'
import { column, figures } from './columns.ts'

/** What was found, by what causes it, each finding with what, why, the first step, and the chain that it rests on. */
export function causesSection({ causes }: OrganisationFigures, prefix: string): Section {
  const shown = causes.filter(({ level }) => level === 'error' || level === 'warning')
  const others = causes.length - shown.length
  return {
    id: `${prefix}causes`,
    title: message('report.part', { part: 'causes' }),
    blocks: [
      ...(causes.length === 0 ? [text(message('report.none', { part: 'causes' }))] : []),
      ...shown.map((cause, i): Block => ({ kind: 'section', section: causeSection(cause, `${prefix}cause-${i + 1}`) })),
      ...(others === 0 ? [] : [text(message('report.more-causes', { number: others }))]),
    ],
  }
}

function causeSection(cause: CauseFigures, id: string): Section {
  return {
    id,
    title: nameOf(cause),
    level: cause.level,
    blocks: cause.findings.filter(({ level }) => level !== 'info').flatMap(findingBlocks),
  }
}

function nameOf({ cause, name }: CauseFigures): Words {
  const { kind, id } = nodeParts(cause)
  return name === id && kind !== 'document' ? message('report.node', { kind, id }) : name
}

function findingBlocks(finding: FindingFigures): readonly Block[] {
  const { message: of, reasons, affected, chain, aims, file, line, rule, state } = finding
  const part = (which: 'what' | 'why' | 'todo'): Called => ({
    en: said(of, 'en')[which] ?? '',
    nl: said(of, 'nl')[which] ?? '',
  })
  const step = part('todo')
  const isSaid = (words: Called) => typeof words !== 'string' && words.en !== ''
  const texts: readonly Words[] = [
    part('what'),
    ...[part('why')].filter(isSaid),
    ...reasons.map((reason) => reason.message),
    ...(isSaid(step) ? [inBoth('report.finding.step', step)] : []),
    message('report.aims', { aims }),
    ...(affected.count === 0
      ? []
      : [message('report.finding.touches', { names: affected.ids.map(idOf), number: affected.count })]),
    ...(state === 'current' ? [] : [message('report.finding.target', { state: state.replace(/^target:?/, '') })]),
    message('report.finding.place', { file, line, rule }),
  ]
  return [...texts.map(text), ...chainBlocks(chain)]
}

/** A text around one that there is in both languages. */
function inBoth(key: 'report.finding.step', step: Called): Called {
  const of = (language: 'en' | 'nl') =>
    said(message(key, { step: typeof step === 'string' ? step : step[language] }), language).what
  return { en: of('en'), nl: of('nl') }
}

function chainBlocks(chain: readonly Step[]): readonly Block[] {
  if (chain.length === 0) return []
  return [text(message('report.chain', {})), { kind: 'list', isOrdered: true, items: chain.map(stepWords) }]
}

function stepWords({ message: of, confidence, asOf = '' }: Step): Called {
  const inLanguage = (language: 'en' | 'nl') => {
    const sure = said(message('explain.sure', { confidence, asOf: '' }), language).what
    return said(message('report.chain.step', { step: said(of, language).what, confidence: sure, asOf }), language).what
  }
  return { en: inLanguage('en'), nl: inLanguage('nl') }
}

/** All findings in a table, those at information too. */
export function causesTable({ causes }: OrganisationFigures): Table {
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
        nameOf(cause),
        message('report.level', { level: finding.level }),
        finding.rule,
        { en: said(finding.message, 'en').what, nl: said(finding.message, 'nl').what },
        { en: said(finding.message, 'en').todo ?? '', nl: said(finding.message, 'nl').todo ?? '' },
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
  const read = new Map<string, Step>()
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
