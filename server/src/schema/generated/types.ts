// Made by scripts/generate.ts from schemas/. Do not edit.

/** Keys that start with `x-` are free everywhere. */
export interface Free {
  readonly [key: `x-${string}`]: unknown
}

/** What an organisation uses. */
export interface Landscape extends Free {
  readonly kind: 'landscape'
  readonly version: 1
  readonly organisation: string | Organisation
  readonly state?: State
  readonly reachedOn?: string
  readonly reviewedOn?: string
  readonly title?: string
  readonly notes?: string
  readonly organisations?: readonly Organisation[]
  readonly suppliers?: readonly Supplier[]
  readonly products?: readonly Product[]
  readonly platforms?: readonly Platform[]
  readonly applications?: readonly Application[]
  readonly datasets?: readonly Dataset[]
  readonly devices?: readonly Device[]
  readonly processes?: readonly Process[]
  readonly contracts?: readonly Contract[]
  readonly tenders?: readonly Tender[]
  readonly acceptedRisks?: readonly AcceptedRisk[]
}

/** How software is built and where it runs. */
export interface CommonGround extends Free {
  readonly kind: 'common-ground'
  readonly version: 1
  readonly organisation: string | Organisation
  readonly state?: State
  readonly reachedOn?: string
  readonly reviewedOn?: string
  readonly title?: string
  readonly notes?: string
  readonly organisations?: readonly Organisation[]
  readonly suppliers?: readonly Supplier[]
  readonly products?: readonly Product[]
  readonly platforms?: readonly Platform[]
  readonly components?: readonly Component[]
  readonly datasets?: readonly Dataset[]
  readonly acceptedRisks?: readonly AcceptedRisk[]
}

/** What the organisation finds acceptable, and how loud findings are. */
export interface Policy extends Free {
  readonly kind: 'policy'
  readonly version: 1
  readonly extends?: string
  readonly language?: Language
  readonly documents?: readonly string[]
  readonly jurisdictions?: Jurisdictions
  readonly levels?: Levels
  readonly thresholds?: Thresholds
  readonly riskTable?: RiskTable
  readonly acceptedKeys?: readonly EncryptionKeys[]
  readonly exitTests?: readonly ExitCase[]
  readonly requiredSeal?: readonly RequiredSeal[]
  readonly ambition?: Ambition
  readonly csfWeights?: CsfWeights
  readonly scenarios?: readonly (CutOffScenario | TakeoverScenario | PriceRiseScenario | OutageScenario)[]
  readonly notes?: string
}

/** Facts about suppliers, products, jurisdictions and standards; an entry overrides the packaged one of the same id. */
export interface Catalogue extends Free {
  readonly kind: 'catalogue'
  readonly version: 1
  readonly asOf?: string
  readonly notes?: string
  readonly suppliers?: readonly CatalogueSupplier[]
  readonly products?: readonly CatalogueProduct[]
  readonly functions?: readonly CatalogueFunction[]
  readonly lockInFactors?: readonly LockInFactor[]
  readonly functionAlternatives?: readonly FunctionAlternative[]
  readonly productAlternatives?: readonly ProductAlternative[]
  readonly cloudRegions?: readonly CloudRegions[]
  readonly provisions?: readonly Provision[]
  readonly formats?: readonly ExportFormat[]
  readonly jurisdictions?: readonly Jurisdiction[]
  readonly otherAdequacy?: readonly OtherAdequacy[]
  readonly laws?: readonly Law[]
  readonly powers?: readonly Power[]
  readonly standards?: readonly CatalogueStandard[]
  readonly gemmaModel?: GemmaModel
  readonly referenceComponents?: readonly ReferenceComponent[]
  readonly technologyComponents?: readonly TechnologyComponent[]
  readonly havenStandard?: HavenStandard
  readonly havenChecks?: readonly HavenCheck[]
  readonly havenRequirements?: readonly HavenRequirement[]
  readonly havenPlusComponents?: readonly HavenPlusComponent[]
  readonly csf?: CsfCatalogue
}

/** A country, as the two capital letters of ISO 3166-1. */
export type Country = string

/** A country, or EU or EEA for all their members. */
export type Area = string

/** How bad it is when this stops. */
export type Criticality = 'low' | 'medium' | 'high' | 'critical'

/** Where it stands between plan and end. */
export type Lifecycle = 'planned' | 'in-use' | 'phasing-out' | 'retired'

/** How the product is delivered. */
export type ServiceModel = 'saas' | 'paas' | 'iaas' | 'self-hosted' | 'hardware' | 'standard'

/** How confidential the data are. */
export type Classification = 'public' | 'internal' | 'confidential' | 'secret'

/** Which personal data there are at most. */
export type Personal = 'none' | 'ordinary' | 'bsn' | 'criminal' | 'special'

/** Who holds the keys of the data; the answers of SOV-3.1 of the EU framework. A customer key in the vault of the provider is shared. */
export type EncryptionKeys = 'provider' | 'mostly-provider' | 'shared' | 'mostly-customer' | 'customer-only'

/** How data are protected while they are being worked on. */
export type DataInUse = 'clear' | 'attested-confidential-computing'

/** The technical form of the interface. */
export type InterfaceKind = 'api' | 'message' | 'file' | 'database' | 'screen' | 'job'

/** Which way the data go, seen from this entry. */
export type Direction = 'reads' | 'writes' | 'both' | 'notifies'

/** Layer of the Common Ground model. */
export type Layer = 'interaction' | 'process' | 'integration' | 'services' | 'data'

/** When and to whom a question was put. */
export interface Question extends Free {
  readonly askedOn?: string
  readonly askedTo?: string
}

/** States that this fact is not known. */
export interface UnknownFact extends Free {
  readonly unknown: Question
}

/** A risk of this entry that somebody has accepted. */
export interface AcceptedRiskHere extends Free {
  readonly rule: string
  readonly element?: string
  readonly covers?: readonly string[]
  readonly except?: readonly string[]
  readonly reason?: string
  readonly acceptedBy?: string
  readonly acceptedOn?: string
  readonly until?: string
  readonly decision?: string
}

