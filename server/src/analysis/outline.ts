import { definitionsSeen } from '../model/element.ts'
import { nameKey, nameOf } from '../model/name-key.ts'
import { type Reader, textIn } from './reader.ts'
import { signsIn } from './sign-in.ts'
import { type Whole, wholesOf } from './subjects.ts'

/** Which wholes there are in a state. */
export interface Outline {
  /** Each with the name that it is kept by. */
  readonly wholes: readonly (Whole & { readonly key: string })[]
  /** Ids of what others sign in with. */
  readonly signIns: ReadonlySet<string>
  /** Of each name that is part of one, what decides that. */
  readonly shapes: ReadonlyMap<string, string>
  readonly hasLostId: boolean
}

/**
 * The wholes, and what is signed in with; found anew only when an element came, went, or belongs elsewhere. `changed`: names, as
 * `nameKey` writes them, that changed since the known one was found, which is given back where it still holds.
 */
export function outlineOf(reader: Reader, known: Outline | undefined, changed: Iterable<string>): Outline {
  // A slip may hide that something is part of something.
  const hasLostId = reader.model.hasLostId(reader.organisation)
  const isSame =
    known?.hasLostId === hasLostId && [...changed].every((name) => known.shapes.get(name) === shapeOf(name, reader))
  if (isSame) return known
  const wholes = wholesOf(reader).map((whole) => ({
    ...whole,
    key: `${whole.kind} ${whole.id} ${whole.components.join(' ')}`,
  }))
  const signIns = new Set(wholes.flatMap((whole) => providersOf(whole, reader)))
  const names = wholes.flatMap(({ id, components }) => [id, ...components])
  const shapes = new Map(
    names.map((id) => {
      const name = nameKey({ organisation: reader.organisation, id })
      return [name, shapeOf(name, reader)]
    }),
  )
  return { wholes, signIns, shapes, hasLostId }
}

/** What of a name decides which wholes there are: as what it is defined, of what it is part, what it signs in with. */
function shapeOf(name: string, reader: Reader): string {
  const { organisation, id } = nameOf(name)
  if (organisation !== reader.organisation) return ''
  const elements = (['application', 'component'] as const).map((kind) => {
    const isDefined = definitionsSeen(reader.model, { organisation, id }, kind, reader.state).length > 0
    const element = isDefined ? reader.elements.get({ organisation, id }, kind, reader.state) : undefined
    return [isDefined, element && textIn(element, 'partOf'), element && signsIn(element)]
  })
  const isDefined = elements.some(([defined]) => defined)
  return isDefined ? JSON.stringify(elements) : ''
}

/** What a whole is signed in with. */
function providersOf({ kind, id, components }: Whole, { elements, organisation, state }: Reader): readonly string[] {
  const parts = [
    elements.get({ organisation, id }, kind, state),
    ...components.map((each) => elements.get({ organisation, id: each }, 'component', state)),
  ]
  return parts.flatMap((part) => (part && signsIn(part)) ?? [])
}
