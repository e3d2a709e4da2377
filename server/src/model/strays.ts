import { isNear } from '../schema/near.ts'
import { sees } from './document.ts'
import type { Definition, Mention, Model } from './index.ts'
import { wanted } from './namespaces.ts'

/**
 * Organisations that are a slip of the pen for another: named by one document only, and what that document refers to (or what
 * refers to it) is all with that other organisation.
 */
export function straysAmong(model: Model): ReadonlyMap<string, string> {
  const present = model.present().filter((organisation) => organisation !== '')
  if (present.length < 2) return NONE
  const known = present.sort().map((id): Known => {
    const files = model.filesOf(id)
    const described = describedIn(id, model)
    const bare = files.length === 1 && described.every((uri) => uri === files[0])
    return { id, file: files[0] ?? '', described: described.length > 0, bare }
  })
  // Of two organisations that are both described, each is right: most are, so most pairs are not even looked at.
  const named = known.filter((other) => !other.described)
  const strays = new Map<string, string>()
  for (const organisation of known.filter((each) => each.bare)) {
    const home = homeOf(organisation, organisation.described ? named : known, model)
    if (home !== undefined) strays.set(organisation.id, home)
  }
  return strays
}

/** Whether it is clear whose documents these are: where a slip hides that, what they owe can wait. */
export function isNamed(organisation: string, { strays }: Model): boolean {
  return organisation !== '' && !strays.has(organisation)
}

interface Known {
  readonly id: string
  /** The first file whose documents name it as theirs. */
  readonly file: string
  /** Whether a file describes it in full. */
  readonly described: boolean
  /** Whether one document alone knows it. */
  readonly bare: boolean
}

const NONE: ReadonlyMap<string, string> = new Map<string, string>()

/** The files that describe an organisation in full. */
function describedIn(organisation: string, model: Model): readonly string[] {
  return model
    .definitions({ organisation: '', id: organisation })
    .flatMap((d) => (d.entity.kind === 'organisation' ? [d.placement.head.uri] : []))
}

function homeOf(organisation: Known, all: readonly Known[], model: Model): string | undefined {
  const others = all.filter((other) => other !== organisation && mayBeHome(organisation, other))
  if (others.length === 0) return undefined
  const missing = missingIn(organisation.id, model)
  const homes = others.filter(({ id }) => {
    const all = missing.every((mention) => defines(id, mention, model))
    const wantedThere =
      missing.length > 0 || missingIn(id, model).some((mention) => defines(organisation.id, mention, model))
    return all && wantedThere
  })
  return homes.length === 1 ? homes[0]?.id : undefined
}

/** Of two that are both named once, the one read first is right. */
function mayBeHome(organisation: Known, other: Known): boolean {
  return mayBeMeant(organisation.id, other) && (!other.bare || other.file < organisation.file)
}

/** A letter or two away, or cut off; two codes are two municipalities, unless one of them is described and the other is not. */
function mayBeMeant(organisation: string, other: Known): boolean {
  if (CODE.test(organisation) && CODE.test(other.id) && !other.described) return false
  return other.id.startsWith(organisation) || isNear(organisation, other.id)
}

/** CBS code of a municipality. */
const CODE = /^gm\d{4}$/

function missingIn(organisation: string, model: Model): readonly Mention[] {
  const missing: Mention[] = []
  for (const mentions of model.mentionedIn(organisation).values()) {
    for (const mention of mentions) {
      if (mention.reference.organisation !== undefined || mention.placement.head.organisation !== organisation) continue
      if (wanted(mention.reference).open || model.inCatalogue(mention)) continue
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
