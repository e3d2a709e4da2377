// Made by scripts/generate.ts from schemas/. Do not edit.
import type { DocumentKind, MapShape, TextShape } from '../shape.ts'

const idText: TextShape = {
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  format: 'id',
}

const organisationTypeText: TextShape = {
  closed: [
    'municipality', 'shared-service-centre', 'joint-arrangement', 'cooperation', 'province', 'water-authority',
    'central-government', 'other',
  ],
  doc: 'organisationType',
}

const oinText: TextShape = {
  pattern: '^[0-9]{20}$',
  format: 'oin',
}

const dateText: TextShape = {
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  format: 'date',
}

const referenceText: TextShape = {
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$',
  format: 'reference',
}

const questionMap: MapShape = {
  required: [],
  keys: {
    askedOn: { text: dateText },
    askedTo: { text: { ...referenceText, refersTo: ['party'] } },
  },
  doc: 'question',
}

const unknownFactMap: MapShape = {
  when: 'unknown',
  required: ['unknown'],
  keys: {
    unknown: { maps: [questionMap] },
  },
  doc: 'unknownFact',
}

const countryText: TextShape = {
  closed: [
    'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD',
    'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA',
    'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE',
    'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA',
    'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK',
    'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP',
    'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT',
    'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS',
    'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ',
    'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS',
    'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST',
    'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW',
    'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA',
    'ZM', 'ZW',
  ],
  format: 'country',
  names: 'country',
  doc: 'country',
}

const linkText: TextShape = {
  pattern: '\\S',
  format: 'link',
}

const partialDateText: TextShape = {
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  format: 'partial-date',
}

const organisationMap: MapShape = {
  defines: 'organisation',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    type: { text: organisationTypeText },
    oin: { text: oinText },
    members: { list: { text: { ...idText, refersTo: ['organisation'] } } },
    country: { text: countryText, maps: [unknownFactMap] },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    retired: { boolean: true },
  },
  doc: 'organisation',
}

const stateText: TextShape = {
  closed: ['current', 'target'],
  doc: 'state',
}

