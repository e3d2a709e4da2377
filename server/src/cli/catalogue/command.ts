import { type Language, message, worded } from '../../l10n/message.ts'

export interface CatalogueCommand {
  readonly name: 'catalogue'
  readonly task: 'show' | 'find' | 'lint'
  /** The words of a name, words to look for, or paths. */
  readonly rest: readonly string[]
  readonly format: 'text' | 'json'
  readonly asOf: string | undefined
  /** Documents are judged by themselves, not on top of the packaged catalogue. */
  readonly alone: boolean
  readonly language: Language
}

type Values = Pick<CatalogueCommand, 'asOf' | 'alone' | 'format' | 'language'>

/** Reads what follows `catalogue`; a text is what is wrong with it. */
export function catalogueCommand(words: readonly string[], values: Values): CatalogueCommand | string {
  const [task, ...rest] = words
  const { language } = values
  switch (task) {
    case undefined:
      return worded(message('catalogue.task-missing', {}), language)
    case 'show':
      if (isBlank(rest)) return worded(message('show.name-missing', {}), language)
      return { name: 'catalogue', task, rest, ...values }
    case 'find':
      if (isBlank(rest)) return worded(message('find.words-missing', {}), language)
      return { name: 'catalogue', task, rest, ...values }
    case 'lint':
      return { name: 'catalogue', task, rest, ...values }
    default:
      return worded(message('catalogue.task', { task }), language)
  }
}

function isBlank(words: readonly string[]): boolean {
  return words.join('').trim() === ''
}
