interface ProblemWords {
  readonly file: string
  readonly line: number
  readonly problem:
    | 'yaml'
    | 'map'
    | 'missing'
    | 'key'
    | 'twice'
    | 'kind'
    | 'version'
    | 'list'
    | 'text'
    | 'boolean'
    | 'answer'
  /** The key or the name that it is about. */
  readonly of: string
  readonly near: string
  /** The answers that can be asked for. */
  readonly known: readonly string[]
}

const meant = (near: string): string => (near === '' ? '' : ` Did you mean ${near}?`)

function problemIn({ problem, of, near, known }: ProblemWords): string {
  switch (problem) {
    case 'yaml':
      return 'this is no valid YAML.'
    case 'map':
      return of === '' ? 'the file begins with kind, version and questions.' : 'a question has a title and answers.'
    case 'missing':
      return `the key ${of} is missing.`
    case 'key':
      return `the key “${of}” is not known here.${meant(near)}`
    case 'twice':
      return `the key “${of}” stands here twice.`
    case 'kind':
      return 'kind is to be council-questions.'
    case 'version':
      return 'version is to be 1.'
    case 'list':
      return `${of} is to be a list with at least one item.`
    case 'text':
      return `${of} is to be text.`
    case 'boolean':
      return `${of} is to be true or false.`
    case 'answer':
      return `there is no answer “${of}”.${meant(near)} There are: ${known.join(', ')}.`
  }
}

/** Texts about a council's own list of questions. */
export const questions = {
  'questions.problem': (words: ProblemWords): string => `${words.file}, line ${words.line}: ${problemIn(words)}`,
  'usage.questions-template': (_: Record<never, never>): string => '--questions goes with --template council only.',
} as const
