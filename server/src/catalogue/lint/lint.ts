import { sectionsOf } from '../../schema/sections.ts'
import type { Catalogue } from '../catalogue.ts'
import { keyOfEntry, type Section } from '../data.ts'
import { unknownCountries } from './countries.ts'
import { impossibleDates } from './dates.ts'
import { duplicates } from './duplicates.ts'
import { disorderedEvents } from './events.ts'
import { doubtfulMakers } from './inherent.ts'
import { clashingAliases } from './names.ts'
import { impossibleOwners } from './owners.ts'
import type { Judged, Problem } from './problem.ts'
import { danglingReferences } from './references.ts'
import { claimsWithoutSource } from './sources.ts'
import { staleClaims } from './stale.ts'

export interface LintOptions {
  /** Everything that counts together, what is judged included. */
  readonly catalogue: Catalogue
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** What is wrong in these entries, each by itself and beside the others; by subject, within it in the order of the entries. */
export function lint(judged: readonly Judged[], { catalogue, today }: LintOptions): readonly Problem[] {
  const sourcesOf = ({ section, key }: Judged) => catalogue.prose(section, key).sources
  return [
    ...duplicates(judged),
    ...danglingReferences(judged, catalogue),
    ...impossibleOwners(judged, catalogue),
    ...disorderedEvents(judged),
    ...impossibleDates(judged, today),
    ...claimsWithoutSource(judged, sourcesOf),
    ...doubtfulMakers(judged, catalogue),
    ...clashingAliases(judged, catalogue),
    ...unknownCountries(judged, catalogue),
    ...staleClaims(judged, today),
  ]
}

/** All entries of a catalogue, each with its note and sources. */
export function allEntries(catalogue: Catalogue): readonly Judged[] {
  return listSections().flatMap((section) =>
    [...catalogue.entries(section)].map((entry): Judged => {
      const key = keyOfEntry(entry)
      return { section, key, value: { ...entry, ...catalogue.prose(section, key) } }
    }),
  )
}

/** The sections of a catalogue document that are lists of entries. */
export function listSections(): readonly Section[] {
  return Object.entries(sectionsOf('catalogue')).flatMap(([name, { list }]) => (list ? [name as Section] : []))
}
