import { describedIn, elementAt, type Reader, statedIn, textUnder } from '../../analysis/reader.ts'
import { isAtWork } from '../../analysis/scenario/referred.ts'
import { RUNS, statedHosts } from '../../analysis/stated-hosts.ts'
import { type Element, isOutOfUse } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import { isMap } from '../../model/walk.ts'
import { type Count, counted } from './count.ts'

/** What takes over when something falls away, as the documents say. */
export interface FallbackFigures {
  /** `application:keycloak-nood`, `platform:haven-uitwijk` */
  readonly of: string
  /** It is there only once a plan is carried out. */
  readonly isPlanned: boolean
  /** For which applications or processes. */
  readonly covers: Count
}

/** What processes can do with in place of an application; and which processes need it, or one of those. */
export function processesOn(
  id: string,
  reader: Reader,
): { readonly leaning: Count; readonly fallbacks: readonly FallbackFigures[] } {
  const leaning: string[] = []
  const pairs: Pair[] = []
  for (const [process] of describedIn(reader, 'process')) {
    const element = elementAt(reader, process, 'process')
    if (!element || isOutOfUse(element)) continue
    const groups = [statedIn(element, 'either') ?? []].flat().filter((each) => Array.isArray(each))
    const own = groups.filter((group) => group.includes(id))
    const isNeeded = [statedIn(element, 'needs') ?? []].flat().includes(id)
    if (isNeeded || own.length > 0) leaning.push(`process:${process}`)
    for (const other of own.flat()) {
      const instead = typeof other === 'string' && other !== id ? elementAt(reader, other, 'application') : undefined
      if (instead && !isNeeded) pairs.push([instead, `process:${process}`])
    }
  }
  return { leaning: counted(leaning), fallbacks: fallbacksOf(pairs) }
}

/** With what those sign in who cannot with this. */
export function signInFallbacks(leaning: readonly Element[], reader: Reader): readonly FallbackFigures[] {
  return fallbacksOf(
    leaning.flatMap((element): readonly Pair[] => {
      const stated = statedIn(element, 'identityProvider')
      const id = isMap(stated) ? textUnder(stated, 'fallback') : undefined
      const instead = id === undefined ? undefined : elementAt(reader, id, 'application')
      return instead ? [[instead, `application:${element.id}`]] : []
    }),
  )
}

/** What stands by for where these run. */
export function standbysOf(leaning: readonly Element[], reader: Reader): readonly FallbackFigures[] {
  return fallbacksOf(
    leaning.flatMap((element) =>
      statedHosts(element, RUNS, reader).flatMap(({ platform, isStandby }): readonly Pair[] =>
        platform && isStandby ? [[platform, `application:${element.id}`]] : [],
      ),
    ),
  )
}

/** What takes over, and for what. */
type Pair = readonly [instead: Element, covers: string]

function fallbacksOf(pairs: readonly Pair[]): readonly FallbackFigures[] {
  return [
    ...groupedBy(
      pairs.filter(([instead]) => !isOutOfUse(instead)),
      ([{ kind, id }]) => `${kind}:${id}`,
    ),
  ].map(([of, own]) => ({
    of,
    isPlanned: own.some(([instead]) => !isAtWork(instead)),
    covers: counted(own.map(([, covers]) => covers)),
  }))
}
