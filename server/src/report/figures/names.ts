import { organisationName } from '../../analysis/organisation-name.ts'
import { describedIn, textIn } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { nodeParts } from '../../model/node.ts'
import { called } from '../../rules/chain-text.ts'
import type { EntityKind } from '../../schema/shape.ts'
import type { AcceptedFigures } from './accepted.ts'
import type { RoadmapFigures } from './roadmap.ts'
import type { SupplierFigures } from './suppliers.ts'

/** What people call something that is told by its id. */
export interface NameFigures {
  /** `process:verkiezingen`, `supplier:microsoft`, `organisation:gm9999` */
  readonly of: string
  readonly name: string
}

export interface Named {
  readonly accepted: readonly AcceptedFigures[]
  readonly roadmap: RoadmapFigures
  readonly suppliers: readonly SupplierFigures[]
}

const WITH_NAME: readonly EntityKind[] = ['application', 'contract', 'dataset', 'device', 'process', 'tender']

/** Those of which the name is another than the id, in the order of their kinds and ids. */
export function namesOf({ accepted, roadmap, suppliers }: Named, { reader }: StateOfThings): readonly NameFigures[] {
  const { model, organisation, state, catalogue, elements } = reader
  const described = WITH_NAME.flatMap((kind) =>
    describedIn(reader, kind).map(([id]) => {
      const element = elements.get({ organisation, id }, kind, state)
      return { of: `${kind}:${id}`, name: element ? textIn(element, 'name') : undefined }
    }),
  )
  const told = [
    ...accepted.map(({ element }) => element),
    ...roadmap.changes.flatMap(({ to }) => to),
    ...roadmap.moments.map(({ of }) => of),
    ...suppliers.map(({ supplier }) => `supplier:${supplier}`),
  ]
  const known = told
    .filter((node) => IN_CATALOGUE.has(nodeParts(node).kind))
    .map((node) => {
      const name = called(node, catalogue)
      return { of: node, name: typeof name === 'string' ? name : undefined }
    })
  const organisations = [...model.present()]
    .filter((id) => id !== '')
    .map((id) => ({ of: `organisation:${id}`, name: organisationName(id, model) }))
  const names = new Map(
    [...described, ...known, ...organisations].flatMap(({ of, name }) =>
      name === undefined || name === '' || name === nodeParts(of).id ? [] : [[of, name] as const],
    ),
  )
  return [...names].map(([of, name]) => ({ of, name })).sort((a, b) => (a.of < b.of ? -1 : 1))
}

const IN_CATALOGUE: ReadonlySet<string> = new Set(['supplier', 'product'])
