import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { madeCouncilLandscapes } from './council-landscapes.ts'

type Entry = Readonly<Record<string, unknown>>

/** Asked lately, long ago, of somebody on no day, or not at all. */
const unknown = fc
  .constantFrom({ askedOn: '2026-11-01', askedTo: 'partij-0' }, { askedOn: '2025-01-15' }, { askedTo: 'partij-1' }, {})
  .map((question) => ({ unknown: question }))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })

/** The same landscapes, of which some of what is not stated is stated as not known. */
export const madeQuestions: fc.Arbitrary<string> = fc
  .record({
    text: madeCouncilLandscapes,
    owners: fc.array(maybe(unknown), { minLength: 5, maxLength: 5 }),
    hosts: fc.array(maybe(unknown), { minLength: 12, maxLength: 12 }),
    plans: fc.array(maybe(unknown), { minLength: 12, maxLength: 12 }),
    formats: fc.array(maybe(unknown), { minLength: 12, maxLength: 12 }),
    teams: fc.array(maybe(unknown), { minLength: 12, maxLength: 12 }),
    assessments: fc.array(maybe(unknown), { minLength: 12, maxLength: 12 }),
    clauses: fc.array(maybe(unknown), { minLength: 3, maxLength: 3 }),
    continuity: fc.array(maybe(unknown), { minLength: 4, maxLength: 4 }),
  })
  .map(({ text, owners, hosts, plans, formats, teams, assessments, clauses, continuity }) => {
    const document = parse(text) as Record<string, Entry[]>
    const list = (key: string) => document[key] ?? []
    return stringify(
      {
        ...document,
        suppliers: list('suppliers').map((each, i) => ({ ...without(owners[i], 'ultimateParent'), ...each })),
        applications: list('applications').map((each, i) => ({
          ...without(hosts[i], 'runsOn'),
          ...without(teams[i], 'owner'),
          ...each,
          ...under('exit', {
            ...without(plans[i], 'plan'),
            ...without(formats[i], 'exportFormats'),
            ...mapIn(each, 'exit'),
          }),
          ...(each['generativeAi'] === undefined
            ? {}
            : {
                generativeAi: (each['generativeAi'] as readonly Entry[]).map((feature) => ({
                  ...without(assessments[i], 'dpia'),
                  ...feature,
                })),
              }),
        })),
        contracts: list('contracts').map((each, i) => ({ ...without(clauses[i], 'exitClause'), ...each })),
        processes: list('processes').map((each, i) => ({
          ...each,
          ...under('continuity', { ...without(continuity[i], 'plan'), ...mapIn(each, 'continuity') }),
        })),
      },
      { lineWidth: 0, aliasDuplicateObjects: false },
    )
  })

/** What is stated as not known, under what is to be known; what is stated after it goes before. */
function without(question: Entry | undefined, key: string): Entry {
  return question === undefined ? {} : { [key]: question }
}

function mapIn(entry: Entry, key: string): Entry {
  return (entry[key] as Entry | undefined) ?? {}
}

function under(key: string, said: Entry): Entry {
  return Object.keys(said).length === 0 ? {} : { [key]: said }
}
