import { message } from '../../../l10n/message.ts'
import { at, defineRule, nameOfPart } from '../../rule.ts'

/** What would cost more to read than any landscape is worth: refused, and said so. */
export const unsafeYaml = defineRule({
  id: 'structure/unsafe-yaml',
  level: 'error',
  reads: ['*'],
  fixes: [],
  inPart(placement) {
    return placement.facts.problems.flatMap((problem) =>
      problem.from === 'limit'
        ? [
            {
              at: at(placement, problem),
              cause: nameOfPart(placement),
              discriminator: problem.limit,
              message: message('structure/unsafe-yaml', { limit: problem.limit }),
            },
          ]
        : [],
    )
  },
})
