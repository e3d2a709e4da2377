import type { Review } from '../review/review.ts'
import { type AcceptedFigures, acceptedIn } from './figures/accepted.ts'
import { type AssistantsFigures, assistantsOf } from './figures/assistants.ts'
import { type ConcentrationFigures, concentrationOf } from './figures/concentration.ts'
import { type ContractTermsFigures, contractTermsIn } from './figures/contract-terms.ts'
import { type ContractFigures, contractsOf, unusedContractsOf } from './figures/contracts.ts'
import { type CountryName, countryNames } from './figures/country-names.ts'
import { type CutOffFigures, cutOffsOf } from './figures/cut-offs.ts'
import { type DataHeldFigures, dataHeldIn } from './figures/data-held.ts'
import { type DecisionFigures, decisionsIn } from './figures/decisions.ts'
import { type DeliveryFigures, deliveriesOf } from './figures/deliveries.ts'
import { type DependencyFigures, dependenciesOf } from './figures/dependencies.ts'
import { type DescribedFigures, describedIn } from './figures/described.ts'
import { type EnergyFigures, energyOf } from './figures/energy.ts'
import { type ExitFigures, exitOf } from './figures/exit.ts'
import { type ExposureFigures, exposureOf } from './figures/exposure.ts'
import { type CauseFigures, causesIn } from './figures/findings.ts'
import { type FlowFigures, flowsOf } from './figures/flows.ts'
import { type FunctionFigures, functionOrigins } from './figures/function-origins.ts'
import { type FunctionSuppliersFigures, suppliersByFunction } from './figures/function-suppliers.ts'
import { type HostLawFigures, hostLawsOf } from './figures/host-laws.ts'
import { type LawFigures, lawsOf } from './figures/laws.ts'
import { type LayersFigures, layersOf } from './figures/layers.ts'
import { type LocationFigures, locationsOf } from './figures/locations.ts'
import { type MoveFigures, movesStepByStep } from './figures/moves.ts'
import { type NameFigures, namesOf } from './figures/names.ts'
import { type OpenByDomainFigures, openByDomain } from './figures/open-by-domain.ts'
import { type OpennessFigures, opennessOf } from './figures/openness.ts'
import { type OwnSoftwareFigures, ownSoftwareIn } from './figures/own-software.ts'
import { type ProcurementFigures, procurementOf } from './figures/procurement.ts'
import { type RegisterFigures, registerOf } from './figures/register.ts'
import { type RegisterCountryFigures, registerCountries } from './figures/register-countries.ts'
import { type RoadmapFigures, roadmapIn } from './figures/roadmap.ts'
import { workingOut } from './figures/scenarios.ts'
import { type Meaning, meaningIn, type ScenariosFigures, scenariosTold } from './figures/scenarios-told.ts'
import { type Scope, scopeOf } from './figures/scope.ts'
import { type ScoreFigures, scoreIn } from './figures/score.ts'
import { type LayerFigures, stackOf } from './figures/stack.ts'
import { type SupplierLawFigures, supplierLawOf } from './figures/supplier-law.ts'
import { type SupplierFigures, suppliersOf } from './figures/suppliers.ts'
import { type UnknownFigures, unknownsIn } from './figures/unknowns.ts'
import { type WrittenDownFigures, writtenDownOf } from './figures/written-down.ts'

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
  /** The ten that change most; absent where nobody asked for them. */
  readonly moves?: readonly MoveFigures[]
  readonly supplierRegister: {
    readonly suppliers: readonly RegisterFigures[]
    readonly countries: readonly RegisterCountryFigures[]
  }
  readonly functionSuppliers: readonly FunctionSuppliersFigures[]
  /** Those under which something is in use, and the others that are described. */
  readonly contracts: readonly ContractFigures[]
  readonly unusedContracts: readonly ContractFigures[]
  readonly procurement: ProcurementFigures
  readonly writtenDown: WrittenDownFigures
  readonly supplierLaw: SupplierLawFigures
  readonly laws: readonly LawFigures[]
  readonly countryNames: readonly CountryName[]
  readonly locations: LocationFigures
  readonly hostLaws: HostLawFigures
  readonly dataHeld: DataHeldFigures
  readonly deliveries: readonly DeliveryFigures[]
  readonly dependencies: readonly DependencyFigures[]
  readonly cutOffs: readonly CutOffFigures[]
  readonly scenarios: ScenariosFigures
  readonly openByDomain: OpenByDomainFigures
  readonly ownSoftware: OwnSoftwareFigures
  readonly decisions: DecisionFigures
  readonly contractTerms: ContractTermsFigures
  readonly assistants: AssistantsFigures
  readonly energy: EnergyFigures
  readonly described: DescribedFigures
  /** What people call what is told by its id, where that is another than the id. */
  readonly names: readonly NameFigures[]
}

/** A folder, and what is told of each organisation in it that uses something. */
export interface ReportFigures {
  /** The day of the review. */
  readonly asOf: string
  readonly organisations: readonly OrganisationFigures[]
}