const ownerMap: MapShape = {
  required: [],
  keys: {
    id: { text: { ...idText, refersTo: ['supplier'] } },
    name: { text: {} },
    country: { text: countryText, maps: [unknownFactMap] },
    registeredIn: { text: countryText },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'owner',
}

const ownershipText: TextShape = {
  closed: [
    'listed', 'private-equity', 'family', 'foundation', 'state', 'cooperative', 'subsidiary', 'private',
  ],
  doc: 'ownership',
}

const exitTestsMap: MapShape = {
  required: [],
  keys: {
    plannedExit: { text: dateText, maps: [unknownFactMap] },
    suddenLoss: { text: dateText, maps: [unknownFactMap] },
  },
  doc: 'exitTests',
}

const exitMap: MapShape = {
  required: [],
  keys: {
    plan: { text: linkText, maps: [unknownFactMap] },
    exportFormats: { list: { text: { names: 'format' } }, maps: [unknownFactMap] },
    durationMonths: { number: { min: 0 }, maps: [unknownFactMap] },
    testedOn: { maps: [exitTestsMap, unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'exit',
}

const productOrSupplierText: TextShape = {
  pattern: '\\S',
  format: 'name',
}

const subProcessorMap: MapShape = {
  required: ['supplier'],
  keys: {
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] } },
    for: { text: {} },
    location: { text: countryText, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'subProcessor',
}

const ruleText: TextShape = {
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$',
  format: 'rule',
  names: 'rule',
}

const elementReferenceText: TextShape = {
  pattern: '^((supplier|product|component):)?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$',
  format: 'element-reference',
}

const acceptedRiskHereMap: MapShape = {
  required: ['rule'],
  keys: {
    rule: { text: ruleText },
    element: { text: { ...elementReferenceText, refersTo: ['element'] } },
    covers: { list: { text: { ...elementReferenceText, refersTo: ['element'] } } },
    except: { list: { text: { ...elementReferenceText, refersTo: ['element'] } } },
    reason: { text: {} },
    acceptedBy: { text: {} },
    acceptedOn: { text: dateText },
    until: { text: dateText },
    decision: { text: linkText },
  },
  doc: 'acceptedRiskHere',
}

const supplierMap: MapShape = {
  defines: 'supplier',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    country: { text: countryText, maps: [unknownFactMap] },
    ultimateParent: { maps: [ownerMap, unknownFactMap] },
    ownership: { text: ownershipText, maps: [unknownFactMap] },
    otherJurisdictions: { list: { text: countryText } },
    website: { text: linkText },
    exit: { maps: [exitMap, unknownFactMap] },
    subProcessors: { list: { maps: [subProcessorMap] }, maps: [unknownFactMap] },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'supplier',
}

const serviceModelText: TextShape = {
  closed: ['saas', 'paas', 'iaas', 'self-hosted', 'hardware', 'standard'],
  doc: 'serviceModel',
}

const licenceText: TextShape = {
  pattern: '^(proprietary|\\(*[A-Za-z0-9.+:-]+\\)*( (OR|AND|WITH) \\(*[A-Za-z0-9.+:-]+\\)*)*)$',
  format: 'licence',
}

const encryptionKeysText: TextShape = {
  closed: ['provider', 'mostly-provider', 'shared', 'mostly-customer', 'customer-only'],
  doc: 'encryptionKeys',
}

const dataInUseText: TextShape = {
  closed: ['clear', 'attested-confidential-computing'],
  doc: 'dataInUse',
}

const hostMap: MapShape = {
  required: [],
  keys: {
    product: { text: { ...productOrSupplierText, refersTo: ['product'] } },
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] } },
    region: { text: { names: 'region' }, maps: [unknownFactMap] },
    location: { text: countryText, maps: [unknownFactMap] },
    operator: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    encryptionKeys: { text: encryptionKeysText, maps: [unknownFactMap] },
    keyHolder: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    dataInUse: { text: dataInUseText, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'host',
}

const hostRoleText: TextShape = {
  closed: ['active', 'standby'],
  doc: 'hostRole',
}

const platformChoiceMap: MapShape = {
  when: 'platform',
  required: ['platform'],
  keys: {
    platform: { text: { ...referenceText, refersTo: ['platform'] } },
    role: { text: hostRoleText },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'platformChoice',
}

const hostChoiceMap: MapShape = {
  required: [],
  keys: {
    role: { text: hostRoleText },
    product: { text: { ...productOrSupplierText, refersTo: ['product'] } },
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] } },
    region: { text: { names: 'region' }, maps: [unknownFactMap] },
    location: { text: countryText, maps: [unknownFactMap] },
    operator: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    encryptionKeys: { text: encryptionKeysText, maps: [unknownFactMap] },
    keyHolder: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    dataInUse: { text: dataInUseText, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'hostChoice',
}

const standardNameText: TextShape = {
  pattern: '^[a-z0-9]+([.-][a-z0-9]+)*(@\\S+)?$',
  format: 'standard',
  names: 'standard',
}

const aiReachText: TextShape = {
  closed: ['none', 'entered-text', 'organisation-data'],
  doc: 'aiReach',
}

const generativeAiMap: MapShape = {
  required: ['feature'],
  keys: {
    feature: { text: {} },
    enabled: { boolean: true, maps: [unknownFactMap] },
    reaches: { text: aiReachText, maps: [unknownFactMap] },
    dpia: { text: linkText, maps: [unknownFactMap] },
    model: { text: { ...productOrSupplierText, refersTo: ['product'] }, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'generativeAi',
}

const productMap: MapShape = {
  defines: 'product',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] }, maps: [unknownFactMap] },
    functions: { list: { text: { names: 'function' } } },
    serviceModel: { text: serviceModelText, maps: [unknownFactMap] },
    licence: { text: licenceText, maps: [unknownFactMap] },
    runsOn: { text: { ...referenceText, refersTo: ['platform'] }, list: { maps: [platformChoiceMap, hostChoiceMap] }, maps: [hostMap, unknownFactMap] },
    repository: { text: linkText, maps: [unknownFactMap] },
    website: { text: linkText },
    standards: { list: { text: standardNameText } },
    exportFormats: { list: { text: { names: 'format' } }, maps: [unknownFactMap] },
    referenceComponents: { list: { text: { refersTo: ['referenceComponent'] } } },
    generativeAi: { list: { maps: [generativeAiMap] }, maps: [unknownFactMap] },
    subProcessors: { list: { maps: [subProcessorMap] }, maps: [unknownFactMap] },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'product',
}

const supportMap: MapShape = {
  required: [],
  keys: {
    by: { text: { ...referenceText, refersTo: ['party'] } },
    from: { list: { text: countryText }, maps: [unknownFactMap] },
    accessToData: { boolean: true, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'support',
}

const backupMap: MapShape = {
  required: [],
  keys: {
    runsOn: { text: { ...referenceText, refersTo: ['platform'] }, list: { maps: [platformChoiceMap, hostChoiceMap] }, maps: [hostMap, unknownFactMap] },
    encryptionKeys: { text: encryptionKeysText, maps: [unknownFactMap] },
    keyHolder: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'backup',
}

const identityProviderMap: MapShape = {
  required: [],
  keys: {
    application: { text: { ...referenceText, refersTo: ['application', 'component'] } },
    protocols: { list: { text: standardNameText } },
    fallback: { text: { ...referenceText, refersTo: ['application', 'component'] } },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'identityProvider',
}

const versionText: TextShape = {
  pattern: '^\\S+$',
  format: 'version',
}

const kubernetesMap: MapShape = {
  required: [],
  keys: {
    version: { text: versionText },
    controlPlaneNodes: { number: { integer: true, min: 0 } },
    workers: { number: { integer: true, min: 0 } },
    zones: { number: { integer: true, min: 0 } },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'kubernetes',
}

const havenResultText: TextShape = {
  closed: ['pass', 'fail', 'skipped'],
  doc: 'havenResult',
}

const havenChecksMap: MapShape = {
  required: [],
  keys: {},
  others: { text: havenResultText },
  otherKeys: { pattern: '^(?!x-)[a-z0-9]+(-[a-z0-9]+)*$', format: 'id', names: 'havenCheck' },
  doc: 'havenChecks',
}

const havenMap: MapShape = {
  required: [],
  keys: {
    checkedOn: { text: dateText, maps: [unknownFactMap] },
    checker: { text: versionText },
    evidence: { text: linkText, maps: [unknownFactMap] },
    checks: { maps: [havenChecksMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'haven',
}

const useMap: MapShape = {
  required: ['product'],
  keys: {
    product: { text: { ...productOrSupplierText, refersTo: ['product'] } },
    for: { text: { names: 'function' } },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'use',
}

const transitionKindText: TextShape = {
  closed: ['replace', 'move', 'retire', 'split'],
  doc: 'transitionKind',
}

const transitionStatusText: TextShape = {
  closed: ['idea', 'decided', 'started', 'done'],
  doc: 'transitionStatus',
}

const transitionMap: MapShape = {
  required: ['kind'],
  keys: {
    kind: { text: transitionKindText },
    to: { list: { text: { ...referenceText, refersTo: ['product', 'application', 'component', 'platform'] } } },
    before: { text: dateText },
    status: { text: transitionStatusText },
    decision: { text: linkText },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'transition',
}

const lifecycleText: TextShape = {
  closed: ['planned', 'in-use', 'phasing-out', 'retired'],
  doc: 'lifecycle',
}

const csfAnswersMap: MapShape = {
  required: [],
  keys: {},
  others: { number: { integer: true, min: 1, max: 5 } },
  otherKeys: { pattern: '^SOV-[1-8]\\.[1-9]$', format: 'csf-criterion', names: 'csfCriterion' },
  doc: 'csfAnswers',
}

const energyMap: MapShape = {
  required: [],
  keys: {
    annualKwh: { number: { min: 0 } },
    renewableShare: { number: { min: 0, max: 1 } },
    pue: { number: { min: 1 } },
    heatReuse: { boolean: true },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'energy',
}

const platformMap: MapShape = {
  defines: 'platform',
  required: ['id'],
  keys: {
    id: { text: idText },
    product: { text: { ...productOrSupplierText, refersTo: ['product'] }, maps: [unknownFactMap] },
    name: { text: {} },
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] }, maps: [unknownFactMap] },
    owner: { text: {}, maps: [unknownFactMap] },
    region: { text: { names: 'region' }, maps: [unknownFactMap] },
    location: { text: countryText, maps: [unknownFactMap] },
    runsOn: { text: { ...referenceText, refersTo: ['platform'] }, list: { maps: [platformChoiceMap, hostChoiceMap] }, maps: [hostMap, unknownFactMap] },
    operator: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    support: { maps: [supportMap, unknownFactMap] },
    backup: { maps: [backupMap, unknownFactMap] },
    identityProvider: { maps: [identityProviderMap, unknownFactMap] },
    contract: { text: { ...referenceText, refersTo: ['contract'] }, maps: [unknownFactMap] },
    kubernetes: { maps: [kubernetesMap] },
    haven: { maps: [havenMap, unknownFactMap] },
    serviceModel: { text: serviceModelText },
    licence: { text: licenceText, maps: [unknownFactMap] },
    subProcessors: { list: { maps: [subProcessorMap] }, maps: [unknownFactMap] },
    uses: { list: { maps: [useMap] } },
    encryptionKeys: { text: encryptionKeysText, maps: [unknownFactMap] },
    keyHolder: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    dataInUse: { text: dataInUseText, maps: [unknownFactMap] },
    administrators: { number: { integer: true, min: 0 }, maps: [unknownFactMap] },
    exit: { maps: [exitMap, unknownFactMap] },
    transition: { maps: [transitionMap] },
    lifecycle: { text: lifecycleText },
    csf: { maps: [csfAnswersMap] },
    energy: { maps: [energyMap, unknownFactMap] },
    decision: { text: linkText },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'platform',
}

const criticalityText: TextShape = {
  closed: ['low', 'medium', 'high', 'critical'],
  doc: 'criticality',
}

const interfaceKindText: TextShape = {
  closed: ['api', 'message', 'file', 'database', 'screen', 'job'],
  doc: 'interfaceKind',
}

const directionText: TextShape = {
  closed: ['reads', 'writes', 'both', 'notifies'],
  doc: 'direction',
}

const interfaceMap: MapShape = {
  required: ['to'],
  keys: {
    to: { text: { ...referenceText, refersTo: ['application', 'component', 'provision'] } },
    standard: { text: standardNameText },
    version: { text: versionText },
    kind: { text: interfaceKindText },
    direction: { text: directionText },
    via: { text: { names: 'standard' } },
    needed: { boolean: true },
    data: { list: { text: { ...referenceText, refersTo: ['dataset'] } } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'interface',
}

const transferBasisKindText: TextShape = {
  closed: ['scc', 'bcr', 'derogation'],
  doc: 'transferBasisKind',
}

const transferBasisMap: MapShape = {
  required: ['kind'],
  keys: {
    kind: { text: transferBasisKindText },
    assessedOn: { text: dateText, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'transferBasis',
}

const processingLogMap: MapShape = {
  required: [],
  keys: {
    to: { text: { ...referenceText, refersTo: ['application', 'component'] } },
    purpose: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'processingLog',
}

const externalIdsMap: MapShape = {
  required: [],
  keys: {},
  others: { text: {} },
  otherKeys: { pattern: '^(?!x-)[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$', format: 'name' },
  doc: 'externalIds',
}

const applicationMap: MapShape = {
  defines: 'application',
  required: ['id'],
  keys: {
    id: { text: idText },
    product: { text: { ...productOrSupplierText, refersTo: ['product'] }, maps: [unknownFactMap] },
    name: { text: {} },
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] }, maps: [unknownFactMap] },
    from: { text: { ...referenceText, refersTo: ['application'] } },
    referenceComponents: { list: { text: { refersTo: ['referenceComponent'] } } },
    functions: { list: { text: { names: 'function' } } },
    owner: { text: {}, maps: [unknownFactMap] },
    domain: { text: {} },
    lifecycle: { text: lifecycleText },
    criticality: { text: criticalityText, maps: [unknownFactMap] },
    users: { number: { integer: true, min: 0 }, maps: [unknownFactMap] },
    serviceModel: { text: serviceModelText, maps: [unknownFactMap] },
    licence: { text: licenceText, maps: [unknownFactMap] },
    runsOn: { text: { ...referenceText, refersTo: ['platform'] }, list: { maps: [platformChoiceMap, hostChoiceMap] }, maps: [hostMap, unknownFactMap] },
    operator: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    support: { maps: [supportMap, unknownFactMap] },
    backup: { maps: [backupMap, unknownFactMap] },
    identityProvider: { maps: [identityProviderMap, unknownFactMap] },
    data: { list: { text: { ...referenceText, refersTo: ['dataset'] } }, maps: [unknownFactMap] },
    contract: { text: { ...referenceText, refersTo: ['contract'] }, maps: [unknownFactMap] },
    standards: { list: { text: standardNameText } },
    interfaces: { list: { maps: [interfaceMap] } },
    generativeAi: { list: { maps: [generativeAiMap] }, maps: [unknownFactMap] },
    exit: { maps: [exitMap, unknownFactMap] },
    transition: { maps: [transitionMap] },
    subProcessors: { list: { maps: [subProcessorMap] }, maps: [unknownFactMap] },
    uses: { list: { maps: [useMap] } },
    encryptionKeys: { text: encryptionKeysText, maps: [unknownFactMap] },
    keyHolder: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    dataInUse: { text: dataInUseText, maps: [unknownFactMap] },
    administrators: { number: { integer: true, min: 0 }, maps: [unknownFactMap] },
    transferBasis: { maps: [transferBasisMap, unknownFactMap] },
    whyNotOpen: { text: {}, maps: [unknownFactMap] },
    bespoke: { boolean: true },
    repository: { text: linkText, maps: [unknownFactMap] },
    affectsResidents: { boolean: true },
    algorithmRegister: { text: linkText, maps: [unknownFactMap] },
    processingLog: { maps: [processingLogMap, unknownFactMap] },
    externalIds: { maps: [externalIdsMap] },
    csf: { maps: [csfAnswersMap] },
    energy: { maps: [energyMap, unknownFactMap] },
    decision: { text: linkText },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'application',
}

const classificationText: TextShape = {
  closed: ['public', 'internal', 'confidential', 'secret'],
  doc: 'classification',
}

const personalText: TextShape = {
  closed: ['none', 'ordinary', 'bsn', 'criminal', 'special'],
  doc: 'personal',
}

const outsideSourceMap: MapShape = {
  when: 'supplier',
  required: ['supplier'],
  keys: {
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] } },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'outsideSource',
}

const datasetMap: MapShape = {
  defines: 'dataset',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    classification: { text: classificationText, maps: [unknownFactMap] },
    personal: { text: personalText, maps: [unknownFactMap] },
    sourceSystem: { text: { ...referenceText, refersTo: ['application', 'component', 'provision'] }, list: { text: { ...referenceText, refersTo: ['application', 'component', 'provision'] } }, maps: [outsideSourceMap, unknownFactMap] },
    copy: { text: { ...referenceText, refersTo: ['application', 'component'] } },
    owner: { text: {}, maps: [unknownFactMap] },
    description: { text: {} },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'dataset',
}

const accountText: TextShape = {
  closed: ['required', 'optional'],
  doc: 'account',
}

const deviceMap: MapShape = {
  defines: 'device',
  required: ['id'],
  keys: {
    id: { text: idText },
    product: { text: { ...productOrSupplierText, refersTo: ['product'] }, maps: [unknownFactMap] },
    name: { text: {} },
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] }, maps: [unknownFactMap] },
    owner: { text: {}, maps: [unknownFactMap] },
    count: { number: { integer: true, min: 0 }, maps: [unknownFactMap] },
    account: { text: accountText, maps: [unknownFactMap] },
    contract: { text: { ...referenceText, refersTo: ['contract'] }, maps: [unknownFactMap] },
    lifecycle: { text: lifecycleText },
    uses: { list: { maps: [useMap] } },
    transition: { maps: [transitionMap] },
    decision: { text: linkText },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'device',
}

const durationText: TextShape = {
  pattern: '^[0-9]+(min|h|d|w)$',
  format: 'duration',
}

const fallbackMap: MapShape = {
  required: ['what'],
  keys: {
    what: { text: {} },
    lasts: { text: durationText, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'fallback',
}

const continuityMap: MapShape = {
  required: [],
  keys: {
    plan: { text: linkText, maps: [unknownFactMap] },
    exercisedOn: { text: dateText, maps: [unknownFactMap] },
    fallback: { list: { maps: [fallbackMap] }, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'continuity',
}

const processMap: MapShape = {
  defines: 'process',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    owner: { text: {}, maps: [unknownFactMap] },
    domain: { text: {} },
    criticality: { text: criticalityText, maps: [unknownFactMap] },
    maxOutage: { text: durationText, maps: [unknownFactMap] },
    needs: { list: { text: { ...referenceText, refersTo: ['application', 'component', 'platform', 'process'] } } },
    either: { list: { list: { text: { ...referenceText, refersTo: ['application', 'component', 'platform', 'process'] } } } },
    helpedBy: { list: { text: { ...referenceText, refersTo: ['application', 'component', 'platform', 'process'] } } },
    continuity: { maps: [continuityMap, unknownFactMap] },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'process',
}

const renewalText: TextShape = {
  closed: ['automatic', 'option', 'none'],
  doc: 'renewal',
}

const dataOwnershipText: TextShape = {
  closed: ['customer', 'supplier', 'shared', 'not-arranged'],
  doc: 'dataOwnership',
}

const dataReturnMap: MapShape = {
  required: [],
  keys: {
    formats: { list: { text: { names: 'format' } } },
    withinDays: { number: { integer: true, min: 0 }, maps: [unknownFactMap] },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'dataReturn',
}

const contractMap: MapShape = {
  defines: 'contract',
  required: ['id'],
  keys: {
    id: { text: idText },
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] }, maps: [unknownFactMap] },
    name: { text: {} },
    start: { text: dateText, maps: [unknownFactMap] },
    end: { text: dateText, maps: [unknownFactMap] },
    extensions: { list: { text: dateText } },
    renewal: { text: renewalText, maps: [unknownFactMap] },
    noticeMonths: { number: { min: 0 }, maps: [unknownFactMap] },
    terms: { text: {}, maps: [unknownFactMap] },
    exitClause: { boolean: true, maps: [unknownFactMap] },
    annualCost: { number: { min: 0 }, maps: [unknownFactMap] },
    collective: { text: {} },
    switchingCharges: { boolean: true, maps: [unknownFactMap] },
    dataOwnership: { text: dataOwnershipText, maps: [unknownFactMap] },
    dataReturn: { maps: [dataReturnMap, unknownFactMap] },
    exit: { maps: [exitMap, unknownFactMap] },
    owner: { text: {}, maps: [unknownFactMap] },
    decision: { text: linkText },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'contract',
}

const requirementMap: MapShape = {
  required: ['text'],
  keys: {
    text: { text: {} },
    excludeCountries: { list: { text: countryText } },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'requirement',
}

const tenderMap: MapShape = {
  defines: 'tender',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    functions: { list: { text: { names: 'function' } } },
    publishedOn: { text: dateText, maps: [unknownFactMap] },
    requirements: { list: { maps: [requirementMap] } },
    owner: { text: {}, maps: [unknownFactMap] },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'tender',
}

const acceptedRiskMap: MapShape = {
  required: ['rule', 'element'],
  keys: {
    rule: { text: ruleText },
    element: { text: { ...elementReferenceText, refersTo: ['element'] } },
    covers: { list: { text: { ...elementReferenceText, refersTo: ['element'] } } },
    except: { list: { text: { ...elementReferenceText, refersTo: ['element'] } } },
    reason: { text: {} },
    acceptedBy: { text: {} },
    acceptedOn: { text: dateText },
    until: { text: dateText },
    decision: { text: linkText },
  },
  doc: 'acceptedRisk',
}

const layerText: TextShape = {
  closed: ['interaction', 'process', 'integration', 'services', 'data'],
  doc: 'layer',
}

const chartMap: MapShape = {
  required: ['name'],
  keys: {
    name: { text: {} },
    version: { text: versionText },
    repository: { text: linkText },
  },
  doc: 'chart',
}

const providedMap: MapShape = {
  required: [],
  keys: {
    standard: { text: standardNameText },
    version: { text: versionText },
    kind: { text: interfaceKindText },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'provided',
}

const storedMap: MapShape = {
  required: ['dataset'],
  keys: {
    dataset: { text: { ...referenceText, refersTo: ['dataset'] } },
    reason: { text: {} },
    refresh: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'stored',
}

const componentMap: MapShape = {
  defines: 'component',
  required: ['id'],
  keys: {
    id: { text: idText },
    product: { text: { ...productOrSupplierText, refersTo: ['product'] }, maps: [unknownFactMap] },
    name: { text: {} },
    supplier: { text: { ...productOrSupplierText, refersTo: ['supplier'] }, maps: [unknownFactMap] },
    partOf: { text: { ...referenceText, refersTo: ['application'] } },
    layer: { text: layerText, list: { text: layerText }, maps: [unknownFactMap] },
    referenceComponents: { list: { text: { refersTo: ['referenceComponent'] } } },
    functions: { list: { text: { names: 'function' } } },
    owner: { text: {}, maps: [unknownFactMap] },
    licence: { text: licenceText, maps: [unknownFactMap] },
    runsOn: { text: { ...referenceText, refersTo: ['platform'] }, list: { maps: [platformChoiceMap, hostChoiceMap] }, maps: [hostMap, unknownFactMap] },
    operator: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    support: { maps: [supportMap, unknownFactMap] },
    backup: { maps: [backupMap, unknownFactMap] },
    identityProvider: { maps: [identityProviderMap, unknownFactMap] },
    image: { text: {} },
    chart: { text: {}, maps: [chartMap] },
    manifests: { text: linkText },
    repository: { text: linkText, maps: [unknownFactMap] },
    publiccode: { text: linkText, maps: [unknownFactMap] },
    provides: { list: { maps: [providedMap] } },
    interfaces: { list: { maps: [interfaceMap] } },
    stores: { list: { text: { ...referenceText, refersTo: ['dataset'] }, maps: [storedMap] } },
    data: { list: { text: { ...referenceText, refersTo: ['dataset'] } } },
    processingLog: { maps: [processingLogMap, unknownFactMap] },
    standards: { list: { text: standardNameText } },
    subProcessors: { list: { maps: [subProcessorMap] }, maps: [unknownFactMap] },
    uses: { list: { maps: [useMap] } },
    encryptionKeys: { text: encryptionKeysText, maps: [unknownFactMap] },
    keyHolder: { text: { ...referenceText, refersTo: ['party'] }, maps: [unknownFactMap] },
    dataInUse: { text: dataInUseText, maps: [unknownFactMap] },
    administrators: { number: { integer: true, min: 0 }, maps: [unknownFactMap] },
    contract: { text: { ...referenceText, refersTo: ['contract'] }, maps: [unknownFactMap] },
    generativeAi: { list: { maps: [generativeAiMap] }, maps: [unknownFactMap] },
    lifecycle: { text: lifecycleText },
    transition: { maps: [transitionMap] },
    csf: { maps: [csfAnswersMap] },
    energy: { maps: [energyMap, unknownFactMap] },
    decision: { text: linkText },
    tags: { list: { text: {} } },
    notes: { text: {} },
    source: { text: linkText },
    asOf: { text: partialDateText },
    reviewedOn: { text: dateText },
    acceptedRisks: { list: { maps: [acceptedRiskHereMap] } },
    retired: { boolean: true },
  },
  doc: 'component',
}

const languageText: TextShape = {
  closed: ['nl', 'en'],
  doc: 'language',
}

const areaText: TextShape = {
  closed: [
    'EU', 'EEA', 'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA',
    'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY',
    'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY',
    'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO',
    'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW',
    'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM',
    'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR',
    'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ',
    'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR',
    'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE',
    'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR',
    'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT',
    'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE',
    'YT', 'ZA', 'ZM', 'ZW',
  ],
  format: 'area',
  names: 'country',
  doc: 'area',
}

const likelihoodText: TextShape = {
  closed: ['trusted', 'limited', 'raised', 'high'],
  doc: 'likelihood',
}

const likelihoodsMap: MapShape = {
  required: [],
  keys: {},
  others: { text: likelihoodText },
  otherKeys: { ...countryText, pattern: '^[A-Z]{2}$' },
  doc: 'likelihoods',
}

const highRiskMap: MapShape = {
  required: ['countries'],
  keys: {
    countries: { list: { text: countryText } },
    source: { text: linkText },
    asOf: { text: partialDateText },
  },
  doc: 'highRisk',
}

const jurisdictionsMap: MapShape = {
  required: [],
  keys: {
    trusted: { list: { text: areaText } },
    locations: { list: { text: areaText } },
    likelihood: { maps: [likelihoodsMap] },
    highRisk: { maps: [highRiskMap] },
  },
  doc: 'jurisdictions',
}

const levelText: TextShape = {
  closed: ['error', 'warning', 'info', 'hint', 'off'],
  doc: 'level',
}

const levelsMap: MapShape = {
  required: [],
  keys: {},
  others: { text: levelText },
  otherKeys: { pattern: '^(\\*|[a-z0-9]+(-[a-z0-9]+)*/(\\*|[a-z0-9]+(-[a-z0-9]+)*))$', format: 'rule-pattern', names: 'rule' },
  doc: 'levels',
}

const thresholdsMap: MapShape = {
  required: [],
  keys: {
    gatherBelow: { number: { integer: true, min: 0 } },
    supplierShare: { number: { min: 0, max: 1 } },
    jurisdictionShare: { number: { min: 0, max: 1 } },
    hiddenHostApplications: { number: { integer: true, min: 0 } },
    couplings: { number: { integer: true, min: 0 } },
    factMaxAgeMonths: { number: { min: 0 } },
    askQuietMonths: { number: { min: 0 } },
    decisionWindowMonths: { number: { min: 0 } },
    exitTestMaxAgeMonths: { number: { min: 0 } },
    havenCheckMaxAgeMonths: { number: { min: 0 } },
    administrators: { number: { integer: true, min: 0 } },
    fileMegabytes: { number: { min: 0 } },
  },
  doc: 'thresholds',
}

const riskRowMap: MapShape = {
  required: [],
  keys: {
    trusted: { text: levelText },
    limited: { text: levelText },
    raised: { text: levelText },
    high: { text: levelText },
  },
  doc: 'riskRow',
}

const riskTableMap: MapShape = {
  required: [],
  keys: {
    low: { maps: [riskRowMap] },
    medium: { maps: [riskRowMap] },
    high: { maps: [riskRowMap] },
    critical: { maps: [riskRowMap] },
  },
  doc: 'riskTable',
}

const exitCaseText: TextShape = {
  closed: ['plannedExit', 'suddenLoss'],
  doc: 'exitCase',
}

const sealConditionMap: MapShape = {
  required: [],
  keys: {
    personal: { text: personalText },
    classification: { text: classificationText },
    criticality: { text: criticalityText },
  },
  doc: 'sealCondition',
}

const requiredSealMap: MapShape = {
  required: ['when', 'seal'],
  keys: {
    when: { maps: [sealConditionMap] },
    seal: { number: { integer: true, min: 0, max: 4 } },
  },
  doc: 'requiredSeal',
}

const goalMap: MapShape = {
  required: ['year', 'share'],
  keys: {
    year: { number: { integer: true, min: 2000, max: 2100 } },
    share: { number: { min: 0, max: 1 } },
    decision: { text: linkText },
  },
  doc: 'goal',
}

const ambitionMap: MapShape = {
  required: [],
  keys: {
    european: { list: { maps: [goalMap] } },
    openSource: { list: { maps: [goalMap] } },
    commonGround: { list: { maps: [goalMap] } },
  },
  doc: 'ambition',
}

const csfWeightsText: TextShape = {
  closed: ['v1.2.1', 'calculator-2026-06-01'],
  doc: 'csfWeights',
}

const cutOffMap: MapShape = {
  required: [],
  keys: {
    jurisdictions: { list: { text: areaText } },
    suppliers: { list: { text: { ...idText, refersTo: ['supplier'] } } },
  },
  doc: 'cutOff',
}

const cutOffScenarioMap: MapShape = {
  when: 'cutOff',
  defines: 'scenario',
  required: ['id', 'cutOff'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    cutOff: { maps: [cutOffMap] },
    notes: { text: {} },
  },
  doc: 'cutOffScenario',
}

const buyerMap: MapShape = {
  required: ['country'],
  keys: {
    name: { text: {} },
    country: { text: countryText },
  },
  doc: 'buyer',
}

const takeoverMap: MapShape = {
  required: ['supplier', 'by'],
  keys: {
    supplier: { text: { ...idText, refersTo: ['supplier'] } },
    by: { maps: [buyerMap] },
  },
  doc: 'takeover',
}

const takeoverScenarioMap: MapShape = {
  when: 'takeover',
  defines: 'scenario',
  required: ['id', 'takeover'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    takeover: { maps: [takeoverMap] },
    notes: { text: {} },
  },
  doc: 'takeoverScenario',
}

const priceRiseMap: MapShape = {
  required: ['supplier'],
  keys: {
    supplier: { text: { ...idText, refersTo: ['supplier'] } },
    share: { number: { min: 0 } },
  },
  doc: 'priceRise',
}

const priceRiseScenarioMap: MapShape = {
  when: 'priceRise',
  defines: 'scenario',
  required: ['id', 'priceRise'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    priceRise: { maps: [priceRiseMap] },
    notes: { text: {} },
  },
  doc: 'priceRiseScenario',
}

const outageMap: MapShape = {
  required: ['platform'],
  keys: {
    platform: { text: { ...referenceText, refersTo: ['platform'] } },
    lasts: { text: durationText },
  },
  doc: 'outage',
}

const outageScenarioMap: MapShape = {
  when: 'outage',
  defines: 'scenario',
  required: ['id', 'outage'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    outage: { maps: [outageMap] },
    notes: { text: {} },
  },
  doc: 'outageScenario',
}

const supplierKindText: TextShape = {
  closed: ['company', 'foundation', 'government', 'community'],
  doc: 'supplierKind',
}

const urlText: TextShape = {
  pattern: '^https?://\\S+$',
  format: 'url',
}

const ultimateParentMap: MapShape = {
  required: ['name', 'country'],
  keys: {
    id: { text: { ...idText, refersTo: ['supplier'] } },
    name: { text: {} },
    country: { text: countryText },
    registeredIn: { text: countryText },
  },
  doc: 'ultimateParent',
}

const outsideControlText: TextShape = {
  closed: ['yes', 'partly', 'no', 'unknown'],
  doc: 'outsideControl',
}

const eventStatusText: TextShape = {
  closed: ['announced', 'completed', 'prohibited', 'withdrawn', 'unverified'],
  doc: 'eventStatus',
}

const eventTypeText: TextShape = {
  closed: ['control', 'acquires', 'licence', 'legal', 'other'],
  doc: 'eventType',
}

const bilingualMap: MapShape = {
  required: ['en', 'nl'],
  keys: {
    en: { text: {} },
    nl: { text: {} },
  },
  doc: 'bilingual',
}

const eventPartyMap: MapShape = {
  required: ['name', 'country'],
  keys: {
    id: { text: { ...idText, refersTo: ['supplier'] } },
    name: { text: {} },
    country: { text: countryText },
  },
  doc: 'eventParty',
}

const confidenceText: TextShape = {
  closed: ['inherent', 'sourced', 'general-knowledge', 'unverified', 'unknown'],
  doc: 'confidence',
}

const controlEventMap: MapShape = {
  required: ['date', 'status', 'type', 'event'],
  keys: {
    date: { text: partialDateText },
    status: { text: eventStatusText },
    type: { text: eventTypeText },
    event: { text: {}, maps: [bilingualMap] },
    from: { maps: [eventPartyMap] },
    to: { maps: [eventPartyMap] },
    confidence: { text: confidenceText },
    source: { text: urlText },
  },
  doc: 'controlEvent',
}

const supplierConfidenceMap: MapShape = {
  required: [],
  keys: {
    identity: { text: confidenceText },
    ownership: { text: confidenceText },
  },
  doc: 'supplierConfidence',
}

const sourceMap: MapShape = {
  required: [],
  keys: {
    url: { text: urlText },
    date: { text: partialDateText },
    claim: { text: {} },
  },
  doc: 'source',
}

const catalogueSupplierMap: MapShape = {
  defines: 'supplier',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    aliases: { list: { text: {} } },
    weakAliases: { list: { text: {} } },
    kind: { text: supplierKindText },
    website: { text: urlText },
    country: { text: countryText },
    ultimateParent: { maps: [ultimateParentMap] },
    ownership: { text: ownershipText },
    parentOwnership: { text: ownershipText },
    otherJurisdictions: { list: { text: countryText } },
    controlOutsideEea: { text: outsideControlText },
    ownershipAsOf: { text: partialDateText },
    controlEvents: { list: { maps: [controlEventMap] } },
    dmaGatekeeper: { boolean: true },
    note: { text: {}, maps: [bilingualMap] },
    confidence: { maps: [supplierConfidenceMap] },
    sources: { list: { maps: [sourceMap] } },
  },
  doc: 'catalogueSupplier',
}

const stackLayerText: TextShape = {
  closed: ['ai', 'data', 'software', 'cloud', 'devices'],
  doc: 'stackLayer',
}

const licenceChangeMap: MapShape = {
  required: ['date'],
  keys: {
    date: { text: partialDateText },
    from: { text: licenceText },
    to: { text: licenceText },
    note: { text: {}, maps: [bilingualMap] },
    confidence: { text: confidenceText },
    source: { text: urlText },
  },
  doc: 'licenceChange',
}

const hostingMap: MapShape = {
  required: ['provider'],
  keys: {
    provider: { text: { ...idText, names: 'hostingProvider' } },
    region: { text: { names: 'region' } },
    country: { text: countryText },
    providerCountry: { text: countryText },
    operator: { text: { ...idText, refersTo: ['supplier'] } },
    confidence: { text: confidenceText },
    asOf: { text: partialDateText },
    source: { text: urlText },
    note: { text: {}, maps: [bilingualMap] },
  },
  doc: 'hosting',
}

const sovereignClaimMap: MapShape = {
  required: ['source'],
  keys: {
    source: { text: urlText },
    claim: { text: {}, maps: [bilingualMap] },
    asOf: { text: partialDateText },
  },
  doc: 'sovereignClaim',
}

const aiDefaultText: TextShape = {
  closed: ['none', 'optional', 'default-on'],
  doc: 'aiDefault',
}

const lockInFactorIdText: TextShape = {
  closed: [
    'bespoke-couplings', 'bundled-hosting', 'bundled-licensing', 'cloud-only', 'data-gravity', 'egress-cost',
    'few-suppliers', 'framework-contract', 'identity-coupling', 'integrated-suite', 'legally-mandated', 'no-export',
    'opaque-hosting', 'platform-coupling', 'proprietary-api', 'proprietary-data-model', 'proprietary-format',
    'proprietary-runtime', 'single-source', 'statutory-updates',
  ],
  doc: 'lockInFactorId',
}

const partlyText: TextShape = {
  closed: ['yes', 'partial'],
  doc: 'partly',
}

const havenRoleText: TextShape = {
  closed: ['component', 'runs-on', 'platform', 'none'],
  doc: 'havenRole',
}

const havenDeployText: TextShape = {
  closed: ['helm', 'operator', 'none'],
  doc: 'havenDeploy',
}

const havenPlusMap: MapShape = {
  required: ['role'],
  keys: {
    role: { text: havenRoleText },
    deploy: { text: havenDeployText },
    name: { text: {} },
  },
  doc: 'havenPlus',
}

const cncfStatusText: TextShape = {
  closed: ['graduated', 'incubating', 'sandbox'],
  doc: 'cncfStatus',
}

const guidText: TextShape = {
  pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  format: 'guid',
}

const gemmaComponentMap: MapShape = {
  required: ['id', 'name'],
  keys: {
    id: { text: guidText },
    name: { text: {} },
  },
  doc: 'gemmaComponent',
}

const sovereigntyClassText: TextShape = {
  closed: [
    'european-open', 'european-standard', 'european-proprietary', 'community-open', 'foreign-steward-open',
    'foreign-restricted', 'review-origin', 'avoid',
  ],
  doc: 'sovereigntyClass',
}

const maturityText: TextShape = {
  closed: ['proven', 'emerging', 'experimental'],
  doc: 'maturity',
}

const endStageText: TextShape = {
  closed: ['declining', 'end-announced', 'end-of-life', 'withdrawn'],
  doc: 'endStage',
}

const productEndMap: MapShape = {
  required: ['status'],
  keys: {
    status: { text: endStageText },
    since: { text: partialDateText },
    end: { text: partialDateText },
    note: { text: {}, maps: [bilingualMap] },
    confidence: { text: confidenceText },
    source: { text: urlText },
  },
  doc: 'productEnd',
}

const managedKubernetesMap: MapShape = {
  required: [],
  keys: {
    name: { text: {} },
    cncfCertified: { boolean: true },
  },
  doc: 'managedKubernetes',
}

const certificationMap: MapShape = {
  required: ['name', 'status'],
  keys: {
    name: { text: {} },
    status: { text: {} },
  },
  doc: 'certification',
}

const sovereigntyScoreMap: MapShape = {
  required: ['scheme', 'overall'],
  keys: {
    scheme: { text: {} },
    overall: { text: {} },
    legal: { text: {} },
    source: { text: urlText },
  },
  doc: 'sovereigntyScore',
}

const cloudMap: MapShape = {
  required: [],
  keys: {
    managedKubernetes: { maps: [managedKubernetesMap] },
    dataCentreInNl: { boolean: true },
    certifications: { list: { maps: [certificationMap] } },
    sovereigntyScore: { maps: [sovereigntyScoreMap] },
  },
  doc: 'cloud',
}

const knownUserMap: MapShape = {
  required: ['user'],
  keys: {
    user: { text: {} },
    source: { text: urlText },
  },
  doc: 'knownUser',
}

const productConfidenceMap: MapShape = {
  required: [],
  keys: {
    identity: { text: confidenceText },
    hosting: { text: confidenceText },
    licence: { text: confidenceText },
    repository: { text: confidenceText },
    generativeAi: { text: confidenceText },
  },
  doc: 'productConfidence',
}

const catalogueProductMap: MapShape = {
  defines: 'product',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    aliases: { list: { text: {} } },
    weakAliases: { list: { text: {} } },
    supplier: { text: { ...idText, refersTo: ['supplier'] } },
    functions: { list: { text: { ...idText, refersTo: ['function'] } } },
    stackLayer: { text: stackLayerText },
    serviceModel: { text: serviceModelText },
    platform: { boolean: true },
    selfHostable: { boolean: true },
    licence: { text: licenceText },
    licenceNote: { text: {}, maps: [bilingualMap] },
    licenceChange: { maps: [licenceChangeMap] },
    repository: { text: urlText },
    website: { text: urlText },
    hostedOn: { list: { maps: [hostingMap] } },
    euHostingOption: { boolean: true },
    soldAsSovereign: { maps: [sovereignClaimMap] },
    technologyFrom: { list: { text: { ...idText, refersTo: ['supplier'] } } },
    generativeAi: { text: aiDefaultText },
    providerSpecific: { boolean: true },
    lockIn: { list: { text: lockInFactorIdText } },
    exportFormats: { list: { text: { names: 'format' } } },
    standards: { list: { text: standardNameText } },
    standardFamilies: { list: { text: {} } },
    otherStandards: { list: { text: {} } },
    commonGround: { text: partlyText },
    commonGroundLayer: { text: layerText },
    commonGroundAlso: { list: { text: layerText } },
    havenPlus: { maps: [havenPlusMap] },
    cncfStatus: { text: cncfStatusText },
    publiccodeYml: { boolean: true },
    gemmaReferenceComponent: { maps: [gemmaComponentMap] },
    sovereigntyClass: { text: sovereigntyClassText },
    jurisdictionNote: { text: {}, maps: [bilingualMap] },
    maturity: { text: maturityText },
    lifecycle: { maps: [productEndMap] },
    cloud: { maps: [cloudMap] },
    usedBy: { list: { maps: [knownUserMap] } },
    dmaCorePlatformService: { boolean: true },
    note: { text: {}, maps: [bilingualMap] },
    confidence: { maps: [productConfidenceMap] },
    sources: { list: { maps: [sourceMap] } },
  },
  doc: 'catalogueProduct',
}

const namedTextMap: MapShape = {
  required: ['en', 'nl'],
  keys: {
    en: { text: {} },
    nl: { text: {} },
  },
  doc: 'namedText',
}

const catalogueFunctionMap: MapShape = {
  defines: 'function',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { maps: [namedTextMap] },
    description: { text: {}, maps: [bilingualMap] },
    stackLayer: { text: stackLayerText },
    gemmaReferenceComponents: { list: { maps: [gemmaComponentMap] } },
  },
  doc: 'catalogueFunction',
}

const lockInFactorMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { maps: [namedTextMap] },
    description: { text: {}, maps: [bilingualMap] },
  },
  doc: 'lockInFactor',
}

const rankedAlternativeMap: MapShape = {
  required: ['product'],
  keys: {
    product: { text: { ...idText, refersTo: ['product'] } },
    why: { text: {}, maps: [bilingualMap] },
    havenPlus: { boolean: true },
  },
  doc: 'rankedAlternative',
}

const functionAlternativeMap: MapShape = {
  required: ['function', 'alternatives'],
  keys: {
    function: { text: { ...idText, refersTo: ['function'] } },
    alternatives: { list: { maps: [rankedAlternativeMap] } },
  },
  doc: 'functionAlternative',
}

const replaceReasonText: TextShape = {
  closed: ['jurisdiction', 'licence', 'end-of-life', 'ownership', 'lock-in'],
  doc: 'replaceReason',
}

const replacementMap: MapShape = {
  required: ['product'],
  keys: {
    product: { text: { ...idText, refersTo: ['product'] } },
    part: { text: {}, maps: [bilingualMap] },
    maturity: { text: maturityText },
    caveat: { text: {}, maps: [bilingualMap] },
  },
  doc: 'replacement',
}

const productAlternativeMap: MapShape = {
  required: ['product', 'replacedBy'],
  keys: {
    product: { text: { ...idText, refersTo: ['product'] } },
    reasons: { list: { text: replaceReasonText } },
    replacedBy: { list: { maps: [replacementMap] } },
  },
  doc: 'productAlternative',
}

const cloudRegionMap: MapShape = {
  required: ['code', 'country'],
  keys: {
    code: { text: {} },
    country: { text: countryText },
    name: { text: {} },
    location: { text: {} },
    partition: { text: {} },
    aliases: { list: { text: {} } },
  },
  doc: 'cloudRegion',
}

const cloudRegionsMap: MapShape = {
  required: ['provider', 'regions'],
  keys: {
    provider: { text: { ...idText, refersTo: ['product'] } },
    supplier: { text: { ...idText, refersTo: ['supplier'] } },
    aliases: { list: { text: {} } },
    zoneSuffix: { text: {} },
    note: { text: {}, maps: [bilingualMap] },
    confidence: { text: confidenceText },
    sources: { list: { maps: [sourceMap] } },
    regions: { list: { maps: [cloudRegionMap] } },
  },
  doc: 'cloudRegions',
}

const gemmaStatusText: TextShape = {
  closed: ['in-use', 'in-development', 'end-of-support', 'withdrawn', 'unstated'],
  doc: 'gemmaStatus',
}

const provisionMap: MapShape = {
  defines: 'provision',
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    aliases: { list: { text: {} } },
    gemmaId: { text: guidText },
    status: { text: gemmaStatusText },
    operator: { text: { ...idText, refersTo: ['supplier'] } },
    website: { text: urlText },
    note: { text: {}, maps: [bilingualMap] },
    source: { text: urlText },
    asOf: { text: partialDateText },
    confidence: { text: confidenceText },
    sources: { list: { maps: [sourceMap] } },
  },
  doc: 'provision',
}

const exportFormatMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: {} },
    name: { maps: [namedTextMap] },
    openFormat: { boolean: true },
    note: { text: {}, maps: [bilingualMap] },
    source: { text: urlText },
  },
  doc: 'exportFormat',
}

const adequacyStatusText: TextShape = {
  closed: ['decision', 'partial', 'none', 'not-applicable'],
  doc: 'adequacyStatus',
}

const adequacyMap: MapShape = {
  required: ['status'],
  keys: {
    status: { text: adequacyStatusText },
    date: { text: dateText },
    expires: { text: dateText },
    contestedSince: { text: dateText },
    note: { maps: [bilingualMap] },
    confidence: { text: confidenceText },
    source: { text: urlText },
    sources: { list: { maps: [sourceMap] } },
  },
  doc: 'adequacy',
}

const procurementAgreementText: TextShape = {
  closed: ['gpa'],
  doc: 'procurementAgreement',
}

const procurementMap: MapShape = {
  required: ['agreement'],
  keys: {
    agreement: { text: procurementAgreementText },
    confidence: { text: confidenceText },
    source: { text: urlText },
  },
  doc: 'procurement',
}

const startLikelihoodText: TextShape = {
  closed: ['trusted', 'limited', 'raised'],
  doc: 'startLikelihood',
}

const lawStudyText: TextShape = {
  closed: ['studied', 'not-studied', 'eea'],
  doc: 'lawStudy',
}

const jurisdictionMap: MapShape = {
  required: ['code'],
  keys: {
    code: { text: countryText },
    name: { maps: [namedTextMap] },
    eu: { boolean: true },
    eea: { boolean: true },
    adequacy: { maps: [adequacyMap] },
    procurement: { maps: [procurementMap] },
    likelihood: { text: startLikelihoodText },
    treatAs: { text: countryText },
    laws: { list: { text: { ...idText, names: 'law' } } },
    lawStudy: { text: lawStudyText },
    lawsNote: { maps: [bilingualMap] },
    fiveEyes: { boolean: true },
    note: { maps: [bilingualMap] },
    sources: { list: { maps: [sourceMap] } },
  },
  doc: 'jurisdiction',
}

const otherAdequacyMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { maps: [namedTextMap] },
    date: { text: dateText },
    source: { text: urlText },
    confidence: { text: confidenceText },
  },
  doc: 'otherAdequacy',
}

const powerIdText: TextShape = {
  closed: [
    'compel-data', 'compel-assistance', 'interception', 'weaken-encryption', 'secrecy', 'cut-off', 'restrict-use',
  ],
  doc: 'powerId',
}

const lawMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { maps: [namedTextMap] },
    jurisdiction: { text: countryText },
    powers: { list: { text: powerIdText } },
    reach: { maps: [bilingualMap] },
    status: { maps: [bilingualMap] },
    inForce: { boolean: true },
    lapsedOn: { text: dateText },
    runsOnUntil: { text: partialDateText },
    note: { maps: [bilingualMap] },
    source: { text: urlText },
    sourceOpened: { boolean: true },
    checked: { text: partialDateText },
    confidence: { text: confidenceText },
    casesConfidence: { text: confidenceText },
    sources: { list: { maps: [sourceMap] } },
  },
  doc: 'law',
}

const powerMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: powerIdText },
    meaning: { maps: [bilingualMap] },
  },
  doc: 'power',
}

