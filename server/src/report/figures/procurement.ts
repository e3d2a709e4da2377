import { isHadFromOthers } from '../../analysis/bought.ts'
import { type ContractInUse, contractOf, contractsInUse } from '../../analysis/contracts.ts'
import { supplierCalled, textIn } from '../../analysis/reader.ts'
import { purposeOf } from '../../analysis/replaceable.ts'
import { isInUse } from '../../analysis/shares.ts'
import { standsOn } from '../../analysis/stands-on.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { asUsed, eachOnce, type Subject } from '../../analysis/subjects.ts'
import type { AcceptedFigures } from './accepted.ts'
import type { ContractFigures } from './contracts.ts'
import { type Count, counted } from './count.ts'
import type { ExitFigures } from './exit.ts'
import type { CauseFigures } from './findings.ts'
import { type FunctionName, functionsOfSubject, namedFunctions } from './function-suppliers.ts'
import { type MarketFigures, marketFor } from './market.ts'
import { type OpenQuestionFigures, openQuestions } from './open-questions.ts'
import { type PlanFigures, plansOf } from './plans.ts'
import { type RequirementFigures, requirementsFor } from './requirements.ts'
import { type StakeFigures, stakeOf } from './stake.ts'
import { type TenderFigures, tendersOf } from './tenders.ts'
import { aboutOf, acceptedOn, type ExposedFigures, exposedBy, findingsOn } from './weak-points.ts'

/** What is to be bought or extended before long, with what can be asked for. */
export interface ProcurementFigures {
  /** Contracts that ended or on which one has to decide within the months of the policy; as `contracts` has them. */
  readonly contracts: readonly ComingUpFigures[]
  /** Tenders that are prepared or run. */
  readonly tenders: readonly TenderFigures[]
  /** For each function of those. */
  readonly market: readonly MarketFigures[]
  /** Applications in use that are had from others, under no contract that is described. */
  readonly withoutContract: Count
}

/** What is to be asked of one contract. */
export interface ComingUpFigures {
  readonly contract: string
  readonly stake: StakeFigures
  readonly requirements: readonly RequirementFigures[]
  readonly functions: readonly FunctionName[]
  /** What one plans to do with what is under it. */
  readonly plans: readonly PlanFigures[]
  /** The open tender under which all that hangs on it may come: `tender:vth-2026`. */
  readonly tender?: string
  /** Who outside can do what with what hangs on it; with what only stands on a platform under it, through that platform. */
  readonly exposed: readonly ExposedFigures[]
  /** Ids of the findings that a next contract can do something about. */
  readonly findings: readonly string[]
  /** What its supplier can tell, and nobody has written down. */
  readonly questions: readonly OpenQuestionFigures[]
  /** What was accepted of what hangs on it, and until when that counts. */
  readonly accepted: readonly { readonly rule: string; readonly element: string; readonly until: string }[]
}

/** What was put together before, and is pointed at from here. */
export interface Known {
  readonly contracts: readonly ContractFigures[]
  readonly causes: readonly CauseFigures[]
  readonly exit: ExitFigures
  readonly accepted: readonly AcceptedFigures[]
}

export function procurementOf(known: Known, things: StateOfThings): ProcurementFigures {
  const { reader } = things
  const due = new Set(
    known.contracts.filter(({ phase }) => phase === 'ended' || phase === 'due').map(({ contract }) => contract),
  )
  const byName = new Map(contractsInUse(things).map((contract) => [contract.name, contract]))
  const tenders = tendersOf(known.causes, things)
  const contracts = known.contracts.flatMap(({ contract }) => {
    const found = due.has(contract) ? byName.get(contract) : undefined
    return found ? [comingUp(found, tenders, known, things)] : []
  })
  return {
    contracts,
    tenders,
    market: marketFor(
      [...contracts, ...tenders].flatMap(({ functions }) => functions.map(({ id }) => id)),
      things,
    ),
    withoutContract: counted(
      things.assessed
        .map(({ subject }) => asUsed(subject))
        .filter(
          (subject) =>
            isInUse(subject) &&
            isHadFromOthers(subject.element, reader) &&
            subject.parts.every((part) => contractOf(part, reader) === undefined),
        )
        .map(({ name }) => name),
    ),
  }
}

function comingUp(
  found: ContractInUse,
  tenders: readonly TenderFigures[],
  known: Known,
  things: StateOfThings,
): ComingUpFigures {
  const contract = { ...found, subjects: found.subjects.map(asUsed) }
  const { element, platforms, devices, definition } = contract
  const { reader, around } = things
  const subjects = subjectsOn(contract, things)
  const stake = stakeOf(subjects, things, textIn(element, 'owner'))
  const written = textIn(element, 'supplier')
  const supplier = written === undefined ? undefined : (supplierCalled(reader, written) ?? written)
  const settings = around.settings(definition.placement.head.uri)
  const about = aboutOf(contract, supplier, reader)
  const tender = tenders.find(
    ({ serving }) => stake.applications.count > 0 && stake.applications.ids.every((each) => serving.ids.includes(each)),
  )
  return {
    contract: contract.name,
    ...(tender ? { tender: tender.tender } : {}),
    stake,
    requirements: requirementsFor(stake, settings, reader.catalogue),
    functions: namedFunctions(
      [
        ...contract.subjects.flatMap((subject) => functionsOfSubject(subject, things)),
        ...[...platforms, ...devices].flatMap((each) => purposeOf({ of: 'element', element: each }, reader).functions),
      ],
      things,
    ),
    plans: plansOf(contract),
    exposed: exposedBy(contract, subjects, things, settings),
    findings: findingsOn(about, subjects, known.causes),
    questions: openQuestions({ ...contract, contract: element, supplier }, known.exit, things),
    accepted: acceptedOn(about, subjects, known.accepted),
  }
}

/** What is under a contract, and what stands on the platforms that are. */
function subjectsOn({ subjects, platforms }: ContractInUse, { assessed, reader }: StateOfThings): readonly Subject[] {
  const names = new Set(platforms.map(({ id }) => `platform:${id}`))
  const standing = assessed
    .map(({ subject }) => asUsed(subject))
    .filter(
      (subject) =>
        names.size > 0 &&
        subject.lifecycle !== 'planned' &&
        subject.parts.some((part) => standsOn(part, names, reader)),
    )
  return eachOnce([...subjects, ...standing]).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
