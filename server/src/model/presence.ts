import type { Placement } from './document.ts'

/** Which organisations documents speak for, in which files, and how much of that a slip made hard to read. */
export class Presence {
  private readonly parts: Map<string, number>
  private readonly lost: Map<string, number>
  private readonly damaged: Map<string, number>
  private readonly files: Map<string, Map<string, number>>
  /** How many parts of documents without an organisation describe something. */
  private shared: number

  /** `organisations`: those of which the files are kept apart from those that this begins with. */
  constructor(from?: Presence, organisations: ReadonlySet<string> = new Set()) {
    this.parts = new Map(from?.parts)
    this.lost = new Map(from?.lost)
    this.damaged = new Map(from?.damaged)
    this.files = new Map(from?.files)
    this.shared = from?.shared ?? 0
    for (const each of organisations) {
      const files = this.files.get(each)
      if (files) this.files.set(each, new Map(files))
    }
  }

  /** Takes note of a part that came (1) or went (-1). */
  count(placement: Placement, by: 1 | -1): void {
    const { organisation, uri, kind } = placement.head
    const { facts } = placement
    add(this.parts, organisation, by)
    if (organisation === '' && kind !== 'policy') this.shared += by
    if (losesId(placement)) add(this.lost, organisation, by)
    if (facts.damaged) add(this.damaged, organisation, by)
    const uris = this.files.get(organisation) ?? new Map<string, number>()
    this.files.set(organisation, uris)
    add(uris, uri, by)
    if ((uris.get(uri) ?? 0) <= 0) uris.delete(uri)
  }

  /** Every organisation that documents speak for, in the order in which they first did. */
  organisations(): readonly string[] {
    return [...this.parts].filter(([, count]) => count > 0).map(([id]) => id)
  }

  has(organisation: string): boolean {
    return (this.parts.get(organisation) ?? 0) > 0
  }

  hasShared(): boolean {
    return this.shared > 0
  }

  hasLostId(organisation: string): boolean {
    return (this.lost.get(organisation) ?? 0) > 0
  }

  /** How many parts of what it says a slip made hard to read. */
  damageOf(organisation: string): number {
    return this.damaged.get(organisation) ?? 0
  }

  filesOf(organisation: string): readonly string[] {
    return [...(this.files.get(organisation)?.keys() ?? [])].sort()
  }
}

/** Sections whose items carry an id. */
const DEFINING: ReadonlySet<string> = new Set<string>([
  'applications',
  'platforms',
  'datasets',
  'devices',
  'contracts',
  'processes',
  'components',
  'suppliers',
  'products',
  'organisations',
])

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** Whether a part is an item that has lost its id to a slip. */
export function losesId({ facts: { isItem, entity, damaged, section } }: Placement): boolean {
  return isItem && entity === undefined && (damaged || DEFINING.has(section ?? ''))
}