export interface FiguresOptions {
  /** Uri that paths count from, without closing slash. */
  readonly root: string
  /** This organisation alone. */
  readonly only?: string
  /** Whether to try what one could do first, which takes longest. */
  readonly withMoves?: boolean
}

/** Puts the figures together. */
export function figuresOf(review: Review, options: FiguresOptions): ReportFigures {
  const steps = figuresStepByStep(review, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same for who has more to do: it stops now and then, and can be left there. */
export function* figuresStepByStep(
  review: Review,
  { root, only, withMoves }: FiguresOptions,
): Generator<undefined, ReportFigures> {
  const organisations: OrganisationFigures[] = []
  const meaning = meaningIn(review)
  for (const organisation of review.model.present()) {
    if (organisation === '' || (only !== undefined && organisation !== only)) continue
    const figures = organisationFigures(review, organisation, root, meaning)
    yield
    if (figures.scope.applications.inUse.count === 0) continue
    const moves = withMoves ? { moves: yield* movesStepByStep(review, organisation) } : {}
    organisations.push(Object.assign(figures, moves))
  }
  return { asOf: review.context.today, organisations }
}

function organisationFigures(
  review: Review,
  organisation: string,
  root: string,
  meaning: Meaning,
): OrganisationFigures {
  const things = review.landscapeOf(organisation).in('current')
  const [first] = things.assessed
  const uri = first?.subject.placement.head.uri ?? `${root}/x`
  const settings = review.settingsFor(uri)
  const workOut = workingOut(things)
  const countries = () => figures.exposure.countries.map(({ country }) => country)
  const figures: Omit<OrganisationFigures, 'moves'> = whenAsked({
    asOf: () => review.context.today,
    scope: () => scopeOf(things),
    exposure: () => exposureOf(things, settings),
    causes: () => causesIn(review, organisation, root),
    exit: () => exitOf(things),
    accepted: () => acceptedIn(things),
    contracts: () => contractsOf(things),
    unusedContracts: () => unusedContractsOf(things),
    suppliers: () => suppliersOf(things, settings),
    stack: () => stackOf(things, settings),
    flows: () => flowsOf(things, settings),
    functions: () => functionOrigins(things),
    layers: () => layersOf(things),
    concentration: () => concentrationOf(things),
    openness: () => opennessOf(things),
    score: () => scoreIn(things, settings),
    unknowns: () => unknownsIn(review, organisation),
    roadmap: () => roadmapIn(things.landscape),
    writtenDown: () => writtenDownOf(figures.accepted, figures.roadmap, figures.unknowns),
    supplierLaw: () => supplierLawOf(figures.suppliers, things, settings),
    laws: () => lawsOf(countries(), things),
    countryNames: () => countryNames(figures.suppliers, things, settings),
    locations: () => locationsOf(things, settings),
    hostLaws: () => hostLawsOf(figures.flows, things),
    dataHeld: () => dataHeldIn(things),
    deliveries: () => deliveriesOf(things),
    dependencies: () => dependenciesOf(figures.flows, things),
    cutOffs: () => cutOffsOf(mayFallAway(countries(), figures.dependencies), figures.scope, things.reader, workOut),
    scenarios: () => {
      const asked = { named: review.scenariosFor(uri), countries: countries(), meaning, workOut }
      return scenariosTold(asked, figures.scope, things)
    },
    openByDomain: () => openByDomain(things),
    ownSoftware: () => ownSoftwareIn(things),
    decisions: () => decisionsIn(things),
    contractTerms: () => contractTermsIn(things),
    assistants: () => assistantsOf(things),
    energy: () => energyOf(things),
    described: () => describedIn(review, organisation, root, things),
    names: () => namesOf(figures, things),
    supplierRegister: () => {
      const suppliers = registerOf(figures.suppliers, figures.contracts, things)
      return { suppliers, countries: registerCountries(suppliers, figures.suppliers, settings, things) }
    },
    functionSuppliers: () => suppliersByFunction(things),
    procurement: () => procurementOf(figures, things),
  })
  return figures
}

/** What each key stands for, worked out when it is first asked for: no report tells all of it. */
function whenAsked<T extends object>(parts: { readonly [K in keyof T]-?: () => T[K] | undefined }): T {
  const known = {} as T
  for (const key of Object.keys(parts) as (keyof T)[]) {
    const get = () => {
      const value = parts[key]()
      Object.defineProperty(known, key, { value, enumerable: true })
      return value
    }
    Object.defineProperty(known, key, { get, enumerable: true, configurable: true })
  }
  return known
}

/** What councils ask about: the United States, every other country from outside, and those behind what is depended on most. */
function mayFallAway(countries: readonly string[], dependencies: readonly DependencyFigures[]): readonly string[] {
  const suppliers = dependencies.flatMap((each) => each.things.flatMap((thing) => thing.suppliers))
  return [
    ...new Set(['US', ...countries].map((country) => `jurisdiction:${country}`)),
    ...new Set(suppliers.map((supplier) => `supplier:${supplier}`)),
  ]
}