const standardKindText: TextShape = {
  closed: [
    'api', 'api-rules', 'message', 'events', 'connectivity', 'identity', 'identifier', 'security', 'signature',
    'network', 'logging', 'metadata', 'semantics', 'format', 'accessibility', 'hosting', 'process', 'finance', 'hr',
    'geo', 'soil', 'construction', 'other',
  ],
  doc: 'standardKind',
}

const standardStatusText: TextShape = {
  closed: ['mandatory', 'recommended', 'in-use', 'emerging', 'in-procedure', 'legacy', 'retired'],
  doc: 'standardStatus',
}

const standardVersionMap: MapShape = {
  required: ['version'],
  keys: {
    version: { text: {} },
    status: { text: gemmaStatusText },
    since: { text: partialDateText },
  },
  doc: 'standardVersion',
}

const standardJudgementText: TextShape = {
  closed: ['status', 'replacedBy'],
  doc: 'standardJudgement',
}

const catalogueStandardMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: idText },
    name: { text: {} },
    aliases: { list: { text: {} } },
    kind: { text: standardKindText },
    family: { text: {} },
    status: { text: standardStatusText },
    since: { text: partialDateText },
    owner: { text: {} },
    currentVersion: { text: {} },
    versions: { list: { maps: [standardVersionMap] } },
    replacedBy: { list: { text: { ...idText, names: 'standard' } } },
    partOf: { text: { ...idText, names: 'standard' } },
    judged: { list: { text: standardJudgementText } },
    gemmaId: { text: guidText },
    gemmaName: { text: {} },
    gemmaStatus: { text: gemmaStatusText },
    website: { text: urlText },
    note: { maps: [bilingualMap] },
    source: { text: urlText },
    checked: { text: partialDateText },
    confidence: { text: confidenceText },
  },
  doc: 'catalogueStandard',
}

