import type { Message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Settings } from '../../policy/settings.ts'
import type { Count } from '../figures/count.ts'
import type { OrganisationFigures } from '../report.ts'
import type { Rests } from './part.ts'
import { PARTS, type PartId } from './parts.ts'
import type { Question, Theme } from './questions.ts'
import type { Sentence } from './sentence.ts'

/** A question with its answer, for programs: each sentence with what its numbers count. */
export interface ToldQuestion extends Pick<Question, 'id' | 'isForExecutive'> {
  readonly question: Message | Called
  readonly asked?: Message | Called
  readonly parts: readonly ToldPart[]
}

export interface ToldPart {
  readonly part: PartId
  readonly answer: readonly ToldSentence[]
  readonly rests?: Rests
  readonly certainty: readonly ToldSentence[]
  readonly unknown: readonly ToldSentence[]
}

export interface ToldSentence {
  readonly text: Message
  readonly counts: Readonly<Record<string, Count>>
}

/** The answers to all questions, in the order in which a page gives them. */
export function answersIn(
  themes: readonly Theme[],
  figures: OrganisationFigures,
  settings: Settings,
): readonly ToldQuestion[] {
  return themes
    .flatMap(({ questions }) => questions)
    .map(({ id, text, asked, parts, isForExecutive }) => ({
      id,
      question: text,
      ...(asked === undefined ? {} : { asked }),
      isForExecutive,
      parts: parts.map((part) => {
        const { answer, rests, certainty, unknown } = PARTS[part].tell(figures, settings)
        return {
          part,
          ...(rests === undefined ? {} : { rests }),
          answer: sentences(answer),
          certainty: sentences(certainty),
          unknown: sentences(unknown),
        }
      }),
    }))
}

function sentences(all: readonly Sentence[]): readonly ToldSentence[] {
  return all.map(({ message, counts }) => ({ text: message, counts }))
}
