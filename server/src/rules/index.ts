import { assistantOnByDefault } from './ai/assistant-on-by-default/rule.ts'
import { assistantWithoutDpia } from './ai/assistant-without-dpia/rule.ts'
import { foreignModel } from './ai/foreign-model/rule.ts'
import { noAlgorithmRegister } from './ai/no-algorithm-register/rule.ts'
import { callsUpward } from './common-ground/calls-upward/rule.ts'
import { closedLicence } from './common-ground/closed-licence/rule.ts'
import { dataCopied } from './common-ground/data-copied/rule.ts'
import { dataWithInterface } from './common-ground/data-with-interface/rule.ts'
import { linkedWithoutApi } from './common-ground/linked-without-api/rule.ts'
import { mandatoryStandardMissing } from './common-ground/mandatory-standard-missing/rule.ts'
import { noFsc } from './common-ground/no-fsc/rule.ts'
import { noLayer } from './common-ground/no-layer/rule.ts'
import { noOpenApi } from './common-ground/no-open-api/rule.ts'
import { noProcessingLog } from './common-ground/no-processing-log/rule.ts'
import { noPubliccode } from './common-ground/no-publiccode/rule.ts'
import { notDeployable } from './common-ground/not-deployable/rule.ts'
import { processAndDataBundled } from './common-ground/process-and-data-bundled/rule.ts'
import { retiredApiVersion } from './common-ground/retired-api-version/rule.ts'
import { skipsServices } from './common-ground/skips-services/rule.ts'
import { tooManyCouplings } from './common-ground/too-many-couplings/rule.ts'
import { twoSources } from './common-ground/two-sources/rule.ts'
import { hiddenHost } from './concentration/hidden-host/rule.ts'
import { jurisdictionShare } from './concentration/jurisdiction-share/rule.ts'
import { singleSignIn } from './concentration/single-sign-in/rule.ts'
import { singleWorkplace } from './concentration/single-workplace/rule.ts'
import { supplierShare } from './concentration/supplier-share/rule.ts'
import { backupInSameHands } from './continuity/backup-in-same-hands/rule.ts'
import { criticalProcessExposed } from './continuity/critical-process-exposed/rule.ts'
import { foreignDataSource } from './continuity/foreign-data-source/rule.ts'
import { leavingTakesTooLong } from './continuity/leaving-takes-too-long/rule.ts'
import { noContinuityPlan } from './continuity/no-continuity-plan/rule.ts'
import { noFallback } from './continuity/no-fallback/rule.ts'
import { foreignAccountRequired } from './devices/foreign-account-required/rule.ts'
import { highRiskMaker } from './devices/high-risk-maker/rule.ts'
import { acceptedRiskExpired } from './governance/accepted-risk-expired/rule.ts'
import { acceptedRiskIncomplete } from './governance/accepted-risk-incomplete/rule.ts'
import { acceptedRiskOutgrown } from './governance/accepted-risk-outgrown/rule.ts'
import { acceptedRiskPointless } from './governance/accepted-risk-pointless/rule.ts'
import { behindAmbition } from './governance/behind-ambition/rule.ts'
import { noOwner } from './governance/no-owner/rule.ts'
import { scarceKnowledge } from './governance/scarce-knowledge/rule.ts'
import { tenderExcludesOrigin } from './governance/tender-excludes-origin/rule.ts'
import { transitionOverdue } from './governance/transition-overdue/rule.ts'
import { transitionWithoutTarget } from './governance/transition-without-target/rule.ts'
import { unclassifiedData } from './governance/unclassified-data/rule.ts'
import { unratedCriticality } from './governance/unrated-criticality/rule.ts'
import { checkOutdated } from './haven/check-outdated/rule.ts'
import { contradictsFacts } from './haven/contradicts-facts/rule.ts'
import { declaredOnly } from './haven/declared-only/rule.ts'
import { foreignProvider } from './haven/foreign-provider/rule.ts'
import { notCompliant } from './haven/not-compliant/rule.ts'
import { adequacyOnlyBasis } from './jurisdiction/adequacy-only-basis/rule.ts'
import { belowRequiredSeal } from './jurisdiction/below-required-seal/rule.ts'
import { canBeSwitchedOff } from './jurisdiction/can-be-switched-off/rule.ts'
import { dataOutsideAllowedArea } from './jurisdiction/data-outside-allowed-area/rule.ts'
import { foreignLawReachesData } from './jurisdiction/foreign-law-reaches-data/rule.ts'
import { foreignParent } from './jurisdiction/foreign-parent/rule.ts'
import { highRiskCountry } from './jurisdiction/high-risk-country/rule.ts'
import { ownershipChanged } from './jurisdiction/ownership-changed/rule.ts'
import { providerHeldKeys } from './jurisdiction/provider-held-keys/rule.ts'
import { remoteSupportFromOutside } from './jurisdiction/remote-support-from-outside/rule.ts'
import { sovereignLabel } from './jurisdiction/sovereign-label/rule.ts'
import { takeoverAnnounced } from './jurisdiction/takeover-announced/rule.ts'
import { transferWithoutBasis } from './jurisdiction/transfer-without-basis/rule.ts'
import { undeclaredHosting } from './jurisdiction/undeclared-hosting/rule.ts'
import { undeclaredOwner } from './jurisdiction/undeclared-owner/rule.ts'
import { bespokeNotOpen } from './lock-in/bespoke-not-open/rule.ts'
import { bundledSuite } from './lock-in/bundled-suite/rule.ts'
import { closedEngine } from './lock-in/closed-engine/rule.ts'
import { closedWithoutReason } from './lock-in/closed-without-reason/rule.ts'
import { contractEnded } from './lock-in/contract-ended/rule.ts'
import { contractWithoutExitClause } from './lock-in/contract-without-exit-clause/rule.ts'
import { decisionWindow } from './lock-in/decision-window/rule.ts'
import { endOfLife } from './lock-in/end-of-life/rule.ts'
import { exitPlanUntested } from './lock-in/exit-plan-untested/rule.ts'
import { legacyStandard } from './lock-in/legacy-standard/rule.ts'
import { licenceChanged } from './lock-in/licence-changed/rule.ts'
import { noExitPlan } from './lock-in/no-exit-plan/rule.ts'
import { noOpenExport } from './lock-in/no-open-export/rule.ts'
import { noOpenStandard } from './lock-in/no-open-standard/rule.ts'
import { proprietarySignIn } from './lock-in/proprietary-sign-in/rule.ts'
import { providerSpecificService } from './lock-in/provider-specific-service/rule.ts'
import { switchingCharge } from './lock-in/switching-charge/rule.ts'
import type { Rule } from './rule.ts'
import { aliasName } from './structure/alias-name/rule.ts'
import { circularHosting } from './structure/circular-hosting/rule.ts'
import { contradictingStatements } from './structure/contradicting-statements/rule.ts'
import { contradictsCatalogue } from './structure/contradicts-catalogue/rule.ts'
import { duplicateId } from './structure/duplicate-id/rule.ts'
import { impossibleDate } from './structure/impossible-date/rule.ts'
import { referenceKind } from './structure/reference-kind/rule.ts'
import { schema } from './structure/schema/rule.ts'
import { staleFact } from './structure/stale-fact/rule.ts'
import { unknownProduct } from './structure/unknown-product/rule.ts'
import { unknownReference } from './structure/unknown-reference/rule.ts'
import { unknownReferenceComponent } from './structure/unknown-reference-component/rule.ts'
import { unsafeYaml } from './structure/unsafe-yaml/rule.ts'
import { unusedDefinition } from './structure/unused-definition/rule.ts'
import { yamlNorway } from './structure/yaml-norway/rule.ts'
import { yamlSyntax } from './structure/yaml-syntax/rule.ts'

