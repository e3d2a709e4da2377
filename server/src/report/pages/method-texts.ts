import { message } from '../../l10n/message.ts'
import type { Settings } from '../../policy/settings.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, text } from './block.ts'

/** How it was counted, and under which policy. */
export function methodTexts({ scope }: OrganisationFigures, settings: Settings): readonly Block[] {
  const { trusted, locations } = settings.jurisdictions
  const { rated, inUse } = scope.applications
  return [
    text(message('report.method.how', {})),
    text(message('report.method.policy', { trusted, locations })),
    text(message('report.method.rated', { part: rated.count, whole: inUse.count })),
    text(message('report.method.reviewed', scope.reviewed)),
    text(message('report.method.certainty', {})),
  ]
}
