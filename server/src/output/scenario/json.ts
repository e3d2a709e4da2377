import type { RankedAlternative } from '../../analysis/alternatives.ts'
import type { Outcome } from '../../analysis/scenario/outcome.ts'
import type { PriceRiseOutcome } from '../../analysis/scenario/price-rise.ts'
import type { Standstill, Stopped } from '../../analysis/scenario/standstill.ts'
import type { Step } from '../../analysis/scenario/step.ts'
import type { Change, TakeoverOutcome } from '../../analysis/scenario/takeover.ts'
import type { Language } from '../../l10n/message.ts'
import { jsonText } from '../json-text.ts'
import type { OrganisationTold, ScenarioTold } from './told.ts'

const JSON_FORMAT_VERSION = 1

/** What comes of a scenario as JSON, by `schemas/output/scenario.schema.json`, an organisation at a time. */
export function* scenarioJson(
  { scenario, id, name, organisations }: ScenarioTold,
  { language, today }: { readonly language: Language; readonly today: string },
): Generator<string> {
  const head = {
    formatVersion: JSON_FORMAT_VERSION,
    asOf: today,
    language,
    scenario: { ...(id === undefined ? {} : { id, name }), ...scenario },
    organisations: [],
  }
  // What stands in the list is written as it comes.
  yield jsonText(head).slice(0, -END.length)
  let isFirst = true
  for (const told of organisations) {
    yield `${isFirst ? '' : ','}\n${jsonText(organisationJson(told)).trimEnd().replace(/^/gm, '    ')}`
    isFirst = false
  }
  yield isFirst ? END : `\n  ${END}`
}

/** What the list is closed with. */
const END = ']\n}\n'

function organisationJson({ organisation, outcome }: OrganisationTold): object {
  return { organisation, ...outcomeJson(outcome) }
}

function outcomeJson(outcome: Outcome): object {
  switch (outcome.kind) {
    case 'standstill':
      return standstillJson(outcome)
    case 'takeover':
      return takeoverJson(outcome)
    case 'price-rise':
      return priceRiseJson(outcome)
  }
}

function standstillJson({ best, worst, differing }: Standstill): object {
  return {
    best: best.map(stoppedJson),
    worst: worst.map(stoppedJson),
    differing: differing.map(({ node }) => node),
  }
}

function stoppedJson({ node, round, isCritical, because, way, bearing }: Stopped): object {
  return {
    node,
    round,
    isCritical,
    because,
    way: way.map(stepJson),
    ...(bearing
      ? {
          continuity: {
            maxOutage: bearing.maxOutage,
            fallback: bearing.fallback,
            stillAfterMinutes: bearing.stillAfter,
            tooLongAfterMinutes: bearing.tooLongAfter,
            isTooLong: bearing.isTooLong,
          },
        }
      : {}),
  }
}

function stepJson({ from, relation, to, source, asOf }: Step): object {
  return { from, relation, to: to === '' ? undefined : to, source, asOf }
}

function takeoverJson({ gained, already, lost }: TakeoverOutcome): object {
  return { gained: gained.map(changeJson), already: already.map(changeJson), lost: lost.map(changeJson) }
}

function changeJson({ before, after, ...change }: Change): object {
  return { ...change, before: before.map(stepJson), after: after.map(stepJson) }
}

function priceRiseJson({ exposed, contracts, costs, replaceable, functions }: PriceRiseOutcome): object {
  return {
    exposed: exposed.map(({ way, ...each }) => ({ ...each, way: way.map(stepJson) })),
    contracts,
    costs,
    replaceable,
    functions: functions.map((each) => ({ ...each, alternatives: each.alternatives.map(alternativeJson) })),
  }
}

function alternativeJson(alternative: RankedAlternative): object {
  const { id, name, product, group, isOpen, isEuropean, maker, ownerCountries, maturity, home, inUse } = alternative
  return {
    id,
    name,
    group,
    licence: product?.licence,
    isOpen,
    isEuropean,
    country: maker?.country,
    ownerCountries,
    maturity,
    home,
    inUse,
  }
}
