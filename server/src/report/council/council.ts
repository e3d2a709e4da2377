import { message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Settings } from '../../policy/settings.ts'
import type { Count } from '../figures/count.ts'
import type { Scope } from '../figures/scope.ts'
import { list, type Section, text } from '../pages/block.ts'
import type { Template } from '../pages/template.ts'
import type { OrganisationFigures } from '../report.ts'
import { abbreviationsSection } from './abbreviations.ts'
import { countryCalled } from './names.ts'
import type { Tile } from './part.ts'
import { PART_IDS, PARTS, type PartId } from './parts.ts'
import { questionSection, tablesId } from './question-section.ts'
import { COUNCIL_QUESTIONS, type Theme } from './questions.ts'
import { joined } from './sentence.ts'
import { answersIn } from './told.ts'

/** For a council: what councils ask, answered in plain words, with figures and how sure they are. `themes`: the questions. */
export function council(themes: readonly Theme[] = COUNCIL_QUESTIONS): Template {
  return {
    title: (names) => message('council.title', { names }),
    isFor: hasCouncil,
    mainTable: 'suppliers',
    sections: (figures, settings, prefix) => {
      const sections = [
        shortSection(figures, settings, prefix),
        ...themes.map(
          ({ id, questions }): Section => ({
            id: `${prefix}${id}`,
            title: message('council.section', { section: id }),
            blocks: questions.map((question) => ({
              kind: 'section',
              section: questionSection(question, figures, settings, prefix),
            })),
          }),
        ),
        ...tablesSection(themes, figures, settings, prefix),
        methodSection(figures, settings, prefix),
      ]
      return [...sections, ...abbreviationsSection(sections, prefix)]
    },
    told: (figures, settings) => ({ answers: answersIn(themes, figures, settings) }),
  }
}

/** A service centre works for councils, and has none. */
function hasCouncil({ type }: Scope): boolean {
  return type === undefined || type === 'municipality'
}

/** What one page has room for: the heart of the answers, and how to read the rest. */
function shortSection(figures: OrganisationFigures, settings: Settings, prefix: string): Section {
  const { scope, exposure, openByDomain } = figures
  const told = (part: PartId) => PARTS[part].tell(figures, settings)
  const tile = (name: Tile['tile'], { count }: Count) => ({
    value: count,
    label: message('council.tile', { tile: name, count }),
  })
  return {
    id: `${prefix}short`,
    title: message('council.section', { section: 'short' }),
    blocks: [
      ...(hasCouncil(scope) || scope.members.length === 0
        ? []
        : [text(message('council.short.centre', { name: scope.name, members: scope.members }))]),
      {
        kind: 'figures',
        figures: [
          tile('applications', scope.applications.inUse),
          tile('outside', exposure.applications.outside),
          tile('outsideUnknown', exposure.applications.unknown),
          ...told('cut-off')
            .tiles.slice(0, 1)
            .map(({ tile: name, count }) => tile(name, count)),
          tile('both', openByDomain.both),
        ],
      },
      ...list(SHORT.map(([part, most]) => joined(told(part).answer.slice(0, most)))),
      text(message('council.short.outside', { trusted: named(settings.jurisdictions.trusted, figures) })),
      text(message('council.short.signal', {})),
      text(message('council.short.reading', {})),
    ],
  }
}

/** The parts that are told in short, with how many of their sentences. */
const SHORT = [
  ['reach', 1],
  ['concentration', 1],
  ['cut-off', 3],
  ['open-source', 1],
  ['plan', 1],
  ['unknowns', 1],
] as const

/** The tables behind the answers that are given, each once. */
function tablesSection(
  themes: readonly Theme[],
  figures: OrganisationFigures,
  settings: Settings,
  prefix: string,
): readonly Section[] {
  const wanted = new Set(themes.flatMap(({ questions }) => questions.flatMap(({ parts }) => parts)))
  const sections = PART_IDS.filter((part) => wanted.has(part)).flatMap((part): readonly Section[] => {
    const blocks = PARTS[part].tables?.(figures, settings, prefix)
    return blocks ? [{ id: tablesId(part, prefix), title: message('council.part', { part }), blocks }] : []
  })
  if (sections.length === 0) return []
  return [
    {
      id: `${prefix}figures`,
      title: message('council.section', { section: 'figures' }),
      blocks: sections.map((section) => ({ kind: 'section', section })),
    },
  ]
}

function methodSection(figures: OrganisationFigures, settings: Settings, prefix: string): Section {
  const { locations } = settings.jurisdictions
  return {
    id: `${prefix}method`,
    title: message('council.section', { section: 'method' }),
    blocks: [
      text(message('council.method.how', {})),
      text(message('council.method.count', {})),
      text(message('council.method.sure', {})),
      text(message('council.method.locations', { locations: named(locations, figures) })),
      text(message('council.method.reviewed', figures.scope.reviewed)),
      text(message('council.method.more', {})),
    ],
  }
}

/** Countries by name; of an area such as `EU` the text knows the name. */
function named(codes: readonly string[], figures: OrganisationFigures): readonly Called[] {
  return codes.map((code) => countryCalled(code, figures))
}
