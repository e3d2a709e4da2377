import { isDay, isWholeDay, lastDay } from '../../catalogue/calendar.ts'
import type { Entry } from '../../catalogue/data.ts'
import { endOfSupport } from '../../catalogue/profile/end-of-support.ts'
import type { Placement } from '../../model/document.ts'
import { type Element, productCalled } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import { isMap } from '../../model/walk.ts'
import { type Acceptance, acceptancesOf } from '../acceptance.ts'
import type { Landscape } from '../landscape.ts'
import { describedIn, mapsIn, nodeOf, type Reader, statedIn, textIn, textUnder } from '../reader.ts'
import { isAtWork } from '../scenario/referred.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { plannedChanges } from './changes.ts'
import { type ContractEntry, contractCalendar, endingDay } from './contract-calendar.ts'
import { inTextOrder } from './order.ts'
import { reachedOn } from './outlooks.ts'

/**
 * What there is to decide on a day. `notice`: the last day to give notice; `contract-end`: it ends, and does not go on by itself;
 * `option-end`: it ends if an option is taken; `transition`: something is to be done by then; `target`: a target is reached;
 * `end-of-support`: of a product; `acceptance`: until then a risk was accepted; `tender`: its publication.
 */
export type MomentKind =
  | 'notice'
  | 'contract-end'
  | 'option-end'
  | 'transition'
  | 'target'
  | 'end-of-support'
  | 'acceptance'
  | 'tender'

/** A moment to decide on something. */
export interface Moment {
  /** `YYYY-MM-DD`; of a month or a year the last day. */
  readonly date: string
  readonly kind: MomentKind
  /** On what: `contract:id`, `application:id`, `product:id`, `tender:id`, `target:2030-12-31`, or of a risk its rule and element. */
  readonly of: string
  /** What it is about: `application:id`, `platform:id`; of a target what it changes. */
  readonly affects: readonly string[]
  /** What was to have been done by now, and is not as far as anybody says. */
  readonly isPast: boolean
  /** Where it is stated; undefined of what a catalogue says. */
  readonly placement: Placement | undefined
}

/** The moments to decide, those that have passed first; of what was done, or has ended for good, there is none. */
export function momentsOf(landscape: Landscape): readonly Moment[] {
  const { today } = landscape
  const things = landscape.in('current')
  const all = [
    ...contractCalendar(landscape).flatMap((entry) => ofContract(entry, today)),
    ...ofChanges(landscape),
    ...landscape.states.flatMap((state) => ofTarget(landscape.in(state))),
    ...ofProducts(things),
    ...acceptancesOf(things.reader).flatMap((each) => ofAcceptance(each, things)),
    ...ofTenders(things.reader, today),
  ].map((moment) => ({ ...moment, isPast: moment.date < today }))
  return all.sort((a, b) => inTextOrder(a.date, b.date) || inTextOrder(a.kind, b.kind) || inTextOrder(a.of, b.of))
}

type Found = Omit<Moment, 'isPast'>

function ofContract(entry: ContractEntry, today: string): readonly Found[] {
  const { name, moment, options, applications, others, definition } = entry
  const found = (kind: MomentKind, date: string): Found => ({
    date,
    kind,
    of: name,
    affects: [...applications, ...others],
    placement: definition.placement,
  })
  const end = endingDay(entry, today)
  return [
    ...(moment?.isNotice === true ? [found('notice', moment.date)] : []),
    ...(end === undefined ? [] : [found('contract-end', end)]),
    ...options.filter((each) => each >= today).map((each) => found('option-end', each)),
  ]
}

function ofChanges(landscape: Landscape): readonly Found[] {
  return plannedChanges(landscape).flatMap(({ name, before, isDone, statedIn }) =>
    before === undefined || isDone
      ? []
      : [{ date: before, kind: 'transition' as const, of: name, affects: [name], placement: statedIn }],
  )
}

function ofTarget({ state, reader, around }: StateOfThings): readonly Found[] {
  const of = reachedOn(state)
  if (of === undefined || of < around.today || !isWholeDay(of)) return []
  const changed = [...reader.model.definedBy(reader.organisation).values()]
    .flat()
    .filter(({ entity, placement }) => placement.head.state === state && CHANGED.has(entity.kind))
  const affects = [...new Set(changed.map(({ entity: { kind, id } }) => `${kind}:${id}`))].sort()
  return [{ date: of, kind: 'target', of: state, affects, placement: changed[0]?.placement }]
}

const CHANGED: ReadonlySet<string> = new Set(['application', 'component', 'platform'])

/** Of what is used and gets no more updates from a day on, be that day past. */
function ofProducts({ reader, assessed }: StateOfThings): readonly Found[] {
  const platforms = describedIn(reader, 'platform').flatMap(([id]) => {
    const platform = reader.elements.get({ organisation: reader.organisation, id }, 'platform', reader.state)
    return platform ? [{ name: nodeOf(platform, reader), element: platform }] : []
  })
  const parts = assessed.flatMap(({ subject }) =>
    subject.lifecycle === 'planned' ? [] : subject.parts.map((element) => ({ name: subject.name, element })),
  )
  const uses = [...parts, ...platforms]
    .filter(({ element }) => isAtWork(element))
    .flatMap(({ name, element }) => productsIn(element, reader).map((product) => ({ name, product })))
  return [...groupedBy(uses, ({ product }) => product)].flatMap(([{ id, lifecycle }, users]) => {
    const end = lifecycle && endOfSupport(lifecycle)
    if (end === undefined) return []
    const affects = [...new Set(users.map(({ name }) => name))].sort()
    return [{ date: lastDay(end), kind: 'end-of-support' as const, of: `product:${id}`, affects, placement: undefined }]
  })
}

/** The product that it is, those that it uses, and those that it runs on that are described on the spot. */
function productsIn(element: Element, { model, organisation }: Reader): readonly Entry<'products'>[] {
  const backup = statedIn(element, 'backup')
  const written = [
    textIn(element, 'product'),
    ...mapsIn(statedIn(element, 'uses')).map((use) => textUnder(use, 'product')),
    ...mapsIn(statedIn(element, 'runsOn')).map((host) => textUnder(host, 'product')),
    ...mapsIn(isMap(backup) ? backup['runsOn'] : undefined).map((host) => textUnder(host, 'product')),
  ]
  return written.flatMap((name) => (name === undefined ? [] : (productCalled(model, organisation, name) ?? [])))
}

function ofAcceptance(acceptance: Acceptance, { assessed }: StateOfThings): readonly Found[] {
  const { rule, element, covers, until, lacks, placement } = acceptance
  if (lacks.length > 0 || until === '' || !isDay(until)) return []
  const affects = [...covers].map((id) => assessed.find(({ subject }) => subject.element.id === id)?.subject.name ?? id)
  return [{ date: lastDay(until), kind: 'acceptance', of: `${rule} ${element}`, affects: affects.sort(), placement }]
}

/** A tender that was published has had its moment. */
function ofTenders(reader: Reader, today: string): readonly Found[] {
  return describedIn(reader, 'tender').flatMap(([id, [definition]]) => {
    const tender = reader.elements.get({ organisation: reader.organisation, id }, 'tender', reader.state)
    const date = tender && textIn(tender, 'publishedOn')
    if (date === undefined || !isWholeDay(date) || date < today) return []
    return [{ date, kind: 'tender' as const, of: `tender:${id}`, affects: [], placement: definition?.placement }]
  })
}
