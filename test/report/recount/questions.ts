import { type Entry, type Landscape, readLandscape, signInOf } from './landscape.ts'

/** Questions that nobody answered, each by what asks it and what it is about; and those that somebody was asked. */
export interface Questions {
  readonly open: readonly string[]
  readonly asked: readonly string[]
}

const TODAY = '2026-11-29'
/** As the policy leaves for an answer where it says nothing: three months. */
const QUIET_FROM = '2026-08-29'

/*
 * What is to be asked, counted once more from the pages of the rules that ask and from what is stated as not known. It understands what
 * `made/questions.ts` makes.
 */
export function recountedQuestions(text: string): Questions {
  const landscape = readLandscape(text)
  const open = new Map<string, string>()
  const told = new Set<unknown>()
  for (const each of toAsk(landscape)) {
    if ((each.said !== undefined && !isUnknown(each.said)) || isQuiet(each)) continue
    const question = `${each.rule} ${each.about}`
    open.set(question, [open.get(question) ?? '', dayOf(each.said)].sort().at(-1) ?? '')
    told.add(each.said)
  }
  // What is stated as not known is a question as well, unless a finding asks it.
  for (const { place, said } of statedUnknown(landscape)) if (!told.has(said)) open.set(`stated ${place}`, dayOf(said))
  return {
    open: [...open.keys()].sort(),
    asked: [...open].flatMap(([question, day]) => (day === '' ? [] : [question])).sort(),
  }
}

const isUnknown = (said: unknown) => typeof said === 'object' && said !== null && 'unknown' in said
const dayOf = (said: unknown) => (isUnknown(said) ? String(((said as Entry)['unknown'] as Entry)['askedOn'] ?? '') : '')

/** An answer may still come; or it is said that nobody knows, and for the rule that is enough. */
function isQuiet({ said, isAskedUnasked }: Question): boolean {
  if (!isUnknown(said)) return false
  return dayOf(said) === '' ? !isAskedUnasked : dayOf(said) >= QUIET_FROM
}

/** All that is stated as not known, by where that is. */
function statedUnknown({ list }: Landscape): readonly { readonly place: string; readonly said: unknown }[] {
  const within = (said: unknown, place: string): readonly { readonly place: string; readonly said: unknown }[] => {
    if (isUnknown(said)) return [{ place, said }]
    if (typeof said !== 'object' || said === null) return []
    return Object.entries(said).flatMap(([key, each]) => within(each, `${place}.${key}`))
  }
  return KINDS.flatMap(([kind, key]) =>
    list(key).flatMap((entry) =>
      Object.entries(entry).flatMap(([field, said]) => within(said, `${kind} ${entry['id']} ${field}`)),
    ),
  )
}

const KINDS = [
  ['supplier', 'suppliers'],
  ['application', 'applications'],
  ['platform', 'platforms'],
  ['contract', 'contracts'],
  ['process', 'processes'],
] as const

/** What asks it, what it is about, what is stated in place of the answer, and whether a finding asks it also where nobody was asked. */
interface Question {
  readonly rule: string
  readonly about: unknown
  readonly said: unknown
  readonly isAskedUnasked?: true
}

/** Of all that is in use, by the rule that asks it. */
function toAsk(landscape: Landscape): readonly Question[] {
  return [
    ...continuityPlans(landscape),
    ...owners(landscape),
    ...hosts(landscape),
    ...clauses(landscape),
    ...exitPlans(landscape),
    ...exitTests(landscape),
    ...exports(landscape),
    ...assessments(landscape),
  ]
}

/** A plan; where that is asked or said not to be known, what people do meanwhile. Of low criticality nothing is asked. */
function continuityPlans({ list }: Landscape): readonly Question[] {
  return list('processes')
    .filter(({ criticality }) => criticality === 'critical')
    .flatMap((each): readonly Question[] => {
      const { plan, fallback } = (each['continuity'] as Entry | undefined) ?? {}
      const planned = { rule: 'continuity/no-continuity-plan', about: each['id'], said: plan }
      const either = (each['either'] as readonly (readonly string[])[] | undefined) ?? []
      const isOneOfSeveral =
        (each['needs'] as readonly string[]).length === 0 &&
        either.length > 0 &&
        either.every((group) => group.length > 1)
      if (!isQuiet(planned)) return [planned]
      return isOneOfSeveral ? [] : [{ rule: 'continuity/no-fallback', about: each['id'], said: fallback }]
    })
}

/** Of whoever has a hand in what is in use, or in what people sign in to it with. */
function owners({ inUse, called, strong, behind }: Landscape): readonly Question[] {
  const providers = inUse.flatMap((each) => [called('applications', signInOf(each)['application']) ?? []].flat())
  const parties = new Set([
    ...inUse.flatMap((each) => [...strong(each), ...behind(each)]),
    ...providers.flatMap(strong),
  ])
  return [...parties].map((each) => ({
    rule: 'jurisdiction/undeclared-owner',
    about: each['name'],
    said: each['ultimateParent'],
    isAskedUnasked: true,
  }))
}

function hosts(landscape: Landscape): readonly Question[] {
  return landscape.inUse
    .filter((each) => isHostless(each, landscape))
    .map((each) => ({
      rule: 'jurisdiction/undeclared-hosting',
      about: each['id'],
      said: each['runsOn'],
      isAskedUnasked: true,
    }))
}

