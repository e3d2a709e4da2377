import type { questions as english } from '../en/questions.ts'

type ProblemWords = Parameters<(typeof english)['questions.problem']>[0]

const meant = (near: string): string => (near === '' ? '' : ` Bedoelt u ${near}?`)

const PROBLEMS: Readonly<Record<ProblemWords['problem'], (words: ProblemWords) => string>> = {
  yaml: () => 'dit is geen geldige YAML.',
  map: ({ of }) =>
    of === '' ? 'het bestand begint met kind, version en questions.' : 'een vraag heeft een title en answers.',
  missing: ({ of }) => `de sleutel ${of} ontbreekt.`,
  key: ({ of, near }) => `de sleutel “${of}” bestaat hier niet.${meant(near)}`,
  twice: ({ of }) => `de sleutel “${of}” staat hier twee keer.`,
  kind: () => 'kind moet council-questions zijn.',
  version: () => 'version moet 1 zijn.',
  list: ({ of }) => `${of} moet een lijst met minstens één item zijn.`,
  text: ({ of }) => `${of} moet tekst zijn.`,
  boolean: ({ of }) => `${of} moet true of false zijn.`,
  answer: ({ of, near, known }) => `het antwoord “${of}” bestaat niet.${meant(near)} Er zijn: ${known.join(', ')}.`,
}

/** Texts about a council's own list of questions. */
export const questions = {
  'questions.problem': (words) => `${words.file}, regel ${words.line}: ${PROBLEMS[words.problem](words)}`,
  'usage.questions-template': () => '--questions hoort alleen bij --template council.',
} as const satisfies typeof english
