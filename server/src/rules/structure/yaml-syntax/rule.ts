import { message } from '../../../l10n/message.ts'
import type { Placement } from '../../../model/document.ts'
import type { ItemProblem } from '../../../model/item-facts.ts'
import { at, type Draft, defineRule, type Fix, nameOfPart } from '../../rule.ts'

/** What is no YAML: one finding a slip, at the slip. */
export const yamlSyntax = defineRule({
  id: 'structure/yaml-syntax',
  level: 'error',
  reads: ['*'],
  fixes: ['mend'],
  inPart(placement) {
    const { problems } = placement.facts
    // Several keys that stand twice are one slip: the line that began the next item went.
    const firstTwice = problems.find(isDuplicate)
    // The mend of one slip supposes that the others are mended as we think.
    const areSure = problems.every((problem) => problem.from === 'slip' && problem.sure === true)
    return problems
      .filter((problem) => !isDuplicate(problem) || problem === firstTwice)
      .flatMap((problem, i) => draftOf(placement, problem, i, areSure))
  },
})

/** A line without a colon can be as long as the file. */
function shortened(detail: string): string {
  return detail.length <= LONGEST_DETAIL ? detail : `${detail.slice(0, LONGEST_DETAIL)}…`
}

const LONGEST_DETAIL = 60

function isDuplicate(problem: ItemProblem): boolean {
  return problem.from === 'tree' && problem.problem === 'duplicate-key'
}

function draftOf(placement: Placement, problem: ItemProblem, i: number, areSure: boolean): readonly Draft[] {
  const base = { at: at(placement, problem), cause: nameOfPart(placement) }
  if (problem.from === 'slip') {
    const { code, mend } = problem
    const detail = shortened(problem.detail ?? '')
    const fix: Fix | undefined = mend && {
      kind: 'mend',
      title: message('fix.mend', { code, detail }),
      preferred: true,
      ...(areSure ? { mechanical: true } : {}),
      change: { edits: mend.map((e) => ({ at: at(placement, e), text: e.text })) },
    }
    return [
      {
        ...base,
        discriminator: `${code}${i}`,
        message: message('structure/yaml-syntax.slip', { code, detail }),
        ...(fix ? { fixes: [fix] } : {}),
      },
    ]
  }
  if (problem.from !== 'tree') return []
  if (problem.problem === 'duplicate-key')
    return [
      {
        ...base,
        discriminator: `duplicate-key.${problem.key}`,
        message: message('structure/yaml-syntax.slip', { code: 'duplicate-key', detail: problem.key }),
      },
    ]
  return [
    {
      ...base,
      discriminator: `alias.${problem.name}`,
      message: message('structure/yaml-syntax.alias', { name: problem.name }),
    },
  ]
}