/** A risk that somebody has accepted. */
export interface AcceptedRisk extends Free {
  readonly rule: string
  readonly element: string
  readonly covers?: readonly string[]
  readonly except?: readonly string[]
  readonly reason?: string
  readonly acceptedBy?: string
  readonly acceptedOn?: string
  readonly until?: string
  readonly decision?: string
}

/** What sort of organisation it is. */
export type OrganisationType = 
  | 'municipality'
  | 'shared-service-centre'
  | 'joint-arrangement'
  | 'cooperation'
  | 'province'
  | 'water-authority'
  | 'central-government'
  | 'other'

/** An organisation: the one described, or another that is named. */
export interface Organisation extends Free {
  readonly id: string
  readonly name?: string
  readonly type?: OrganisationType
  readonly oin?: string
  readonly members?: readonly string[]
  readonly country?: Country | UnknownFact
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly retired?: boolean
}

/** The company, state or person that controls a supplier in the end. */
export interface Owner extends Free {
  readonly id?: string
  readonly name?: string
  readonly country?: Country | UnknownFact
  readonly registeredIn?: Country
  readonly source?: string
  readonly asOf?: string
}

/** What kind of owner it has. */
export type Ownership = 
  | 'listed'
  | 'private-equity'
  | 'family'
  | 'foundation'
  | 'state'
  | 'cooperative'
  | 'subsidiary'
  | 'private'

/** When leaving was tested, per case. */
export interface ExitTests extends Free {
  readonly plannedExit?: string | UnknownFact
  readonly suddenLoss?: string | UnknownFact
}

