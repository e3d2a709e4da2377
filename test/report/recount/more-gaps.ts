import { exposures, FEW, type Found, type Loud, STOP } from './exposures.ts'
import {
  byItself,
  DOCUMENT,
  exitOf,
  type Gap,
  hasEnded,
  isFromOthers,
  isPast,
  loud,
  ORGANISATION,
  quiet,
  together,
} from './gaps.ts'
import { type Entry, type Landscape, signInOf } from './landscape.ts'
import { heldBy, idOf, isWeighty } from './weight.ts'

/*
 * What is found of all that councils ask about, counted once more from the pages of the rules that find it.
 */
export function moreGaps(landscape: Landscape): readonly Found[] {
  return [
    ...assistants(landscape),
    ...sources(landscape),
    ...places(landscape),
    ...endedContracts(landscape),
    ...exports(landscape),
    ...ownSoftware(landscape),
    ...overdue(landscape),
    ...acceptances(landscape),
    ...soleSignIns(landscape),
  ]
}

const transitionOf = ({ transition }: Entry) => (transition as Entry | undefined) ?? {}

/** Each by itself; from three of one level on they are one of the document. */
function gathered(rule: string, level: Loud, gaps: readonly Gap[]): readonly Found[] {
  return gaps.length < FEW
    ? gaps.map((gap) => ({ rule, level, ...gap }))
    : [{ rule, level, ...together(gaps, DOCUMENT) }]
}

/** What is on, reaches something, and was not assessed, where personal data are: of an application what is loudest. */
function assistants(landscape: Landscape): readonly Found[] {
  const told = new Map<Loud, Gap[]>()
  for (const each of landscape.inUse) {
    if (!heldBy(each, landscape).some(({ personal }) => personal !== 'none')) continue
    const levels = ((each['generativeAi'] as readonly Entry[] | undefined) ?? [])
      .filter(({ enabled, dpia, reaches }) => enabled === true && dpia === undefined && reaches !== 'none')
      .map(
        ({ reaches }): Loud =>
          reaches === 'organisation-data' ? 'error' : isWeighty(each, landscape) ? 'warning' : 'info',
      )
    const loudest = (['error', 'warning', 'info'] as const).find((level) => levels.includes(level))
    if (loudest) told.set(loudest, [...(told.get(loudest) ?? []), byItself(each)])
  }
  return [...told].flatMap(([level, gaps]) => gathered('ai/assistant-without-dpia', level, gaps))
}

/** No dataset states its source here; that weighs where it is special or secret. */
function sources({ list }: Landscape): readonly Found[] {
  const rule = 'common-ground/two-sources'
  const isHeavy = ({ personal, classification }: Entry) => personal === 'special' || classification === 'secret'
  const gap = ({ id }: Entry): Gap => ({ cause: `dataset:${id}`, affected: [`dataset:${id}`] })
  const heavy = list('datasets').filter(isHeavy)
  const others = list('datasets').filter((each) => !isHeavy(each))
  return [...gathered(rule, 'warning', heavy.map(gap)), ...quiet(rule, others.map(gap))]
}

/** Data on a platform outside the area, but what is public. */
function places(landscape: Landscape): readonly Found[] {
  const isPublic = (each: Entry) => {
    const held = heldBy(each, landscape)
    return held.length > 0 && held.every((one) => one['classification'] === 'public' && one['personal'] === 'none')
  }
  return landscape
    .list('platforms')
    .filter(({ location }) => location === 'US')
    .flatMap(({ id }): readonly Found[] => {
      const affected = landscape.all.filter((each) => each['runsOn'] === id && !isPublic(each)).map(idOf)
      if (affected.length === 0) return []
      return [{ rule: 'jurisdiction/data-outside-allowed-area', level: 'error', cause: `platform:${id}`, affected }]
    })
}

/** What is still under contracts that have ended. */
function endedContracts({ list, inUse }: Landscape): readonly Found[] {
  const ended = list('contracts')
    .filter(hasEnded)
    .map(({ id }) => ({
      cause: `contract:${id}`,
      affected: inUse.filter(({ contract }) => contract === id).map(idOf),
    }))
    .filter(({ affected }) => affected.length > 0)
  return loud('lock-in/contract-ended', ended)
}

/** Of what stores data nobody states in which formats they come out. */
function exports(landscape: Landscape): readonly Found[] {
  const asked = landscape.inUse
    .filter((each) => isFromOthers(each, landscape) && heldBy(each, landscape).length > 0)
    .filter((each) => exitOf(each)['exportFormats'] === undefined)
  const rule = 'lock-in/no-open-export'
  return asked.length < FEW ? [] : [{ rule, level: 'info', ...together(asked.map(byItself), ORGANISATION) }]
}

/** Made for us, planned or not on its way out, and nothing says that it is open or why not. */
function ownSoftware({ all, isOpen }: Landscape): readonly Found[] {
  const closed = all
    .filter(({ bespoke, lifecycle }) => bespoke === true && lifecycle !== 'phasing-out')
    .filter((each) => transitionOf(each)['kind'] !== 'retire')
    .filter((each) => !isOpen(each) && each['repository'] === undefined && each['whyNotOpen'] === undefined)
  return gathered('lock-in/bespoke-not-open', 'info', closed.map(byItself))
}

/** What was to be gone by a day that has passed; what weighs keeps its own line. */
function overdue(landscape: Landscape): readonly Found[] {
  const rule = 'governance/transition-overdue'
  const late = landscape.inUse.filter((each) => isPast(transitionOf(each)['before']))
  const isHeavy = (each: Entry) => isWeighty(each, landscape)
  return [
    ...late.filter(isHeavy).map((each): Found => ({ rule, level: 'warning', ...byItself(each) })),
    ...gathered(rule, 'warning', late.filter((each) => !isHeavy(each)).map(byItself)),
  ]
}

/** Each covers the contract itself, and what is found of that touches what is under it. */
function acceptances({ list }: Landscape): readonly Found[] {
  return list('acceptedRisks').map(({ element }) => ({
    rule: 'governance/accepted-risk-pointless',
    level: 'warning',
    cause: String(element),
    affected: [],
  }))
}

/** Critical, and nothing takes over from what people sign in with; where somebody outside stops that, that says so. */
function soleSignIns(landscape: Landscape): readonly Found[] {
  const { inUse } = landscape
  const stops = exposures(landscape).filter(({ rule, level }) => rule === STOP && level !== 'info')
  return inUse.flatMap((provider): readonly Found[] => {
    const affected = inUse
      .filter((each) => each['criticality'] === 'critical')
      .filter((each) => signInOf(each)['application'] === provider['id'] && signInOf(each)['fallback'] === undefined)
      .map(idOf)
    const isTold = stops.some(
      (each) =>
        each.cause === idOf(provider) && affected.some((id) => id !== idOf(provider) && each.affected.includes(id)),
    )
    if (affected.length === 0 || isTold) return []
    return [{ rule: 'concentration/single-sign-in', level: 'warning', cause: idOf(provider), affected }]
  })
}
