import type { Landscape } from '../analysis/landscape.ts'
import { isOfPower, isWorse, type Risk } from '../analysis/risk.ts'
import type { Placement, SourceDocument } from '../model/document.ts'
import { groupedBy } from '../model/grouped.ts'

/** An entry that parties from outside can reach or stop, with each of them once. */
export interface ExposedLine {
  readonly placement: Placement
  /** One for each party and country, the worst first; whether somebody accepted it does not matter here. */
  readonly parties: readonly ExposingParty[]
}

/** A party under foreign law, with what it can do. */
export interface ExposingParty {
  readonly reaching: Risk | undefined
  readonly stopping: Risk | undefined
  /** The worse of the two. */
  readonly worst: Risk
}

/** An entry through which others are exposed. */
export interface CausingLine {
  readonly placement: Placement
  readonly cause: string
  readonly risks: readonly Risk[]
}

/** The landscape of an organisation, as of now. */
export type LandscapeOf = (organisation: string) => Landscape

/** The entries of a file that are exposed, in their order. */
export function exposedLines(documents: readonly SourceDocument[], landscapeOf: LandscapeOf): readonly ExposedLine[] {
  return documents.flatMap(({ head, placements }) => {
    if (head.kind !== 'landscape' && head.kind !== 'common-ground') return []
    const { assessed } = landscapeOf(head.organisation).in(head.state)
    const bySubject = new Map(assessed.map((each) => [each.subject.name, each]))
    return placements.flatMap((placement): readonly ExposedLine[] => {
      const { entity, damaged } = placement.facts
      const risks = entity && !damaged ? bySubject.get(`${entity.kind}:${entity.id}`)?.risks : undefined
      const parties = risks && risks.length > 0 ? partiesIn(risks) : []
      return parties.length === 0 ? [] : [{ placement, parties }]
    })
  })
}

/** The countries of who can reach or stop what runs these risks, the worst first. */
export function countriesIn(risks: readonly Risk[]): readonly string[] {
  return [...new Set(partiesIn(risks).map(({ worst }) => worst.exposure.country))]
}

/** Who is behind these risks: each party once, with its powers; of the same risks always the same. */
function partiesIn(risks: readonly Risk[]): readonly ExposingParty[] {
  const known = PARTIES.get(risks) ?? findParties(risks)
  PARTIES.set(risks, known)
  return known
}

const PARTIES = new WeakMap<readonly Risk[], readonly ExposingParty[]>()

function findParties(risks: readonly Risk[]): readonly ExposingParty[] {
  const told = risks.filter((risk) => isOfPower(risk) && risk.level !== 'hint')
  const groups = groupedBy(told, ({ exposure, cause }) => `${exposure.party} ${exposure.country} ${cause}`)
  return [...groups.values()]
    .flatMap((same): readonly ExposingParty[] => {
      const [first] = same
      if (!first) return []
      const worst = same.reduce((one, other) => (isWorse(other, one) ? other : one), first)
      const listed = same.find(({ kind }) => kind === 'listed')
      return [
        {
          reaching: same.find(({ kind }) => kind === 'reach') ?? (listed?.exposure.reachChain ? listed : undefined),
          stopping:
            same.find(({ kind }) => kind === 'stop') ?? (listed?.exposure.stop === 'at-once' ? listed : undefined),
          worst,
        },
      ]
    })
    .toSorted((a, b) => (isWorse(a.worst, b.worst) ? -1 : isWorse(b.worst, a.worst) ? 1 : 0))
}

/** The entries of a file through which others are exposed. */
export function causingLines(documents: readonly SourceDocument[], landscapeOf: LandscapeOf): readonly CausingLine[] {
  return documents.flatMap(({ head, placements }) => {
    if (head.kind !== 'landscape' && head.kind !== 'common-ground') return []
    const byCause = groupedBy(
      landscapeOf(head.organisation).in(head.state).risks.filter(isOfPower),
      ({ cause }) => cause,
    )
    return placements.flatMap((placement): readonly CausingLine[] => {
      const { entity, damaged } = placement.facts
      if (!entity || damaged) return []
      const cause = `${entity.kind}:${entity.id}`
      const risks = byCause.get(cause)
      return risks ? [{ placement, cause, risks }] : []
    })
  })
}
