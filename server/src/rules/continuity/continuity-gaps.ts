import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Placement } from '../../model/document.ts'
import { isMap, type Value } from '../../model/walk.ts'
import { levelUnder } from '../../policy/settings.ts'
import { askedOn, isAskedLately } from '../asked.ts'
import type { Gap } from '../gather.ts'
import { at, type Context } from '../rule.ts'
import { currentThings, isWell, stated, type Thing } from '../unstated.ts'

/** A process of which it is not said how the work goes on when systems stop. */
export interface ContinuityGap extends Gap {
  readonly id: string
  /** `process:id` */
  readonly name: string
  /** Where to state it. */
  readonly placement: Placement
  /** Whether somebody said how bad it is when this stops. */
  readonly isRated: boolean
  /** What is missing of its plan. */
  readonly misses: 'plan' | 'exercise' | undefined
  /** The key under which that is stated. */
  readonly key: string
  /** Whether nothing says what people do meanwhile, of a process that needs one. */
  readonly lacksFallback: boolean
  /** Day on which somebody was asked; '' where nobody was. */
  readonly askedOn: string
}

/** The fields by which it is told how a process goes on. */
export const CONTINUITY_FIELDS: readonly string[] = [
  'process.criticality',
  'process.continuity',
  'process.needs',
  'process.either',
  'policy.thresholds.askQuietMonths',
  'policy.thresholds.gatherBelow',
]

/** What is missing of how the processes go on that an organisation has now. */
export function continuityGaps(now: StateOfThings): readonly ContinuityGap[] {
  return now.askAll(currentThings('process', now.landscape), gapOf)
}

/** Whether the line on its plan tells of a missing fallback as well. */
export function isToldWithPlan({ misses, placement }: ContinuityGap, { settings }: Context): boolean {
  return (
    misses !== undefined &&
    levelUnder(settings(placement.head.uri), 'continuity/no-continuity-plan', 'warning') !== undefined
  )
}

function gapOf(process: Thing, { around }: StateOfThings): readonly ContinuityGap[] {
  const criticality = stated(process, 'criticality')
  if (!isWell(process) || criticality === 'low') return []
  const { id, first, definitions } = process
  const weighty = criticality === 'critical'
  const { placement } = definitions.find(({ entity }) => 'continuity' in entity.value) ?? first
  const continuity = stated(process, 'continuity')
  const isMissing = (value: Value | undefined) => lacks(value, placement, around)
  const under = (key: string) => (isUnknown(continuity) ? continuity : isMap(continuity) ? continuity[key] : undefined)
  const misses = isMissing(under('plan'))
    ? 'plan'
    : weighty && !isUnknown(under('plan')) && isMissing(under('exercisedOn'))
      ? 'exercise'
      : undefined
  const lacksFallback = weighty && !hasWaysOut(process) && isMissing(under('fallback'))
  if (misses === undefined && !lacksFallback) return []
  const key = misses === 'plan' ? 'plan' : misses === 'exercise' ? 'exercisedOn' : 'fallback'
  return [
    {
      id,
      name: `process:${id}`,
      at: at(first.placement, first.entity.at),
      placement,
      weighty,
      isRated: typeof criticality === 'string',
      misses,
      key: isUnknown(continuity) ? 'continuity' : `continuity.${key}`,
      lacksFallback,
      askedOn: askedOn(under(key)),
    },
  ]
}

/** That it is not known is something that is said; a question of long ago wants an answer. */
function lacks(value: Value | undefined, placement: Placement, context: Context): boolean {
  if (isUnknown(value)) return askedOn(value) !== '' && !isAskedLately(value, placement, context)
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function isUnknown(value: Value | undefined): boolean {
  return isMap(value) && 'unknown' in value
}

/** Whether there is another way for all that it needs. */
function hasWaysOut(process: Thing): boolean {
  const either = stated(process, 'either')
  const needs = stated(process, 'needs')
  const isEmpty = needs === undefined || (Array.isArray(needs) && needs.length === 0)
  return (
    isEmpty &&
    Array.isArray(either) &&
    either.length > 0 &&
    either.every((group) => Array.isArray(group) && group.length > 1)
  )
}
