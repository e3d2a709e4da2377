import type { Meant } from '../../analysis/scenario/meant.ts'
import { type Message, message } from '../../l10n/message.ts'

/** Why it is not known who is meant. */
export function problemOf(meant: Exclude<Meant, { readonly ok: true }>): Message {
  if (meant.problem === 'several') return message('scenario.several', { names: meant.known })
  const { name, near = '' } = meant
  switch (meant.problem) {
    case 'party':
      return message('scenario.unknown-party', { name, near })
    case 'supplier':
      return message('scenario.unknown-supplier', { name, near })
    case 'country':
      return message('scenario.unknown-country', { name, near })
    case 'platform':
      return message('scenario.unknown-platform', { name, near, known: meant.known.slice(0, MOST_NAMED).join(', ') })
  }
}

const MOST_NAMED = 10
