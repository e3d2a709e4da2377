import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'
import { called, country, kind, kinds, some } from './words.ts'

/** Applications and components, as `application:zaaksysteem`. */
type Nodes = readonly string[]

interface Shifted {
  readonly before: number
  readonly after: number
  readonly come: Nodes
  readonly gone: Nodes
}

interface Told {
  readonly revision: string
  readonly commit: string
  readonly day: string
  readonly subject: string
  readonly isCommon: boolean
}

export interface ItemCount {
  readonly change: 'added' | 'removed' | 'changed' | 'renamed'
  readonly kind: string
  readonly count: number
}

const PROBLEMS: Readonly<Record<string, string>> = {
  'no-git': 'git is not there. Install it, or put it on the PATH.',
  'no-repository': 'this folder is not in a git repository.',
  'not-trusted':
    'the repository belongs to somebody else. `git config --global --add safe.directory` with its folder trusts it.',
  'no-revision':
    'there is no such revision here. `git branch --all` names branches; in a build fetch it first (`git fetch origin main`, or a full checkout).',
  'no-common': 'what is checked out has no commit in common with it here. In a build fetch the whole history.',
}

const ids = (nodes: Nodes): string => some(nodes.map((node) => node.slice(node.indexOf(':') + 1)))

const number = (count: number, of: string): string => `${count} ${count === 1 ? kind(of) : kinds(of)}`

/** `3 applications and 1 component` */
const elements = (nodes: Nodes): string =>
  ['application', 'component']
    .map((of) => [nodes.filter((node) => node.startsWith(`${of}:`)).length, of] as const)
    .filter(([count]) => count > 0)
    .map(([count, of]) => number(count, of))
    .join(' and ')

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** `new: a, b; no longer: c` */
const comings = (come: string, gone: string): string =>
  [...(come === '' ? [] : [`new: ${come}`]), ...(gone === '' ? [] : [`no longer: ${gone}`])].join('; ')

const CHANGES: Readonly<Record<string, string>> = {
  added: 'new',
  removed: 'gone',
  changed: 'changed',
  renamed: 'renamed',
  touched: 'through something else',
}

const VERDICTS: Readonly<Record<string, string>> = {
  better: 'better',
  worse: 'worse',
  both: 'worse and better',
  same: '',
}

/** Texts about what became of a landscape since a revision. */
export const changes = {
  'changes.since': ({ revision, commit, day, subject, isCommon }: Told): string =>
    `${isCommon ? `Since it left ${revision}` : `Since ${revision}`} (${commit} of ${dateText(day, 'en')}${subject === '' ? '' : `, “${subject}”`})`,
  'changes.nothing': (_: Record<never, never>): string => 'Nothing changed that says anything else.',
  'changes.policy': (_: Record<never, never>): string =>
    'Both are judged by the policy and the catalogue as they are now.',
  'changes.items': ({ counts }: { counts: readonly ItemCount[] }): string =>
    `${capital(
      (['added', 'changed', 'renamed', 'removed'] as const)
        .flatMap((change) => {
          const own = counts.filter((each) => each.change === change)
          return own.length === 0 ? [] : [`${change}: ${list(own.map((each) => number(each.count, each.kind)))}`]
        })
        .join('; '),
    )}.`,
  'changes.hidden': (_: Record<never, never>): string =>
    'Something here cannot be read. What got better, and what runs where, is told once that is mended.',
  'changes.hosted': ({ host, before, after, come, gone }: Shifted & { host: Called }): string => {
    const clauses = [
      ...(come.length > 0 ? [`adds ${elements(come)} to ${called(host)} (${ids(come)})`] : []),
      ...(gone.length > 0 ? [`takes ${elements(gone)} off ${called(host)} (${ids(gone)})`] : []),
    ]
    return `${capital(clauses.join(' and '))}: ${before} → ${after}.`
  },
  'changes.reached': ({ of, before, after, come, gone }: Shifted & { of: Called }): string =>
    `Within reach of ${country(of)}: ${before} → ${after} (${comings(ids(come), ids(gone))}).`,
  'changes.processes': ({ before, after }: { before: readonly string[]; after: readonly string[] }): string =>
    `Critical processes exposed: ${before.length} → ${after.length} (${comings(
      some(after.filter((each) => !before.includes(each))),
      some(before.filter((each) => !after.includes(each))),
    )}).`,
  'changes.accepted': ({ before, after }: { before: number; after: number }): string =>
    `Accepted risks: ${before} → ${after}.`,
  'changes.counts': ({ worse, better }: { worse: number; better: number }): string =>
    worse + better === 0
      ? 'No finding comes, goes or changes by it.'
      : `${worse === 1 ? '1 finding is' : `${worse} findings are`} new or worse, ${better} gone or better.`,
  'changes.worse': (_: Record<never, never>): string => 'Worse',
  'changes.better': (_: Record<never, never>): string => 'Better',
  'changes.is': ({
    change,
  }: {
    change: 'new' | 'grown' | 'worse' | 'gone' | 'shrunk' | 'quieter' | 'accepted'
  }): string =>
    ({
      new: 'new',
      grown: 'touches more',
      worse: 'louder',
      gone: 'gone',
      shrunk: 'touches less',
      quieter: 'quieter',
      accepted: 'accepted',
    })[change],
  'changes.added': ({ names }: { names: readonly string[] }): string => `Now also: ${some(names)}.`,
  'changes.louder': ({ names }: { names: readonly string[] }): string => `Louder than it was: ${some(names)}.`,
  'changes.dropped': ({ names }: { names: readonly string[] }): string => `No longer: ${some(names)}.`,
  'changes.quieter': ({ names }: { names: readonly string[] }): string => `Quieter than it was: ${some(names)}.`,
  'changes.same': (_: Record<never, never>): string => 'Changed, neither worse nor better',
  'changes.item': ({ change, verdict }: { change: string; verdict: string }): string =>
    [CHANGES[change], VERDICTS[verdict]].filter(Boolean).join(', '),
  'changes.left': (_: Record<never, never>): string => 'where this branch left it',
  'changes.not-committed': (_: Record<never, never>): string => 'what is not committed yet',
  'changes.state': ({ name, state }: { name: string; state: string }): string =>
    state === 'current' ? name : `${name}, target${state.slice('target'.length).replace(':', ' ')}`,
  'changes.unread': ({ revision, problem }: { revision: string; problem: string }): string =>
    `${revision === '' ? 'Changes cannot be told' : `Changes since ${revision} cannot be told`}: ${PROBLEMS[problem] ?? 'git gave an error.'}`,
  'usage.diff': (_: Record<never, never>): string => 'Name a revision of git to compare with: havenwijzer diff main',
  'usage.diff-folder': ({ path }: { path: string }): string =>
    `${path} is no folder. Name the folder with your landscape.`,
} as const
