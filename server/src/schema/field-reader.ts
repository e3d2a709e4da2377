/** What looks at fields of the format and is no rule: a part of a report, what is shown where one points, what is counted. */
export interface FieldReader {
  /** `report/energy`, `hover` */
  readonly id: string
  /** Fields as `kind.key.key`, list positions left out; a star stands for any text. Each is seen in what the reader tells. */
  readonly reads: readonly string[]
}

/** Fields of one kind of thing, of which the keys stand with spaces between them: `under('process', 'owner domain')`. */
export function under(kind: string, keys: string): readonly string[] {
  return keys.split(' ').map((key) => `${kind}.${key}`)
}
