import type { StateOfThings } from '../analysis/state-of-things.ts'
import { message } from '../l10n/message.ts'
import { sees } from '../model/document.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Mention } from '../model/index.ts'
import { referenceTo } from './reference-text.ts'
import { at, type Draft, type Fix, inReadingOrder } from './rule.ts'

/** By file, then by place. */
export function inOrder(a: Mention, b: Mention): number {
  return inReadingOrder(a.placement, b.placement) || a.reference.start - b.reference.start
}

/** Of each name that an organisation mentions one mention. */
export function mentionedNames({ reader: { model, organisation } }: StateOfThings): readonly Mention[] {
  return [...model.mentionedIn(organisation).values()].flatMap(([first]) => first ?? [])
}

/**
 * The mentions of one thing, in order, state by state: the current one and the targets that add it. A target that sees it said
 * before adds nothing.
 */
export function perStateThatAdds<M extends Mention>(mentions: readonly M[]): readonly (readonly M[])[] {
  const states = groupedBy(mentions.toSorted(inOrder), ({ placement }) => placement.head.state)
  return [...states].flatMap(([state, here]) =>
    [...states.keys()].some((other) => other !== state && sees(state, other)) ? [] : [here],
  )
}

/** The other places that say the same. */
export function alsoSaid(mentions: readonly Mention[]): NonNullable<Draft['related']> {
  return mentions.map(({ placement, reference }) => ({
    at: at(placement, reference),
    message: message('related.says', { id: reference.id }),
  }))
}

/** Changes every mention to another id or name. */
export function renameAll(mentions: readonly Mention[], to: string, more: Partial<Fix> = { preferred: true }): Fix {
  const edits = mentions.map((mention) => ({
    at: at(mention.placement, mention.reference),
    text: written(referenceTo(to, mention.reference)),
  }))
  const title =
    mentions.length === 1 ? message('fix.change-to', { to }) : message('fix.change-all', { to, count: mentions.length })
  return { kind: 'rename', title, ...more, change: { edits } }
}

/** In quotation marks where YAML would read something else. */
function written(name: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ./()+-]|:(?=[\p{L}\p{N}]))*$/u.test(name) ? name : JSON.stringify(name)
}
