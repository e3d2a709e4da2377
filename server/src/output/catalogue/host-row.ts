import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Entry } from '../../catalogue/data.ts'
import type { HostCandidate } from '../../catalogue/profile/hosts.ts'
import type { Party } from '../../catalogue/profile/party.ts'
import { isEuropean } from '../../catalogue/profile/reach.ts'
import type { Line, Row } from './sheet.ts'
import { capital, type Words } from './words.ts'

/** Where a product runs; several places are candidates, of which the catalogue does not know the one. */
export function hostRow(
  product: Entry<'products'>,
  hosts: readonly HostCandidate[],
  maker: Party | undefined,
  catalogue: Catalogue,
  words: Words,
): Row {
  const option = product.euHostingOption
  const inEu = option === undefined ? '' : words.say('show.eu-option', { possible: option ? 'yes' : '' })
  const regions = regionText(product, catalogue, words)
  const hasRegions = regions !== ''
  const [only] = hosts
  if (!only) return words.row('host', [words.say('show.hosting-nowhere', {}), inEu])
  const lines: readonly Line[] =
    hosts.length === 1
      ? hostLines(only, maker, hasRegions, words)
      : [
          { text: words.say('show.one-of', {}) },
          ...hosts.flatMap((host) =>
            hostLines(host, maker, hasRegions, words).map((line, i): Line => ({ ...line, level: 1, isMore: i > 0 })),
          ),
        ]
  const notes = hosts.map(({ hosting: { note } }) => words.both(note))
  return words.row('host', [...lines, ...notes, regions, inEu])
}

/** Of a platform that has regions, how many are inside the EEA. */
function regionText({ id }: Entry<'products'>, catalogue: Catalogue, words: Words): string {
  const regions = catalogue.entry('cloudRegions', id)?.regions ?? []
  const inside = regions.filter(({ country }) => isEuropean(catalogue, country)).length
  return regions.length === 0 ? '' : words.say('show.regions', { count: regions.length, inside })
}

/** The place, and under it who runs that. */
function hostLines(
  candidate: HostCandidate,
  maker: Party | undefined,
  hasRegions: boolean,
  words: Words,
): readonly Line[] {
  const { hosting, country, host, kind } = candidate
  // Where the user decides, or there is nothing to host, no country is missing.
  const isPlace = kind === 'product' || (kind === 'own-platform' && !hasRegions)
  const where =
    country === undefined && !isPlace
      ? ''
      : words.say('show.host-in', { country: country === undefined ? '' : words.country(country) })
  const origin =
    hosting.providerCountry === undefined
      ? ''
      : words.say('show.host-origin', { country: words.country(hosting.providerCountry) })
  const asOf = hosting.asOf === undefined ? '' : words.say('show.as-of', { date: words.date(hosting.asOf) })
  const text = [provider(candidate, maker, words), origin, where, asOf].filter((part) => part !== '').join(', ')
  // Who does not know has said so.
  const weak = kind === 'unknown' ? '' : words.weak(hosting.confidence)
  return [{ text: `${capital(text)}${weak}` }, ...(host ? [{ text: capital(hostedBy(host, words)) }] : [])]
}

function provider({ hosting, kind, platform }: HostCandidate, maker: Party | undefined, words: Words): string {
  switch (kind) {
    case 'own-platform':
      return words.say('show.host-own', { maker: maker?.supplier.name ?? '' })
    case 'customer-choice':
      return words.say('show.host-choice', {})
    case 'not-applicable':
      return words.say('show.host-none', {})
    case 'unknown':
      return words.say('show.host-unknown', {})
    case 'product':
      return words.say('show.host-product', {
        platform: platform?.name ?? hosting.provider,
        region: hosting.region ?? '',
      })
  }
}

/** Who runs it and who is behind that: the last owner is the one whose law counts most. */
function hostedBy({ supplier, owners }: Party, words: Words): string {
  const top = owners.at(-1)
  return words.say('show.host-by', {
    host: words.party({ name: supplier.name ?? supplier.id, country: supplier.country }),
    owner: top ? words.owner(top) : '',
  })
}
