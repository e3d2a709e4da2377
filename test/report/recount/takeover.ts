import { type Entry, type Landscape, lawsFor, REACHING, readLandscape, TRUSTED } from './landscape.ts'
import type { Recounted } from './recount.ts'

/** A supplier that gets an owner in another country. */
export interface Sale {
  /** Its id in the report. */
  readonly id: string
  readonly supplier: string
  readonly country: string
}

/** What a party can do with a thing, by its role there (section 3 of the method). */
type Power = 'data' | 'accounts' | 'at-once' | 'in-time'

interface Grip {
  readonly party: Entry
  readonly powers: readonly Power[]
}

interface Thing {
  readonly name: string
  readonly grips: readonly Grip[]
}

type Kind = 'gained' | 'perhaps' | 'already' | 'lost'

/** A change of what somebody under the law of a country can do with a thing: `US at-once`. */
interface Change {
  readonly name: string
  readonly kind: Kind
  readonly what: string
}

/*
 * What changes hands with a supplier, counted once more from sections 2 to 5 and 17 of the method, and from the text of what
 * `made/landscapes.ts` and `made/council-landscapes.ts` make.
 */
export function recountedTakeovers(text: string, sales: readonly Sale[]): Recounted {
  const landscape = readLandscape(text)
  const things = thingsOf(landscape)
  const found = new Map<string, readonly string[]>()
  for (const { id, ...sale } of sales) {
    const changes = things.flatMap((thing) => changesOf(thing, landscape, sale))
    const put = (path: string, ids: readonly string[]) =>
      found.set(`scenarios/all/${id}/takeover/${path}`, [...new Set(ids)].sort())
    const names = (wanted: Kind) => changes.filter(({ kind }) => kind === wanted).map(({ name }) => name)
    put('gained', names('gained'))
    put(
      'perhaps',
      names('perhaps').filter((name) => !names('gained').includes(name)),
    )
    put('already', names('already'))
    put('lost', names('lost'))
    const told = changes.filter(({ kind }) => kind !== 'already')
    put(
      'changes',
      told.map(({ name, kind, what }) => `${name} ${kind} ${what}`),
    )
    const unstudied = told.filter(({ kind, what }) => kind === 'gained' && !isStudied(what))
    put(
      'notStudied',
      unstudied.map(({ what }) => countryIn(what)),
    )
  }
  return found
}

/** What is in use, what it runs on and what it holds, with who has a hand in it. */
function thingsOf({ list, called, inUse, makerOf, isService, isOpen, hostOf }: Landscape): readonly Thing[] {
  const running = (entry: Entry): readonly Entry[] => [
    ...(isService(entry) ? [makerOf(entry)] : []).filter((each) => each !== undefined),
    ...[hostOf(entry)].filter((each) => typeof each === 'object'),
  ]
  const signingIn = ({ identityProvider: said }: Entry): readonly Grip[] => {
    const { application, fallback } =
      typeof said === 'object' ? (said as Entry) : { application: said, fallback: undefined }
    const provider = called('applications', application)
    const powers: readonly Power[] = fallback === undefined ? ['accounts', 'at-once'] : ['accounts']
    return provider ? running(provider).map((party) => ({ party, powers })) : []
  }
  const gripsOn = (entry: Entry): readonly Grip[] => {
    const maker = makerOf(entry)
    return [
      ...running(entry).map((party) => ({ party, powers: RUNNING })),
      ...(maker && !isService(entry) && !isOpen(entry) ? [{ party: maker, powers: MAKING }] : []),
      ...signingIn(entry),
    ]
  }
  const holding = (dataset: Entry) =>
    inUse.filter(({ data }) => ((data as readonly unknown[] | undefined) ?? []).includes(dataset['id']))
  return [
    ...inUse.map((entry) => ({ name: `application:${entry['id']}`, grips: gripsOn(entry) })),
    ...list('platforms').map((entry) => {
      const maker = makerOf(entry)
      return { name: `platform:${entry['id']}`, grips: maker ? [{ party: maker, powers: RUNNING }] : [] }
    }),
    ...list('datasets').map((entry) => ({
      name: `dataset:${entry['id']}`,
      grips: holding(entry)
        .flatMap(running)
        .map((party) => ({ party, powers: REACH })),
    })),
  ]
}

const RUNNING: readonly Power[] = ['data', 'at-once']
const MAKING: readonly Power[] = ['in-time']
const REACH: readonly Power[] = ['data']

/** By country and power: who can do more under a law can do what is less. */
function changesOf(
  { name, grips }: Thing,
  { countriesOf }: Landscape,
  { supplier, country }: Omit<Sale, 'id'>,
): readonly Change[] {
  const isSold = (party: Entry) => party['id'] === supplier
  const can = (by: (party: Entry) => readonly string[]) => {
    const all = grips.flatMap(({ party, powers }) =>
      by(party).flatMap((each) => powers.map((power) => `${each} ${power}`)),
    )
    return new Set(all.filter((what) => !TRUSTED.has(countryIn(what)) && (!isReach(what) || isStudied(what))))
  }
  const before = can((party) => [...countriesOf(party)])
  const after = can((party) => (isSold(party) ? [String(party['country']), country] : [...countriesOf(party)]))
  const isIn = (all: ReadonlySet<string>, what: string) => all.has(what) || all.has(more(what))
  const most = (all: ReadonlySet<string>) => [...all].filter((what) => more(what) === what || !all.has(more(what)))
  const change = (kind: Kind) => (what: string) => ({ name, kind, what })
  // A buyer under a law that it stood under changes nothing.
  const bought = can((party) => (isSold(party) && !countriesOf(party).has(country) ? [country] : []))
  return [
    ...most(after)
      .filter((what) => !isIn(before, what))
      .map((what) => change(isSure(what) ? 'gained' : 'perhaps')(what)),
    ...most(bought)
      .filter((what) => isIn(before, what))
      .map(change('already')),
    ...most(before)
      .filter((what) => !isIn(after, what))
      .map(change('lost')),
  ]
}

const countryIn = (what: string) => what.slice(0, 2)
const isReach = (what: string) => /(data|accounts)$/.test(what)

/** What somebody can do as well who can do this: who gets at the data at the accounts, who stops it at once in time. */
const more = (what: string) => what.replace('in-time', 'at-once').replace('accounts', 'data')

/** A law of which nobody verified that it reaches data makes no sure way to it; to stop takes no law. */
const isSure = (what: string) => !isReach(what) || lawsFor(countryIn(what), REACHING).isKnown

/** Whether a law there that gives the power was studied. */
const isStudied = (what: string) => lawsFor(countryIn(what), isReach(what) ? REACHING : ['cut-off']).isAny
