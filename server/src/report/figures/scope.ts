import { contractsInUse, elementsOf } from '../../analysis/contracts.ts'
import { organisationName } from '../../analysis/organisation-name.ts'
import { describedIn, elementAt, textIn, textUnder } from '../../analysis/reader.ts'
import { reviewedOn } from '../../analysis/reviewed-on.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Model } from '../../model/index.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'
import { type Count, counted } from './count.ts'

/** What the report is about, and how much of it is filled in. */
export interface Scope {
  readonly organisation: string
  /** What it calls itself, else its id. */
  readonly name: string
  /** `municipality`, `shared-service-centre`; absent where it does not say. */
  readonly type?: string
  /** For whom it works together, by their names: the members of a service centre. */
  readonly members: readonly string[]
  /** The earliest and latest day on which a document says that it was reviewed; '' where none does. */
  readonly reviewed: { readonly first: string; readonly last: string }
  readonly applications: {
    readonly inUse: Count
    readonly planned: Count
    /** In use, with data and criticality both stated, or one of them that decides. */
    readonly rated: Count
  }
  readonly components: Count
  readonly platforms: Count
  readonly devices: Count
  readonly contracts: Count
  readonly processes: Count
  readonly criticalProcesses: Count
}

/** What is told of what the report is about. */
export const scopeReader: FieldReader = {
  id: 'report/scope',
  reads: [
    ...under('organisation', 'name type members'),
    'landscape.reviewedOn',
    ...under('application', 'lifecycle criticality'),
  ],
}

export function scopeOf(things: StateOfThings): Scope {
  const { reader, landscape, assessed, processes } = things
  const { model, organisation } = reader
  const subjects = assessed.map(({ subject }) => subject)
  const applications = subjects.filter(({ element }) => element.kind === 'application')
  const inUse = subjects.filter(isInUse)
  const { type, members } = kindOf(organisation, model)
  const names = (kind: 'platform' | 'device') => elementsOf(kind, reader).map(({ id }) => `${kind}:${id}`)
  const days = inUse.flatMap((subject) => reviewedOn(subject, reader) ?? []).sort()
  return {
    organisation,
    name: organisationName(organisation, model),
    ...(type === undefined ? {} : { type }),
    members: members.map((id) => organisationName(id, model)),
    reviewed: { first: days[0] ?? '', last: days.at(-1) ?? '' },
    applications: {
      inUse: counted(inUse.map(({ name }) => name)),
      planned: counted(applications.filter(({ lifecycle }) => lifecycle === 'planned').map(({ name }) => name)),
      rated: counted(inUse.filter(({ rating }) => rating.isRated).map(({ name }) => name)),
    },
    components: counted(
      subjects.flatMap(({ parts }) =>
        parts.filter(({ kind }) => kind === 'component').map(({ id }) => `component:${id}`),
      ),
    ),
    platforms: counted(names('platform')),
    devices: counted(names('device')),
    contracts: counted(contractsInUse(landscape.in('current')).map(({ name }) => name)),
    processes: counted(
      describedIn(reader, 'process')
        .filter(([id]) => {
          const process = elementAt(reader, id, 'process')
          return process !== undefined && textIn(process, 'lifecycle') !== 'retired'
        })
        .map(([id]) => `process:${id}`),
    ),
    criticalProcesses: counted(processes.map(({ id }) => `process:${id}`)),
  }
}

/** What sort of organisation it is and who its members are, as it or another that names it says. */
function kindOf(id: string, model: Model): { readonly type: string | undefined; readonly members: readonly string[] } {
  const said = model.definitions({ organisation: '', id }).map(({ entity }) => entity.value)
  const members = said.flatMap((value) => value['members'] ?? [])
  return {
    type: said.map((value) => textUnder(value, 'type')).find((type) => type !== undefined),
    members: [...new Set(members.filter((each): each is string => typeof each === 'string'))],
  }
}
