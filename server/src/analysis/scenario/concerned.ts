import { partyOn } from '../../catalogue/profile/party.ts'
import type { Element } from '../../model/element.ts'
import type { Assessed } from '../assessed.ts'
import { contractsDescribed, elementsOf } from '../contracts.ts'
import { nodeOf, type Reader, supplierCalled, textIn } from '../reader.ts'
import { isInUse } from '../shares.ts'
import { ownersAbove, standingsOf } from '../standing.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { RUNS, statedHosts } from '../stated-hosts.ts'
import { countsAs } from './strike.ts'

/** A country, supplier or platform of which one may ask what if, with the applications in use that have to do with it. */
export interface Concerned {
  /** `jurisdiction:US`, `supplier:microsoft`, `platform:azure-weu`; a platform of another organisation with that in front. */
  readonly node: string
  /** `application:zaken`; none where only a contract or a description names it. */
  readonly applications: readonly string[]
}

/** All that has a hand in what is in use, that a contract is with, or that things can run on; what concerns most applications first. */
export function concernedIn(things: StateOfThings): readonly Concerned[] {
  const { reader } = things
  const found = new Map<string, Set<string>>()
  const add = (node: string, ...applications: readonly string[]) => {
    const known = found.get(node) ?? new Set()
    found.set(node, known)
    for (const each of applications) known.add(each)
  }
  for (const platform of elementsOf('platform', reader)) add(nodeOf(platform, reader))
  for (const { element } of contractsDescribed(things)) for (const node of partyOf(element, reader)) add(node)
  for (const assessed of things.assessed) {
    const own = isInUse(assessed.subject) ? [assessed.subject.name] : []
    for (const node of [...platformsUnder(assessed, reader), ...behind(assessed, things)]) add(node, ...own)
  }
  return [...found]
    .map(([node, applications]) => ({ node, applications: [...applications].sort() }))
    .sort((a, b) => b.applications.length - a.applications.length || (a.node < b.node ? -1 : 1))
}

function partyOf(contract: Element, reader: Reader): readonly string[] {
  const id = supplierCalled(reader, textIn(contract, 'supplier') ?? '')
  return id === undefined ? [] : [`supplier:${id}`]
}

/** The platforms that it stands on, and those under them. */
function platformsUnder({ subject }: Assessed, reader: Reader): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...subject.parts]
  for (let element = waiting.shift(); element; element = waiting.shift())
    for (const { platform } of statedHosts(element, RUNS, reader)) {
      const node = platform && nodeOf(platform, reader)
      if (!platform || node === undefined || found.has(node)) continue
      found.add(node)
      waiting.push(platform)
    }
  return found
}

/** Who has a hand in it, who is in control of those, and the countries under whose law they stand. */
function behind(
  { involvements }: Assessed,
  { reader: { catalogue }, around: { today } }: StateOfThings,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const id of new Set(involvements.map(({ party }) => party))) {
    if (catalogue.supplier(id)) found.add(`supplier:${id}`)
    const party = partyOn(catalogue, id, today)
    for (const { owner } of party ? ownersAbove(party, catalogue) : [])
      if (owner.id !== undefined && catalogue.supplier(owner.id)) found.add(`supplier:${owner.id}`)
    for (const { country } of standingsOf(id, today, catalogue))
      found.add(`jurisdiction:${countsAs(country, catalogue)}`)
  }
  return found
}
