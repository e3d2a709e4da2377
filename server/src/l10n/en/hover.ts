import { kind, some } from './words.ts'

/** Texts of hovers. */
export const hover = {
  'hover.kind': ({ kind: name }: { kind: string }): string => kind(name),
  'hover.origin': ({ from }: { from: string }): string =>
    from === 'catalogue' ? 'from the catalogue' : 'from the product',
  'hover.outside': (_: Record<never, never>): string => 'Who from outside can get at it',
  'hover.host-unknown': ({ who }: { who: string }): string =>
    `Where it runs is not known: a question for ${who === '' ? 'its supplier' : who}.`,
  'hover.impact': ({ names, processes, users, annualCost }: HoverImpact): string =>
    [
      `**Within reach through this:** ${some(names)} (${names.length}).`,
      processes.length === 0 ? '' : `Critical processes that need it: ${some(processes)}.`,
      users === 0 ? '' : `Users: ${users.toLocaleString('en')}.`,
      annualCost === 0 ? '' : `Contracts: € ${annualCost.toLocaleString('en')} a year.`,
    ]
      .filter((each) => each !== '')
      .join('  \n'),
  'hover.no-ruling': (_: Record<never, never>): string => 'A signal for a conversation, no legal ruling.',
  'hover.not-known': ({ askedOn, askedTo }: { askedOn: string; askedTo: string }): string =>
    `not known${askedOn === '' ? '' : `, asked on ${askedOn}`}${askedTo === '' ? '' : ` of ${askedTo}`}`,
  'hover.outside-party': ({
    party,
    country,
    through,
    reach,
    stop,
    isCandidate,
    way,
    laws,
    sources,
    sure,
  }: {
    party: string
    country: string
    through: string
    reach: string
    stop: string
    isCandidate: boolean
    way: string
    laws: string
    sources: string
    sure: string
  }): string => {
    const can = [REACH[reach], stop === '' ? undefined : 'can stop it at once'].filter((each) => each !== undefined)
    const under = through === 'owner' ? `through its owner in ${country}` : country
    const maybe = isCandidate ? ' One of several possible hosts.' : ''
    const law = laws === '' ? '' : `Law: ${laws}. `
    const read = sources === '' ? '' : `Sources: ${sources}. `
    return `**${party}** (${under}) ${can.join(' and ')}.${maybe}  \n${way}.  \n${law}${read}*${SURE[sure] ?? sure}*`
  },
}

export interface HoverImpact {
  readonly names: readonly string[]
  /** Names of the critical processes. */
  readonly processes: readonly string[]
  readonly users: number
  /** Euro. */
  readonly annualCost: number
}

const REACH: Readonly<Record<string, string>> = {
  data: 'can get at the data',
  accounts: 'can get at the accounts',
  'in-use': 'can get at the data while it computes on them',
  metadata: 'can see who and when, not what',
}

const SURE: Readonly<Record<string, string>> = {
  own: 'As stated here.',
  inherent: 'Follows from the things themselves.',
  sourced: 'Read at a source.',
  stated: 'As stated here, with a source.',
  'general-knowledge': 'In part general knowledge, no source read.',
  unverified: 'In part not verified.',
  unknown: 'In part not known.',
}
