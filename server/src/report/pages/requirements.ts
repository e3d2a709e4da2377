import { type Message, message } from '../../l10n/message.ts'
import { AGAINST_EXCLUSION, type BasisId, basisCalled } from '../figures/bases.ts'
import type { Asked, RequirementFigures } from '../figures/requirements.ts'
import type { StakeFigures } from '../figures/stake.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, type Cell, type Section, type Table, text, type Words } from './block.ts'
import { dayCell } from './contracts.ts'
import type { NameOf } from './names-in-cell.ts'
import { procurementColumn as column, procurementTerm as term } from './procurement-columns.ts'
import { siteOf } from './register.ts'
import { together } from './together.ts'

/** Something that is bought, with what can be asked of it. */
export interface Bought {
  /** Makes ids of tables. */
  readonly id: string
  readonly requirements: readonly RequirementFigures[]
  readonly stake: StakeFigures
}

/** A requirement as it is worded, once for all of which it is asked. */
export interface StatedRequirement {
  readonly number: number
  /** The section in which it stands in full. */
  readonly section: string
  /** With a time only where that is the same wherever it is asked. */
  readonly asked: Asked
  /** What it rests on wherever it is asked. */
  readonly bases: RequirementFigures['bases']
}

/** What is asked of any of these, each requirement once, in the order of a tender. */
export function statedRequirements(
  bought: readonly Pick<Bought, 'requirements'>[],
  prefix: string,
): readonly StatedRequirement[] {
  const alike = new Map<string, [RequirementFigures, ...RequirementFigures[]]>()
  for (const each of bought.flatMap(({ requirements }) => requirements)) {
    const known = alike.get(wordingOf(each))
    if (known) known.push(each)
    else alike.set(wordingOf(each), [each])
  }
  return [...alike.values()]
    .toSorted(([a], [b]) => ORDER.indexOf(a.asks) - ORDER.indexOf(b.asks) || levelOf(a) - levelOf(b))
    .map(([first, ...others], i) => ({
      number: i + 1,
      section: `${prefix}requirement-${i + 1}`,
      asked: others.some((each) => timeOf(each) !== timeOf(first)) ? untimed(first) : first,
      bases: first.bases.filter((basis) => others.every((each) => each.bases.some((own) => isSame(own, basis)))),
    }))
}

/** The order of a tender, as `requirementsFor` has it. */
const ORDER: readonly Asked['asks'][] = [
  'location',
  'support',
  'law',
  'control',
  'sub-processors',
  'keys',
  'exit',
  'export',
  'exit-test',
  'continuity',
  'seal',
]

/** What is the same of requirements that differ in nothing but a time, what calls for them and what more they rest on. */
function wordingOf({ because: _, bases: __, ...asked }: RequirementFigures): string {
  return JSON.stringify(untimed(asked))
}

function untimed(asked: Asked): Asked {
  return asked.asks === 'continuity' ? { asks: 'continuity' } : asked
}

function timeOf(asked: Asked): string | undefined {
  return asked.asks === 'continuity' ? asked.within : undefined
}

function levelOf(asked: Asked): number {
  return asked.asks === 'seal' ? asked.level : 0
}

type BasisAt = RequirementFigures['bases'][number]

function isSame(a: BasisAt, b: BasisAt): boolean {
  return a.basis === b.basis && a.at === b.at
}

/** The requirements in full, ready to go into a tender: what is asked, on what it rests, and why that is no more than is needed. */
export function statedSection(stated: readonly StatedRequirement[], prefix: string): readonly Section[] {
  if (stated.length === 0) return []
  return [
    {
      id: `${prefix}requirements`,
      title: message('report.procurement.part', { part: 'full' }),
      blocks: [
        text(message('report.procurement.text', { text: 'full' })),
        ...stated.map(({ number, section, asked, bases }): Block => {
          const isOpen = isUntimed(asked)
          return {
            kind: 'section',
            section: {
              id: section,
              title: message('report.requirement.numbered', { asks: asked.asks, number }),
              blocks: [
                text(textOf(asked)),
                ...(isOpen ? [text(message('report.requirement.time', {}))] : []),
                {
                  kind: 'terms',
                  terms: [
                    ...term('basis', together(bases.map(basisWords))),
                    ...term('proportion', message('report.requirement.proportion', { of: asked.asks })),
                  ],
                },
              ],
            },
          }
        }),
      ],
    },
  ]
}

/** Which requirements fit here, and why: those with the same reason together; nothing where none is called for. */
export function requirementBlocks(
  { id, requirements, stake }: Bought,
  stated: readonly StatedRequirement[],
  nameOf: NameOf,
): readonly Block[] {
  if (requirements.length === 0) return []
  const groups = new Map<string, RequirementFigures[]>()
  for (const each of requirements) {
    const reason = JSON.stringify(each.because)
    groups.set(reason, [...(groups.get(reason) ?? []), each])
  }
  const rows = [...groups.values()].flatMap((same): readonly (readonly Words[])[][] => {
    const [first] = same
    if (!first) return []
    const asked = same.flatMap((each) => {
      const found = stated.find(({ asked: of }) => wordingOfAsked(of) === wordingOf(each))
      return found ? [{ each, found }] : []
    })
    return [
      [
        asked.map(({ each, found }) => ({ label: labelOf(each, found), section: found.section })),
        [becauseOf(first, stake, nameOf)],
        asked.flatMap(({ each, found }) => besides(each, found)),
      ],
    ]
  })
  const hasMore = rows.some(([, , more = []]) => more.length > 0)
  const made: Table = {
    id: `requirements-${id}`,
    title: message('report.procurement.part', { part: 'fitting' }),
    columns: [column('requirement'), column('here'), ...(hasMore ? [column('besides')] : [])],
    rows: rows.map(([asked = [], because = [], more = []]) => [
      asked,
      because,
      ...(hasMore ? [more.length === 0 ? undefined : more] : []),
    ]),
  }
  return [{ kind: 'table', table: made }]
}

