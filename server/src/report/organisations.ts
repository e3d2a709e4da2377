import { organisationName } from '../analysis/organisation-name.ts'
import type { Model } from '../model/index.ts'

/** An organisation as people choose it. */
export interface NamedOrganisation {
  readonly organisation: string
  readonly name: string
}

/** The organisations that describe what they use: on those there can be a report. */
export function organisationsToReportOn(model: Model): readonly NamedOrganisation[] {
  return model
    .present()
    .filter((organisation) => organisation !== '' && [...model.idsOf(organisation, 'application')].length > 0)
    .map((organisation) => ({ organisation, name: organisationName(organisation, model) }))
}
