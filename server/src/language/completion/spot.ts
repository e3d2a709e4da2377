/** A key of a map, or the position of an item in a list. */
export type Step = string | number

/** A place in a part of a document where something can be put. */
export interface Spot {
  /** `key`: a key of the map at `path`, with its value; `value`: what stands at `path`. */
  readonly role: 'key' | 'value'
  /** From the root of the part. */
  readonly path: readonly Step[]
  /** Within brackets. */
  readonly isFlow: boolean
  /** What stands there and is replaced, up to `end`. */
  readonly start: number
  readonly end: number
  /** What has to come before and behind what is put there. */
  readonly before: string
  readonly after: string
  /** The column of a key; of a value that of its key, of an item of a list its own. */
  readonly column: number
  /** The key that stands there already, with what comes behind it. */
  readonly renames?: string
  /** The other keys of the map; of a list the other texts in it. */
  readonly beside: readonly string[]
  /** What stands there says that nobody knows it: the answer may come in its place. */
  readonly isUnknown?: boolean
  /** A dash is put there too: it becomes a new item. */
  readonly isNewItem?: boolean
}