function wordingOfAsked(asked: Asked): string {
  return wordingOf({ ...asked, because: [], bases: [] })
}

/** A requirement by its number and subject, with its time where that is of here. */
function labelOf(each: RequirementFigures, { asked, number }: StatedRequirement): Message {
  const within = timeOf(asked) === undefined ? timeOf(each) : undefined
  return within === undefined
    ? message('report.requirement.numbered', { asks: each.asks, number })
    : message('report.requirement.timed', { asks: each.asks, number, within })
}

/** What holds of it here besides: what more it rests on, and that its time is still to be filled in. */
function besides(each: RequirementFigures, { bases, number }: StatedRequirement): readonly Words[] {
  const more = each.bases.filter((basis) => !bases.some((known) => isSame(known, basis)))
  return [
    ...(more.length === 0 ? [] : [message('report.requirement.besides', { number, bases: more.map(basisArgs) })]),
    ...(isUntimed(each) ? [message('report.requirement.untimed', { number })] : []),
  ]
}

function basisWords(basis: BasisAt): Message {
  return message('report.requirement.basis', basisArgs(basis))
}

function basisArgs({ basis, at = '' }: BasisAt): { readonly basis: BasisId; readonly at: string } {
  return { basis, at }
}

/** What is asked, what it rests on, and why. */
export function requirementCells(
  requirement: RequirementFigures,
  stake: StakeFigures,
  nameOf: NameOf,
): readonly Cell[] {
  return [
    textOf(requirement),
    requirement.bases.map(basisWords),
    together([becauseOf(requirement, stake, nameOf), proportionOf(requirement)], ' '),
  ]
}

function textOf(asked: Asked): Message {
  switch (asked.asks) {
    case 'location':
    case 'support':
    case 'law':
      return message(`report.requirement.${asked.asks}`, { area: asked.area.map(({ name }) => name) })
    case 'keys':
      return message('report.requirement.keys', { least: asked.least })
    case 'exit-test':
      return message('report.requirement.exit-test', { cases: asked.cases })
    case 'continuity':
      return message('report.requirement.continuity', { within: asked.within ?? '' })
    case 'seal':
      return message('report.requirement.seal', { level: asked.level })
    default:
      return message(`report.requirement.${asked.asks}`, {})
  }
}

/** Why it is no more than is needed. */
function proportionOf(asked: Asked): Message {
  return message('report.requirement.proportion', { of: isUntimed(asked) ? 'continuity-untimed' : asked.asks })
}

function isUntimed(asked: Asked): boolean {
  return asked.asks === 'continuity' && asked.within === undefined
}

/** Enough to see why; all of them are in the JSON. */
const MOST_REASONS = 3

function becauseOf(
  { because }: RequirementFigures,
  { datasets, processes, critical }: StakeFigures,
  nameOf: NameOf,
): Message {
  const shown = new Set(because.slice(0, MOST_REASONS))
  return message('report.procurement.because', {
    datasets: datasets
      .filter(({ dataset }) => shown.has(dataset))
      .map(({ name, personal = '', classification = '' }) => ({ name, personal, classification })),
    processes: processes
      .filter(({ process }) => shown.has(process))
      .map(({ name, criticality = '', maxOutage = '' }) => ({ name, criticality, maxOutage })),
    applications: critical
      .filter(({ application }) => shown.has(application))
      .map(({ application, criticality }) => ({ name: nameOf(application), criticality })),
    more: because.length - shown.size,
  })
}

/** What all these requirements rest on, each once: how it binds, of when, where it was read. */
export function basesSection({ procurement }: OrganisationFigures, prefix: string): Section {
  const bought = [...procurement.contracts, ...procurement.tenders]
  const used = new Set<BasisId>(
    bought.flatMap(({ requirements }) => requirements.flatMap(({ bases }) => bases.map(({ basis }) => basis))),
  )
  return {
    id: `${prefix}bases`,
    title: message('report.procurement.part', { part: 'bases' }),
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'bases',
          title: message('report.procurement.part', { part: 'bases' }),
          columns: [column('basis'), column('binds'), column('date'), column('sure'), column('source')],
          rows: [...AGAINST_EXCLUSION, ...used]
            .map(basisCalled)
            .map(({ basis, binds, date, source, confidence }) => [
              message('report.requirement.basis', { basis, at: '' }),
              message('report.procurement.binds', { binds }),
              dayCell(date),
              message('report.procurement.sure', { confidence }),
              source === undefined ? undefined : siteOf(source),
            ]),
        },
      },
    ],
  }
}