/** Every rule there is. */
export const allRules: readonly Rule[] = [
  yamlSyntax,
  schema,
  duplicateId,
  unknownReference,
  referenceKind,
  circularHosting,
  unusedDefinition,
  contradictingStatements,
  yamlNorway,
  impossibleDate,
  unsafeYaml,
  aliasName,
  contradictsCatalogue,
  staleFact,
  unknownProduct,
  unknownReferenceComponent,
  foreignLawReachesData,
  foreignParent,
  canBeSwitchedOff,
  highRiskCountry,
  undeclaredHosting,
  undeclaredOwner,
  providerHeldKeys,
  ownershipChanged,
  takeoverAnnounced,
  sovereignLabel,
  dataOutsideAllowedArea,
  transferWithoutBasis,
  remoteSupportFromOutside,
  adequacyOnlyBasis,
  belowRequiredSeal,
  endOfLife,
  notCompliant,
  noOwner,
  unratedCriticality,
  unclassifiedData,
  providerSpecificService,
  noLayer,
  skipsServices,
  callsUpward,
  dataWithInterface,
  linkedWithoutApi,
  twoSources,
  dataCopied,
  processAndDataBundled,
  noOpenApi,
  retiredApiVersion,
  mandatoryStandardMissing,
  noFsc,
  noProcessingLog,
  tooManyCouplings,
  closedLicence,
  noPubliccode,
  notDeployable,
  supplierShare,
  hiddenHost,
  foreignProvider,
  closedEngine,
  licenceChanged,
  legacyStandard,
  noOpenStandard,
  bundledSuite,
  proprietarySignIn,
  acceptedRiskExpired,
  acceptedRiskIncomplete,
  acceptedRiskPointless,
  acceptedRiskOutgrown,
  transitionOverdue,
  transitionWithoutTarget,
  behindAmbition,
  tenderExcludesOrigin,
  scarceKnowledge,
  bespokeNotOpen,
  closedWithoutReason,
  noExitPlan,
  exitPlanUntested,
  noOpenExport,
  contractWithoutExitClause,
  contractEnded,
  decisionWindow,
  switchingCharge,
  noContinuityPlan,
  noFallback,
  foreignDataSource,
  highRiskMaker,
  foreignAccountRequired,
  noAlgorithmRegister,
  assistantOnByDefault,
  assistantWithoutDpia,
  foreignModel,
  checkOutdated,
  contradictsFacts,
  declaredOnly,
  criticalProcessExposed,
  leavingTakesTooLong,
  backupInSameHands,
  jurisdictionShare,
  singleSignIn,
  singleWorkplace,
]