const gemmaModelMap: MapShape = {
  required: ['release'],
  keys: {
    release: { text: dateText },
    source: { text: urlText },
    commit: { text: {} },
    checked: { text: partialDateText },
    note: { maps: [bilingualMap] },
  },
  doc: 'gemmaModel',
}

const suggestedLayerText: TextShape = {
  closed: ['interaction', 'process', 'integration', 'services', 'data', 'platform'],
  doc: 'suggestedLayer',
}

const referenceComponentMap: MapShape = {
  required: ['gemmaId'],
  keys: {
    gemmaId: { text: guidText },
    name: { text: {} },
    status: { text: gemmaStatusText },
    gist: { maps: [bilingualMap] },
    suggestedLayers: { list: { text: suggestedLayerText } },
    biv: { text: { pattern: '^[1-4]{3}$' } },
    bbn: { text: {} },
    standardsMandatory: { list: { text: { ...idText, names: 'standard' } } },
    standardsRecommended: { list: { text: { ...idText, names: 'standard' } } },
    note: { maps: [bilingualMap] },
  },
  doc: 'referenceComponent',
}

const technologyComponentMap: MapShape = {
  required: ['gemmaId'],
  keys: {
    gemmaId: { text: guidText },
    name: { text: {} },
    status: { text: gemmaStatusText },
  },
  doc: 'technologyComponent',
}

