import { counted, stated, type under, type Whole } from './contracts.ts'
import { type Entry, type Landscape, nameOfCountry, reaches, stops, TRUSTED } from './landscape.ts'
import { type Place, placesOf, platformAt } from './stake.ts'

/*
 * Who outside can do what with what hangs on a contract, followed once more by sections 2 to 4 of the method: of what is under it by
 * whatever way, of what only stands on a platform under it by the ways that lead over that platform.
 */

/** What a party can do, and over which platforms one gets there. */
interface Grip {
  readonly party: Entry
  readonly power: 'reach' | 'stop'
  readonly over: readonly unknown[]
}

export function exposedThrough(
  { wholes, platforms }: ReturnType<typeof under>,
  hanging: readonly Whole[],
  landscape: Landscape,
): readonly Entry[] {
  const own = new Set(wholes.map(({ name }) => name))
  const ids = platforms.map(({ id }) => id)
  const all = hanging.map(({ name, parts }) => ({
    name,
    grips: parts
      .flatMap((part) => gripsOn(part, landscape))
      .filter(({ over }) => own.has(name) || over.some((id) => ids.includes(id))),
  }))
  const outsideOf = ({ party }: Grip) => [...landscape.countriesOf(party)].filter((country) => !TRUSTED.has(country))
  const countries = new Set(all.flatMap(({ grips }) => grips.flatMap(outsideOf)))
  return [...countries].sort().flatMap((country) => {
    const having = (power: string) =>
      all
        .filter(({ grips }) => grips.some((grip) => grip.power === power && outsideOf(grip).includes(country)))
        .map(({ name }) => name)
    const [reach, stop] = [reaches(country) ? having('reach') : [], stops(country) ? having('stop') : []]
    if (reach.length + stop.length === 0) return []
    return [{ country, name: nameOfCountry(country), reach: counted(reach), stop: counted(stop) }]
  })
}

/** Who runs it, who hosts it and the host of that, and who runs what people sign in with, unless something takes over from that. */
function gripsOn(thing: Entry, landscape: Landscape): readonly Grip[] {
  const said = stated(thing, 'identityProvider')
  const { application, fallback } = (typeof said === 'object' ? said : { application: said }) as Entry
  const provider = landscape.called('applications', application)
  const signingIn = provider && fallback === undefined ? runningOn(provider, landscape) : []
  return [...runningOn(thing, landscape), ...signingIn.filter(({ power }) => power === 'stop')]
}

function runningOn(thing: Entry, landscape: Landscape): readonly Grip[] {
  return [
    ...gripsOf(landscape.operatorOf(thing)),
    ...placesOf(thing, landscape).flatMap((place) => gripsAt(place, landscape)),
  ]
}

/** Who stands by, or keeps a copy, stops nothing. */
function gripsAt(place: Place, landscape: Landscape): readonly Grip[] {
  const platform = landscape.called('platforms', platformAt(place))
  const maker = landscape.makerOf(platform ?? (place.host as Entry))
  const below = platform ? placesOf(platform, landscape).flatMap((each) => gripsAt(each, landscape)) : []
  return [...gripsOf(maker), ...below]
    .filter(({ power }) => place.role === 'active' || power === 'reach')
    .map((grip) => ({ ...grip, over: [platform?.['id'], ...grip.over] }))
}

function gripsOf(party: Entry | undefined): readonly Grip[] {
  if (!party) return []
  return [
    { party, power: 'reach', over: [] },
    { party, power: 'stop', over: [] },
  ]
}
