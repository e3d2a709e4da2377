import type { Review } from '../review/review.ts'
import { type AcceptedFigures, acceptedIn } from './figures/accepted.ts'
import { type AssistantsFigures, assistantsOf } from './figures/assistants.ts'
import { type ConcentrationFigures, concentrationOf } from './figures/concentration.ts'
import { type ContractTermsFigures, contractTermsIn } from './figures/contract-terms.ts'
import { type CountryName, countryNames } from './figures/country-names.ts'
import { type CutOffFigures, cutOffsOf } from './figures/cut-offs.ts'
import { type DataHeldFigures, dataHeldIn } from './figures/data-held.ts'
import { type DecisionFigures, decisionsIn } from './figures/decisions.ts'
import { type DeliveryFigures, deliveriesOf } from './figures/deliveries.ts'
import { type DependencyFigures, dependenciesOf } from './figures/dependencies.ts'
import { type EnergyFigures, energyOf } from './figures/energy.ts'
import { type ExitFigures, exitOf } from './figures/exit.ts'
import { type ExposureFigures, exposureOf } from './figures/exposure.ts'
import { type CauseFigures, causesIn } from './figures/findings.ts'
import { type FlowFigures, flowsOf } from './figures/flows.ts'
import { type FunctionFigures, functionOrigins } from './figures/function-origins.ts'
import { type HostLawFigures, hostLawsOf } from './figures/host-laws.ts'
import { type LawFigures, lawsOf } from './figures/laws.ts'
import { type LayersFigures, layersOf } from './figures/layers.ts'
import { type LocationFigures, locationsOf } from './figures/locations.ts'
import { type OpenByDomainFigures, openByDomain } from './figures/open-by-domain.ts'
import { type OpennessFigures, opennessOf } from './figures/openness.ts'
import { type OwnSoftwareFigures, ownSoftwareIn } from './figures/own-software.ts'
import { type RegisterFigures, registersOf } from './figures/registers.ts'
import { type RoadmapFigures, roadmapIn } from './figures/roadmap.ts'
import { type Scope, scopeOf } from './figures/scope.ts'
import { type ScoreFigures, scoreIn } from './figures/score.ts'
import { type LayerFigures, stackOf } from './figures/stack.ts'
import { type SupplierLawFigures, supplierLawOf } from './figures/supplier-law.ts'
import { type SupplierFigures, suppliersOf } from './figures/suppliers.ts'
import { type UnknownFigures, unknownsIn } from './figures/unknowns.ts'

/** All that a report tells of one organisation as it is now, without a word of any language but names. */
export interface OrganisationFigures {
  /** The day of the review. */
  readonly asOf: string
  readonly scope: Scope
  readonly exposure: ExposureFigures
  readonly causes: readonly CauseFigures[]
  readonly suppliers: readonly SupplierFigures[]
  readonly stack: readonly LayerFigures[]
  readonly flows: readonly FlowFigures[]
  readonly functions: readonly FunctionFigures[]
  readonly layers: LayersFigures
  readonly concentration: ConcentrationFigures
  readonly exit: ExitFigures
  readonly openness: OpennessFigures
  readonly score?: ScoreFigures
  readonly unknowns: readonly UnknownFigures[]
  readonly accepted: readonly AcceptedFigures[]
  readonly roadmap: RoadmapFigures
  readonly registers: RegisterFigures
  readonly supplierLaw: SupplierLawFigures
  readonly laws: readonly LawFigures[]
  readonly countryNames: readonly CountryName[]
  readonly locations: LocationFigures
  readonly hostLaws: HostLawFigures
  readonly dataHeld: DataHeldFigures
  readonly deliveries: readonly DeliveryFigures[]
  readonly dependencies: readonly DependencyFigures[]
  readonly cutOffs: readonly CutOffFigures[]
  readonly openByDomain: OpenByDomainFigures
  readonly ownSoftware: OwnSoftwareFigures
  readonly decisions: DecisionFigures
  readonly contractTerms: ContractTermsFigures
  readonly assistants: AssistantsFigures
  readonly energy: EnergyFigures
}

/** A folder, and what is told of each organisation in it that uses something. */
export interface ReportFigures {
  /** The day of the review. */
  readonly asOf: string
  readonly organisations: readonly OrganisationFigures[]
}

/** Puts the figures together. `only`: of this organisation alone; `root`: the uri that paths count from, without closing slash. */
export function figuresOf(review: Review, root: string, only?: string): ReportFigures {
  const steps = figuresStepByStep(review, root, only)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same for who has more to do: it stops after each organisation, and can be left there. */
export function* figuresStepByStep(review: Review, root: string, only?: string): Generator<undefined, ReportFigures> {
  const organisations: OrganisationFigures[] = []
  for (const organisation of review.model.present()) {
    if (organisation === '' || (only !== undefined && organisation !== only)) continue
    const figures = organisationFigures(review, organisation, root)
    if (figures.scope.applications.inUse.count > 0) organisations.push(figures)
    yield
  }
  return { asOf: review.context.today, organisations }
}

function organisationFigures(review: Review, organisation: string, root: string): OrganisationFigures {
  const things = review.landscapeOf(organisation).in('current')
  const [first] = things.assessed
  const settings = review.settingsFor(first?.subject.placement.head.uri ?? `${root}/x`)
  const score = scoreIn(things)
  const scope = scopeOf(things)
  const exposure = exposureOf(things, settings)
  const suppliers = suppliersOf(things, settings)
  const flows = flowsOf(things, settings)
  const unknowns = unknownsIn(review, organisation)
  const accepted = acceptedIn(things)
  const roadmap = roadmapIn(things.landscape)
  const dependencies = dependenciesOf(flows, things)
  const countries = exposure.countries.map(({ country }) => country)
  return {
    asOf: review.context.today,
    scope,
    exposure,
    causes: causesIn(review, organisation, root),
    suppliers,
    stack: stackOf(things, settings),
    flows,
    functions: functionOrigins(things),
    layers: layersOf(things),
    concentration: concentrationOf(things),
    exit: exitOf(things),
    openness: opennessOf(things),
    ...(score ? { score } : {}),
    unknowns,
    accepted,
    roadmap,
    registers: registersOf(accepted, roadmap, unknowns),
    supplierLaw: supplierLawOf(suppliers, things, settings),
    laws: lawsOf(countries, things),
    countryNames: countryNames(suppliers, things, settings),
    locations: locationsOf(things, settings),
    hostLaws: hostLawsOf(flows, things),
    dataHeld: dataHeldIn(things),
    deliveries: deliveriesOf(things),
    dependencies,
    cutOffs: cutOffsOf(mayFallAway(countries, dependencies), scope, things),
    openByDomain: openByDomain(things),
    ownSoftware: ownSoftwareIn(things),
    decisions: decisionsIn(things),
    contractTerms: contractTermsIn(things),
    assistants: assistantsOf(things),
    energy: energyOf(things),
  }
}

/** What councils ask about: the United States, every other country from outside, and those behind what is depended on most. */
function mayFallAway(countries: readonly string[], dependencies: readonly DependencyFigures[]): readonly string[] {
  const suppliers = dependencies.flatMap((each) => each.things.flatMap((thing) => thing.suppliers))
  return [
    ...new Set(['US', ...countries].map((country) => `jurisdiction:${country}`)),
    ...new Set(suppliers.map((supplier) => `supplier:${supplier}`)),
  ]
}
