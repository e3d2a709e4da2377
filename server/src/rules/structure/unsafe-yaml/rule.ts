import { message } from '../../../l10n/message.ts'
import { at, defineRule, nameOfPart } from '../../rule.ts'

/** What would cost more to read than any landscape is worth: refused, and said so. */
export const unsafeYaml = defineRule({
  id: 'structure/unsafe-yaml',
  level: 'error',
  reads: ['*'],
  fixes: [],
  inDocument({ placements }) {
    // A bomb goes off wherever it is used: the first place stands for all.
    const limits = placements.flatMap((placement) =>
      placement.facts.problems.flatMap((problem) => (problem.from === 'limit' ? [{ placement, problem }] : [])),
    )
    return limits
      .filter(({ problem }, i) => limits.findIndex((other) => other.problem.limit === problem.limit) === i)
      .map(({ placement, problem }) => ({
        at: at(placement, problem),
        cause: nameOfPart(placement),
        discriminator: problem.limit,
        message: message('structure/unsafe-yaml', { limit: problem.limit }),
      }))
  },
})
