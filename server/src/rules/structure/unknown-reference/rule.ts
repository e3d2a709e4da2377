import { message } from '../../../l10n/message.ts'
import type { SourceDocument } from '../../../model/document.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Definition, Mention, Model } from '../../../model/index.ts'
import type { Name } from '../../../model/name-table.ts'
import { isNear } from '../../../schema/near.ts'
import { hasIdForm } from '../../id-form.ts'
import { alsoSaid, inOrder, renameAll } from '../../mentions.ts'
import { at, type Context, type Draft, defineRule, type Fix } from '../../rule.ts'
import { sectionFor } from './section-for.ts'

/** References to something that no document defines. */
export const unknownReference = defineRule({
  id: 'structure/unknown-reference',
  level: 'error',
  reads: ['*.id', 'policy.extends'],
  fixes: ['rename', 'create'],
  needsAllDocuments: true,
  inPolicy: missingBase,
  forName(name, model) {
    const stray = strayOrganisation(name, model)
    if (stray) return [stray]
    // The organisation that a slip made unknown has its finding at the slip.
    if ([...model.strays.values()].includes(name.id)) return []
    // What stands in a part that a slip damaged is judged when it is mended.
    const missing = model
      .mentions(name)
      .filter((mention) => !mention.placement.facts.damaged && isMissing(mention, model))
      .sort(inOrder)
    if (missing.length === 0) return []
    const renamed = definitionThatLost(missing, name, model)
    if (renamed) return [onDefinition(renamed, missing, name)]
    // An id that a slip made unreadable may be this one: say nothing until the slip is mended.
    if (model.hasLostId(name.organisation)) return []
    return [...byFile(missing)].map((mentions) => onFirstMention(mentions, name, model))
  },
})

/** A policy that builds on one that is not here. */
function missingBase({ head, placements }: SourceDocument, { settings }: Context): readonly Draft[] {
  if (settings(head.uri).baseMissingIn !== head.uri) return []
  return placements.flatMap((placement) => {
    const { section, value, heading, damaged } = placement.facts
    if (section !== 'extends' || typeof value !== 'string' || damaged) return []
    return [
      {
        at: at(placement, heading),
        cause: 'extends',
        message: message('structure/unknown-reference.policy', { path: value }),
      },
    ]
  })
}

/** A document that names, as its organisation, a slip of the pen for another. */
function strayOrganisation({ organisation, id }: Name, model: Model): Draft | undefined {
  const home = organisation === '' ? model.strays.get(id) : undefined
  if (home === undefined) return undefined
  const mention = model.mentions({ organisation, id }).find((m) => m.placement.facts.section === 'organisation')
  const definition = model.definitions({ organisation, id }).find((d) => d.placement.facts.section === 'organisation')
  const place = mention
    ? at(mention.placement, mention.reference)
    : definition && at(definition.placement, definition.entity.at)
  if (!place) return undefined
  return {
    at: place,
    cause: id,
    message: message('structure/unknown-reference.organisation', { id, home }),
    fixes: [
      {
        kind: 'rename',
        title: message('fix.change-to', { to: home }),
        preferred: true,
        change: { edits: [{ at: place, text: home }] },
      },
    ],
  }
}

/** Whether a mention stands for nothing; of suppliers and products only where a near name is described here. */
export function isMissing(mention: Mention, model: Model): boolean {
  const { status } = model.resolve(mention)
  return status === 'missing' || (status === 'not-described' && model.nearestTo(mention) !== undefined)
}

/** A definition a letter or two away that nothing refers to any more, while several places still use the old name. */
function definitionThatLost(missing: readonly Mention[], name: Name, model: Model): Definition | undefined {
  const first = missing[0]
  if (!first || missing.length < 2) return undefined
  const near = model.nearestTo(first)
  if (!near || !isNear(near.entity.id, name.id)) return undefined
  const mentions = model.allMentions({ organisation: near.placement.head.organisation, id: near.entity.id })
  return mentions.length === 0 ? near : undefined
}

function onDefinition(definition: Definition, missing: readonly Mention[], name: Name): Draft {
  const to = definition.entity.id
  const place = at(definition.placement, definition.entity.at)
  return {
    at: place,
    cause: name.id,
    // What several organisations share may have lost its name in more than one of them.
    ...(name.organisation === definition.placement.head.organisation ? {} : { discriminator: name.organisation }),
    element: to,
    message: message('structure/unknown-reference.renamed', { id: to, old: name.id, count: missing.length }),
    related: alsoSaid(missing),
    fixes: [
      renameAll(missing, to),
      {
        kind: 'rename',
        title: message('fix.rename-back', { to: name.id }),
        change: { edits: [{ at: place, text: name.id }] },
      },
    ],
  }
}

function onFirstMention(mentions: readonly Mention[], name: Name, model: Model): Draft {
  const [first, ...others] = mentions
  if (!first) throw new Error('a group of mentions is never empty')
  const near = model.nearestTo(first)
  const { reference, placement } = first
  const element = placement.facts.entity?.id
  const section = sectionFor(reference)
  const create: Fix | undefined =
    section === undefined ||
    !hasIdForm(name.id) ||
    reference.organisation !== undefined ||
    placement.head.kind === 'policy'
      ? undefined
      : {
          kind: 'create',
          title: message('fix.create', { id: name.id, section }),
          change: { create: { section, id: name.id, from: placement } },
        }
  const fixes = [...(near ? [renameAll(mentions, near.entity.id)] : []), ...(create ? [create] : [])]
  return {
    at: at(placement, reference),
    cause: name.id,
    perFile: true,
    ...(element === undefined ? {} : { element }),
    message: message('structure/unknown-reference.missing', {
      id: name.id,
      organisation: name.organisation,
      path: reference.path,
      kind: reference.prefix ?? reference.kinds[0] ?? 'element',
      near: near?.entity.id ?? '',
      count: mentions.length,
    }),
    related: alsoSaid(others),
    fixes,
  }
}

function byFile(mentions: readonly Mention[]): Iterable<readonly Mention[]> {
  return groupedBy(mentions, (mention) => mention.placement.head.uri).values()
}
