import { message, said } from '../../l10n/message.ts'
import type { CauseFigures } from '../figures/findings.ts'
import { processesPicture } from '../pictures/processes.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, list, type Section, text } from './block.ts'

/** What one page has room for: how large it is, what is exposed, and what weighs most. */
export function summarySection(figures: OrganisationFigures, prefix: string): Section {
  const { scope, exposure, causes, accepted, unknowns } = figures
  const whole = scope.applications.inUse.count
  const { outside, unknown } = exposure.applications
  const loud = causes.filter(({ level }) => level === 'error' || level === 'warning')
  const inForce = accepted.filter(({ isInForce }) => isInForce).length
  const open = unknowns.reduce((sum, { questions }) => sum + questions.length, 0)
  const blocks: readonly Block[] = [
    {
      kind: 'figures',
      figures: [
        { value: whole, label: message('report.figure.applications', { count: whole }) },
        {
          value: outside.count,
          label: message('report.figure.outside', { count: outside.count }),
          ...(outside.count > 0 ? { level: 'error' } : {}),
        },
        { value: unknown.count, label: message('report.figure.unknown', { count: unknown.count }) },
        {
          value: exposure.criticalProcesses.count,
          label: message('report.figure.processes', { whole: scope.criticalProcesses.count }),
        },
        { value: loud.length, label: message('report.figure.causes', { count: loud.length }) },
        { value: inForce, label: message('report.figure.accepted', { count: inForce }) },
        {
          value: open,
          label: message('report.figure.questions', { count: open }),
        },
      ],
    },
    text(message('report.summary.exposed', { part: outside.count, unknown: unknown.count, whole })),
    text(
      message('report.summary.countries', {
        countries: exposure.countries.filter(({ reach, stop }) => reach.count + stop.count > 0).map(({ name }) => name),
      }),
    ),
    text(message('report.summary.accepted', { count: inForce, expired: accepted.length - inForce })),
    text(message('report.summary.signal', {})),
    ...(exposure.processes.length === 0 ? [] : [processesPicture(exposure.processes, `${prefix}processes`)]),
  ]
  const first = loud.slice(0, MOST_FIRST)
  return {
    id: `${prefix}summary`,
    title: message('report.part', { part: 'summary' }),
    blocks: [
      ...blocks,
      ...(first.length === 0
        ? []
        : [
            {
              kind: 'section' as const,
              section: {
                id: `${prefix}first`,
                title: message('report.summary.first', {}),
                blocks: list(first.flatMap(firstSentence)),
              },
            },
          ]),
    ],
  }
}

/** What fits on the first page beside the figures. */
const MOST_FIRST = 7

/** The loudest of what a cause brings about, without its why. */
function firstSentence({ findings }: CauseFigures) {
  const [first] = findings
  return first ? [{ en: said(first.message, 'en').what, nl: said(first.message, 'nl').what }] : []
}
