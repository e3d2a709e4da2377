import { type Sureness, weaker } from '../../../analysis/hop.ts'
import { asSure } from '../../../analysis/sure-level.ts'
import { isTenderOpen } from '../../../analysis/tenders.ts'
import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { message } from '../../../l10n/message.ts'
import type { LocationPlace } from '../../../model/walk.ts'
import { called } from '../../chain-text.ts'
import { at, type Draft, defineRule } from '../../rule.ts'
import { currentThings, stated, type Thing } from '../../unstated.ts'

/** A requirement of a tender that shuts out bidders from countries whose bidders have a right to be treated as our own. */
export const tenderExcludesOrigin = defineRule({
  id: 'governance/tender-excludes-origin',
  level: 'warning',
  reads: ['tender.requirements.excludeCountries', 'tender.publishedOn'],
  fixes: [],
  inOrganisation(organisation, model, { today, landscape }) {
    const catalogue = model.catalogueFor(organisation)
    return currentThings('tender', landscape)
      .filter((tender) => isTenderOpen(stated(tender, 'publishedOn'), today))
      .flatMap((tender) => exclusionsOf(tender, catalogue))
  },
})

function exclusionsOf({ id, definitions }: Thing, catalogue: Catalogue): readonly Draft[] {
  const excluded = definitions.flatMap(({ placement }) =>
    placement.facts.locations
      .filter(({ path }) => path === 'requirements.excludeCountries')
      .flatMap((country) => {
        const right = rightOf(country, catalogue)
        return right ? [{ ...right, country, place: at(placement, country) }] : []
      }),
  )
  const [first, ...others] = excluded
  if (!first) return []
  const confidence = excluded.map((each) => each.confidence).reduce(surer)
  const codes = [...new Set(excluded.map(({ country }) => country.text))]
  return [
    {
      at: first.place,
      level: asSure('warning', confidence),
      cause: `tender:${id}`,
      element: id,
      affected: [`tender:${id}`],
      confidence,
      message: message('governance/tender-excludes-origin', {
        id,
        countries: codes.map((code) => called(`jurisdiction:${code}`, catalogue)),
        isByLaw: excluded.some(({ by }) => by === 'union'),
        isByAgreement: excluded.some(({ by }) => by === 'agreement'),
      }),
      related: others.map(({ place, country }) => ({
        at: place,
        message: message('related.excludes', { country: called(`jurisdiction:${country.text}`, catalogue) }),
      })),
    },
  ]
}

/** By what bidders from a country are to be treated as our own, and how sure that is; undefined where nobody studied that. */
function rightOf(
  { text }: LocationPlace,
  catalogue: Catalogue,
): { readonly by: 'union' | 'agreement'; readonly confidence: Sureness } | undefined {
  const known = catalogue.entry('jurisdictions', text)
  if (known?.eu === true || known?.eea === true) return { by: 'union', confidence: 'inherent' }
  if (!known?.procurement) return undefined
  return { by: 'agreement', confidence: known.procurement.confidence ?? 'unknown' }
}

/** One country that surely may not be shut out is enough. */
function surer(one: Sureness, other: Sureness): Sureness {
  return weaker(one, other) === one ? other : one
}
