import type { Power } from '../../analysis/scenario/grasp.ts'
import type { Change, TakeoverOutcome } from '../../analysis/scenario/takeover.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { called } from '../../rules/chain-text.ts'
import { type Count, counted } from './count.ts'
import { wayWords } from './scenario-way.ts'

/** What changes when a supplier gets another owner: applications, components of none, platforms and datasets. */
export interface TakeoverFigures {
  /** Newly within reach or to be stopped, for sure. */
  readonly gained: Count
  /** Perhaps. */
  readonly perhaps: Count
  /** Within reach or to be stopped already, by another way under the same law. */
  readonly already: Count
  /** No longer within reach, or to be stopped. */
  readonly lost: Count
  /** Countries of which no law was studied by which somebody there could do what is gained. */
  readonly notStudied: readonly Called[]
  /** What is gained and what is lost, power by power. */
  readonly changes: readonly ChangeFigures[]
}

export interface ChangeFigures {
  /** `application:zaken` */
  readonly node: string
  readonly isLost: boolean
  readonly isSure: boolean
  readonly isCritical: boolean
  readonly power: Power
  readonly country: Called
  /** From what it stands on to whom that answers. */
  readonly before: readonly (Called | Message)[]
  readonly after: readonly (Called | Message)[]
}

export function takeoverFigures({ gained, already, lost }: TakeoverOutcome, catalogue: Catalogue): TakeoverFigures {
  const sure = counted(gained.filter(({ isSure }) => isSure).map(({ node }) => node))
  const nodes = (changes: readonly Change[]) => changes.map(({ node }) => node)
  return {
    gained: sure,
    perhaps: counted(nodes(gained).filter((node) => !sure.ids.includes(node))),
    already: counted(nodes(already)),
    lost: counted(nodes(lost)),
    notStudied: notStudiedIn(gained).map((country) => called(`jurisdiction:${country}`, catalogue)),
    changes: [
      ...gained.map((each) => changeFigures(each, false, catalogue)),
      ...lost.map((each) => changeFigures(each, true, catalogue)),
    ],
  }
}

function notStudiedIn(gained: readonly Change[]): readonly string[] {
  return [...new Set(gained.flatMap(({ country, after }) => (after.at(-1)?.relation === 'law' ? [] : country)))]
}

function changeFigures(
  { node, isSure, isCritical, power, country, before, after }: Change,
  isLost: boolean,
  catalogue: Catalogue,
): ChangeFigures {
  return {
    node,
    isLost,
    isSure,
    isCritical,
    power,
    country: called(`jurisdiction:${country}`, catalogue),
    before: wayWords(before, catalogue),
    after: wayWords(after, catalogue),
  }
}
