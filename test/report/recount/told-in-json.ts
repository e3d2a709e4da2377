import { toReportJson } from '../../../server/src/report/formats/json.ts'
import type { OrganisationFigures } from '../../../server/src/report/report.ts'
import { figuresOfFiles } from '../landscape.ts'

/** What the JSON of a report tells of the one organisation that these files describe; undefined where nothing is in use. */
export function toldIfAny(files: Readonly<Record<string, string>>): object | undefined {
  try {
    return inJson(figuresOfFiles(files))
  } catch (error) {
    if (error instanceof Error && error.message === 'no organisation') return undefined
    throw error
  }
}

/** What the JSON tells of an organisation. */
export function inJson(figures: OrganisationFigures): object {
  const json = JSON.parse(toReportJson({ asOf: '2026-11-29', organisations: [figures] }, 'en')) as {
    readonly organisations: readonly object[]
  }
  const [own] = json.organisations
  if (!own) throw new Error('no organisation in the JSON')
  return own
}
