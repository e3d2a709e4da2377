import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { toldOf } from '../../server/src/language/hover.ts'
import { figuresOf, type OrganisationFigures } from '../../server/src/report/report.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
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

export function reviewOf(documents: Documents): Review {
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today: '2026-11-29', root: ROOT })
  // Policies first, as they are read.
  const names = Object.keys(documents).toSorted(
    (a, b) => Number(b.endsWith('wijzer.yaml')) - Number(a.endsWith('wijzer.yaml')),
  )
  for (const name of names) review.setFile(`${ROOT}/${name}`, textOf(documents[name]), nameKind(fileNameOf(name)))
  return review
}
