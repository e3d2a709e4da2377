import { type Message, message } from '../../l10n/message.ts'
import { groupedBy } from '../../model/grouped.ts'
import { idOf, nodeParts } from '../../model/node.ts'
import { called } from '../../rules/chain-text.ts'
import type { Review } from '../review.ts'
import type { Changes, OrganisationChanges } from './changes.ts'

/** What is compared with what. */
export interface Compared {
  readonly changes: Changes
  readonly before: Review
  readonly after: Review
  readonly since: Since
}

/** A revision of git, and the commit that stands for it. */
export interface Since {
  /** As it was asked for: `main`. */
  readonly revision: string
  /** The whole hash. */
  readonly commit: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly subject: string
  /** Whether the commit is the one in which what there is left the revision. */
  readonly isCommon: boolean
}

export function sinceMessage({ revision, commit, day, subject, isCommon }: Since): Message {
  return message('changes.since', {
    revision,
    commit: commit.slice(0, SHORT_HASH),
    day,
    subject,
    isCommon,
  })
}

/** Digits of a hash that people are used to. */
const SHORT_HASH = 8

/** For each organisation and state what changed, in sentences. */
export function summaryMessages(
  own: OrganisationChanges,
  { after, before }: Pick<Compared, 'after' | 'before'>,
): readonly Message[] {
  const { organisation, items, hosts, jurisdictions, processes, isHidden } = own
  const catalogue = after.model.catalogueFor(organisation)
  const older = before.model.catalogueFor(organisation)
  const name = (node: string) => {
    const now = called(node, catalogue)
    return now === idOf(node) ? called(node, older) : now
  }
  const counts = [...groupedBy(items, (each) => `${each.change} ${nodeParts((each.after ?? each.before).node).kind}`)]
    .map(([, same]) => same)
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      return [{ change: first.change, kind: nodeParts((first.after ?? first.before).node).kind, count: same.length }]
    })
  const isOther = processes.before.join('\n') !== processes.after.join('\n')
  return [
    ...(counts.length > 0 ? [message('changes.items', { counts })] : []),
    ...(isHidden ? [message('changes.hidden', {})] : []),
    ...hosts.map(({ node, ...shift }) => message('changes.hosted', { host: name(node), ...shift })),
    ...jurisdictions.map(({ node, ...shift }) => message('changes.reached', { of: name(node), ...shift })),
    ...(isOther ? [message('changes.processes', processes)] : []),
  ]
}

/** What sums up all of it: how many findings it is about, and what was accepted. */
export function countMessages({ worse, better, accepted }: Changes): readonly Message[] {
  return [
    message('changes.counts', { worse: worse.length, better: better.length }),
    ...(accepted.before === accepted.after ? [] : [message('changes.accepted', accepted)]),
  ]
}

/** The organisation by its name, with the target where it is about one. */
export function organisationTitle({ organisation, state }: OrganisationChanges, { model }: Review): Message {
  const [definition] = model.definitions({ organisation: '', id: organisation })
  const name = definition?.entity.value['name']
  return message('changes.state', { name: typeof name === 'string' ? name : organisation, state })
}
