import type { questions as english } from '../en/questions.ts'

type ProblemWords = Parameters<(typeof english)['questions.problem']>[0]

const meant = (near: string): string => (near === '' ? '' : ` Bedoelt u ${near}?`)

function problemIn({ problem, of, near, known }: ProblemWords): string {
  switch (problem) {
    case 'yaml':
      return 'dit is geen geldige YAML.'
    case 'map':
      return of === '' ? 'het bestand begint met kind, version en questions.' : 'een vraag heeft een title en answers.'
    case 'missing':
      return `de sleutel ${of} ontbreekt.`
    case 'key':
      return `de sleutel “${of}” bestaat hier niet.${meant(near)}`
    case 'twice':
      return `de sleutel “${of}” staat hier twee keer.`
    case 'kind':
      return 'kind moet council-questions zijn.'
    case 'version':
      return 'version moet 1 zijn.'
    case 'list':
      return `${of} moet een lijst met minstens één item zijn.`
    case 'text':
      return `${of} moet tekst zijn.`
    case 'boolean':
      return `${of} moet true of false zijn.`
    case 'answer':
      return `het antwoord “${of}” bestaat niet.${meant(near)} Er zijn: ${known.join(', ')}.`
  }
}

/** Texts about a council's own list of questions. */
export const questions = {
  'questions.problem': (words) => `${words.file}, regel ${words.line}: ${problemIn(words)}`,
  'usage.questions-template': () => '--questions hoort alleen bij --template council.',
} as const satisfies typeof english
