/** The files that results stand in, each once. */
export class Artifacts {
  /** Name of the folder that uris count from. */
  readonly baseId = '%SRCROOT%'
  private readonly base: string
  private readonly indexes = new Map<string, number>()

  constructor(base: string) {
    this.base = base
  }

  /** Where a file is: from the base, so that it is the same on every machine; whole where it lies outside. */
  location(uri: string): object {
    const index = this.indexes.get(uri) ?? this.indexes.size
    this.indexes.set(uri, index)
    return { ...this.address(uri), index }
  }

  all(): readonly object[] {
    return [...this.indexes.keys()].map((uri) => ({
      location: this.address(uri),
      roles: ['analysisTarget'],
      sourceLanguage: 'yaml',
    }))
  }

  private address(uri: string): object {
    if (!uri.startsWith(`${this.base}/`)) return { uri }
    // What stands before a colon would be taken for a scheme.
    return { uri: uri.slice(this.base.length + 1).replaceAll(':', '%3A'), uriBaseId: this.baseId }
  }
}
