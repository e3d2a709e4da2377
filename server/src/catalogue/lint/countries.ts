import type { Catalogue } from '../catalogue.ts'
import type { Judged, Problem } from './problem.ts'
import { textsOf } from './texts.ts'

/** Countries of which the catalogue knows nothing: no adequacy, no likelihood, no laws. */
export function unknownCountries(judged: readonly Judged[], catalogue: Catalogue): readonly Problem[] {
  const isListed = [...catalogue.entries('jurisdictions')].length > 0
  if (!isListed) return []
  return judged.flatMap((at) =>
    textsOf(at).flatMap(({ path, text, shape }): readonly Problem[] =>
      shape.doc !== 'country' || catalogue.entry('jurisdictions', text)
        ? []
        : [{ at, path, code: 'country', args: { country: text } }],
    ),
  )
}
