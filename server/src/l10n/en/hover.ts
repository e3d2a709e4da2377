import { kind } from './words.ts'

/** Texts of hovers. */
export const hover = {
  'hover.kind': ({ kind: name }: { kind: string }): string => kind(name),
  'hover.origin': ({ from }: { from: string }): string =>
    from === 'catalogue' ? 'from the catalogue' : 'from the product',
  'hover.outside': (_: Record<never, never>): string => 'Who from outside can get at it',
  'hover.host-unknown': (_: Record<never, never>): string => 'Where it runs is not known: a question for its supplier.',
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
    sure: string
  }): string => {
    const can = [REACH[reach], stop === '' ? undefined : 'can stop it at once'].filter((each) => each !== undefined)
    const under = through === 'owner' ? `through its owner in ${country}` : country
    const maybe = isCandidate ? ' One of several possible hosts.' : ''
    const law = laws === '' ? '' : `Law: ${laws}.`
    return `**${party}** (${under}) ${can.join(' and ')}.${maybe}  \n${way}.  \n${law} *${SURE[sure] ?? sure}*`
  },
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
