/** What was found for a text before: for as many texts as are asked about again and again, then it begins anew. */
export class Remembered<T> {
  private readonly most: number
  private readonly found = new Map<string, T>()

  constructor(most: number) {
    this.most = most
  }

  /** What `find` gives for a text, or gave before. */
  get(text: string, find: () => T): T {
    const known = this.found.get(text)
    if (known !== undefined || this.found.has(text)) return known as T
    if (this.found.size >= this.most) this.found.clear()
    const found = find()
    this.found.set(text, found)
    return found
  }
}
