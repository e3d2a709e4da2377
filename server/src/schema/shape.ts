/**
 * What may stand at a place in a document; several properties mean that several forms are allowed.
 * Keys that start with `x-` are free everywhere and are not in any shape.
 */
export interface Shape {
  readonly text?: TextShape
  readonly number?: NumberShape
  readonly boolean?: true
  /** Shape of each item. */
  readonly list?: Shape
  /** Alternatives: the one whose `when` key is present, else the one without `when`. */
  readonly maps?: readonly MapShape[]
  readonly any?: true
}

/** A text, with what it may say. */
export interface TextShape {
  /** Kinds of thing of which this is an id. */
  readonly refersTo?: readonly RefKind[]
  /** The values of a closed list. */
  readonly closed?: readonly string[]
  readonly pattern?: string
  readonly format?: TextFormat
  /** Vocabulary of the catalogue the text comes from, such as `standard` or `function`. */
  readonly names?: string
  readonly const?: string
  /** Where the labels of a closed list are found in `labels`. */
  readonly doc?: string
}

/** A number, with its bounds included. */
export interface NumberShape {
  readonly integer?: true
  readonly min?: number
  readonly max?: number
}

/** A map with the keys it knows, in the order a person would write them. */
export interface MapShape {
  /** Key whose presence chooses this alternative. */
  readonly when?: string
  /** The kind of thing that an entry of this shape defines by its `id`. */
  readonly defines?: EntityKind
  readonly required: readonly string[]
  readonly keys: Readonly<Record<string, Shape>>
  /** Value of keys that are not fixed, such as the criteria under `csf`. */
  readonly others?: Shape
  /** What those free keys look like. */
  readonly otherKeys?: TextShape
  /** Where the texts are found in `descriptions`. */
  readonly doc?: string
}

export type DocumentKind = 'landscape' | 'common-ground' | 'policy' | 'catalogue'

/** Kinds of thing that documents define. */
export type EntityKind =
  | 'application'
  | 'component'
  | 'platform'
  | 'dataset'
  | 'device'
  | 'contract'
  | 'process'
  | 'tender'
  | 'supplier'
  | 'product'
  | 'organisation'
  | 'function'
  | 'provision'
  | 'scenario'

/**
 * What a reference may name; `party` is a supplier or an organisation, `element` anything of the main namespace. A
 * reference component is named by its name or GUID in GEMMA, and never described in a document.
 */
export type RefKind = Exclude<EntityKind, 'scenario'> | 'party' | 'element' | 'referenceComponent'

/** Forms of text that a pattern or list guards. */
export type TextFormat =
  | 'id'
  | 'reference'
  | 'element-reference'
  | 'date'
  | 'partial-date'
  | 'version'
  | 'duration'
  | 'link'
  | 'url'
  | 'licence'
  | 'standard'
  | 'rule'
  | 'rule-pattern'
  | 'oin'
  | 'guid'
  | 'country'
  | 'area'
  | 'csf-criterion'
  | 'name'
