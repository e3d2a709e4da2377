import { type Language, worded } from '../../l10n/message.ts'
import type { ItemChange } from '../../review/changes/items.ts'
import type { FindingChange, JudgedItem } from '../../review/changes/judged-items.ts'
import type { Compared } from '../../review/changes/summary.ts'
import type { Shift } from '../../review/changes/tally.ts'
import type { Location } from '../../review/finding.ts'
import { shownPath } from '../../review/path.ts'
import type { Review } from '../../review/review.ts'
import { jsonText } from '../json-text.ts'

const JSON_FORMAT_VERSION = 1

export interface ChangesJsonOptions {
  readonly language: Language
  /** The day of both reviews. */
  readonly today: string
  /** Uri of the folder, without closing slash. */
  readonly root: string
}

/** What changed as JSON, by `schemas/output/diff.schema.json`: every number with what it counts. */
export function changesJson({ changes, before, after, since }: Compared, options: ChangesJsonOptions): string {
  const { language, today, root } = options
  const { revision, commit, day, subject, isCommon } = since
  const told = (review: Review) => (change: FindingChange) => findingJson(change, review, options)
  return jsonText({
    formatVersion: JSON_FORMAT_VERSION,
    asOf: today,
    language,
    since: { revision, commit, day, subject, isCommonAncestor: isCommon },
    organisations: changes.organisations.map(
      ({ organisation, state, items, hosts, jurisdictions, processes, isHidden }) => ({
        organisation,
        state,
        added: nodesOf(items, 'added'),
        removed: nodesOf(items, 'removed'),
        changed: nodesOf(items, 'changed'),
        renamed: items.flatMap((each) =>
          each.change === 'renamed' ? [{ from: each.before.node, to: each.after.node }] : [],
        ),
        hosts: hosts.map(shiftJson),
        jurisdictions: jurisdictions.map(shiftJson),
        exposedProcesses: processes,
        isHidden,
      }),
    ),
    items: changes.items.map((item) => itemJson(item, after, root)),
    worse: changes.worse.map(told(after)),
    better: changes.better.map(told(before)),
    accepted: changes.accepted,
  })
}

function nodesOf(items: readonly ItemChange[], of: ItemChange['change']): readonly string[] {
  return items.flatMap(({ change, before, after }) => (change === of ? [(after ?? before).node] : []))
}

function shiftJson({ node, before, after, come, gone }: Shift): object {
  return { node, before, after, come, gone }
}

function itemJson(
  { organisation, state, node, change, verdict, at, worse, better }: JudgedItem,
  review: Review,
  root: string,
) {
  return {
    ...(organisation === '' ? {} : { organisation }),
    state,
    node,
    change,
    verdict,
    ...(at ? placeJson(at, review, root) : {}),
    worse: worse.map(({ id }) => id),
    better: better.map(({ id }) => id),
  }
}

/** Of what got better the place is where it stood. */
function findingJson(
  { finding, since }: FindingChange,
  review: Review,
  { language, root }: ChangesJsonOptions,
): object {
  const { id, rule, level, organisation, state, cause, at, message, accepted } = finding
  return {
    id,
    rule,
    level,
    ...(organisation === '' ? {} : { organisation }),
    state,
    cause,
    ...placeJson(at, review, root),
    message: worded(message, language),
    change: since.change,
    affected: since.change === 'new' ? finding.affected : since.added,
    ...(since.worse.length === 0 ? {} : { levelOf: since.worse }),
    isAccepted: accepted !== undefined,
  }
}

/** Lines and columns count from 1. */
function placeJson({ uri, start }: Location, review: Review, root: string): object {
  const position = review.lines(uri)?.position(start) ?? { line: 0, character: 0 }
  return { file: shownPath(uri, root), line: position.line + 1, column: position.character + 1 }
}
