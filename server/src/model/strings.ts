/** Keeps one copy of each string, cut loose from the text it was read from: a slice would keep that whole text in memory. */
export class Strings {
  private readonly kept = new Map<string, string>()

  keep(text: string): string {
    const known = this.kept.get(text)
    if (known !== undefined) return known
    const copy = text.length < SHORT ? text : flat(text)
    this.kept.set(copy, copy)
    return copy
  }
}

/** V8 copies slices up to this length anyway. */
const SHORT = 13

function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}
