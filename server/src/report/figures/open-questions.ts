import { exitSaid } from '../../analysis/exit.ts'
import { elementAt, nodeOf, type Reader } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import { hasUnknownHost } from '../../analysis/unknown-host.ts'
import { unknownOfSupplier } from '../../analysis/unknown-owner.ts'
import type { Element } from '../../model/element.ts'
import { isMap, type Value } from '../../model/walk.ts'
import { clauseAnswer, type ExitFigures, exportFormats } from './exit.ts'

/** Something that a supplier can tell, and that nobody has written down. */
export interface OpenQuestionFigures {
  /** `application:zaaksysteem`, `contract:xxllnc-2023`, `supplier:xxllnc` */
  readonly of: string
  /** The key under which the answer goes: `runsOn`, `exit.plan`. */
  readonly key: string
  /** Day on which it was asked, where that is written down. */
  readonly askedOn?: string
}

/** What a supplier can be asked of a contract and of what is under it. */
export function openQuestions(
  { contract, supplier, subjects, platforms }: Asking,
  exit: ExitFigures,
  { reader, landscape }: StateOfThings,
): readonly OpenQuestionFigures[] {
  const unknowns =
    supplier === undefined ? [] : (unknownOfSupplier(supplier, reader, landscape.today) ?? ALL_OF_SUPPLIER)
  const clause = contract.facts.get('exitClause')?.value
  const asked = supplier === undefined ? undefined : elementAt(reader, supplier, 'supplier')?.facts
  return [
    ...unknowns.map((key) => ({ of: `supplier:${supplier}`, key, ...askedIn(asked?.get(key)?.value) })),
    // Equipment alone one need not leave.
    ...(clauseAnswer(contract) === 'unknown' && subjects.length + platforms.length > 0
      ? [{ of: nodeOf(contract, reader), key: 'exitClause', ...askedIn(clause) }]
      : []),
    ...subjects.flatMap((subject) => questionsOn(subject, exit, reader)),
  ]
}

/** What is asked about. */
export interface Asking {
  readonly contract: Element
  /** Undefined where nobody says with whom it is: then nobody is asked who they are. */
  readonly supplier: string | undefined
  readonly subjects: readonly Subject[]
  readonly platforms: readonly Element[]
}

const ALL_OF_SUPPLIER = ['country', 'ultimateParent'] as const

function questionsOn(
  { name, parts, element }: Subject,
  exit: ExitFigures,
  reader: Reader,
): readonly OpenQuestionFigures[] {
  const placeless = parts.find((part) => hasUnknownHost(part, reader))
  const said = (key: string) => exitSaid(element, key, reader)?.value
  const isFormatless = exit.applications.ids.includes(name) && exportFormats(element, reader) === undefined
  return [
    ...(placeless ? [{ of: name, key: 'runsOn', ...askedIn(placeless.facts.get('runsOn')?.value) }] : []),
    ...(exit.planned.unknown.ids.includes(name) ? [{ of: name, key: 'exit.plan', ...askedIn(said('plan')) }] : []),
    ...(isFormatless ? [{ of: name, key: 'exit.exportFormats', ...askedIn(said('exportFormats')) }] : []),
  ]
}

function askedIn(value: Value | undefined): Pick<OpenQuestionFigures, 'askedOn'> {
  const question = isMap(value) ? value['unknown'] : undefined
  const day = isMap(question) ? question['askedOn'] : undefined
  return typeof day === 'string' ? { askedOn: day } : {}
}
