import type { Placement } from '../model/document.ts'
import { nameKey } from '../model/name-key.ts'
import type { Rule } from '../rules/rule.ts'
import type { Judged } from './judged.ts'
import { Kept } from './kept.ts'

/** All that the rules found, under what they were asked about: files, parts, names and organisations. */
export class Found {
  readonly ofFiles: Map<string, readonly Judged[]>
  readonly ofParts: Map<Placement, readonly Judged[]>
  readonly ofNames: Kept
  /** By rule and organisation. */
  readonly ofOrganisations: Kept

  constructor(from?: Found) {
    this.ofFiles = new Map(from?.ofFiles)
    this.ofParts = new Map(from?.ofParts)
    this.ofNames = from?.ofNames.copy() ?? new Kept()
    this.ofOrganisations = from?.ofOrganisations.copy() ?? new Kept()
  }

  /** What stands in a file that has these parts. */
  in(uri: string, placements: readonly Placement[]): readonly Judged[] {
    return [
      ...(this.ofFiles.get(uri) ?? []),
      ...placements.flatMap((placement) => this.ofParts.get(placement) ?? []),
      ...this.ofNames.in(uri),
      ...this.ofOrganisations.in(uri),
    ]
  }

  /** All that a rule found in what an organisation answers for. */
  by(rule: Rule, organisation: string): readonly Judged[] {
    if (rule.inOrganisation) return this.ofOrganisations.get(keyOf(rule, organisation))
    const all = [...this.ofFiles.values(), ...this.ofParts.values(), this.ofNames.all()].flat()
    return all.filter(({ rule: by, draft }) => by === rule && draft.at.placement.head.organisation === organisation)
  }

  /** The files with findings that point into this one. */
  pointingInto(uri: string): readonly string[] {
    return [...this.ofNames.pointingInto(uri), ...this.ofOrganisations.pointingInto(uri)]
  }
}

/** Under what is kept that a rule finds of an organisation as a whole. */
export function keyOf({ id }: Rule, organisation: string): string {
  return nameKey({ organisation, id })
}
