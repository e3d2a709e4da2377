import { groupedBy } from '../../../model/grouped.ts'
import { idOf } from '../../../model/node.ts'
import type { DependedFigures, DependencyFigures, DependencyId } from '../../figures/dependencies.ts'
import type { OrganisationFigures } from '../../report.ts'
import { dependencyTables } from '../dependency-tables.ts'
import { countriesOf, supplierNames } from '../names.ts'
import { type Part, type Told, told, when } from '../part.ts'
import { type Sentence, say } from '../sentence.ts'

/** What people work with every day. */
export const workplace: Part = {
  tell: (of) => {
    const { things, functions } = dependencyOf('workplace', of)
    const served = new Set(things.flatMap(({ functions }) => functions.map(({ id }) => id)))
    const missing = things.length === 0 ? [] : functions.filter(({ id }) => !served.has(id))
    return about('workplace', of, {
      answer: deliveries(things, of),
      tiles: [],
      unknown: when(missing.length > 0, () => say('council.leaning.missing', { of: missing.map(({ name }) => name) })),
    })
  },
  tables: (of) => dependencyTables('workplace', of),
}

/** What people sign in with. */
export const signIn: Part = {
  tell: (of) => {
    const [first] = dependencyOf('sign-in', of).things
    const { inUse } = of.scope.applications
    return about('sign-in', of, {
      answer: first
        ? [
            say('council.leaning.sign-in', {
              product: first.product === '' ? idOf(first.of) : first.product,
              supplier: namesOf(first.suppliers.slice(0, 1), of)[0] ?? '',
              part: first.leaning,
              whole: inUse,
            }),
          ]
        : [],
      tiles: first ? [{ tile: 'signIns', count: first.leaning }] : [],
      unknown: [],
    })
  },
  tables: (of) => dependencyTables('sign-in', of),
}

/** With whom things run. */
export const hosting: Part = {
  tell: (of) => {
    const [first, next] = dependencyOf('hosting', of).things
    const { unknown } = of.hostLaws
    return about('hosting', of, {
      answer: [
        ...(first
          ? [say('council.leaning.host', { host: first.name, part: first.leaning, whole: of.scope.applications.inUse })]
          : []),
        ...(next ? [say('council.leaning.next-host', { host: next.name, part: next.leaning })] : []),
      ],
      tiles: first ? [{ tile: 'hosted', count: first.leaning }] : [],
      unknown: when(unknown.count > 0, () => say('council.hosts.unknown', { part: unknown })),
    })
  },
  tables: (of) => dependencyTables('hosting', of),
}

/** What is told of each of the three alike: law, what stops, what takes over. */
function about(what: DependencyId, of: OrganisationFigures, own: Pick<Told, 'answer' | 'tiles' | 'unknown'>): Told {
  const { things } = dependencyOf(what, of)
  const [first] = things
  const known = first?.fallbacks.find(({ isPlanned }) => !isPlanned) ?? first?.fallbacks[0]
  return told({
    answer: [
      ...when(first === undefined, () => say('council.leaning.none', { what })),
      ...own.answer,
      ...lawOf(things, of),
      ...stopsWithout(things, of),
      ...(first && known
        ? [
            say('council.leaning.fallback', {
              what,
              name: nameOf(first),
              instead: idOf(known.of),
              part: known.covers,
              isPlanned: known.isPlanned,
            }),
          ]
        : []),
    ],
    tiles: own.tiles,
    rests: 'both',
    unknown: [
      ...own.unknown,
      ...(first && first.suppliers.length > 0 && !known
        ? [say('council.leaning.no-fallback', { what, name: nameOf(first) })]
        : []),
    ],
  })
}

function dependencyOf(
  what: DependencyId,
  { dependencies }: OrganisationFigures,
): Omit<DependencyFigures, 'dependency'> {
  return dependencies.find(({ dependency }) => dependency === what) ?? { functions: [], things: [] }
}

function nameOf({ of, name }: DependedFigures): string {
  return typeof name === 'string' ? name : idOf(of)
}

/** What each supplier delivers of the workplace, and what has none. */
function deliveries(things: readonly DependedFigures[], of: OrganisationFigures): readonly Sentence[] {
  const pairs = things.flatMap(({ suppliers, functions }) => suppliers.map((supplier) => ({ supplier, functions })))
  const own = things.filter(({ suppliers }) => suppliers.length === 0).flatMap(({ functions }) => functions)
  return [
    ...[...groupedBy(pairs, ({ supplier }) => supplier)].slice(0, MOST_SUPPLIERS).map(([supplier, all]) =>
      say('council.leaning.supplier', {
        supplier: namesOf([supplier], of)[0] ?? supplier,
        of: eachOnce(all.flatMap(({ functions }) => functions)),
      }),
    ),
    ...when(own.length > 0, () => say('council.leaning.own', { of: eachOnce(own) })),
  ]
}

const MOST_SUPPLIERS = 4

function eachOnce(functions: DependedFigures['functions']): readonly DependedFigures['name'][] {
  return [...new Map(functions.map(({ id, name }) => [id, name])).values()]
}

function lawOf(things: readonly DependedFigures[], of: OrganisationFigures): readonly Sentence[] {
  const all = [...new Set(things.flatMap(({ suppliers }) => suppliers))]
  const outside = all.filter((supplier) => of.supplierLaw.suppliers.outside.ids.includes(`supplier:${supplier}`))
  const countries = [...new Set(outside.flatMap((supplier) => countriesOf(supplier, of)))]
  return when(outside.length > 0, () => say('council.leaning.law', { suppliers: namesOf(outside, of), countries }))
}

/** Without the supplier that takes most with it. */
function stopsWithout(things: readonly DependedFigures[], of: OrganisationFigures): readonly Sentence[] {
  const suppliers = new Set(things.flatMap((thing) => thing.suppliers.map((supplier) => `supplier:${supplier}`)))
  const [worst] = of.cutOffs
    .filter((each) => suppliers.has(each.of) && each.best.applications.count > 0)
    .toSorted((a, b) => b.best.applications.count - a.best.applications.count)
  if (!worst) return []
  const { applications, criticalProcesses } = worst.best
  return [say('council.leaning.stops', { supplier: worst.name, part: applications, critical: criticalProcesses })]
}

function namesOf(suppliers: readonly string[], of: OrganisationFigures): readonly string[] {
  return supplierNames({ count: suppliers.length, ids: suppliers.map((each) => `supplier:${each}`) }, of)
}
