import type { FixKind } from '../../server/src/rules/rule.ts'

/** What a kind of fix promises to whoever applies it. */
export interface Promised {
  /** What becomes of the finding that offers it: it is no longer said, or at least what was recorded stands in the file. */
  readonly finding: 'gone' | 'gone-or-recorded'
  /** What the files mean afterwards. */
  readonly meaning: Meaning
  /** What else may come to light at warning or above, that could not be told before. */
  readonly reveals: 'nothing' | 'judgements' | 'judgements-and-its-entry' | 'anything'
}

/**
 * - `same`: every word stays
 * - `words`: the words that are edited become others, everything else stays as it is
 * - `as-it-says`: what the change states is there, everything else stays as it is
 * - `entry-less`: one entry is gone, everything else stays as it is
 * - `readable`: what could not be read can be
 */
export type Meaning = 'same' | 'words' | 'as-it-says' | 'entry-less' | 'readable'

/** A new kind of fix is added here: say what it promises. */
export function promisedBy(kind: FixKind, rule = ''): Promised {
  switch (kind) {
    case 'mend':
      return { finding: 'gone', meaning: 'readable', reveals: 'anything' }
    case 'rename':
      // What a name leads to, and what stands under a key, can only be judged once it is known.
      return { finding: 'gone', meaning: 'words', reveals: 'judgements-and-its-entry' }
    case 'quote':
      return { finding: 'gone', meaning: 'same', reveals: 'nothing' }
    case 'create':
      return { finding: 'gone', meaning: 'as-it-says', reveals: 'nothing' }
    case 'remove':
      // What only the one of two descriptions said that is removed.
      return { finding: 'gone', meaning: 'entry-less', reveals: 'judgements' }
    case 'declare':
      // A contract that goes on is judged as one again.
      if (rule === 'lock-in/contract-ended') return { finding: 'gone', meaning: 'as-it-says', reveals: 'judgements' }
      // Once it is plain where data come from, it is plain too what is a copy of them; what most interfaces say, the others leave out.
      if (rule === 'common-ground/two-sources' || rule === 'common-ground/no-fsc')
        return { finding: 'gone', meaning: 'as-it-says', reveals: 'judgements' }
      return { finding: 'gone', meaning: 'as-it-says', reveals: 'nothing' }
    case 'adopt':
      // The catalogue's word for an owner is judged as if it had been written here.
      return { finding: 'gone', meaning: 'as-it-says', reveals: 'judgements' }
    case 'ask':
    case 'plan':
    case 'replace':
    case 'accept':
      // What was accepted or planned is judged in its turn: whether it is complete, and in time.
      return { finding: 'gone-or-recorded', meaning: 'as-it-says', reveals: 'judgements' }
  }
}
