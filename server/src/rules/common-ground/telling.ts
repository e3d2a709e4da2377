import { type Message, message } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import { type Gap, MOST_FIXES, type Telling } from '../gather.ts'
import type { TellingOfFew } from '../gather-weighty.ts'
import { type Draft, type Fix, THE_DOCUMENT } from '../rule.ts'

/** Something that is found of an element, where that is said or missed. */
export interface OfElement extends Gap {
  /** `component:kiss` */
  readonly name: string
  /** Tells what is found of one element apart. */
  readonly of?: string
}

/** How what is found is worded. */
export interface Words<F extends OfElement> {
  /** Of one, or of many together. */
  readonly said: (found: readonly F[]) => Message
  /** What stands beside each of many. */
  readonly beside?: (found: F) => Message
  readonly fixes?: (found: F) => readonly Fix[]
  /** Which of the stories that the rule has to tell. */
  readonly story?: string
}

/** Tells what is found on its own line, or together with the others of a document. */
export function telling<F extends OfElement>(words: Words<F>): Telling<F> & TellingOfFew<F> {
  const { said, beside = touched, fixes = () => [], story } = words
  const together = (found: readonly F[], heading: Draft['at'], areWeighty = false): Draft => ({
    at: heading,
    cause: THE_DOCUMENT,
    ...discriminated([story, areWeighty ? 'weighty' : undefined]),
    affected: namesOf(found).sort(),
    message: said(found),
    related: found.map((each) => ({ at: each.at, message: beside(each) })),
    fixes: found.slice(0, MOST_FIXES).flatMap(fixes),
  })
  return {
    alone: (found) => ({
      at: found.at,
      cause: found.name,
      ...discriminated([story, found.of]),
      element: idOf(found.name),
      affected: [found.name],
      message: said([found]),
      fixes: fixes(found),
    }),
    together,
    many: together,
  }
}

/** The ids, each once. */
export function idsOf(found: readonly OfElement[]): readonly string[] {
  return [...new Set(found.map(({ name }) => idOf(name)))]
}

function touched({ name }: OfElement): Message {
  return message('related.touched', { id: idOf(name) })
}

function namesOf(found: readonly OfElement[]): string[] {
  return [...new Set(found.map(({ name }) => name))]
}

function discriminated(parts: readonly (string | undefined)[]): Pick<Draft, 'discriminator'> {
  const said = parts.filter((part) => part !== undefined)
  return said.length === 0 ? {} : { discriminator: said.join(' ') }
}
