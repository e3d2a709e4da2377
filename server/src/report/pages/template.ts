import { type Message, message } from '../../l10n/message.ts'
import type { Settings } from '../../policy/settings.ts'
import type { Scope } from '../figures/scope.ts'
import type { OrganisationFigures, ReportFigures } from '../report.ts'
import { type Page, type Section, type Table, tablesOf } from './block.ts'

/** What a report tells, and in which order, for people who want to know one kind of thing. */
export interface Template {
  readonly title: (names: readonly string[]) => Message
  /** Of several organisations those that it is for; all of them where that is not said. */
  readonly isFor?: (scope: Scope) => boolean
  /** The table to give where only one is asked for. */
  readonly mainTable: string
  /** Whether it tells what one could do first. */
  readonly withMoves?: true
  /** `prefix` makes ids on a page its own, where several organisations are on it. */
  readonly sections: (figures: OrganisationFigures, settings: Settings, prefix: string) => readonly Section[]
  /** Tables that are too long to read, and given only by themselves. */
  readonly apart?: (figures: OrganisationFigures) => readonly Table[]
  /** What a program gets of an organisation besides its figures. */
  readonly told?: (figures: OrganisationFigures, settings: Settings) => object
}

/** The page of a template; of several organisations each in a section of its own. */
export function pageOf(
  template: Template,
  { organisations, asOf }: ReportFigures,
  settingsOf: (organisation: string) => Settings,
): Page {
  const sectionsOf = (figures: OrganisationFigures, prefix: string) =>
    template.sections(figures, settingsOf(figures.scope.organisation), prefix)
  return {
    title: template.title(readersOf(template, organisations)),
    subtitle: message('report.subtitle', { date: asOf }),
    mainTable: template.mainTable,
    sections:
      organisations.length === 1
        ? organisations.flatMap((figures) => sectionsOf(figures, ''))
        : organisations.map(
            (figures, i): Section => ({
              id: `organisation-${i + 1}`,
              title: figures.scope.name,
              blocks: sectionsOf(figures, `organisation-${i + 1}-`).map((section) => ({ kind: 'section', section })),
            }),
          ),
  }
}

/** The organisations that a report is for, by their names; all that are in it, where it is for none of them. */
function readersOf({ isFor }: Template, organisations: readonly OrganisationFigures[]): readonly string[] {
  const all = organisations.map(({ scope }) => scope)
  const readers = isFor ? all.filter(isFor) : all
  return (readers.length > 0 ? readers : all).map(({ name }) => name)
}

/** The tables of a report by their names, those of several organisations under one another with the organisation in front. */
export function tablesOfReport(
  template: Template,
  figures: ReportFigures,
  settingsOf: (organisation: string) => Settings,
): readonly Table[] {
  const all = figures.organisations.map((own) => {
    const page = pageOf(template, { ...figures, organisations: [own] }, settingsOf)
    return { name: own.scope.name, tables: [...(template.apart?.(own) ?? []), ...tablesOf(page)] }
  })
  const ids = [...new Set(all.flatMap(({ tables }) => tables.map(({ id }) => id)))]
  if (all.length === 1) return all[0]?.tables ?? []
  return ids.flatMap((id): readonly Table[] => {
    const same = all.flatMap(({ name, tables }) =>
      tables.filter((each) => each.id === id).map((made) => ({ name, made })),
    )
    const [first] = same
    if (!first) return []
    return [
      {
        ...first.made,
        columns: [{ title: message('report.column', { column: 'organisation' }) }, ...first.made.columns],
        rows: same.flatMap(({ name, made }) => made.rows.map((row) => [name, ...row])),
      },
    ]
  })
}

/** The figures, with what a template tells programs besides. */
export function toldBy(
  { told }: Template,
  { asOf, organisations }: ReportFigures,
  settingsOf: (organisation: string) => Settings,
): ReportFigures {
  return {
    asOf,
    organisations: organisations.map((own) => ({ ...own, ...told?.(own, settingsOf(own.scope.organisation)) })),
  }
}