/** How we can leave, and whether that was tried. */
export interface Exit extends Free {
  readonly plan?: string | UnknownFact
  readonly exportFormats?: readonly string[] | UnknownFact
  readonly durationMonths?: number | UnknownFact
  readonly testedOn?: ExitTests | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** Part this host plays where there are several. */
export type HostRole = 'active' | 'standby'

/** Another party that processes our data. */
export interface SubProcessor extends Free {
  readonly supplier: string
  readonly for?: string
  readonly location?: Country | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** A host that is described on the spot. */
export interface Host extends Free {
  readonly product?: string
  readonly supplier?: string
  readonly region?: string | UnknownFact
  readonly location?: Country | UnknownFact
  readonly operator?: string | UnknownFact
  readonly encryptionKeys?: EncryptionKeys | UnknownFact
  readonly keyHolder?: string | UnknownFact
  readonly dataInUse?: DataInUse | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** One of several hosts, described on the spot. */
export interface HostChoice extends Free {
  readonly role?: HostRole
  readonly product?: string
  readonly supplier?: string
  readonly region?: string | UnknownFact
  readonly location?: Country | UnknownFact
  readonly operator?: string | UnknownFact
  readonly encryptionKeys?: EncryptionKeys | UnknownFact
  readonly keyHolder?: string | UnknownFact
  readonly dataInUse?: DataInUse | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** One of several hosts, described as a platform. */
export interface PlatformChoice extends Free {
  readonly platform: string
  readonly role?: HostRole
  readonly source?: string
  readonly asOf?: string
}

/** Support by a party that may see the data. */
export interface Support extends Free {
  readonly by?: string
  readonly from?: readonly Country[] | UnknownFact
  readonly accessToData?: boolean | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** Where the backup is. */
export interface Backup extends Free {
  readonly runsOn?: string | readonly (PlatformChoice | HostChoice)[] | Host | UnknownFact
  readonly encryptionKeys?: EncryptionKeys | UnknownFact
  readonly keyHolder?: string | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** How users sign in. */
export interface IdentityProvider extends Free {
  readonly application?: string
  readonly protocols?: readonly string[]
  readonly fallback?: string
  readonly source?: string
  readonly asOf?: string
}

/** A product it stands on. */
export interface Use extends Free {
  readonly product: string
  readonly for?: string
  readonly source?: string
  readonly asOf?: string
}

/** A connection to something else. */
export interface Interface extends Free {
  readonly to: string
  readonly standard?: string
  readonly version?: string
  readonly kind?: InterfaceKind
  readonly direction?: Direction
  readonly via?: string
  readonly needed?: boolean
  readonly data?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
}

/** Where the processing of personal data is logged. */
export interface ProcessingLog extends Free {
  readonly to?: string
  readonly purpose?: string
  readonly source?: string
  readonly asOf?: string
}

/** Which data an assistant can reach. */
export type AiReach = 'none' | 'entered-text' | 'organisation-data'

/** A built-in or connected generative AI feature. */
export interface GenerativeAi extends Free {
  readonly feature: string
  readonly enabled?: boolean | UnknownFact
  readonly reaches?: AiReach | UnknownFact
  readonly dpia?: string | UnknownFact
  readonly model?: string | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** What will happen to it. */
export type TransitionKind = 'replace' | 'move' | 'retire' | 'split'

/** How far the change is. */
export type TransitionStatus = 'idea' | 'decided' | 'started' | 'done'

/** A planned change. */
export interface Transition extends Free {
  readonly kind: TransitionKind
  readonly to?: readonly string[]
  readonly before?: string
  readonly status?: TransitionStatus
  readonly decision?: string
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
}

/** What is stated about energy use. */
export interface Energy extends Free {
  readonly annualKwh?: number
  readonly renewableShare?: number
  readonly pue?: number
  readonly heatReuse?: boolean
  readonly source?: string
  readonly asOf?: string
}

/** Answers to criteria of the EU Cloud Sovereignty Framework, by number. */
export type CsfAnswers = Readonly<Record<string, number>>

/** Outcome of one check. */
export type HavenResult = 'pass' | 'fail' | 'skipped'

/** Outcome per Haven check. */
export type HavenChecks = Readonly<Record<string, HavenResult>>

/** What the Haven Compliancy Checker said of this cluster. */
export interface Haven extends Free {
  readonly checkedOn?: string | UnknownFact
  readonly checker?: string
  readonly evidence?: string | UnknownFact
  readonly checks?: HavenChecks
  readonly source?: string
  readonly asOf?: string
}

/** Size and version of a Kubernetes cluster. */
export interface Kubernetes extends Free {
  readonly version?: string
  readonly controlPlaneNodes?: number
  readonly workers?: number
  readonly zones?: number
  readonly source?: string
  readonly asOf?: string
}

/** A supplier that the catalogue lacks or gets wrong. */
export interface Supplier extends Free {
  readonly id: string
  readonly name?: string
  readonly country?: Country | UnknownFact
  readonly ultimateParent?: Owner | UnknownFact
  readonly ownership?: Ownership | UnknownFact
  readonly otherJurisdictions?: readonly Country[]
  readonly website?: string
  readonly exit?: Exit | UnknownFact
  readonly subProcessors?: readonly SubProcessor[] | UnknownFact
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** A product that no catalogue knows, or that one gets wrong. */
export interface Product extends Free {
  readonly id: string
  readonly name?: string
  readonly supplier?: string | UnknownFact
  readonly functions?: readonly string[]
  readonly serviceModel?: ServiceModel | UnknownFact
  readonly licence?: string | UnknownFact
  readonly runsOn?: string | readonly (PlatformChoice | HostChoice)[] | Host | UnknownFact
  readonly repository?: string | UnknownFact
  readonly website?: string
  readonly standards?: readonly string[]
  readonly exportFormats?: readonly string[] | UnknownFact
  readonly referenceComponents?: readonly string[]
  readonly generativeAi?: readonly GenerativeAi[] | UnknownFact
  readonly subProcessors?: readonly SubProcessor[] | UnknownFact
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** What applications and components run on: a cloud, a cluster, a data centre. */
export interface Platform extends Free {
  readonly id: string
  readonly product?: string | UnknownFact
  readonly name?: string
  readonly supplier?: string | UnknownFact
  readonly owner?: string | UnknownFact
  readonly region?: string | UnknownFact
  readonly location?: Country | UnknownFact
  readonly runsOn?: string | readonly (PlatformChoice | HostChoice)[] | Host | UnknownFact
  readonly operator?: string | UnknownFact
  readonly support?: Support | UnknownFact
  readonly backup?: Backup | UnknownFact
  readonly identityProvider?: IdentityProvider | UnknownFact
  readonly contract?: string | UnknownFact
  readonly kubernetes?: Kubernetes
  readonly haven?: Haven | UnknownFact
  readonly serviceModel?: ServiceModel
  readonly licence?: string | UnknownFact
  readonly subProcessors?: readonly SubProcessor[] | UnknownFact
  readonly uses?: readonly Use[]
  readonly encryptionKeys?: EncryptionKeys | UnknownFact
  readonly keyHolder?: string | UnknownFact
  readonly dataInUse?: DataInUse | UnknownFact
  readonly administrators?: number | UnknownFact
  readonly exit?: Exit | UnknownFact
  readonly transition?: Transition
  readonly lifecycle?: Lifecycle
  readonly csf?: CsfAnswers
  readonly energy?: Energy | UnknownFact
  readonly decision?: string
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** A party outside that is the source of the data. */
export interface OutsideSource extends Free {
  readonly supplier: string
  readonly source?: string
  readonly asOf?: string
}

/** A set of data that belongs together. */
export interface Dataset extends Free {
  readonly id: string
  readonly name?: string
  readonly classification?: Classification | UnknownFact
  readonly personal?: Personal | UnknownFact
  readonly sourceSystem?: string | readonly string[] | OutsideSource | UnknownFact
  readonly copy?: string
  readonly owner?: string | UnknownFact
  readonly description?: string
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** Which state a document describes. */
export type State = 'current' | 'target'

/** Ground for sending personal data to a country without adequacy decision. */
export type TransferBasisKind = 'scc' | 'bcr' | 'derogation'

/** Ground for sending personal data outside the EEA. */
export interface TransferBasis extends Free {
  readonly kind: TransferBasisKind
  readonly assessedOn?: string | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** Ids of the same thing in other systems. */
export type ExternalIds = Readonly<Record<string, string>>

/** Software or a service that the organisation uses. */
export interface Application extends Free {
  readonly id: string
  readonly product?: string | UnknownFact
  readonly name?: string
  readonly supplier?: string | UnknownFact
  readonly from?: string
  readonly referenceComponents?: readonly string[]
  readonly functions?: readonly string[]
  readonly owner?: string | UnknownFact
  readonly domain?: string
  readonly lifecycle?: Lifecycle
  readonly criticality?: Criticality | UnknownFact
  readonly users?: number | UnknownFact
  readonly serviceModel?: ServiceModel | UnknownFact
  readonly licence?: string | UnknownFact
  readonly runsOn?: string | readonly (PlatformChoice | HostChoice)[] | Host | UnknownFact
  readonly operator?: string | UnknownFact
  readonly support?: Support | UnknownFact
  readonly backup?: Backup | UnknownFact
  readonly identityProvider?: IdentityProvider | UnknownFact
  readonly data?: readonly string[] | UnknownFact
  readonly contract?: string | UnknownFact
  readonly standards?: readonly string[]
  readonly interfaces?: readonly Interface[]
  readonly generativeAi?: readonly GenerativeAi[] | UnknownFact
  readonly exit?: Exit | UnknownFact
  readonly transition?: Transition
  readonly subProcessors?: readonly SubProcessor[] | UnknownFact
  readonly uses?: readonly Use[]
  readonly encryptionKeys?: EncryptionKeys | UnknownFact
  readonly keyHolder?: string | UnknownFact
  readonly dataInUse?: DataInUse | UnknownFact
  readonly administrators?: number | UnknownFact
  readonly transferBasis?: TransferBasis | UnknownFact
  readonly whyNotOpen?: string | UnknownFact
  readonly bespoke?: boolean
  readonly repository?: string | UnknownFact
  readonly affectsResidents?: boolean
  readonly algorithmRegister?: string | UnknownFact
  readonly processingLog?: ProcessingLog | UnknownFact
  readonly externalIds?: ExternalIds
  readonly csf?: CsfAnswers
  readonly energy?: Energy | UnknownFact
  readonly decision?: string
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** What people do when the systems are gone. */
export interface Fallback extends Free {
  readonly what: string
  readonly lasts?: string | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** How the work goes on when systems stop. */
export interface Continuity extends Free {
  readonly plan?: string | UnknownFact
  readonly exercisedOn?: string | UnknownFact
  readonly fallback?: readonly Fallback[] | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** Work that the organisation must keep doing. */
export interface Process extends Free {
  readonly id: string
  readonly name?: string
  readonly owner?: string | UnknownFact
  readonly domain?: string
  readonly criticality?: Criticality | UnknownFact
  readonly maxOutage?: string | UnknownFact
  readonly needs?: readonly string[]
  readonly either?: readonly (readonly string[])[]
  readonly helpedBy?: readonly string[]
  readonly continuity?: Continuity | UnknownFact
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** What happens at the end date. */
export type Renewal = 'automatic' | 'option' | 'none'

/** Who owns the data under the contract. */
export type DataOwnership = 'customer' | 'supplier' | 'shared' | 'not-arranged'

/** What the contract says about getting the data back. */
export interface DataReturn extends Free {
  readonly formats?: readonly string[]
  readonly withinDays?: number | UnknownFact
  readonly source?: string
  readonly asOf?: string
}

/** An agreement with a supplier. */
export interface Contract extends Free {
  readonly id: string
  readonly supplier?: string | UnknownFact
  readonly name?: string
  readonly start?: string | UnknownFact
  readonly end?: string | UnknownFact
  readonly extensions?: readonly string[]
  readonly renewal?: Renewal | UnknownFact
  readonly noticeMonths?: number | UnknownFact
  readonly terms?: string | UnknownFact
  readonly exitClause?: boolean | UnknownFact
  readonly annualCost?: number | UnknownFact
  readonly collective?: string
  readonly switchingCharges?: boolean | UnknownFact
  readonly dataOwnership?: DataOwnership | UnknownFact
  readonly dataReturn?: DataReturn | UnknownFact
  readonly exit?: Exit | UnknownFact
  readonly owner?: string | UnknownFact
  readonly decision?: string
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** Whether a device needs an account with the maker. */
export type Account = 'required' | 'optional'

/** Equipment: laptops, phones, cameras, sensors, network gear. */
export interface Device extends Free {
  readonly id: string
  readonly product?: string | UnknownFact
  readonly name?: string
  readonly supplier?: string | UnknownFact
  readonly owner?: string | UnknownFact
  readonly count?: number | UnknownFact
  readonly account?: Account | UnknownFact
  readonly contract?: string | UnknownFact
  readonly lifecycle?: Lifecycle
  readonly uses?: readonly Use[]
  readonly transition?: Transition
  readonly decision?: string
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** One requirement of a tender. */
export interface Requirement extends Free {
  readonly text: string
  readonly excludeCountries?: readonly Country[]
  readonly source?: string
  readonly asOf?: string
}

/** A tender that is prepared or runs. */
export interface Tender extends Free {
  readonly id: string
  readonly name?: string
  readonly functions?: readonly string[]
  readonly publishedOn?: string | UnknownFact
  readonly requirements?: readonly Requirement[]
  readonly owner?: string | UnknownFact
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** A Helm chart with its version. */
export interface Chart extends Free {
  readonly name: string
  readonly version?: string
  readonly repository?: string
}

/** Something a component offers to others. */
export interface Provided extends Free {
  readonly standard?: string
  readonly version?: string
  readonly kind?: InterfaceKind
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
}

/** A dataset that is kept here, with the reason. */
export interface Stored extends Free {
  readonly dataset: string
  readonly reason?: string
  readonly refresh?: string
  readonly source?: string
  readonly asOf?: string
}

/** A part that software is built from. */
export interface Component extends Free {
  readonly id: string
  readonly product?: string | UnknownFact
  readonly name?: string
  readonly supplier?: string | UnknownFact
  readonly partOf?: string
  readonly layer?: Layer | readonly Layer[] | UnknownFact
  readonly referenceComponents?: readonly string[]
  readonly functions?: readonly string[]
  readonly owner?: string | UnknownFact
  readonly licence?: string | UnknownFact
  readonly runsOn?: string | readonly (PlatformChoice | HostChoice)[] | Host | UnknownFact
  readonly operator?: string | UnknownFact
  readonly support?: Support | UnknownFact
  readonly backup?: Backup | UnknownFact
  readonly identityProvider?: IdentityProvider | UnknownFact
  readonly image?: string
  readonly chart?: string | Chart
  readonly manifests?: string
  readonly repository?: string | UnknownFact
  readonly publiccode?: string | UnknownFact
  readonly provides?: readonly Provided[]
  readonly interfaces?: readonly Interface[]
  readonly stores?: readonly (string | Stored)[]
  readonly data?: readonly string[]
  readonly processingLog?: ProcessingLog | UnknownFact
  readonly standards?: readonly string[]
  readonly subProcessors?: readonly SubProcessor[] | UnknownFact
  readonly uses?: readonly Use[]
  readonly encryptionKeys?: EncryptionKeys | UnknownFact
  readonly keyHolder?: string | UnknownFact
  readonly dataInUse?: DataInUse | UnknownFact
  readonly administrators?: number | UnknownFact
  readonly contract?: string | UnknownFact
  readonly generativeAi?: readonly GenerativeAi[] | UnknownFact
  readonly lifecycle?: Lifecycle
  readonly transition?: Transition
  readonly csf?: CsfAnswers
  readonly energy?: Energy | UnknownFact
  readonly decision?: string
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly source?: string
  readonly asOf?: string
  readonly reviewedOn?: string
  readonly acceptedRisks?: readonly AcceptedRiskHere[]
  readonly retired?: boolean
}

/** How loud a finding is. */
export type Level = 'error' | 'warning' | 'info' | 'hint' | 'off'

/** How likely it is that a country uses its powers. */
export type Likelihood = 'trusted' | 'limited' | 'raised' | 'high'

/** Likelihood per country; the rest follows from adequacy decisions. */
export type Likelihoods = Readonly<Record<string, Likelihood>>

/** Countries with an offensive cyber programme, dated and sourced. */
export interface HighRisk extends Free {
  readonly countries: readonly Country[]
  readonly source?: string
  readonly asOf?: string
}

/** Which law we trust, and where data may be. */
export interface Jurisdictions extends Free {
  readonly trusted?: readonly Area[]
  readonly locations?: readonly Area[]
  readonly likelihood?: Likelihoods
  readonly highRisk?: HighRisk
}

/** Level per rule or per group of rules. */
export type Levels = Readonly<Record<string, Level>>

/** Numbers from which a rule speaks. */
export interface Thresholds extends Free {
  readonly gatherBelow?: number
  readonly supplierShare?: number
  readonly jurisdictionShare?: number
  readonly hiddenHostApplications?: number
  readonly couplings?: number
  readonly factMaxAgeMonths?: number
  readonly askQuietMonths?: number
  readonly decisionWindowMonths?: number
  readonly exitTestMaxAgeMonths?: number
  readonly havenCheckMaxAgeMonths?: number
  readonly administrators?: number
  readonly fileMegabytes?: number
}

/** Level per likelihood. */
export interface RiskRow extends Free {
  readonly trusted?: Level
  readonly limited?: Level
  readonly raised?: Level
  readonly high?: Level
}

/** Level of a finding from impact and likelihood. */
export interface RiskTable extends Free {
  readonly low?: RiskRow
  readonly medium?: RiskRow
  readonly high?: RiskRow
  readonly critical?: RiskRow
}

/** What the entry must have; several keys must all hold, each of something of it; no key holds for everything. */
export interface SealCondition extends Free {
  readonly personal?: Personal
  readonly classification?: Classification
  readonly criticality?: Criticality
}

/** A SEAL that some entries need. */
export interface RequiredSeal extends Free {
  readonly when: SealCondition
  readonly seal: number
}

/** A share to be reached in a year. */
export interface Goal extends Free {
  readonly year: number
  readonly share: number
  readonly decision?: string
}

/** Where the organisation wants to go. */
export interface Ambition extends Free {
  readonly european?: readonly Goal[]
  readonly openSource?: readonly Goal[]
  readonly commonGround?: readonly Goal[]
}

/** Weight set of the EU Cloud Sovereignty Framework. */
export type CsfWeights = 'v1.2.1' | 'calculator-2026-06-01'

/** Language of texts. */
export type Language = 'nl' | 'en'

/** Case for which leaving is tested. */
export type ExitCase = 'plannedExit' | 'suddenLoss'

/** Who cuts off access. */
export interface CutOff extends Free {
  readonly jurisdictions?: readonly Area[]
  readonly suppliers?: readonly string[]
}

/** Who takes over. */
export interface Buyer extends Free {
  readonly name?: string
  readonly country: Country
}

/** A supplier gets another owner. */
export interface Takeover extends Free {
  readonly supplier: string
  readonly by: Buyer
}

/** A supplier raises its prices. */
export interface PriceRise extends Free {
  readonly supplier: string
  readonly share?: number
}

/** A platform stops. */
export interface Outage extends Free {
  readonly platform: string
  readonly lasts?: string
}

/** What if access is cut off. */
export interface CutOffScenario extends Free {
  readonly id: string
  readonly name?: string
  readonly cutOff: CutOff
  readonly notes?: string
}

/** What if a supplier is taken over. */
export interface TakeoverScenario extends Free {
  readonly id: string
  readonly name?: string
  readonly takeover: Takeover
  readonly notes?: string
}

/** What if a supplier raises its prices. */
export interface PriceRiseScenario extends Free {
  readonly id: string
  readonly name?: string
  readonly priceRise: PriceRise
  readonly notes?: string
}

/** What if a platform stops. */
export interface OutageScenario extends Free {
  readonly id: string
  readonly name?: string
  readonly outage: Outage
  readonly notes?: string
}

/** How sure a claim is; a finding is as sure as its weakest fact. */
export type Confidence = 'inherent' | 'sourced' | 'general-knowledge' | 'unverified' | 'unknown'

/** What was read; without url a document without a stable public address. */
export interface Source extends Free {
  readonly url?: string
  readonly date?: string
  readonly claim?: string
}

/** A name in two languages. */
export interface NamedText extends Free {
  readonly en: string
  readonly nl: string
}

/** What sort of body it is. */
export type SupplierKind = 'company' | 'foundation' | 'government' | 'community'

/** Whether the seat or the controlling owner is outside the EEA. */
export type OutsideControl = 'yes' | 'partly' | 'no' | 'unknown'

/** Who controls a supplier in the end. */
export interface UltimateParent extends Free {
  readonly id?: string
  readonly name: string
  readonly country: Country
  readonly registeredIn?: Country
}

/** A party to a change of control. */
export interface EventParty extends Free {
  readonly id?: string
  readonly name: string
  readonly country: Country
}

/** How far a change of control is. */
export type EventStatus = 'announced' | 'completed' | 'prohibited' | 'withdrawn' | 'unverified'

/** What an event changes. */
export type EventType = 'control' | 'acquires' | 'licence' | 'legal' | 'other'

/** A dated event that concerns who is in charge. */
export interface ControlEvent extends Free {
  readonly date: string
  readonly status: EventStatus
  readonly type: EventType
  readonly event: string | Bilingual
  readonly from?: EventParty
  readonly to?: EventParty
  readonly confidence?: Confidence
  readonly source?: string
}

/** How sure each claim on a supplier is. */
export interface SupplierConfidence extends Free {
  readonly identity?: Confidence
  readonly ownership?: Confidence
}

/** A supplier, owner or steward. */
export interface CatalogueSupplier extends Free {
  readonly id: string
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly weakAliases?: readonly string[]
  readonly kind?: SupplierKind
  readonly website?: string
  readonly country?: Country
  readonly ultimateParent?: UltimateParent
  readonly ownership?: Ownership
  readonly parentOwnership?: Ownership
  readonly otherJurisdictions?: readonly Country[]
  readonly controlOutsideEea?: OutsideControl
  readonly ownershipAsOf?: string
  readonly controlEvents?: readonly ControlEvent[]
  readonly dmaGatekeeper?: boolean
  readonly note?: string | Bilingual
  readonly confidence?: SupplierConfidence
  readonly sources?: readonly Source[]
}

/** A place where a product may be hosted; several are candidates. */
export interface Hosting extends Free {
  readonly provider: string
  readonly region?: string
  readonly country?: Country
  readonly providerCountry?: Country
  readonly operator?: string
  readonly confidence?: Confidence
  readonly asOf?: string
  readonly source?: string
  readonly note?: string | Bilingual
}

/** Layer of the technology stack. */
export type StackLayer = 'ai' | 'data' | 'software' | 'cloud' | 'devices'

/** Whether it has generative AI, and whether that is on by default. */
export type AiDefault = 'none' | 'optional' | 'default-on'

/** What makes it hard to leave. */
export type LockInFactorId = 
  | 'bespoke-couplings'
  | 'bundled-hosting'
  | 'bundled-licensing'
  | 'cloud-only'
  | 'data-gravity'
  | 'egress-cost'
  | 'few-suppliers'
  | 'framework-contract'
  | 'identity-coupling'
  | 'integrated-suite'
  | 'legally-mandated'
  | 'no-export'
  | 'opaque-hosting'
  | 'platform-coupling'
  | 'proprietary-api'
  | 'proprietary-data-model'
  | 'proprietary-format'
  | 'proprietary-runtime'
  | 'single-source'
  | 'statutory-updates'

/** How far it follows Common Ground. */
export type Partly = 'yes' | 'partial'

/** Part a product plays on a Haven cluster. */
export type HavenRole = 'component' | 'runs-on' | 'platform' | 'none'

/** How it is installed on a cluster. */
export type HavenDeploy = 'helm' | 'operator' | 'none'

/** What a product is to Haven. */
export interface HavenPlus extends Free {
  readonly role: HavenRole
  readonly deploy?: HavenDeploy
  readonly name?: string
}

/** Standing of a project at the CNCF. */
export type CncfStatus = 'graduated' | 'incubating' | 'sandbox'

/** Who controls the code; our judgement. */
export type SovereigntyClass = 
  | 'european-open'
  | 'european-standard'
  | 'european-proprietary'
  | 'community-open'
  | 'foreign-steward-open'
  | 'foreign-restricted'
  | 'review-origin'
  | 'avoid'

/** How proven it is; our judgement. */
export type Maturity = 'proven' | 'emerging' | 'experimental'

/** A GEMMA reference component. */
export interface GemmaComponent extends Free {
  readonly id: string
  readonly name: string
}

/** Stage at the end of a product. */
export type EndStage = 'declining' | 'end-announced' | 'end-of-life' | 'withdrawn'

/** That a product is ending or has ended. */
export interface ProductEnd extends Free {
  readonly status: EndStage
  readonly since?: string
  readonly end?: string
  readonly note?: string | Bilingual
  readonly confidence?: Confidence
  readonly source?: string
}

/** A change of licence by the single owner of the code. */
export interface LicenceChange extends Free {
  readonly date: string
  readonly from?: string
  readonly to?: string
  readonly note?: string | Bilingual
  readonly confidence?: Confidence
  readonly source?: string
}

/** That the supplier sells this as sovereign, from its own page. */
export interface SovereignClaim extends Free {
  readonly source: string
  readonly claim?: string | Bilingual
  readonly asOf?: string
}

/** Managed Kubernetes that a host offers. */
export interface ManagedKubernetes extends Free {
  readonly name?: string
  readonly cncfCertified?: boolean
}

/** A certificate of a host. */
export interface Certification extends Free {
  readonly name: string
  readonly status: string
}

/** Score of an assessment by others. */
export interface SovereigntyScore extends Free {
  readonly scheme: string
  readonly overall: string
  readonly legal?: string
  readonly source?: string
}

/** Facts on a European host. */
export interface Cloud extends Free {
  readonly managedKubernetes?: ManagedKubernetes
  readonly dataCentreInNl?: boolean
  readonly certifications?: readonly Certification[]
  readonly sovereigntyScore?: SovereigntyScore
}

/** An organisation known to use a product. */
export interface KnownUser extends Free {
  readonly user: string
  readonly source?: string
}

/** How sure each claim on a product is. */
export interface ProductConfidence extends Free {
  readonly identity?: Confidence
  readonly hosting?: Confidence
  readonly licence?: Confidence
  readonly repository?: Confidence
  readonly generativeAi?: Confidence
}

/** A product or service that can be bought or used. */
export interface CatalogueProduct extends Free {
  readonly id: string
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly weakAliases?: readonly string[]
  readonly supplier?: string
  readonly functions?: readonly string[]
  readonly stackLayer?: StackLayer
  readonly serviceModel?: ServiceModel
  readonly platform?: boolean
  readonly selfHostable?: boolean
  readonly licence?: string
  readonly licenceNote?: string | Bilingual
  readonly licenceChange?: LicenceChange
  readonly repository?: string
  readonly website?: string
  readonly hostedOn?: readonly Hosting[]
  readonly euHostingOption?: boolean
  readonly soldAsSovereign?: SovereignClaim
  readonly technologyFrom?: readonly string[]
  readonly generativeAi?: AiDefault
  readonly providerSpecific?: boolean
  readonly lockIn?: readonly LockInFactorId[]
  readonly exportFormats?: readonly string[]
  readonly standards?: readonly string[]
  readonly standardFamilies?: readonly string[]
  readonly otherStandards?: readonly string[]
  readonly commonGround?: Partly
  readonly commonGroundLayer?: Layer
  readonly commonGroundAlso?: readonly Layer[]
  readonly havenPlus?: HavenPlus
  readonly cncfStatus?: CncfStatus
  readonly publiccodeYml?: boolean
  readonly gemmaReferenceComponent?: GemmaComponent
  readonly sovereigntyClass?: SovereigntyClass
  readonly jurisdictionNote?: string | Bilingual
  readonly maturity?: Maturity
  readonly lifecycle?: ProductEnd
  readonly cloud?: Cloud
  readonly usedBy?: readonly KnownUser[]
  readonly dmaCorePlatformService?: boolean
  readonly note?: string | Bilingual
  readonly confidence?: ProductConfidence
  readonly sources?: readonly Source[]
}

/** What a product can be for. */
export interface CatalogueFunction extends Free {
  readonly id: string
  readonly name?: NamedText
  readonly description?: string | Bilingual
  readonly stackLayer?: StackLayer
  readonly gemmaReferenceComponents?: readonly GemmaComponent[]
}

/** Something that makes it hard to leave. */
export interface LockInFactor extends Free {
  readonly id: string
  readonly name?: NamedText
  readonly description?: string | Bilingual
}

/** An alternative for a function. */
export interface RankedAlternative extends Free {
  readonly product: string
  readonly why?: string | Bilingual
  readonly havenPlus?: boolean
}

/** Ranked alternatives for a function. */
export interface FunctionAlternative extends Free {
  readonly function: string
  readonly alternatives: readonly RankedAlternative[]
}

/** Why one looks for a replacement. */
export type ReplaceReason = 'jurisdiction' | 'licence' | 'end-of-life' | 'ownership' | 'lock-in'

/** A product that can take the place of another. */
export interface Replacement extends Free {
  readonly product: string
  readonly part?: string | Bilingual
  readonly maturity?: Maturity
  readonly caveat?: string | Bilingual
}

/** What can replace a product. */
export interface ProductAlternative extends Free {
  readonly product: string
  readonly reasons?: readonly ReplaceReason[]
  readonly replacedBy: readonly Replacement[]
}

/** A region of a cloud provider. */
export interface CloudRegion extends Free {
  readonly code: string
  readonly country: Country
  readonly name?: string
  readonly location?: string
  readonly partition?: string
  readonly aliases?: readonly string[]
}

/** The regions of one provider. */
export interface CloudRegions extends Free {
  readonly provider: string
  readonly supplier?: string
  readonly aliases?: readonly string[]
  readonly zoneSuffix?: string
  readonly note?: string | Bilingual
  readonly confidence?: Confidence
  readonly sources?: readonly Source[]
  readonly regions: readonly CloudRegion[]
}

/** A national provision that municipalities connect to. */
export interface Provision extends Free {
  readonly id: string
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly gemmaId?: string
  readonly status?: GemmaStatus
  readonly operator?: string
  readonly website?: string
  readonly note?: string | Bilingual
  readonly source?: string
  readonly asOf?: string
  readonly confidence?: Confidence
  readonly sources?: readonly Source[]
}

/** A format in which data can be taken out. */
export interface ExportFormat extends Free {
  readonly id: string
  readonly name?: NamedText
  readonly openFormat?: boolean
  readonly note?: string | Bilingual
  readonly source?: string
}

/** A text in two languages. */
export interface Bilingual extends Free {
  readonly en: string
  readonly nl: string
}

/** Standing in the GEMMA model. */
export type GemmaStatus = 'in-use' | 'in-development' | 'end-of-support' | 'withdrawn' | 'unstated'

/** The release of the GEMMA model that names, GUIDs and standings are from. */
export interface GemmaModel extends Free {
  readonly release: string
  readonly source?: string
  readonly commit?: string
  readonly checked?: string
  readonly note?: Bilingual
}

/** How likely it is that a country uses its powers, before a policy says otherwise; high is for the list of a policy. */
export type StartLikelihood = 'trusted' | 'limited' | 'raised'

/** Whether the European Commission decided that personal data may go there. */
export type AdequacyStatus = 'decision' | 'partial' | 'none' | 'not-applicable'

/** Adequacy under the GDPR: that personal data may be transferred. It says nothing of sovereignty. */
export interface Adequacy extends Free {
  readonly status: AdequacyStatus
  readonly date?: string
  readonly expires?: string
  readonly contestedSince?: string
  readonly note?: Bilingual
  readonly confidence?: Confidence
  readonly source?: string
  readonly sources?: readonly Source[]
}

/** An agreement on public procurement with the European Union. */
export type ProcurementAgreement = 'gpa'

/** By which agreement bidders from there are treated as those of the European Union. A country without it was not studied. */
export interface Procurement extends Free {
  readonly agreement: ProcurementAgreement
  readonly confidence?: Confidence
  readonly source?: string
}

/** Whether the laws of a country were studied. */
export type LawStudy = 'studied' | 'not-studied' | 'eea'

/** A country or territory whose law can count. */
export interface Jurisdiction extends Free {
  readonly code: Country
  readonly name?: NamedText
  readonly eu?: boolean
  readonly eea?: boolean
  readonly adequacy?: Adequacy
  readonly procurement?: Procurement
  readonly likelihood?: StartLikelihood
  readonly treatAs?: Country
  readonly laws?: readonly string[]
  readonly lawStudy?: LawStudy
  readonly lawsNote?: Bilingual
  readonly fiveEyes?: boolean
  readonly note?: Bilingual
  readonly sources?: readonly Source[]
}

/** An adequacy decision for an organisation, not a country. */
export interface OtherAdequacy extends Free {
  readonly id: string
  readonly name?: NamedText
  readonly date?: string
  readonly source?: string
  readonly confidence?: Confidence
}

/** What a law lets a state demand. */
export type PowerId = 
  | 'compel-data'
  | 'compel-assistance'
  | 'interception'
  | 'weaken-encryption'
  | 'secrecy'
  | 'cut-off'
  | 'restrict-use'

/** Something that a law lets a state demand. */
export interface Power extends Free {
  readonly id: PowerId
  readonly meaning?: Bilingual
}

/** A law that reaches across borders. */
export interface Law extends Free {
  readonly id: string
  readonly name?: NamedText
  readonly jurisdiction?: Country
  readonly powers?: readonly PowerId[]
  readonly reach?: Bilingual
  readonly status?: Bilingual
  readonly inForce?: boolean
  readonly lapsedOn?: string
  readonly runsOnUntil?: string
  readonly note?: Bilingual
  readonly source?: string
  readonly sourceOpened?: boolean
  readonly checked?: string
  readonly confidence?: Confidence
  readonly casesConfidence?: Confidence
  readonly sources?: readonly Source[]
}

/** What a standard is about. */
export type StandardKind = 
  | 'api'
  | 'api-rules'
  | 'message'
  | 'events'
  | 'connectivity'
  | 'identity'
  | 'identifier'
  | 'security'
  | 'signature'
  | 'network'
  | 'logging'
  | 'metadata'
  | 'semantics'
  | 'format'
  | 'accessibility'
  | 'hosting'
  | 'process'
  | 'finance'
  | 'hr'
  | 'geo'
  | 'soil'
  | 'construction'
  | 'other'

/** Standing of a standard for a municipality. */
export type StandardStatus = 
  | 'mandatory'
  | 'recommended'
  | 'in-use'
  | 'emerging'
  | 'in-procedure'
  | 'legacy'
  | 'retired'

/** A key of a standard. */
export type StandardJudgement = 'status' | 'replacedBy'

/** A version of a standard. */
export interface StandardVersion extends Free {
  readonly version: string
  readonly status?: GemmaStatus
  readonly since?: string
}

/** A standard that interfaces, components and contracts name. */
export interface CatalogueStandard extends Free {
  readonly id: string
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly kind?: StandardKind
  readonly family?: string
  readonly status?: StandardStatus
  readonly since?: string
  readonly owner?: string
  readonly currentVersion?: string
  readonly versions?: readonly StandardVersion[]
  readonly replacedBy?: readonly string[]
  readonly partOf?: string
  readonly judged?: readonly StandardJudgement[]
  readonly gemmaId?: string
  readonly gemmaName?: string
  readonly gemmaStatus?: GemmaStatus
  readonly website?: string
  readonly note?: Bilingual
  readonly source?: string
  readonly checked?: string
  readonly confidence?: Confidence
}

/** Layer in which a component lands. */
export type SuggestedLayer = 'interaction' | 'process' | 'integration' | 'services' | 'data' | 'platform'

/** A GEMMA reference component: what a municipality calls a kind of application. */
export interface ReferenceComponent extends Free {
  readonly gemmaId: string
  readonly name?: string
  readonly status?: GemmaStatus
  readonly gist?: Bilingual
  readonly suggestedLayers?: readonly SuggestedLayer[]
  readonly biv?: string
  readonly bbn?: string
  readonly standardsMandatory?: readonly string[]
  readonly standardsRecommended?: readonly string[]
  readonly note?: Bilingual
}

/** A GEMMA technology component. */
export interface TechnologyComponent extends Free {
  readonly gemmaId: string
  readonly name?: string
  readonly status?: GemmaStatus
}

/** The Haven standard and its checker. */
export interface HavenStandard extends Free {
  readonly name?: string
  readonly owner?: string
  readonly status?: Bilingual
  readonly adopted?: string
  readonly checkerVersionSeen?: string
  readonly passRule?: Bilingual
  readonly havenPlusStatus?: Bilingual
  readonly havenPlusNotFound?: readonly Bilingual[]
  readonly note?: Bilingual
  readonly checked?: string
  readonly source?: string
  readonly sources?: readonly Source[]
  readonly confidence?: Confidence
}

/** Group of Haven checks. */
export type HavenGroup = 'fundamental' | 'infrastructure' | 'cluster' | 'external' | 'deployment' | 'validation'

/** Whose an id is. */
export type IdOrigin = 'haven' | 'ours' | 'fundament'

/** Whether a check counts for compliance. */
export type HavenLevel = 'required' | 'suggested'

/** A check of the Haven Compliancy Checker. */
export interface HavenCheck extends Free {
  readonly id: string
  readonly idOrigin?: IdOrigin
  readonly group?: HavenGroup
  readonly level?: HavenLevel
  readonly title?: Bilingual
  readonly requires?: Bilingual
  readonly checkerName?: string
  readonly declarable?: boolean
  readonly note?: Bilingual
  readonly source?: string
}

/** What an application needs in order to run on Haven; nobody validates it officially. */
export interface HavenRequirement extends Free {
  readonly id: string
  readonly idOrigin?: IdOrigin
  readonly title?: Bilingual
  readonly source?: string
  readonly confidence?: Confidence
}

/** A component of the preset Haven+ of the platform Fundament, the nearest there is to a list. */
export interface HavenPlusComponent extends Free {
  readonly id: string
  readonly idOrigin?: IdOrigin
  readonly name?: string
  readonly purpose?: Bilingual
  readonly product?: string
}

/** A document of the framework. */
export interface CsfDocument extends Free {
  readonly url: string
  readonly published?: string
  readonly licence?: string
  readonly readVia?: string
  readonly attribution?: string
  readonly changes?: string
}

/** Where the framework comes from. */
export interface CsfFramework extends Free {
  readonly name: string
  readonly version?: string
  readonly publisher?: string
  readonly document?: CsfDocument
  readonly guidance?: CsfDocument
  readonly calculator?: CsfDocument
  readonly checked?: string
  readonly valuesConfidence?: Confidence
  readonly wordingNote?: Bilingual
}

/** A number per objective of the framework. */
export type CsfObjectiveNumbers = Readonly<Record<string, number>>

/** A published set of weights; a score names the set it was counted with. */
export interface CsfWeightSet extends Free {
  readonly id: CsfWeights
  readonly basis?: Bilingual
  readonly weights?: CsfObjectiveNumbers
}

/** How answers become a score and a SEAL; neither follows from the other. */
export interface CsfScoring extends Free {
  readonly score?: Bilingual
  readonly scoreOfObjective?: Bilingual
  readonly maxScore?: number
  readonly actualMaxima?: CsfObjectiveNumbers
  readonly clamp?: boolean
  readonly sealOfObjective?: Bilingual
  readonly overallSeal?: Bilingual
  readonly precedence?: Bilingual
  readonly unanswered?: Bilingual
  readonly note?: Bilingual
}

/** A Sovereignty Effectiveness Assurance Level. */
export interface CsfSealLevel extends Free {
  readonly level: number
  readonly name?: NamedText
  readonly alsoCalled?: string
  readonly gist?: Bilingual
}

/** What an objective asks for a level. */
export interface CsfSealRequirement extends Free {
  readonly level: number
  readonly requires?: Bilingual
}

/** An answer to a question. */
export interface CsfAnswer extends Free {
  readonly answer: number
  readonly value?: number
  readonly seal?: number
  readonly label?: Bilingual
}

/** A question of the framework. */
export interface CsfCriterion extends Free {
  readonly id: string
  readonly question?: Bilingual
  readonly affectsSeal?: boolean
  readonly note?: Bilingual
  readonly answers?: readonly CsfAnswer[]
}

/** An objective of the framework. */
export interface CsfObjective extends Free {
  readonly id: string
  readonly name?: NamedText
  readonly factors?: readonly Bilingual[]
  readonly sealRequirements?: readonly CsfSealRequirement[]
  readonly criteria?: readonly CsfCriterion[]
}

/** The EU Cloud Sovereignty Framework. */
export interface CsfCatalogue extends Free {
  readonly framework?: CsfFramework
  readonly weightSets?: readonly CsfWeightSet[]
  readonly scoring?: CsfScoring
  readonly sealLevels?: readonly CsfSealLevel[]
  readonly objectives?: readonly CsfObjective[]
}
