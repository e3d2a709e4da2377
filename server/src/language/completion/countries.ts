import { exposuresOf } from '../../analysis/exposure.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { DocumentHead } from '../../model/document.ts'
import type { Element } from '../../model/element.ts'
import type { EntityKind } from '../../schema/shape.ts'
import { countriesIn, type LandscapeOf } from '../exposed-lines.ts'
import type { Offered } from './offered.ts'

/** What is offered, with the countries whose law reaches or stops what is described here: as it was last assessed, since a list must not wait for what a key changed. */
export function withCountries(
  offered: readonly Offered[],
  { kind: documentKind, state }: DocumentHead,
  landscapeOf: LandscapeOf,
): readonly Offered[] {
  if (documentKind !== 'landscape' && documentKind !== 'common-ground') return offered
  const bySubject = new Map<string, readonly string[]>()
  const things = (organisation: string) => landscapeOf(organisation).in(state)
  return offered.map((each) => {
    const { kind, id, organisation } = each.tells ?? {}
    if (each.kind !== 'reference' || !isExposable(kind) || id === undefined || organisation === undefined) return each
    if (bySubject.size === 0)
      for (const { subject, risks } of things(organisation).lastAssessed)
        bySubject.set(subject.name, countriesIn(risks))
    const countries = bySubject.get(`${kind}:${id}`) ?? countriesOf({ organisation, id }, kind, things(organisation))
    return countries.length === 0 ? each : { ...each, countries }
  })
}

function isExposable(kind: string | undefined): kind is EntityKind {
  return kind === 'application' || kind === 'component' || kind === 'platform'
}

/** Of what is judged as part of something else, or with what stands on it. */
function countriesOf(
  name: Pick<Element, 'organisation' | 'id'>,
  kind: EntityKind,
  things: StateOfThings,
): readonly string[] {
  const element = things.reader.elements.get(name, kind, things.state)
  return element ? things.ask(element, countriesReaching) : []
}

/** By what was looked at for it; who asks again before that changes is told what was found before. */
function countriesReaching(element: Element, { reader, landscape, around }: StateOfThings): readonly string[] {
  const origin = element.facts.get('id')?.origin
  if (origin?.from !== 'document') return []
  const { jurisdictions } = around.settings(origin.placement.head.uri)
  const exposures = exposuresOf(element, landscape.today, jurisdictions, reader)
  const told = exposures.filter(({ reachChain, stop }) => reachChain !== undefined || stop === 'at-once')
  return [...new Set(told.map(({ country }) => country))]
}
