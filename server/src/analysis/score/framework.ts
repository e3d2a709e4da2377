import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { CsfCatalogue, CsfWeights } from '../../schema/generated/types.ts'

/** The EU Cloud Sovereignty Framework, as far as it is counted with. */
export interface Framework {
  readonly objectives: readonly Objective[]
  readonly weightSets: readonly WeightSet[]
  /** What the sum of an objective is divided by: 1000, though rounding lets the best answers add up to a little more. */
  readonly maxScore: number
}

export interface Objective {
  /** `SOV-1` */
  readonly id: string
  readonly criteria: readonly Criterion[]
}

export interface Criterion {
  /** `SOV-1.1` */
  readonly id: string
  /** The worst first; at least one. */
  readonly choices: readonly [Choice, ...Choice[]]
}

/** An answer that can be given. */
export interface Choice {
  /** As under `csf` in a document: 1 to 5. */
  readonly answer: number
  /** In hundredths, so that sums are exact. */
  readonly hundredths: number
  /** SEAL that it allows, 0 to 4. */
  readonly seal: number
}

export interface WeightSet {
  readonly id: CsfWeights
  /** In percent, by objective. */
  readonly weights: Readonly<Record<string, number>>
}

/** The framework as a catalogue has it; undefined where it has none. */
export function frameworkOf({ csf }: Catalogue): Framework | undefined {
  if (!csf) return undefined
  const known = FRAMEWORKS.get(csf)
  if (known) return known
  const framework = read(csf)
  FRAMEWORKS.set(csf, framework)
  return framework
}

const FRAMEWORKS = new WeakMap<CsfCatalogue, Framework>()

function read({ objectives = [], weightSets = [], scoring }: CsfCatalogue): Framework {
  return {
    objectives: objectives.map(({ id, criteria = [] }) => ({
      id,
      criteria: criteria.flatMap((criterion): readonly Criterion[] => {
        const [worst, ...better] = choicesOf(criterion.answers ?? [])
        return worst ? [{ id: criterion.id, choices: [worst, ...better] }] : []
      }),
    })),
    weightSets: weightSets.map(({ id, weights = {} }) => ({ id, weights })),
    maxScore: scoring?.maxScore ?? 1000,
  }
}

type Criteria = NonNullable<NonNullable<CsfCatalogue['objectives']>[number]['criteria']>

function choicesOf(answers: NonNullable<Criteria[number]['answers']>): readonly Choice[] {
  return answers
    .map(({ answer, value = 0, seal = 0 }) => ({ answer, hundredths: Math.round(value * 100), seal }))
    .sort((a, b) => a.answer - b.answer)
}

/** The best answer to a criterion. */
export function bestOf({ choices }: Criterion): Choice {
  return choices.at(-1) ?? choices[0]
}

export function choiceCalled({ choices }: Criterion, answer: number): Choice | undefined {
  return choices.find((choice) => choice.answer === answer)
}
