import type { Share } from '../../analysis/shares.ts'
import { message } from '../../l10n/message.ts'
import type { Settings } from '../../policy/settings.ts'
import type { PartyFigures } from '../figures/concentration.ts'
import type { Count } from '../figures/count.ts'
import type { Answers } from '../figures/exit.ts'
import { ORIGINS, type Origin } from '../figures/origin.ts'
import type { LayerFigures } from '../figures/stack.ts'
import { concentrationPicture } from '../pictures/concentration.ts'
import { layersPicture } from '../pictures/layers.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Cell, type Section, type Table, table, text, written } from './block.ts'
import { basisTable, sourcesTable } from './causes.ts'
import { column, figures, originCells, originColumns } from './columns.ts'
import { methodTexts } from './method-texts.ts'
import { namesHere } from './names-in-cell.ts'
import { elementCalled, ruleCalled } from './rule-words.ts'

export function stackSection({ stack, layers, causes }: OrganisationFigures, prefix: string): Section {
  return {
    id: `${prefix}stack`,
    title: message('report.part', { part: 'stack' }),
    blocks: [
      text(message('report.stack-text', {})),
      {
        kind: 'table',
        table: {
          id: 'stack',
          title: message('report.table.stack', {}),
          columns: [column('layer'), ...originColumns, figures('none')],
          rows: stack
            .filter(isDelivered)
            .map(({ layer, applications }) => [
              written(message('report.layer', { layer }), ...idsBy(applications)),
              ...originCells(applications),
              applications.none.count,
            ]),
        },
      },
      ...(layers.components.length === 0 ? [] : [layersPicture(layers, causes, `${prefix}layers`)]),
    ],
  }
}

/** A layer of which nothing is stated anywhere tells nothing. */
function isDelivered({ applications }: LayerFigures): boolean {
  return ORIGINS.some((origin) => applications[origin].count > 0)
}

/** Those from outside first: that is what one looks for. */
function idsBy({ outside, unknown, trusted }: Readonly<Record<Origin, Count>>): readonly string[] {
  return [...outside.ids, ...unknown.ids, ...trusted.ids]
}

/** Below these nobody holds much; of these something is told even where nobody does. */
const MOST_PARTIES = 15
const LEAST_PARTIES = 5

export function concentrationSection(
  { concentration, scope, names }: OrganisationFigures,
  settings: Settings,
  prefix: string,
): Section {
  const share = (shares: readonly Share[], of: Share['of']): Cell => {
    const found = shares.find((each) => each.of === of)
    return found && found.whole > 0 ? { percent: found.part / found.whole } : undefined
  }
  const { supplierShare: threshold } = settings.thresholds
  const isMuch = ({ applications, shares }: PartyFigures) =>
    applications.count > 1 || shares.some(({ part, whole }) => whole > 0 && part / whole >= threshold)
  const most = concentration.parties.filter((each, i) => i < LEAST_PARTIES || isMuch(each)).slice(0, MOST_PARTIES)
  const nameOf = namesHere({ names })
  const parties: Table = {
    id: 'concentration',
    title: message('report.table.parties', {}),
    columns: [column('party'), figures('applications'), figures('share'), figures('processes'), figures('cost')],
    rows: most.map(({ party, name, applications, contracts, shares }) => [
      written(name, party, ...applications.ids, ...contracts.ids),
      applications.count,
      share(shares, 'applications'),
      share(shares, 'critical-processes'),
      share(shares, 'cost'),
    ]),
  }
  return {
    id: `${prefix}concentration`,
    title: message('report.part', { part: 'concentration' }),
    blocks: [
      text(message('report.concentration-text', { percent: Math.round(settings.thresholds.supplierShare * 100) })),
      ...(parties.rows.length === 0
        ? [text(message('report.none', { part: 'parties' }))]
        : [
            concentrationPicture(
              most,
              { whole: scope.applications.inUse.count, threshold: settings.thresholds.supplierShare },
              `${prefix}hands`,
              parties,
            ),
          ]),
      table(
        {
          id: 'hosts',
          title: message('report.table.hosts', {}),
          columns: [column('host'), figures('applications'), column('suppliers')],
          rows: concentration.hosts.map(({ name, applications, suppliers }) => [
            written(name, ...applications.ids),
            applications.count,
            suppliers.map((each) => nameOf(`supplier:${each}`)),
          ]),
        },
        message('report.none', { part: 'hosts' }),
      ),
    ],
  }
}

