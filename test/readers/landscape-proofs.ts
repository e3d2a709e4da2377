import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { policyLanguage } from '../../server/src/cli/policy-language.ts'
import { toldOf } from '../../server/src/language/hover.ts'
import { policyText } from '../../server/src/language/policy-text.ts'
import { fileLimit } from '../../server/src/policy/settings.ts'
import { figuresOf, type OrganisationFigures } from '../../server/src/report/report.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { globsOf } from '../../server/src/workspace/load.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'
import type { Documents, Proof } from './proof.ts'
import { sample, textOf } from './sample.ts'

const ROOT = 'memory:/test'

/** What hovers tell of each thing that documents describe, in both languages. */
export const hovers: Proof = {
  documents: sample,
  tells: (documents) => {
    const review = reviewOf(documents)
    const placements = review.uris().flatMap((uri) => review.documents(uri).flatMap((each) => each.placements))
    const told = placements.flatMap(({ head, facts: { entity } }) =>
      entity
        ? (['nl', 'en'] as const).map((language) =>
            toldOf({ ...entity, organisation: entity.kind === 'organisation' ? '' : head.organisation }, head, {
              model: review.model,
              language,
              context: review.context,
              landscapeOf: (organisation) => review.landscapeOf(organisation),
            }),
          )
        : [],
    )
    return JSON.stringify(told)
  },
}

/** One part of the figures of a report. */
export function figures(key: keyof OrganisationFigures): Proof {
  return {
    documents: sample,
    tells: (documents) => JSON.stringify(figuresIn(documents).map((each) => each[key])),
  }
}

/** What was told before is asked for again with each change. */
const KNOWN = new WeakMap<Documents, readonly OrganisationFigures[]>()

function figuresIn(documents: Documents): readonly OrganisationFigures[] {
  const known = KNOWN.get(documents) ?? figuresOf(reviewOf(documents), { root: ROOT, only: 'gm0001' }).organisations
  KNOWN.set(documents, known)
  return known
}

/** How the landscape is judged, as it is shown. */
export const policyInForce: Proof = {
  documents: sample,
  tells: (documents) => policyText(`${ROOT}/landscape.yaml`, reviewOf(documents), 'nl'),
}

/** In which language the command line writes a report. */
export const reportLanguage: Proof = {
  documents: sample,
  tells: (documents) => String(policyLanguage([{ review: reviewOf(documents), root: ROOT }])),
}

/** Which further files are read, and up to which size. */
export const filesRead: Proof = {
  documents: sample,
  tells: (documents) => {
    const review = reviewOf(documents)
    return JSON.stringify([globsOf(review), fileLimit(review.settingsFor(`${ROOT}/landscape.yaml`))])
  },
}

/** What is found wrong with a document as a whole. */
export const formats: Proof = {
  documents: sample,
  tells: (documents, { file }) =>
    JSON.stringify(
      reviewOf(documents)
        .findings(`${ROOT}/${file}`)
        .filter(({ rule }) => rule === 'structure/schema')
        .map(({ message }) => message),
    ),
}

export function reviewOf(documents: Documents): Review {
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today: '2026-11-29', root: ROOT })
  // Policies first, as they are read.
  const names = Object.keys(documents).toSorted(
    (a, b) => Number(b.endsWith('wijzer.yaml')) - Number(a.endsWith('wijzer.yaml')),
  )
  for (const name of names) review.setFile(`${ROOT}/${name}`, textOf(documents[name]), nameKind(fileNameOf(name)))
  return review
}