const havenStandardMap: MapShape = {
  required: [],
  keys: {
    name: { text: {} },
    owner: { text: {} },
    status: { maps: [bilingualMap] },
    adopted: { text: dateText },
    checkerVersionSeen: { text: versionText },
    passRule: { maps: [bilingualMap] },
    havenPlusStatus: { maps: [bilingualMap] },
    havenPlusNotFound: { list: { maps: [bilingualMap] } },
    note: { maps: [bilingualMap] },
    checked: { text: partialDateText },
    source: { text: urlText },
    sources: { list: { maps: [sourceMap] } },
    confidence: { text: confidenceText },
  },
  doc: 'havenStandard',
}

const idOriginText: TextShape = {
  closed: ['haven', 'ours', 'fundament'],
  doc: 'idOrigin',
}

const havenGroupText: TextShape = {
  closed: ['fundamental', 'infrastructure', 'cluster', 'external', 'deployment', 'validation'],
  doc: 'havenGroup',
}

const havenLevelText: TextShape = {
  closed: ['required', 'suggested'],
  doc: 'havenLevel',
}

const havenCheckMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: idText },
    idOrigin: { text: idOriginText },
    group: { text: havenGroupText },
    level: { text: havenLevelText },
    title: { maps: [bilingualMap] },
    requires: { maps: [bilingualMap] },
    checkerName: { text: {} },
    declarable: { boolean: true },
    note: { maps: [bilingualMap] },
    source: { text: urlText },
  },
  doc: 'havenCheck',
}

const havenRequirementMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: idText },
    idOrigin: { text: idOriginText },
    title: { maps: [bilingualMap] },
    source: { text: urlText },
    confidence: { text: confidenceText },
  },
  doc: 'havenRequirement',
}

const havenPlusComponentMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: idText },
    idOrigin: { text: idOriginText },
    name: { text: {} },
    purpose: { maps: [bilingualMap] },
    product: { text: { ...idText, refersTo: ['product'] } },
  },
  doc: 'havenPlusComponent',
}

const csfDocumentMap: MapShape = {
  required: ['url'],
  keys: {
    url: { text: urlText },
    published: { text: partialDateText },
    licence: { text: {} },
    readVia: { text: {} },
    attribution: { text: {} },
    changes: { text: {} },
  },
  doc: 'csfDocument',
}

const csfFrameworkMap: MapShape = {
  required: ['name'],
  keys: {
    name: { text: {} },
    version: { text: versionText },
    publisher: { text: {} },
    document: { maps: [csfDocumentMap] },
    guidance: { maps: [csfDocumentMap] },
    calculator: { maps: [csfDocumentMap] },
    checked: { text: partialDateText },
    valuesConfidence: { text: confidenceText },
    wordingNote: { maps: [bilingualMap] },
  },
  doc: 'csfFramework',
}

