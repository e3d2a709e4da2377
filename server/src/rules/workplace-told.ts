import type { Risk } from '../analysis/risk.ts'
import type { StateOfThings } from '../analysis/state-of-things.ts'
import { message } from '../l10n/message.ts'
import { isLouder } from '../policy/level.ts'
import { levelUnder } from '../policy/settings.ts'
import { called } from './chain-text.ts'
import { largeSupplierShares } from './concentration/large-shares.ts'
import type { Reason } from './rule.ts'
import { suitesIn } from './suites.ts'
import { type Workplace, workplaceOfOne } from './workplace.ts'

/** A workplace with one supplier, and the rule of which a finding on that supplier tells it as a reason. */
export interface WorkplaceTold extends Workplace {
  /** Undefined where no other finding is about the same cause. */
  readonly by: Teller | undefined
  /** Where it is that the supplier can be made to stop: the risk with which it is told. */
  readonly risk: Risk | undefined
}

type Teller = 'lock-in/bundled-suite' | 'jurisdiction/can-be-switched-off' | 'concentration/supplier-share'

const RULE = 'concentration/single-workplace'

/** The workplace that one supplier has now, where a policy wants to hear of it; the very same as long as that is so. */
export function workplaceTold(now: StateOfThings): WorkplaceTold | undefined {
  return now.once(told)
}

/** That all of the workplace is with the supplier that a finding is about, as a reason in that; `isIt`: whether this is that finding. */
export function workplaceReasons(
  things: StateOfThings,
  by: Teller,
  isIt: (workplace: WorkplaceTold) => boolean,
): readonly Reason[] {
  if (things.state !== 'current') return []
  const workplace = workplaceTold(things)
  if (workplace?.by !== by || !isIt(workplace)) return []
  const supplier = called(`supplier:${workplace.supplier}`, things.reader.catalogue)
  return [{ rule: RULE, message: message('reason.single-workplace', { supplier }) }]
}

function told(now: StateOfThings): WorkplaceTold | undefined {
  const workplace = workplaceOfOne(now)
  if (!workplace || !isOn(RULE, workplace, now)) return undefined
  const risk = stopRisk(workplace, now)
  const by = teller(workplace, risk, now)
  return now.remember(`workplace told ${by}`, [workplace, ...(risk ? [risk] : [])], () => ({ ...workplace, by, risk }))
}

/** The first that holds: what hangs together, who can stop it, how much else the supplier has. */
function teller(workplace: Workplace, risk: Risk | undefined, now: StateOfThings): Teller | undefined {
  const { supplier } = workplace
  const ways: readonly (readonly [Teller, () => boolean])[] = [
    [
      'lock-in/bundled-suite',
      () => suitesIn(now).some((suite) => suite.supplier === supplier && suite.bond === 'sign-in'),
    ],
    ['jurisdiction/can-be-switched-off', () => risk !== undefined],
    [
      'concentration/supplier-share',
      () => largeSupplierShares(now).some(({ party }) => party.suppliers.includes(supplier)),
    ],
  ]
  return ways.find(([rule, holds]) => isOn(rule, workplace, now) && holds())?.[0]
}

function isOn(rule: string, { subjects }: Workplace, { around }: StateOfThings): boolean {
  const uri = subjects[0]?.placement.head.uri ?? ''
  return levelUnder(around.settings(uri), rule, 'warning') !== undefined
}

/** The worst by which its supplier can be made to stop a part of it, loud enough to have a line of its own. */
function stopRisk({ supplier, subjects }: Workplace, now: StateOfThings): Risk | undefined {
  const names = new Set(subjects.map(({ name }) => name))
  return now.risks
    .filter(({ kind, exposure, subject }) => kind === 'stop' && exposure.party === supplier && names.has(subject.name))
    .filter(({ level, subject }) => subject.rating.isRated && !isLouder('warning', level))
    .reduce<Risk | undefined>((worst, risk) => (worst && !isLouder(risk.level, worst.level) ? worst : risk), undefined)
}