/** A service of which nothing says where it runs. */
function isHostless(each: Entry, { isService, productOf }: Landscape): boolean {
  const said = each['runsOn']
  return isService(each) && (isUnknown(said) || (said === undefined && productOf(each)?.['runsOn'] === undefined))
}

function clauses(landscape: Landscape): readonly Question[] {
  const { list, inUse } = landscape
  return list('contracts')
    .filter(({ id }) => inUse.some((each) => each['contract'] === id && isFromOthers(each, landscape)))
    .filter(({ end, renewal }) => end === undefined || String(end) >= TODAY || renewal === 'automatic')
    .filter(({ terms }) => !String(terms).startsWith('GIBIT'))
    .map((each) => ({ rule: 'lock-in/contract-without-exit-clause', about: each['id'], said: each['exitClause'] }))
}

const isFromOthers = (each: Entry, { isService, isOpen }: Landscape) => isService(each) || !isOpen(each)

const exitOf = (entry: Entry) => (entry['exit'] as Entry | undefined) ?? {}

/** Critical, or with special or secret data. */
function isWeighty(entry: Entry, { called }: Landscape): boolean {
  const held = ((entry['data'] as readonly string[] | undefined) ?? []).map((id) => called('datasets', id))
  return (
    entry['criticality'] === 'critical' ||
    held.some((each) => each?.['personal'] === 'special' || each?.['classification'] === 'secret')
  )
}

/** Where nobody knows either where something runs on which much hangs, one line asks that, and says the rest; of three or more not. */
function isToldWithHost(each: Entry, landscape: Landscape): boolean {
  const told = landscape.inUse.filter(
    (one) =>
      isWeighty(one, landscape) &&
      isHostless(one, landscape) &&
      !isQuiet({ rule: '', about: '', said: one['runsOn'], isAskedUnasked: true }),
  )
  return told.length < 3 && told.includes(each)
}

/** Of what is under one contract the contract is asked of; of what it was decided to do without none. */
function exitPlans(landscape: Landscape): readonly Question[] {
  const rule = 'lock-in/no-exit-plan'
  const clouds = landscape.list('platforms').filter(({ product }) => product !== undefined)
  const things = landscape.inUse
    .filter((each) => isFromOthers(each, landscape) && !isToldWithHost(each, landscape))
    .filter(({ transition }) => (transition as Entry | undefined)?.['status'] !== 'decided')
  return [
    ...clouds.map(({ id }) => ({ rule, about: id, said: undefined })),
    ...things.map((each) => ({ rule, about: each['contract'] ?? each['id'], said: exitOf(each)['plan'] })),
  ]
}

/** Of every plan that one is in use by; that one is ready for sudden loss only where much hangs on it. */
function exitTests(landscape: Landscape): readonly Question[] {
  return landscape.inUse
    .filter((each) => isFromOthers(each, landscape) && !isToldWithHost(each, landscape))
    .filter((each) => typeof exitOf(each)['plan'] === 'string')
    .filter((each) => {
      const tested = (exitOf(each)['testedOn'] as Entry | undefined) ?? {}
      return tested['plannedExit'] === undefined || (isWeighty(each, landscape) && tested['suddenLoss'] === undefined)
    })
    .map(({ id }) => ({ rule: 'lock-in/exit-plan-untested', about: id, said: undefined }))
}

/** Of what stores data. */
function exports(landscape: Landscape): readonly Question[] {
  return landscape.inUse
    .filter((each) => isFromOthers(each, landscape) && each['data'] !== undefined)
    .map((each) => ({ rule: 'lock-in/no-open-export', about: each['id'], said: exitOf(each)['exportFormats'] }))
}

/** Of assistants that are on, and reach something, where personal data are. */
function assessments({ inUse, called }: Landscape): readonly Question[] {
  return inUse.flatMap((each): readonly Question[] => {
    const held = ((each['data'] as readonly string[] | undefined) ?? []).map((id) => called('datasets', id))
    if (!held.some((dataset) => dataset?.['personal'] !== 'none')) return []
    return ((each['generativeAi'] as readonly Entry[] | undefined) ?? [])
      .filter(({ enabled, reaches }) => enabled === true && reaches !== 'none')
      .map(({ feature, dpia }) => ({
        rule: 'ai/assistant-without-dpia',
        about: `${feature} (${each['id']})`,
        said: dpia,
        isAskedUnasked: true,
      }))
  })
}

/** The questions of a report, by what asks them and what they are about. */
export function reportedQuestions(organisation: object): Questions {
  const { writtenDown } = organisation as {
    readonly writtenDown: {
      readonly open: { readonly ids: readonly string[] }
      readonly asked: { readonly ids: readonly string[] }
    }
  }
  const inWords = (ids: readonly string[]) =>
    ids
      .map((id) =>
        id.replace(/^question:(?:current (.*)|([^:]*):\S* (.*))$/, (_, stated, rule, about) =>
          stated ? `stated ${stated}` : `${rule} ${about}`,
        ),
      )
      .sort()
  return { open: inWords(writtenDown.open.ids), asked: inWords(writtenDown.asked.ids) }
}
