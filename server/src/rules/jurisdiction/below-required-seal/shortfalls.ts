import type { Assessed } from '../../../analysis/assessed.ts'
import type { Ground, Source } from '../../../analysis/score/answer.ts'
import { answersOf } from '../../../analysis/score/answers.ts'
import { choiceCalled, type Framework, frameworkOf } from '../../../analysis/score/framework.ts'
import { requiredSealOf } from '../../../analysis/score/required.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'

/** An answer that was given to a criterion, and that allows a lower SEAL than a subject needs. */
export interface Shortfall {
  readonly subject: Subject
  /** `SOV-3.1` */
  readonly criterion: string
  readonly answer: number
  /** What that allows. */
  readonly seal: number
  readonly needed: number
  /** Of what it was answered, and how one comes there from the subject. */
  readonly ground: Ground
}

/**
 * The answers that hold a subject below what the policy asks of it. The lowest decides, so that one is enough, whatever is not
 * known besides.
 */
export function shortfallsIn({ subject }: Assessed, { reader, around }: StateOfThings): readonly Shortfall[] {
  const { requiredSeal } = around.settings(subject.placement.head.uri)
  const needed = requiredSealOf(subject.parts, requiredSeal, reader)
  const framework = frameworkOf(reader.catalogue)
  if (needed === undefined || !framework) return []
  return [...answersOf(subject.parts, around.today, reader)].flatMap(([criterion, { grounds }]) =>
    grounds.flatMap((ground): readonly Shortfall[] => {
      const { by, answer } = ground
      const seal = answer === undefined ? undefined : sealFor(criterion, answer, framework)
      if (!GIVEN.has(by) || answer === undefined || seal === undefined || seal >= needed) return []
      return [{ subject, criterion, answer, seal, needed, ground }]
    }),
  )
}

/** What somebody answered; of the rest there are rules that look at the facts from which it follows. */
const GIVEN: ReadonlySet<Source> = new Set(['stated', 'encryption-keys'])

function sealFor(id: string, answer: number, { objectives }: Framework): number | undefined {
  const criterion = objectives.flatMap(({ criteria }) => criteria).find((each) => each.id === id)
  return criterion && choiceCalled(criterion, answer)?.seal
}
