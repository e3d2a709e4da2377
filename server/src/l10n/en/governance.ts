import type { Said } from '../message.ts'

/** Texts of the rules on whether the landscape is kept, decided, and on course. */
export const governance = {
  'governance/no-owner.one': ({ id }: { id: string }): Said => ({
    what: `Nobody is named who answers for ${id}.`,
    why: 'It is critical, or holds special or secret data: when something goes wrong, nobody decides what happens next.',
    todo: 'Name the team or person under “owner”, or that it is not known yet: “{ unknown: {} }”.',
  }),
  'governance/no-owner.many': ({ count, total, apart }: Counts): Said => ({
    what: `${of(count, total)} ${count === 1 ? 'has' : 'have'} no owner.${besides(apart)}`,
    why: 'A finding on an application without an owner has nobody to take it up.',
    todo: 'Name the team or person under “owner”, or that it is not known yet: “{ unknown: {} }”.',
  }),
  'governance/unrated-criticality.one': ({ id }: { id: string }): Said => ({
    what: `Nobody said how bad it is when ${id} stops.`,
    why: 'It holds special or secret data, and without a rating it cannot be told what has to run again first.',
    todo: 'State “criticality”: low, medium, high or critical. Or that it is not known yet: “{ unknown: {} }”.',
  }),
  'governance/unrated-criticality.many': ({ count, total, apart }: Counts): Said => ({
    what: `${of(count, total)} ${count === 1 ? 'has' : 'have'} no criticality.${besides(apart)}`,
    why: 'How loud a finding is hangs on how bad it is when the application stops; without it, it can only be guessed.',
    todo: 'State “criticality”: low, medium, high or critical. Or that it is not known yet: “{ unknown: {} }”.',
  }),
  'governance/unclassified-data': ({ count, total }: Omit<Counts, 'apart'>): Said => ({
    what: `${total === 1 ? '1 dataset' : `${count} of ${total} datasets`} ${count === 1 ? 'has' : 'have'} no classification.`,
    why: 'Which law and which host are acceptable hangs on what the data are; without it, nothing can be said of who may reach them.',
    todo: 'State “classification”, “personal” or both; or that it is not known yet: “{ unknown: {} }”.',
  }),
  'related.unstated': ({ id, keys }: { id: string; keys: readonly string[] }): string =>
    `${id} has no ${keys.map((key) => `“${key}”`).join(' or ')}`,
  'fix.state': ({ id, keys }: { id: string; keys: readonly string[] }): string =>
    `State ${keys.map((key) => `“${key}”`).join(' and ')} of ${id}…`,
  'fix.state-unknown-of': ({ id, keys }: { id: string; keys: readonly string[] }): string =>
    `State that ${keys.map((key) => `“${key}”`).join(' and ')} of ${id} ${keys.length === 1 ? 'is' : 'are'} not known`,
}

interface Counts {
  readonly count: number
  readonly total: number
  readonly apart: number
}

function of(count: number, total: number): string {
  return total === 1 ? '1 application' : `${count} of ${total} applications`
}

function besides(apart: number): string {
  return apart === 0
    ? ''
    : ` For ${apart} more, which ${apart === 1 ? 'weighs' : 'weigh'} heavily, see their own lines.`
}
