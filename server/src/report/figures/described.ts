import { elementsOf } from '../../analysis/contracts.ts'
import { numberIn } from '../../analysis/impact.ts'
import { productOf } from '../../analysis/product-parties.ts'
import { type Reader, statedIn, textIn } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { type SourceDocument, type State, sectionValue } from '../../model/document.ts'
import type { Element } from '../../model/element.ts'
import type { Value } from '../../model/walk.ts'
import { shownPath } from '../../review/path.ts'
import type { Review } from '../../review/review.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'
import type { DocumentKind } from '../../schema/shape.ts'

/** What is described besides applications, and in which documents. */
export interface DescribedFigures {
  readonly processes: readonly ProcessDescribed[]
  readonly devices: readonly DeviceDescribed[]
  readonly documents: readonly DocumentDescribed[]
}

export interface ProcessDescribed {
  /** `process:vergunningverlening` */
  readonly process: string
  readonly name: string
  /** Who answers for it. */
  readonly owner?: string
  readonly domain?: string
  readonly criticality?: string
  /** As it is stated: `24h`. */
  readonly maxOutage?: string
  /** Ids of what it stops without. */
  readonly needs: readonly string[]
  /** Ids of which it takes one of each group. */
  readonly either: readonly (readonly string[])[]
  /** Ids of what it goes on without, but less well. */
  readonly helpedBy: readonly string[]
}

export interface DeviceDescribed {
  /** `device:cameras` */
  readonly device: string
  readonly name: string
  /** What it is, as the catalogue or a document calls it. */
  readonly product?: string
  readonly owner?: string
  /** How many there are. */
  readonly count?: number
  /** Id of the contract that it is under. */
  readonly contract?: string
}

/** A document that the report rests on. */
export interface DocumentDescribed {
  /** From the folder of the report. */
  readonly path: string
  readonly kind: DocumentKind
  readonly title?: string
  readonly state: State
  readonly reviewedOn?: string
  /** What its writers want a reader to know. */
  readonly notes?: string
}

/** What is told of what is described. */
export const describedReader: FieldReader = {
  id: 'report/described',
  reads: [
    ...under('process', 'name owner domain criticality maxOutage needs either helpedBy'),
    ...under('device', 'name product owner count contract'),
    ...under('landscape', 'organisation title state reachedOn reviewedOn notes'),
    ...under('common-ground', 'organisation title state reachedOn reviewedOn notes'),
    ...under('policy', 'extends notes'),
    'catalogue.notes',
  ],
}

export function describedIn(
  review: Review,
  organisation: string,
  root: string,
  things: StateOfThings,
): DescribedFigures {
  const { reader } = things
  return {
    processes: elementsOf('process', reader).map(processDescribed),
    devices: elementsOf('device', reader).map((device) => deviceDescribed(device, reader)),
    documents: documentsOf(review, organisation).map((document) => documentDescribed(document, root)),
  }
}

function processDescribed(process: Element): ProcessDescribed {
  return {
    process: `process:${process.id}`,
    name: textIn(process, 'name') ?? process.id,
    ...textsOf(process, ['owner', 'domain', 'criticality', 'maxOutage']),
    needs: idsIn(statedIn(process, 'needs')),
    either: [statedIn(process, 'either') ?? []].flat().filter(Array.isArray).map(idsIn),
    helpedBy: idsIn(statedIn(process, 'helpedBy')),
  }
}

function deviceDescribed(device: Element, reader: Reader): DeviceDescribed {
  const product = productOf(device, reader)?.name ?? textIn(device, 'product')
  const count = numberIn(device, 'count')
  return {
    device: `device:${device.id}`,
    name: textIn(device, 'name') ?? device.id,
    ...(product === undefined ? {} : { product }),
    ...textsOf(device, ['owner', 'contract']),
    ...(count === undefined ? {} : { count }),
  }
}

function textsOf<K extends string>(element: Element, keys: readonly K[]): Partial<Record<K, string>> {
  const said = keys.flatMap((key) => {
    const text = textIn(element, key)
    return text === undefined ? [] : [[key, text] as const]
  })
  return Object.fromEntries(said) as Partial<Record<K, string>>
}

function idsIn(value: Value | undefined): readonly string[] {
  return [value ?? []].flat().filter((each): each is string => typeof each === 'string')
}

/** Its own documents, the policies that its files are judged by, and what the folder adds to the catalogue. */
function documentsOf(review: Review, organisation: string): readonly SourceDocument[] {
  const all = review.uris().flatMap((uri) => review.documents(uri))
  const own = all.filter(({ head }) => head.organisation === organisation && head.kind !== 'catalogue')
  const policies = new Set<string>()
  for (const { head } of own) for (const uri of policiesFor(head.uri, review)) policies.add(uri)
  return all.filter(
    (document) => own.includes(document) || policies.has(document.head.uri) || document.head.kind === 'catalogue',
  )
}

/** The files that say how a file is judged, the nearest first. */
function policiesFor(uri: string, review: Review): ReadonlySet<string> {
  const byUri = new Map([...review.allPolicies()].map((policy) => [policy.uri, policy]))
  const passed = new Set<string>()
  for (let at = review.policyFor(uri); at && !passed.has(at.uri); at = byUri.get(at.extends ?? '')) passed.add(at.uri)
  return passed
}

function documentDescribed(document: SourceDocument, root: string): DocumentDescribed {
  const { uri, kind, state } = document.head
  const said = (['title', 'reviewedOn', 'notes'] as const).flatMap((key) => {
    const value = sectionValue(document, key)
    return typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()] as const] : []
  })
  return { path: shownPath(uri, root), kind, state, ...Object.fromEntries(said) }
}
