import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import type { Settings } from '../../server/src/policy/settings.ts'
import { figuresOf, type OrganisationFigures } from '../../server/src/report/report.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { DiskWorkspace } from '../../server/src/workspace/disk.ts'
import { loadFolder } from '../../server/src/workspace/load.ts'
import { root } from '../cli/run-cli.ts'

/** The figures of the organisations in a sample, each with the settings that hold for it. */
export async function sampleFigures(
  sample: string,
): Promise<readonly { readonly figures: OrganisationFigures; readonly settings: Settings }[]> {
  const folder = pathToFileURL(join(root, 'samples', sample)).href
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today: '2026-11-24', root: folder })
  await loadFolder(new DiskWorkspace(), folder, review)
  return figuresOf(review, { root: folder }).organisations.map((figures) => {
    const [first] = review.landscapeOf(figures.scope.organisation).in('current').assessed
    return { figures, settings: review.settingsFor(first?.subject.placement.head.uri ?? '') }
  })
}
