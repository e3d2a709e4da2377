import { nodeOf } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { isNamed } from '../../../model/strays.ts'
import { type Gap, WEIGHT_FIELDS } from '../../gather.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { at, type Draft, defineRule } from '../../rule.ts'
import { type TooLongForProcesses, tooLongForProcesses } from './outages.ts'
import { leavings, type TooLongForContract, tooLongForContracts } from './too-long.ts'

/** What takes longer to leave than its contract leaves for that, or than critical processes can do without it. */
export const leavingTakesTooLong = defineRule({
  id: 'continuity/leaving-takes-too-long',
  level: 'warning',
  reads: [
    '*.exit',
    '*.exit.*',
    '*.contract',
    '*.product',
    '*.supplier',
    '*.serviceModel',
    '*.licence',
    '*.operator',
    '*.lifecycle',
    '*.retired',
    '*.transition',
    '*.transition.*',
    'application.from',
    'component.partOf',
    'contract.supplier',
    'contract.start',
    'contract.end',
    'contract.extensions',
    'contract.renewal',
    'contract.noticeMonths',
    'process.name',
    'process.needs',
    'process.either',
    'process.maxOutage',
    'process.continuity',
    ...WEIGHT_FIELDS,
    'policy.thresholds.exitTestMaxAgeMonths',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    if (!isNamed(organisation, model)) return []
    const now = context.landscape.in('current')
    return toldByWeight(lacksIn(now), model, context, {
      alone: ({ alone }) => alone,
      many: (all, heading) => ({
        at: heading,
        cause: `organisation:${organisation}`,
        affected: [...new Set(all.flatMap(({ alone }) => alone.affected ?? []))].toSorted(),
        message: message('continuity/leaving-takes-too-long.many', {
          names: all.map(({ id }) => id),
          takes: all.map(({ takes }) => takes),
        }),
        related: all.map(({ at: place, id }) => ({ at: place, message: message('related.touched', { id }) })),
      }),
    })
  },
})

/** One thing for which there is too little time, with what is told of it by itself. */
interface Lack extends Gap {
  readonly id: string
  /** Months that it takes to leave. */
  readonly takes: number
  readonly alone: Draft
}

/** Where the contract is short already, that says enough. */
function lacksIn(now: StateOfThings): readonly Lack[] {
  const contracts = tooLongForContracts(now)
  const told = new Set(contracts.flatMap(({ things }) => things))
  const others = now.once(leavings).filter((each) => !told.has(each))
  return [
    ...contracts.flatMap((each) => forContract(each, now)),
    ...tooLongForProcesses(others, now).map((each) => forProcesses(each)),
  ]
}

function forContract({ contract, leaves, things }: TooLongForContract, { reader }: StateOfThings): readonly Lack[] {
  const origin = contract.facts.get('id')?.origin
  const [longest] = things
  const entity = origin?.from === 'document' ? origin.placement.facts.entity : undefined
  if (origin?.from !== 'document' || !entity || !longest) return []
  const place = at(origin.placement, entity.at)
  const { id } = contract
  const args = { id, names: things.map(({ element }) => element.id), takes: longest.takes }
  const alone: Draft = {
    at: place,
    cause: nodeOf(contract, reader),
    element: id,
    affected: things.map(({ name }) => name).toSorted(),
    message:
      'until' in leaves
        ? message('continuity/leaving-takes-too-long.end', { ...args, end: leaves.until })
        : message('continuity/leaving-takes-too-long.notice', { ...args, months: leaves.months }),
    related: things.map(({ placement, element }) => ({
      at: at(placement, placement.facts.entity?.at ?? placement.facts.heading),
      message: message('related.touched', { id: element.id }),
    })),
  }
  return [{ at: place, weighty: true, id, takes: longest.takes, alone }]
}

function forProcesses({ thing, processes }: TooLongForProcesses): Lack {
  const { placement, element, name, takes } = thing
  const place = at(placement, placement.facts.entity?.at ?? placement.facts.heading)
  const alone: Draft = {
    at: place,
    cause: name,
    element: element.id,
    affected: [name, ...processes.map(({ id }) => `process:${id}`)].toSorted(),
    message: message('continuity/leaving-takes-too-long.outage', {
      id: element.id,
      takes,
      names: processes.map((process) => process.name),
      outages: processes.map(({ maxOutage }) => maxOutage),
    }),
  }
  return { at: place, weighty: true, id: element.id, takes, alone }
}
