import { isNear } from '../schema/near.ts'
import type { Definition, Mention, Model } from './index.ts'
import { sees } from './index.ts'
import { wanted } from './namespaces.ts'

/**
 * Organisations that are a slip of the pen for another: named by one document only, described nowhere, and what that document
 * refers to (or what refers to it) is all with that other organisation.
 */
export function straysAmong(candidates: Iterable<string>, model: Model): ReadonlyMap<string, string> {
  const strays = new Map<string, string>()
  for (const organisation of candidates) {
    const home = isBare(organisation, model) ? homeOf(organisation, model) : undefined
    if (home !== undefined) strays.set(organisation, home)
  }
  return strays
}

/** Whether one document alone knows this organisation. */
function isBare(organisation: string, model: Model): boolean {
  const files = model.filesOf(organisation)
  return organisation !== '' && files.length === 1 && describedIn(organisation, model).every((uri) => uri === files[0])
}

/** The files that describe an organisation in full. */
function describedIn(organisation: string, model: Model): readonly string[] {
  return model
    .definitions({ organisation: '', id: organisation })
    .flatMap((d) => (d.entity.kind === 'organisation' ? [d.placement.head.uri] : []))
}

function homeOf(organisation: string, model: Model): string | undefined {
  const others = model
    .present()
    .filter((other) => other !== '' && other !== organisation && mayBeHome(organisation, other, model))
  if (others.length === 0) return undefined
  const missing = missingIn(organisation, model)
  const homes = others.filter((other) => {
    const all = missing.every((mention) => defines(other, mention, model))
    const wantedThere =
      missing.length > 0 || missingIn(other, model).some((mention) => defines(organisation, mention, model))
    return all && wantedThere
  })
  return homes.length === 1 ? homes[0] : undefined
}

/** Of two organisations that are both described, each is right; of two that are both named once, the one read first. */
function mayBeHome(organisation: string, other: string, model: Model): boolean {
  if (!mayBeMeant(organisation, other, model)) return false
  if (describedIn(organisation, model).length > 0 && describedIn(other, model).length > 0) return false
  if (!isBare(other, model)) return true
  return (model.filesOf(other)[0] ?? '') < (model.filesOf(organisation)[0] ?? '')
}

/** A letter or two away, or cut off; two codes are two municipalities, unless one of them is described and the other is not. */
function mayBeMeant(organisation: string, other: string, model: Model): boolean {
  if (CODE.test(organisation) && CODE.test(other) && describedIn(other, model).length === 0) return false
  return other.startsWith(organisation) || isNear(organisation, other)
}

/** CBS code of a municipality. */
const CODE = /^gm\d{4}$/

function missingIn(organisation: string, model: Model): readonly Mention[] {
  const missing: Mention[] = []
  for (const mentions of model.mentionedIn(organisation).values()) {
    for (const mention of mentions) {
      if (mention.reference.organisation !== undefined || mention.placement.head.organisation !== organisation) continue
      if (wanted(mention.reference).open || model.inCatalogue(mention.reference)) continue
      if (!defines(organisation, mention, model)) missing.push(mention)
    }
  }
  return missing
}

function defines(organisation: string, { reference, placement }: Mention, model: Model): boolean {
  const { kinds } = wanted(reference)
  const fits = (d: Definition) => kinds.has(d.entity.kind) && sees(placement.head.state, d.placement.head.state)
  return model.definitions({ organisation, id: reference.id }).some(fits)
}
