import { exposures } from './exposures.ts'
import { gaps } from './gaps.ts'
import { readLandscape } from './landscape.ts'
import { moreGaps } from './more-gaps.ts'
import { shares } from './shares.ts'

/*
 * All findings of a landscape, counted once more from the pages of the rules and from the method. It understands what
 * `made/landscapes.ts` makes, and of what `made/council-landscapes.ts` makes all but what stops critical processes.
 */
export function recountedFindings(text: string): readonly string[] {
  const landscape = readLandscape(text)
  return inWords([...exposures(landscape), ...shares(landscape), ...gaps(landscape), ...moreGaps(landscape)])
}

interface Finding {
  readonly rule: string
  readonly level: string
  readonly affected: readonly string[]
}

function inWords(findings: readonly (Finding & { readonly cause: string })[]): readonly string[] {
  return findings
    .map(({ rule, level, cause, affected }) => [level, rule, cause, '→', ...[...new Set(affected)].sort()].join(' '))
    .sort()
}

/** The findings of a report, in the same words. */
export function reportedFindings(organisation: object): readonly string[] {
  const { causes } = organisation as {
    readonly causes: readonly {
      readonly cause: string
      readonly findings: readonly (Omit<Finding, 'affected'> & {
        readonly state: string
        readonly affected: { readonly ids: readonly string[] }
      })[]
    }[]
  }
  return inWords(
    causes.flatMap(({ cause, findings }) =>
      findings.map(({ affected, state, ...finding }) => ({
        ...finding,
        cause: state === 'current' ? cause : `${cause} of ${state}`,
        affected: affected.ids,
      })),
    ),
  )
}
