interface ProblemWords {
  readonly file: string
  readonly line: number
  readonly problem: keyof typeof PROBLEMS
  /** The key or the name that it is about. */
  readonly of: string
  readonly near: string
  /** The answers that can be asked for. */
  readonly known: readonly string[]
}

const meant = (near: string): string => (near === '' ? '' : ` Did you mean ${near}?`)

const PROBLEMS = {
  yaml: () => 'this is no valid YAML.',
  map: ({ of }: ProblemWords) =>
    of === '' ? 'the file is to begin with kind, version and questions.' : 'a question has a title and answers.',
  missing: ({ of }: ProblemWords) => `the key ${of} is missing.`,
  key: ({ of, near }: ProblemWords) => `the key “${of}” is not known here.${meant(near)}`,
  twice: ({ of }: ProblemWords) => `the key “${of}” stands here twice.`,
  kind: () => 'kind is to be council-questions.',
  version: () => 'version is to be 1.',
  list: ({ of }: ProblemWords) => `${of} is to be a list with at least one item.`,
  text: ({ of }: ProblemWords) => `${of} is to be text.`,
  boolean: ({ of }: ProblemWords) => `${of} is to be true or false.`,
  answer: ({ of, near, known }: ProblemWords) =>
    `there is no answer “${of}”.${meant(near)} There are: ${known.join(', ')}.`,
} as const

/** Texts about a council's own list of questions. */
export const questions = {
  'questions.problem': (words: ProblemWords): string =>
    `${words.file}, line ${words.line}: ${PROBLEMS[words.problem](words)}`,
  'usage.questions-template': (_: Record<never, never>): string => '--questions goes with --template council only.',
} as const
