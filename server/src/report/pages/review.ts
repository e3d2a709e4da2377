import { message } from '../../l10n/message.ts'
import type { OrganisationFigures } from '../report.ts'
import type { Section } from './block.ts'
import { causesSection, causesTable } from './causes.ts'
import { describedSection } from './described.ts'
import { scenariosSection, wholeScenarioTables } from './scenarios.ts'
import { scoreSection, scoreTable } from './score.ts'
import {
  acceptedSection,
  concentrationSection,
  domainsSection,
  exitSection,
  methodSection,
  stackSection,
  unknownsSection,
} from './sections.ts'
import { summarySection } from './summary.ts'
import { suppliersSection, suppliersTable } from './suppliers-section.ts'
import type { Template } from './template.ts'

/** For architects and who answers for security: all that was found, why, and what to do first. */
export const review: Template = {
  title: (names) => message('report.review.title', { names }),
  mainTable: 'findings',
  sections: (figures: OrganisationFigures, settings, prefix): readonly Section[] => [
    summarySection(figures, prefix),
    causesSection(figures, prefix),
    suppliersSection(figures, prefix),
    stackSection(figures, prefix),
    concentrationSection(figures, settings, prefix),
    exitSection(figures, prefix),
    scoreSection(figures, prefix),
    scenariosSection(figures, prefix),
    unknownsSection(figures, prefix),
    acceptedSection(figures, prefix),
    domainsSection(figures, prefix),
    describedSection(figures, prefix),
    methodSection(figures, settings, prefix),
  ],
  apart: (figures) => [
    causesTable(figures),
    suppliersTable(figures),
    scoreTable(figures),
    ...wholeScenarioTables(figures),
  ],
}