const csfObjectiveNumbersMap: MapShape = {
  required: [],
  keys: {},
  others: { number: { min: 0 } },
  otherKeys: { pattern: '^SOV-[1-8]$', names: 'csfObjective' },
  doc: 'csfObjectiveNumbers',
}

const csfWeightSetMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: csfWeightsText },
    basis: { maps: [bilingualMap] },
    weights: { maps: [csfObjectiveNumbersMap] },
  },
  doc: 'csfWeightSet',
}

const csfScoringMap: MapShape = {
  required: [],
  keys: {
    score: { maps: [bilingualMap] },
    scoreOfObjective: { maps: [bilingualMap] },
    maxScore: { number: { min: 0 } },
    actualMaxima: { maps: [csfObjectiveNumbersMap] },
    clamp: { boolean: true },
    sealOfObjective: { maps: [bilingualMap] },
    overallSeal: { maps: [bilingualMap] },
    precedence: { maps: [bilingualMap] },
    unanswered: { maps: [bilingualMap] },
    note: { maps: [bilingualMap] },
  },
  doc: 'csfScoring',
}

const csfSealLevelMap: MapShape = {
  required: ['level'],
  keys: {
    level: { number: { integer: true, min: 0, max: 4 } },
    name: { maps: [namedTextMap] },
    alsoCalled: { text: {} },
    gist: { maps: [bilingualMap] },
  },
  doc: 'csfSealLevel',
}

