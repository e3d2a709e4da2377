import { isHadFromOthers } from '../../analysis/bought.ts'
import { contractOf } from '../../analysis/contracts.ts'
import { exitSaid } from '../../analysis/exit.ts'
import { isAnyOpen } from '../../analysis/open-formats.ts'
import { productOf } from '../../analysis/product-parties.ts'
import { type Reader, statedIn, textIn } from '../../analysis/reader.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Element } from '../../model/element.ts'
import { isMap, type Value } from '../../model/walk.ts'
import { type Count, counted } from './count.ts'

/** How ready one is to leave: of the applications that are had from others. */
export interface ExitFigures {
  readonly applications: Count
  /** A plan is stated. */
  readonly planned: Answers
  /** Leaving as planned was tried. */
  readonly tried: Answers
  /** Losing it all of a sudden was tried. */
  readonly triedLoss: Answers
  /** Data come out in an open format. */
  readonly openExport: Answers
  /** The contract arranges leaving. */
  readonly clause: Answers
}

/** Of each of which nobody says anything, the answer is not known. */
export interface Answers {
  readonly yes: Count
  readonly no: Count
  readonly unknown: Count
}

type Answer = keyof Answers

export function exitOf(things: StateOfThings): ExitFigures {
  const { reader } = things
  const subjects = things.assessed
    .map(({ subject }) => subject)
    .filter((subject) => isInUse(subject) && isHadFromOthers(subject.element, reader))
  const answers = (answer: (subject: Subject) => Answer): Answers => {
    const given = subjects.map((subject) => [answer(subject), subject.name] as const)
    const count = (wanted: Answer) => counted(given.filter(([own]) => own === wanted).map(([, name]) => name))
    return { yes: count('yes'), no: count('no'), unknown: count('unknown') }
  }
  const isSaid = (key: string) => (subject: Subject) =>
    typeof exitSaid(subject.element, key, reader)?.value === 'string' ? ('yes' as const) : ('unknown' as const)
  return {
    applications: counted(subjects.map(({ name }) => name)),
    planned: answers(isSaid('plan')),
    tried: answers(isSaid('testedOn.plannedExit')),
    triedLoss: answers(isSaid('testedOn.suddenLoss')),
    openExport: answers(({ element }) => exportAnswer(element, reader)),
    clause: answers(({ element }) => clauseAnswer(contractOf(element, reader))),
  }
}

/** As the organisation says, else as the catalogue knows of the product. */
function exportAnswer(element: Element, reader: Reader): Answer {
  const formats = exportFormats(element, reader)
  const isOpen = formats && isAnyOpen(formats, reader.catalogue)
  return isOpen === undefined ? 'unknown' : isOpen ? 'yes' : 'no'
}

/** In which formats data come out, by what is stated of leaving or in the contract, else by the product; undefined where nobody says. */
export function exportFormats(element: Element, reader: Reader): readonly string[] | undefined {
  const said = exitSaid(element, 'exportFormats', reader)?.value
  const contract = contractOf(element, reader)
  const back = contract && statedIn(contract, 'dataReturn')
  const stated = [...textsIn(said), ...textsIn(isMap(back) ? back['formats'] : undefined)]
  if (stated.length > 0 || (said !== undefined && !isMap(said))) return stated
  const known = productOf(element, reader)?.exportFormats ?? []
  return said === undefined && known.length > 0 ? known : undefined
}

/** Whether a contract arranges leaving: as it says, else as its terms do; those of GIBIT ask for an exit plan. */
export function clauseAnswer(contract: Element | undefined): Answer {
  const said = contract?.facts.get('exitClause')?.value
  if (said === true) return 'yes'
  if (said === false) return 'no'
  return contract && /gibit/i.test(textIn(contract, 'terms') ?? '') ? 'yes' : 'unknown'
}

function textsIn(value: Value | undefined): readonly string[] {
  return [value ?? []].flat().filter((each): each is string => typeof each === 'string')
}