const EXIT_QUESTIONS = ['planned', 'tried', 'triedLoss', 'openExport', 'clause'] as const

export function exitSection({ exit }: OrganisationFigures, prefix: string): Section {
  const cells = ({ yes, no, unknown }: Answers): readonly Cell[] => [yes.count, no.count, unknown.count]
  return {
    id: `${prefix}exit`,
    title: message('report.part', { part: 'exit' }),
    blocks:
      exit.applications.count === 0
        ? [text(message('report.none', { part: 'exit' }))]
        : [
            text(message('report.exit-text', {})),
            {
              kind: 'table',
              table: {
                id: 'exit',
                title: message('report.table.exit', { number: exit.applications.count }),
                columns: [column('question'), figures('yes'), figures('no'), figures('unknown')],
                rows: EXIT_QUESTIONS.map((question) => [
                  written(
                    message('report.exit', { question }),
                    ...exit[question].no.ids,
                    ...exit[question].unknown.ids,
                  ),
                  ...cells(exit[question]),
                ]),
              },
            },
          ],
  }
}

export function unknownsSection({ unknowns }: OrganisationFigures, prefix: string): Section {
  return {
    id: `${prefix}unknowns`,
    title: message('report.part', { part: 'unknowns' }),
    blocks: [
      table(
        {
          id: 'unknowns',
          title: message('report.table.unknowns', {}),
          columns: [column('who'), figures('number'), column('questions')],
          rows: unknowns.map(({ who, questions }) => [
            who,
            questions.length,
            questions.map(({ about, id }) => written(about, `question:${id}`)),
          ]),
        },
        message('report.none', { part: 'unknowns' }),
      ),
    ],
  }
}

export function acceptedSection({ accepted, names }: OrganisationFigures, prefix: string): Section {
  const nameOf = namesHere({ names })
  return {
    id: `${prefix}accepted`,
    title: message('report.part', { part: 'accepted' }),
    blocks: [
      table(
        {
          id: 'accepted',
          title: message('report.table.accepted', {}),
          columns: [
            column('rule'),
            column('element'),
            column('covers'),
            column('reason'),
            column('by'),
            column('until'),
          ],
          rows: accepted.map(({ rule, element, covers, reason, acceptedBy, until, isInForce }) => [
            written(ruleCalled(rule), `acceptance:${rule}:${element}`),
            elementCalled(element, nameOf),
            // What is accepted of one thing alone covers that.
            covers.length === 1 && covers[0] === element
              ? undefined
              : covers.map((id) => elementCalled(id, nameOf)).join(', '),
            reason,
            acceptedBy,
            message('report.accepted-state', { isInForce, until }),
          ]),
        },
        message('report.none', { part: 'accepted' }),
      ),
    ],
  }
}

export function domainsSection({ exposure }: OrganisationFigures, prefix: string): Section {
  return {
    id: `${prefix}domains`,
    title: message('report.part', { part: 'domains' }),
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'domains',
          title: message('report.table.domains', {}),
          columns: [column('domain'), figures('applications'), ...originColumns],
          rows: exposure.domains.map(({ domain, applications }) => [
            written(domain === '' ? message('report.origin', { origin: 'unknown' }) : domain, ...idsBy(applications)),
            ORIGINS.reduce((sum, origin) => sum + applications[origin].count, 0),
            ...originCells(applications),
          ]),
        },
      },
    ],
  }
}

/** How it was counted, under which policy, and where the facts were read. */
export function methodSection(figuresOf: OrganisationFigures, settings: Settings, prefix: string): Section {
  return {
    id: `${prefix}method`,
    title: message('report.part', { part: 'method' }),
    blocks: [
      ...methodTexts(figuresOf, settings),
      table(basisTable(figuresOf), message('report.none', { part: 'causes' })),
      table(sourcesTable(figuresOf), message('report.none', { part: 'sources' })),
    ],
  }
}