const csfSealRequirementMap: MapShape = {
  required: ['level'],
  keys: {
    level: { number: { integer: true, min: 0, max: 4 } },
    requires: { maps: [bilingualMap] },
  },
  doc: 'csfSealRequirement',
}

const csfAnswerMap: MapShape = {
  required: ['answer'],
  keys: {
    answer: { number: { integer: true, min: 1, max: 5 } },
    value: { number: { min: 0 } },
    seal: { number: { integer: true, min: 0, max: 4 } },
    label: { maps: [bilingualMap] },
  },
  doc: 'csfAnswer',
}

const csfCriterionMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: { pattern: '^SOV-[1-8]\\.[1-9]$', format: 'csf-criterion' } },
    question: { maps: [bilingualMap] },
    affectsSeal: { boolean: true },
    note: { maps: [bilingualMap] },
    answers: { list: { maps: [csfAnswerMap] } },
  },
  doc: 'csfCriterion',
}

const csfObjectiveMap: MapShape = {
  required: ['id'],
  keys: {
    id: { text: { pattern: '^SOV-[1-8]$' } },
    name: { maps: [namedTextMap] },
    factors: { list: { maps: [bilingualMap] } },
    sealRequirements: { list: { maps: [csfSealRequirementMap] } },
    criteria: { list: { maps: [csfCriterionMap] } },
  },
  doc: 'csfObjective',
}

const csfCatalogueMap: MapShape = {
  required: [],
  keys: {
    framework: { maps: [csfFrameworkMap] },
    weightSets: { list: { maps: [csfWeightSetMap] } },
    scoring: { maps: [csfScoringMap] },
    sealLevels: { list: { maps: [csfSealLevelMap] } },
    objectives: { list: { maps: [csfObjectiveMap] } },
  },
  doc: 'csfCatalogue',
}

/** What may stand where, per kind of document. */
export const shapes: Readonly<Record<DocumentKind, MapShape>> = {
  landscape: {
    required: ['kind', 'version', 'organisation'],
    keys: {
      kind: { text: { const: 'landscape' } },
      version: { number: { integer: true, min: 1, max: 1 } },
      organisation: { text: { ...idText, refersTo: ['organisation'] }, maps: [organisationMap] },
      state: { text: stateText },
      reachedOn: { text: dateText },
      reviewedOn: { text: dateText },
      title: { text: {} },
      notes: { text: {} },
      organisations: { list: { maps: [organisationMap] } },
      suppliers: { list: { maps: [supplierMap] } },
      products: { list: { maps: [productMap] } },
      platforms: { list: { maps: [platformMap] } },
      applications: { list: { maps: [applicationMap] } },
      datasets: { list: { maps: [datasetMap] } },
      devices: { list: { maps: [deviceMap] } },
      processes: { list: { maps: [processMap] } },
      contracts: { list: { maps: [contractMap] } },
      tenders: { list: { maps: [tenderMap] } },
      acceptedRisks: { list: { maps: [acceptedRiskMap] } },
    },
    doc: 'landscape',
  },
  'common-ground': {
    required: ['kind', 'version', 'organisation'],
    keys: {
      kind: { text: { const: 'common-ground' } },
      version: { number: { integer: true, min: 1, max: 1 } },
      organisation: { text: { ...idText, refersTo: ['organisation'] }, maps: [organisationMap] },
      state: { text: stateText },
      reachedOn: { text: dateText },
      reviewedOn: { text: dateText },
      title: { text: {} },
      notes: { text: {} },
      organisations: { list: { maps: [organisationMap] } },
      suppliers: { list: { maps: [supplierMap] } },
      products: { list: { maps: [productMap] } },
      platforms: { list: { maps: [platformMap] } },
      components: { list: { maps: [componentMap] } },
      datasets: { list: { maps: [datasetMap] } },
      acceptedRisks: { list: { maps: [acceptedRiskMap] } },
    },
    doc: 'common-ground',
  },
  policy: {
    required: ['kind', 'version'],
    keys: {
      kind: { text: { const: 'policy' } },
      version: { number: { integer: true, min: 1, max: 1 } },
      extends: { text: { names: 'preset' } },
      language: { text: languageText },
      documents: { list: { text: {} } },
      jurisdictions: { maps: [jurisdictionsMap] },
      levels: { maps: [levelsMap] },
      thresholds: { maps: [thresholdsMap] },
      riskTable: { maps: [riskTableMap] },
      acceptedKeys: { list: { text: encryptionKeysText } },
      exitTests: { list: { text: exitCaseText } },
      requiredSeal: { list: { maps: [requiredSealMap] } },
      ambition: { maps: [ambitionMap] },
      csfWeights: { text: csfWeightsText },
      scenarios: { list: { maps: [cutOffScenarioMap, takeoverScenarioMap, priceRiseScenarioMap, outageScenarioMap] } },
      notes: { text: {} },
    },
    doc: 'policy',
  },
  catalogue: {
    required: ['kind', 'version'],
    keys: {
      kind: { text: { const: 'catalogue' } },
      version: { number: { integer: true, min: 1, max: 1 } },
      asOf: { text: partialDateText },
      notes: { text: {} },
      suppliers: { list: { maps: [catalogueSupplierMap] } },
      products: { list: { maps: [catalogueProductMap] } },
      functions: { list: { maps: [catalogueFunctionMap] } },
      lockInFactors: { list: { maps: [lockInFactorMap] } },
      functionAlternatives: { list: { maps: [functionAlternativeMap] } },
      productAlternatives: { list: { maps: [productAlternativeMap] } },
      cloudRegions: { list: { maps: [cloudRegionsMap] } },
      provisions: { list: { maps: [provisionMap] } },
      formats: { list: { maps: [exportFormatMap] } },
      jurisdictions: { list: { maps: [jurisdictionMap] } },
      otherAdequacy: { list: { maps: [otherAdequacyMap] } },
      laws: { list: { maps: [lawMap] } },
      powers: { list: { maps: [powerMap] } },
      standards: { list: { maps: [catalogueStandardMap] } },
      gemmaModel: { maps: [gemmaModelMap] },
      referenceComponents: { list: { maps: [referenceComponentMap] } },
      technologyComponents: { list: { maps: [technologyComponentMap] } },
      havenStandard: { maps: [havenStandardMap] },
      havenChecks: { list: { maps: [havenCheckMap] } },
      havenRequirements: { list: { maps: [havenRequirementMap] } },
      havenPlusComponents: { list: { maps: [havenPlusComponentMap] } },
      csf: { maps: [csfCatalogueMap] },
    },
    doc: 'catalogue',
  },
}
