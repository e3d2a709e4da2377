import { contractOf } from '../../analysis/contracts.ts'
import { productOf } from '../../analysis/product-parties.ts'
import { nodeOf, textIn } from '../../analysis/reader.ts'
import { purposeOf } from '../../analysis/replaceable.ts'
import { isInUse } from '../../analysis/shares.ts'
import { signsIn } from '../../analysis/sign-in.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { suppliersBehind } from '../../analysis/suppliers-behind.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Element } from '../../model/element.ts'
import { type Count, counted } from './count.ts'
import { type FallbackFigures, processesOn, signInFallbacks } from './fallbacks.ts'
import type { FlowFigures } from './flows.ts'
import { hostsDependedOn } from './hosts-depended-on.ts'
import { type InsteadFigures, insteadOf } from './instead.ts'
import { type InUse, inUseWithOutlook, type Origin, originOf } from './origin.ts'
import { functionName } from './suppliers.ts'

/** The three dependencies that the VNG calls the most urgent ones (position paper 2025). */
export const DEPENDENCIES = ['workplace', 'sign-in', 'hosting'] as const

export type DependencyId = (typeof DEPENDENCIES)[number]

export interface DependencyFigures {
  readonly dependency: DependencyId
  /** What it is about; of hosting there are none. */
  readonly functions: readonly ServedFunction[]
  readonly things: readonly DependedFigures[]
}

export interface ServedFunction {
  /** `email` */
  readonly id: string
  readonly name: Called
}

/** Something that one depends on: an application, or of hosting who hosts. */
export interface DependedFigures {
  /** `application:werkplek`, `supplier:microsoft`, `organisation:gm9999` */
  readonly of: string
  readonly name: Called
  /** What it is; '' where nobody says, or where it is who hosts. */
  readonly product: string
  /** Of those that the dependency is about. */
  readonly functions: readonly ServedFunction[]
  /** Ids of those that one has it from; none where one runs open source oneself. */
  readonly suppliers: readonly string[]
  readonly origin: Origin
  /** What leans on it: processes on the workplace, applications on what one signs in with, and on who hosts. */
  readonly leaning: Count
  readonly fallbacks: readonly FallbackFigures[]
  readonly contracts: Count
  /** Nothing is looked for in place of what one has from nobody. */
  readonly instead: readonly InsteadFigures[]
}

/** What people work with every day: mail, documents, files, chat, video, telephony. */
const WORKPLACE = [
  'email',
  'calendar',
  'office-suite',
  'file-sharing',
  'chat',
  'video-conferencing',
  'telephony',
] as const

const SIGN_IN = ['identity-provider'] as const

export function dependenciesOf(flows: readonly FlowFigures[], things: StateOfThings): readonly DependencyFigures[] {
  const { reader } = things
  const elements = things.assessed.filter(({ subject }) => isInUse(subject)).map(({ subject }) => subject.element)
  const named = (id: string): ServedFunction => ({ id, name: functionName(id, things) })
  return [
    {
      dependency: 'workplace',
      functions: WORKPLACE.map(named),
      things: inWeight(
        serving(WORKPLACE, things).map(({ figures, element }) => ({ ...figures, ...processesOn(element.id, reader) })),
      ),
    },
    {
      dependency: 'sign-in',
      functions: SIGN_IN.map(named),
      things: inWeight(
        serving(SIGN_IN, things).map(({ figures, element }) => {
          const leaning = elements.filter((each) => signsIn(each) === element.id)
          return { ...figures, leaning: counted(leaning.map(nameOf)), fallbacks: signInFallbacks(leaning, reader) }
        }),
      ),
    },
    { dependency: 'hosting', functions: [], things: hostsDependedOn(flows, elements, things) },
  ]
}

interface Serving {
  readonly element: Element
  readonly figures: Omit<DependedFigures, 'leaning' | 'fallbacks'>
}

/** What serves one of these functions. */
function serving(functions: readonly string[], things: StateOfThings): readonly Serving[] {
  return inUseWithOutlook(things).flatMap((each) => {
    const own = purposeOf({ of: 'element', element: each.subject.element }, things.reader).functions
    const served = functions.filter((id) => own.includes(id))
    return served.length === 0 ? [] : [{ element: each.subject.element, figures: depended(each, served, things) }]
  })
}

/** What serves most comes first, then what most leans on. */
function inWeight(all: readonly DependedFigures[]): readonly DependedFigures[] {
  return all.toSorted(
    (a, b) => b.functions.length - a.functions.length || b.leaning.count - a.leaning.count || (a.of < b.of ? -1 : 1),
  )
}

function depended(
  { subject, outlook }: InUse,
  functions: readonly string[],
  things: StateOfThings,
): Serving['figures'] {
  const { reader } = things
  const { element, parts } = subject
  const contract = contractOf(element, reader)
  const suppliers = [...new Set(parts.flatMap((part) => suppliersBehind(part, reader).map(({ supplier }) => supplier)))]
  return {
    of: subject.name,
    name: textIn(element, 'name') ?? element.id,
    product: productOf(element, reader)?.name ?? '',
    functions: functions.map((id) => ({ id, name: functionName(id, things) })),
    suppliers,
    origin: originOf(outlook),
    contracts: counted(contract ? [nodeOf(contract, reader)] : []),
    instead: suppliers.length === 0 ? [] : insteadOf(element, things),
  }
}

function nameOf({ id }: Element): string {
  return `application:${id}`
}
