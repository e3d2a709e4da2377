import assert from 'node:assert/strict'
import { en } from '../../server/src/l10n/en.ts'
import { type Message, type MessageKey, type Messages, message, said, worded } from '../../server/src/l10n/message.ts'
import { nl } from '../../server/src/l10n/nl.ts'
import type { GatheredWords, RiskWords } from '../../server/src/l10n/risk-words.ts'
import type { Bilingual } from '../../server/src/schema/generated/types.ts'
import type { RefKind, TextFormat } from '../../server/src/schema/shape.ts'
import type { SlipCode } from '../../server/src/yaml/slip.ts'
import { COUNCIL_SAMPLES } from './council-samples.ts'
import { REPORT_SAMPLES } from './report-samples.ts'
import { BUYING_SAMPLES } from './report-samples-buying.ts'

type Arguments<K extends MessageKey> = Parameters<Messages[K]>[0]

/** Of a risk that several applications run. */
const RISK: RiskWords = {
  party: 'Zivver',
  country: 'US',
  owner: 'Kiteworks (majority)',
  law: 'CLOUD Act (2018)',
  role: 'host',
  reach: 'in-use',
  names: ['zaaksysteem', 'archief'],
  unrated: 1,
  accepted: 2,
  planned: 2,
  processes: ['Verkiezingen'],
  hosts: ['Microsoft Azure'],
  isUncertain: true,
  isAnyHost: false,
  weak: { from: 'Zivver', relation: 'owned-by', to: 'Kiteworks', sure: 'general-knowledge' },
}
const GATHERED: GatheredWords = { count: 2, kind: 'application', countries: ['US'], names: ['zaaksysteem'] }

/** For each message arguments such as it really gets. */
const SAMPLES: { readonly [K in MessageKey]: Arguments<K> } = {
  ...COUNCIL_SAMPLES,
  ...REPORT_SAMPLES,
  ...BUYING_SAMPLES,
  'usage.questions-template': {},
  'usage.one-folder': { path: 'a', extra: 'b' },
  'usage.no-organisation': { name: 'gm0001', near: 'gm0002', known: ['gm0002'] },
  'usage.one-calendar': { known: ['gm0001', 'gm0002'] },
  'usage.nothing-to-report': { path: 'leeg' },
  'haven/check-outdated': { id: 'haven-prod', day: '2025-06-01', months: 12 },
  'haven/contradicts-facts': {
    id: 'haven-prod',
    checks: [{ en: 'Several availability zones', nl: 'Meer beschikbaarheidszones' }],
    stated: ['zones: 1'],
  },
  'haven/declared-only': { id: 'haven-prod' },
  'continuity/foreign-data-source': { names: ['weer'], supplier: 'NOAA', country: 'US' },
  'devices/high-risk-maker': {
    id: 'cameras',
    maker: 'Hikvision',
    isOwner: false,
    country: 'China',
    source: 'https://example.org/lijst',
    asOf: '2026-08-27',
  },
  'jurisdiction/below-required-seal.one': {
    id: 'wolk',
    seal: 0,
    needed: ['2', '3'],
    names: ['zaken'],
    criteria: ['SOV-3.1'],
    answers: [{ en: 'Who controls the keys? provider only', nl: 'Wie heeft de sleutels? alleen de aanbieder' }],
  },
  'jurisdiction/below-required-seal.many': { names: ['zaken', 'mail', 'archief'], criteria: ['SOV-3.1'] },
  'devices/foreign-account-required.one': { id: 'raadstablets', maker: 'Apple', country: 'US', isOwner: false },
  'devices/foreign-account-required.many': {
    names: ['raadstablets', 'telefoons', 'switches'],
    makers: ['Apple', 'Samsung'],
    countries: ['US', 'KR'],
  },
  'ai/assistant-on-by-default.one': { product: 'Jira', names: ['takenbord'], isRead: false },
  'ai/assistant-on-by-default.many': { products: ['Jira', 'Confluence', 'Canva'] },
  'related.assistant': { id: 'takenbord', product: 'Jira' },
  'fix.state-assistant': { about: 'Jira (takenbord)' },
  'ai/foreign-model': {
    model: 'OpenAI API',
    party: 'OpenAI',
    country: 'US',
    isOwner: false,
    names: ['zaken'],
    features: ['samenvatten'],
    reaches: 'organisation-data',
    weak: { from: 'OpenAI', relation: 'owned-by', to: 'Top', sure: 'general-knowledge' },
  },
  'ai/assistant-without-dpia.one': { id: 'zaken', features: ['samenvatten'], reaches: 'organisation-data' },
  'ai/assistant-without-dpia.many': { names: ['zaken', 'mail', 'archief'], isCertain: true },
  'ai/no-algorithm-register': { count: 2, total: 3 },
  'continuity/no-continuity-plan.one': { id: 'uitkeren', isMade: false, isWeighty: true, askedOn: '2026-03-01' },
  'continuity/no-continuity-plan.weighty': { names: ['uitkeren', 'stemmen', 'opvang'] },
  'continuity/no-continuity-plan.unrated': { names: ['uitkeren', 'stemmen', 'opvang'] },
  'continuity/no-continuity-plan.many': { names: ['uitkeren', 'stemmen', 'opvang'] },
  'continuity/critical-process-exposed': {
    causes: ['entra'],
    country: { en: 'United States', nl: 'Verenigde Staten' },
    names: ['Uitkeren', 'Stemmen'],
    more: 1,
    way: ['uitkeren', 'uitkeringen', 'entra', 'Microsoft Corporation', { en: 'United States', nl: 'Verenigde Staten' }],
  },
  'continuity/critical-process-exposed.many': {
    causes: ['entra', 'werkplek'],
    names: ['Uitkeren'],
  },
  'continuity/backup-in-same-hands.one': {
    names: ['zaaksysteem'],
    backup: 'azure-neu',
    kind: 'owner',
    of: 'Canada',
  },
  'continuity/backup-in-same-hands.many': { names: ['zaaksysteem', 'hr'] },
  'continuity/leaving-takes-too-long.end': {
    id: 'zaak-2023',
    names: ['zaaksysteem', 'zaakportaal'],
    takes: 18,
    end: '2027-06-30',
  },
  'continuity/leaving-takes-too-long.notice': { id: 'zaak-2023', names: ['zaaksysteem'], takes: 18, months: 6 },
  'continuity/leaving-takes-too-long.outage': {
    id: 'zaaksysteem',
    takes: 1,
    names: ['Uitkeren', 'Stemmen'],
    outages: ['72h', '4h'],
  },
  'continuity/leaving-takes-too-long.many': { names: ['zaaksysteem', 'hr'], takes: [18, 1] },
  'continuity/no-fallback.one': { id: 'uitkeren' },
  'continuity/no-fallback.many': { names: ['uitkeren', 'stemmen', 'opvang'] },
  'reason.no-fallback': { id: 'uitkeren' },
  'governance/accepted-risk-expired': { element: 'wolk', until: '2026-06-30', names: ['zaaksysteem'] },
  'governance/accepted-risk-incomplete': { element: 'wolk', lacks: ['reason', 'until'], names: ['zaaksysteem'] },
  'governance/accepted-risk-pointless': {
    rule: 'jurisdiction/foreign-parent',
    element: 'wolk',
    isPossible: true,
    instead: ['jurisdiction/can-be-switched-off'],
  },
  'governance/accepted-risk-outgrown': { element: 'wolk', names: ['archief'], count: 2, acceptedBy: 'CISO' },
  'related.accepted': { names: ['zaken', 'gis'], acceptedBy: 'CISO', until: '2027-06-30' },
  'rename.label': { id: 'zaken', to: 'zaaksysteem' },
  'rename.not-here': { id: 'azure', isKnown: true },
  'rename.form': { to: 'Zaken' },
  'rename.taken': { to: 'zaken', kind: 'application' },
  'rename.aliased': { id: 'zaken' },
  'changes.since': { revision: 'main', commit: '0123abcd', day: '2026-11-12', subject: 'Naar Azure', isCommon: true },
  'changes.nothing': {},
  'changes.policy': {},
  'changes.items': { counts: [{ change: 'added', kind: 'application', count: 2 }] },
  'changes.hidden': {},
  'changes.hosted': {
    host: 'Microsoft Azure',
    before: 3,
    after: 4,
    come: ['application:zaken', 'component:api'],
    gone: ['application:gis'],
  },
  'changes.reached': {
    of: { en: 'United States', nl: 'Verenigde Staten' },
    before: 1,
    after: 1,
    come: ['application:zaken'],
    gone: ['application:gis'],
  },
  'changes.processes': { before: ['Verkiezingen'], after: ['Uitkeren'] },
  'changes.accepted': { before: 1, after: 2 },
  'changes.counts': { worse: 1, better: 2 },
  'changes.worse': {},
  'changes.better': {},
  'changes.is': { change: 'grown' },
  'changes.added': { names: ['zaken'] },
  'changes.louder': { names: ['zaken'] },
  'changes.dropped': { names: ['zaken'] },
  'changes.quieter': { names: ['zaken'] },
  'changes.same': {},
  'changes.item': { change: 'added', verdict: 'worse' },
  'changes.left': {},
  'changes.not-committed': {},
  'changes.state': { name: 'Duinrand', state: 'target:2028-12-31' },
  'changes.unread': { revision: 'main', problem: 'no-revision' },
  'policy.above': { file: '../havenwijzer.yaml', folder: 'stad' },
  'usage.diff': {},
  'usage.diff-folder': { path: 'landscape.yaml' },
  'overview.findings': { count: 2 },
  'overview.uses': { count: 2 },
  'overview.suppliers': { count: 1 },
  'overview.law-unknown': {},
  'overview.exposed': { count: 2 },
  'overview.nobody': {},
  'overview.questions': { count: 1 },
  'overview.to-ask': { about: 'zaken', keys: ['runsOn'] },
  'overview.asked': { askedOn: '2026-04-14' },
  'overview.contract': { date: '2027-06-30', id: 'gt-microsoft', isNotice: true, hasEnded: false },
  'overview.contracts': { count: 2 },
  'overview.lines': { count: 3 },
  'new.landscape': { name: 'Gemeente Nergens' },
  'new.application': {},
  'policy.in-force': { from: 'havenwijzer.yaml' },
  'display.uses': { count: 2 },
  'completion.new': { kind: 'application' },
  'completion.unknown': {},
  'completion.format': { open: true },
  'accepted.short': { count: 2 },
  'accepted.heading': {},
  'accepted.by': { acceptedBy: 'CISO', acceptedOn: '2026-06-01', until: '2027-06-01', reason: 'Verhuist.' },
  'fix.accept': { rule: 'can-be-switched-off', element: 'wolk', count: 2 },
  'fix.plan': {
    name: 'Nextcloud',
    id: 'werkplek',
    before: '2027-12-31',
    notice: '2027-06-30',
    licence: 'AGPL-3.0',
    isOpen: true,
    maturity: 'proven',
    platform: 'haven-prod',
  },
  'fix.replace': {
    name: 'Nextcloud',
    id: 'werkplek',
    licence: 'AGPL-3.0',
    isOpen: true,
    maturity: 'proven',
    platform: 'haven-prod',
  },
  'fix.write-in-target': {
    used: 'Redis',
    name: 'Nextcloud',
    id: 'werkplek',
    licence: 'AGPL-3.0',
    isOpen: true,
    maturity: 'proven',
    platform: 'haven-prod',
  },
  'fix.toward-haven': { id: 'open-zaak', names: ['PostgreSQL'], platform: 'haven-prod' },
  'fix.replace-here': { id: 'werkplek' },
  'fix.replace-here.not': {},
  'fix.compare': { id: 'werkplek' },
  'fix.state': { id: 'zaaksysteem', keys: ['owner'] },
  'fix.state-claim': { what: 'owner', of: 'Zivver' },
  'fix.accept-again': { element: 'wolk', until: '2027-06-30' },
  'fix.accept-too': { names: ['archief'] },
  'fix.not-accepted': { names: ['archief'] },
  'fix.complete-acceptance': { keys: ['reason'] },
  'fix.remove-acceptance': { rule: 'jurisdiction/foreign-parent', element: 'wolk' },
  'alternatives.licence': { licence: 'proprietary', isOpen: false },
  'alternatives.maker': { country: 'NL', owners: ['US'] },
  'alternatives.home': { kind: 'platform', platform: 'haven-prod' },
  'alternatives.moves-to': { platform: 'haven-prod' },
  'alternatives.in-use': { ids: ['werkplek-nood'] },
  'alternatives.part': { part: { en: 'the word processor', nl: 'de tekstverwerker' } },
  'alternatives.only-for': { functions: [{ en: 'Email', nl: 'E-mail' }] },
  'alternatives.effect': {
    gone: { serious: 2, information: 1 },
    come: { serious: 0, information: 1 },
    louder: { serious: 1, information: 0 },
    quieter: { serious: 2, information: 0 },
    grown: { serious: 1, information: 0 },
    shrunk: { serious: 0, information: 2 },
  },
  'alternatives.effect-unknown': {},
  'alternatives.exposure': { before: 'error', after: 'error', risksBefore: 2, risksAfter: 1 },
  'alternatives.maturity': { maturity: { en: 'proven', nl: 'beproefd' } },
  'alternatives.caveat': { caveat: { en: 'No macros.', nl: 'Geen macro’s.' } },
  'alternatives.group': { group: 'haven' },
  'alternatives.instead': { id: 'werkplek', product: 'Microsoft 365' },
  'alternatives.placeholder': {},
  'alternatives.none': { reason: 'unknown-functions', id: 'werkplek' },
  'explain.alternatives': {},
  'structure/yaml-syntax.slip': { code: 'space-after-colon', detail: 'owner' },
  'structure/yaml-syntax.alias': { name: 'azure' },
  'structure/schema.unknown-key': { key: 'ownr', near: 'owner' },
  'structure/schema.missing-key': { key: 'to' },
  'structure/schema.not-in-list': { key: 'criticality', value: 'hihg', expected: 'low, high', near: 'high' },
  'structure/schema.wrong-type': { key: 'users', expected: 'integer' },
  'structure/schema.wrong-form': { key: 'end', form: 'date', value: '31-12-2026' },
  'structure/schema.out-of-range': { key: 'users', value: '-1', expected: '0 – …' },
  'structure/schema.duplicate-value': { key: 'standards' },
  'structure/schema.newer': { version: 2 },
  'structure/schema.other-kind': { kind: 'policy', name: 'landscape' },
  'structure/schema.empty': { name: 'landscape' },
  'structure/unsafe-yaml': { limit: 'depth' },
  'structure/yaml-norway': { text: 'NO', reads: 'boolean' },
  'structure/impossible-date.no-day': { date: '2026-02-30' },
  'structure/impossible-date.future': { key: 'reviewedOn', date: '2027-01-01', today: '2026-11-24' },
  'structure/impossible-date.order': { key: 'end', date: '2025-12-31', start: 'start', startDate: '2026-01-01' },
  'structure/duplicate-id': { id: 'azure-weu', kind: 'platform', count: 2, otherKind: 'platform' },
  'structure/unknown-reference.missing': {
    id: 'azur-weu',
    organisation: 'gm0268',
    path: 'runsOn',
    kind: 'platform',
    near: 'azure-weu',
    count: 3,
  },
  'structure/unknown-reference.policy': { path: 'regio/havenwijzer.yaml' },
  'structure/unknown-reference.organisation': { id: 'gm0286', home: 'gm0268' },
  'structure/unknown-reference.renamed': { id: 'haven-prd', old: 'haven-prod', count: 2 },
  'structure/reference-kind': { id: 'fuga', path: 'contract', kind: 'platform', wanted: 'contract' },
  'structure/contradicting-statements': { id: 'haven-prod', key: 'location', one: 'DE', two: 'NL' },
  'structure/unused-definition': { id: 'haven-prod', kind: 'platform' },
  'structure/circular-hosting': { chain: 'a → b → a' },
  'fix.all': {},
  'fixing.file': { file: 'landscape.yaml', by: [{ rule: 'structure/alias-name', count: 2 }], dry: false },
  'fixing.nothing': { files: 3 },
  'fixing.left': { error: 1, warning: 2, info: 3, hint: 4 },
  'fixing.beyond': { file: 'landscape.yaml', rule: 'structure/alias-name' },
  'fixing.endless': { file: 'landscape.yaml', rule: 'structure/alias-name' },
  'fixing.unwritten': { file: 'landscape.yaml', reason: 'changed' },
  'structure/alias-name': { written: 'O365', id: 'microsoft-365', called: 'Microsoft 365', count: 3 },
  'structure/unknown-product.slip': { id: 'topdeks', kind: 'product', near: 'topdesk', called: 'TOPdesk' },
  'structure/unknown-product.unknown': { id: 'zaakportaal', heavy: 'zaaksysteem' },
  'structure/unknown-product.many': { names: ['a', 'b', 'c', 'd', 'e', 'f'], count: 6 },
  'structure/unknown-product.thin': { id: 'zaakportaal' },
  'structure/contradicts-catalogue': {
    id: 'zivver',
    what: 'owner',
    ours: 'Zivver Holding (NL)',
    theirs: 'Kiteworks (US)',
    date: '2025-06',
  },
  'structure/stale-fact.one': { id: 'maker', facts: ['owner', 'seat'], lacks: 'age', asOf: '2024-01-01' },
  'structure/stale-fact.many': { names: ['a', 'b', 'c', 'd', 'e', 'f'] },
  'structure/unknown-reference-component.unknown': { name: 'Zaakregister', near: 'Zaakregistratiecomponent' },
  'structure/unknown-reference-component.known': { name: 'Havencomponent', harbour: true },
  'governance/transition-overdue.one': { id: 'werkplek', kind: 'replace', before: '2026-06-30', status: 'started' },
  'governance/transition-overdue.many': { names: ['werkplek', 'vth', 'gis'] },
  'related.was-to-go': { id: 'werkplek', before: '2026-06-30' },
  'fix.state-gone': { id: 'werkplek' },
  'fix.state-done': { id: 'werkplek' },
  'governance/transition-without-target.one': { id: 'vth', kind: 'replace' },
  'governance/transition-without-target.many': { names: ['werkplek', 'vth', 'gis'] },
  'related.without-target': { id: 'vth', kind: 'replace' },
  'fix.state-no-successor': { id: 'vth' },
  'fix.add-destination': { id: 'vth' },
  'governance/tender-excludes-origin': {
    id: 'vth-2026',
    countries: ['United States', 'Germany'],
    isByLaw: true,
    isByAgreement: true,
  },
  'related.excludes': { country: 'Germany' },
  'calendar.name': { name: 'Gemeente Voorbeeldstad' },
  'calendar.title': { kind: 'notice', of: 'zaken-2023' },
  'calendar.target': { day: '2030-12-31' },
  'calendar.details': {
    about: ['zaaksysteem', 'archief'],
    supplier: 'Hier B.V.',
    end: '2027-12-31',
    options: ['2029-12-31'],
    annualCost: 180000,
    collective: 'vng',
    organisation: 'Gemeente Voorbeeldstad',
  },
  'governance/behind-ambition': {
    measure: 'openSource',
    year: 2030,
    share: 0.3,
    count: 19,
    total: 64,
    unknown: 2,
    missing: 1,
    later: [2035],
    withIdeas: true,
  },
  'governance/scarce-knowledge.one': { id: 'vth', people: 1, wanted: 2 },
  'governance/scarce-knowledge.many': { names: ['werkplek', 'vth', 'gis'], wanted: 2 },
  'related.known-by': { id: 'vth', people: 1 },
  'lock-in/bespoke-not-open.one': { id: 'vergunningencheck' },
  'lock-in/bespoke-not-open.many': { names: ['werkplek', 'vth', 'gis'] },
  'related.bespoke': { id: 'vergunningencheck' },
  'lock-in/closed-without-reason.one': {
    product: 'Corsa',
    names: ['archief'],
    moment: 'contract',
    since: '2026-01-01',
    open: ['RODA', 'Archivematica'],
  },
  'lock-in/closed-without-reason.many': {
    products: ['Corsa', 'Zivver', 'Zoom'],
    open: ['RODA', 'Cryptshare', 'Jitsi'],
  },
  'related.chosen': { id: 'archief', product: 'Corsa', moment: 'contract', since: '2026-01-01' },
  'jurisdiction/data-outside-allowed-area': {
    countries: ['Canada'],
    use: 'copied',
    at: 'wolk',
    names: ['zaaksysteem'],
    planned: 0,
    adequacy: 'decision',
    until: '2031-12-27',
    contested: '2026-06-29',
    area: ['EU'],
  },
  'jurisdiction/transfer-without-basis': {
    countries: ['Singapore'],
    use: 'seen',
    at: 'Beheerhuis B.V.',
    names: ['zaaksysteem'],
    planned: 0,
    adequacy: 'lapsed',
    until: '2031-12-27',
    isOpen: false,
  },
  'jurisdiction/adequacy-only-basis': {
    countries: ['Canada'],
    use: 'copied',
    at: 'wolk',
    names: ['zaaksysteem'],
    planned: 0,
    contested: '2026-06-29',
  },
  'jurisdiction/remote-support-from-outside': {
    countries: ['India'],
    at: 'Beheerhuis B.V.',
    names: ['zaaksysteem'],
    planned: 0,
  },
  'reason.adequacy-only': { names: ['zaaksysteem'], contested: '2026-06-29' },
  'jurisdiction/undeclared-hosting.one': { id: 'inkomen', who: 'Centric', askedOn: '2026-05-04' },
  'jurisdiction/undeclared-hosting.weighty': { names: ['inkomen', 'jeugd', 'wmo'], answerers: ['Centric', 'Stipter'] },
  'jurisdiction/undeclared-hosting.supplier': { names: ['inkomen', 'begraven', 'burgerzaken'], who: 'Centric' },
  'jurisdiction/undeclared-hosting.organisation': { names: ['belastingen', 'woz'], who: 'iRvN' },
  'jurisdiction/undeclared-hosting.many': { names: ['zaaksysteem', 'raad'], suppliers: 2 },
  'jurisdiction/undeclared-owner': { suppliers: ['Decos', 'GouwIT'], count: 5 },
  'related.no-host': { id: 'inkomen' },
  'fix.record-asked': { about: 'inkomen', keys: ['runsOn'], who: 'Centric', date: '2026-11-24' },
  'jurisdiction/ownership-changed': {
    supplier: 'Zivver',
    owner: 'Kiteworks',
    country: { en: 'United States', nl: 'Verenigde Staten' },
    before: { en: 'Netherlands', nl: 'Nederland' },
    date: '2025-06',
    reviewedOn: '2025-03-01',
    names: ['veilig-mailen'],
    source: 'https://voorbeeld.example/overname',
  },
  'jurisdiction/takeover-announced': {
    supplier: 'Aleph Alpha',
    buyer: 'Cohere Inc.',
    country: 'Canada',
    date: '2026-04-24',
    names: ['taalmodel'],
    source: 'https://voorbeeld.example/overname',
  },
  'lock-in/end-of-life': {
    product: 'MinIO',
    date: '2026-04',
    isWithdrawn: true,
    source: 'https://example.org',
    instead: ['Garage'],
  },
  'lock-in/no-exit-plan.one': {
    id: 'gt-microsoft',
    under: ['werkplek', 'entra'],
    isWeighty: true,
    askedOn: '2026-05-04',
  },
  'lock-in/no-exit-plan.weighty': { names: ['inkomen', 'jeugd', 'wmo'] },
  'lock-in/no-exit-plan.many': { names: ['a', 'b', 'c', 'd', 'e', 'f'] },
  'lock-in/no-exit-plan.gone': { path: 'docs/exit/zaken.md', names: ['zaaksysteem'] },
  'lock-in/no-exit-plan.gone-many': { paths: ['a.md', 'b.md', 'c.md'], names: ['a', 'b', 'c'] },
  'lock-in/exit-plan-untested.one': {
    names: ['zaaksysteem'],
    cases: ['plannedExit', 'suddenLoss'],
    last: ['2023-02-01', ''],
    isWeighty: true,
    months: 24,
  },
  'lock-in/exit-plan-untested.weighty': { names: ['inkomen', 'jeugd', 'wmo'] },
  'lock-in/exit-plan-untested.many': { names: ['a', 'b', 'c', 'd', 'e', 'f'] },
  'lock-in/no-open-export.closed': { names: ['zoekmachine'], product: 'Elastic Cloud', formats: ['snapshot'] },
  'lock-in/no-open-export.unknown': { names: ['a', 'b', 'c', 'd', 'e', 'f'] },
  'lock-in/contract-ended.one': {
    id: 'roxit-2018',
    supplier: 'Visma Roxit',
    under: ['vth', 'gis'],
    end: '2026-09-30',
    option: '2028-09-30',
  },
  'lock-in/contract-ended.many': { names: ['a', 'b', 'c', 'd', 'e', 'f'] },
  'lock-in/contract-without-exit-clause.one': {
    id: 'unit4-2017',
    supplier: 'Unit4',
    under: ['financien'],
    isStated: false,
    terms: 'eigen voorwaarden',
  },
  'lock-in/contract-without-exit-clause.many': { names: ['a', 'b', 'c', 'd', 'e', 'f'], areStated: true },
  'lock-in/decision-window.one': {
    id: 'unit4-2017',
    supplier: 'Unit4',
    under: ['financien'],
    date: '2026-12-31',
    end: '2027-12-31',
    isNotice: true,
    isExposed: true,
    isTied: true,
    instead: ['Odoo'],
    insteadOf: [],
  },
  'lock-in/decision-window.many': { names: ['unit4-2017'], dates: ['2026-12-31'] },
  'lock-in/switching-charge.one': {
    id: 'gt-microsoft',
    supplier: 'Microsoft Corporation',
    under: ['werkplek'],
    isInForce: false,
  },
  'lock-in/switching-charge.many': { names: ['a', 'b', 'c', 'd', 'e', 'f'], isInForce: true },
  'related.moment': { id: 'unit4-2017', date: '2026-12-31', instead: ['Odoo'], insteadOf: ['financien'] },
  'reason.no-exit-plan': { path: 'docs/exit/zaken.md' },
  'reason.exit-untested': { cases: ['suddenLoss'], last: ['2023-02-01'] },
  'fix.extension-taken': { id: 'xxllnc-2023', date: '2028-12-31' },
  'fix.goes-on': { id: 'xxllnc-2023' },
  'governance/no-owner.one': { id: 'zaaksysteem' },
  'governance/no-owner.many': { count: 3, total: 12, apart: 2 },
  'governance/unrated-criticality.one': { id: 'zaaksysteem' },
  'governance/unrated-criticality.many': { count: 3, total: 12, apart: 2 },
  'governance/unclassified-data': { count: 3, total: 12 },
  'haven/not-compliant.fails': {
    id: 'haven-prod',
    failed: [{ en: 'Several availability zones', nl: 'Meer beschikbaarheidszones' }],
  },
  'haven/not-compliant.undeclared': { id: 'haven-prod' },
  'jurisdiction/foreign-law-reaches-data': RISK,
  'jurisdiction/foreign-law-reaches-data.unrated': GATHERED,
  'jurisdiction/can-be-switched-off': { ...RISK, role: 'key-holder' },
  'jurisdiction/can-be-switched-off.unrated': GATHERED,
  'jurisdiction/high-risk-country': { ...RISK, listed: 'CN', source: 'https://example.org', asOf: '2025-08-08' },
  'jurisdiction/foreign-parent': { ...RISK, seat: 'NL' },
  'jurisdiction/foreign-parent.unrated': GATHERED,
  'jurisdiction/provider-held-keys': RISK,
  'reason.keys': { names: ['zaaksysteem'] },
  'reason.parent': { party: 'Zivver', owner: 'Kiteworks' },
  'reason.label': { product: 'AWS European Sovereign Cloud', says: 'sovereign', source: 'https://example.org' },
  'reason.haven': { names: ['haven-prod'] },
  'reason.reach': { names: ['zaaksysteem'] },
  'reason.stop': { names: ['zaaksysteem'] },
  'chain.hop': { from: 'zaaksysteem', relation: 'runs-on', to: 'azure-weu' },
  'chain.way': { nodes: ['azure-weu', { en: 'United States', nl: 'Verenigde Staten' }] },
  'related.touched': { id: 'zaaksysteem' },
  'lock-in/closed-engine': {
    product: 'Oracle Database',
    maker: 'Oracle',
    elements: ['belastingen', 'zaaksysteem'],
    instead: ['CloudNativePG', 'StackGres'],
  },
  'lock-in/licence-changed': {
    owner: 'HashiCorp',
    changes: [
      {
        product: 'HashiCorp Vault',
        date: '2023-08-10',
        from: 'MPL-2.0',
        to: 'BUSL-1.1',
        source: 'https://example.org/licence',
        closes: true,
        isOpenAgain: true,
      },
    ],
    instead: ['OpenBao'],
  },
  'lock-in/bundled-suite': {
    supplier: 'Microsoft',
    bond: 'sign-in',
    products: ['Microsoft 365', 'Microsoft Entra ID'],
    functions: ['Email', 'Chat', { en: 'Sign-in', nl: 'Inloggen' }],
    loose: 'Microsoft Entra ID',
    instead: ['Keycloak'],
  },
  'lock-in/proprietary-sign-in': { vendor: 'Microsoft', names: ['zaaksysteem', 'archief'], protocols: ['ntlm'] },
  'lock-in/legacy-standard': {
    standard: 'StUF-BG',
    how: 'version',
    version: '3.20',
    isJudged: false,
    interfaces: ['zaaksysteem → gegevensmagazijn'],
    successors: ['BRP Personen', 'BRK Bevragen'],
  },
  'lock-in/no-open-standard.closed': {
    interfaces: ['vth → gis', 'kiss → archief'],
    standards: ['maatwerk'],
    kinds: ['database'],
  },
  'lock-in/no-open-standard.unstated': { interfaces: ['zaaksysteem → archief'] },
  'lock-in/provider-specific-service.one': {
    service: 'Azure Functions',
    provider: 'Microsoft Corporation',
    elements: ['verrijking'],
    instead: ['Knative'],
  },
  'lock-in/provider-specific-service.many': {
    provider: 'Microsoft Corporation',
    services: ['Azure Functions', 'Azure Key Vault', 'Azure Service Bus'],
    instead: ['Knative', 'OpenBao', ''],
    elements: ['verrijking', 'kiss'],
  },
  'common-ground/no-layer.one': { id: 'kiss', suggested: 'interaction' },
  'common-ground/no-layer.many': { names: ['a', 'b', 'c', 'd', 'e', 'f'] },
  'common-ground/calls-upward': {
    caller: 'register',
    layers: ['services'],
    callee: 'kiss',
    above: ['interaction'],
    does: 'reads',
  },
  'common-ground/data-with-interface': { names: ['register'] },
  'common-ground/process-and-data-bundled': { names: ['zaken'], layers: ['process', 'data'] },
  'common-ground/two-sources.several': { names: ['dossiers'], sources: ['zaken', 'vth'] },
  'common-ground/two-sources.none': { names: ['dossiers'] },
  'common-ground/data-copied': { copies: [{ id: 'kiss', dataset: 'personen', sources: ['brp'] }] },
  'common-ground/no-processing-log': { names: ['kiss'], datasets: ['personen'], isHabit: true },
  'related.copy': { id: 'kiss', dataset: 'personen' },
  'fix.state-source': { id: 'dossiers', source: 'zaken' },
  'common-ground/no-open-api.closed': { names: ['kluis'], standards: ['maatwerk'], isScreen: false },
  'common-ground/no-open-api.unstated': { names: ['kluis'] },
  'common-ground/retired-api-version': {
    standard: 'Peppol',
    version: '1.1',
    isWithdrawn: true,
    uses: ['financien → bank'],
    instead: ['Actueel'],
  },
  'common-ground/mandatory-standard-missing': {
    names: ['zaken'],
    missing: ['Catalogi API'],
    components: ['Zaakregistratiecomponent'],
  },
  'common-ground/no-fsc': { interfaces: ['zaken → irvn/belastingen'], isHabit: true },
  'common-ground/too-many-couplings': { names: ['magazijn'], counts: [12], others: ['zaken', 'gis'], most: 10 },
  'fix.state-fsc': { shown: 'zaken → irvn/belastingen' },
  'common-ground/closed-licence.one': {
    names: ['documenten'],
    product: 'SmartDocuments',
    licence: 'proprietary',
    isService: true,
  },
  'common-ground/closed-licence.many': { products: ['SmartDocuments', 'Kluis', 'Loket'], isService: false },
  'related.closed-part': { id: 'documenten', product: 'SmartDocuments' },
  'common-ground/no-publiccode': { names: ['kiss', 'open-klant'], known: 1 },
  'common-ground/not-deployable': { names: ['logboek'], haveImages: false },
  'related.lacks-standard': { id: 'zaken', standards: ['Catalogi API'] },
  'fix.state-standard': { id: 'zaken', standard: 'Catalogi API' },
  'common-ground/skips-services': { caller: 'kiss', layers: ['interaction'], callee: 'register' },
  'common-ground/linked-without-api': { caller: 'kiss', callee: 'register', kinds: ['database'] },
  'concentration/hidden-host': {
    host: 'Microsoft Azure',
    count: 5,
    suppliers: ['Dimpact', 'Ultimo'],
    processes: ['Crisisbeheersing'],
    sure: 'general-knowledge',
  },
  'concentration/jurisdiction-share': {
    country: 'Canada',
    suppliers: ['Microsoft', 'Amazon Web Services, Inc.'],
    shares: [{ of: 'applications', part: 6, whole: 10 }],
    least: 0.5,
    sure: 'general-knowledge',
  },
  'concentration/single-sign-in': { signIn: 'entra', names: ['zaaksysteem', 'burgerzaken'] },
  'concentration/single-workplace': { supplier: 'Microsoft', names: ['werkplek'] },
  'reason.single-sign-in': { signIn: 'entra', names: ['zaaksysteem', 'burgerzaken'] },
  'reason.single-workplace': { supplier: 'Microsoft' },
  'concentration/supplier-share': {
    party: 'Hg',
    suppliers: ['GreenValley', 'Visma Roxit'],
    shares: [
      { of: 'applications', part: 4, whole: 10 },
      { of: 'critical-processes', part: 2, whole: 4 },
      { of: 'cost', part: 300000, whole: 1000000 },
    ],
    least: 0.25,
    sure: 'general-knowledge',
  },
  'jurisdiction/sovereign-label': {
    product: 'T-Systems Sovereign Cloud on Google Cloud',
    says: 'a sovereign cloud',
    source: 'https://example.org',
    countries: ['United States'],
    technology: ['Google'],
    reaches: ['Amazon'],
    stops: ['Amazon'],
    inTime: ['Oracle'],
  },
  'haven/foreign-provider': {
    id: 'haven-prod',
    parties: ['Microsoft'],
    countries: ['United States'],
    reaches: true,
    stops: true,
  },
  'rule.failed': { rule: 'structure/schema' },
  'related.also-defined': { id: 'azure-weu', kind: 'platform' },
  'related.defined': { id: 'azure-weu', kind: 'platform' },
  'related.says': { id: 'azure-weu' },
  'related.other-value': { key: 'location', value: 'DE' },
  'related.runs-on': { id: 'haven-prod', on: 'azure-weu' },
  'related.lacks': { id: 'maker', facts: ['owner'], lacks: 'age', asOf: '2024-01-01' },
  'related.unstated': { id: 'kaart', keys: ['owner'] },
  'related.no-layer': { id: 'kiss', suggested: 'interaction' },
  'fix.mend': { code: 'space-after-colon', detail: 'owner' },
  'fix.change-to': { to: 'azure-weu' },
  'fix.change-all': { to: 'azure-weu', count: 3 },
  'fix.rename-back': { to: 'azure-weu' },
  'fix.create': { id: 'azure-weu', section: 'platforms' },
  'fix.remove': { id: 'azure-weu' },
  'fix.quote': { text: 'NO' },
  'fix.describe': { id: 'zaakportaal' },
  'fix.state-unknown': { key: 'supplier' },
  'fix.state-unknown-of': { id: 'kaart', keys: ['owner'] },
  'fix.adopt': { value: 'Kiteworks (US)' },
  'fix.state-layer': { id: 'kiss', layer: 'interaction' },
  'fix.state-as-of': { id: 'maker', date: '2026-11-24' },
  'file.unreadable': { file: 'landscape.yaml', reason: 'not-found' },
  'hover.kind': { kind: 'dataset' },
  'hover.origin': { from: 'catalogue' },
  'hover.host-unknown': { who: 'xxllnc' },
  'hover.no-ruling': {},
  'hover.not-known': { askedOn: '2026-09-21', askedTo: 'xxllnc' },
  'hover.outside': {},
  'hover.outside-party': {
    party: 'Microsoft',
    country: 'US',
    through: 'owner',
    reach: 'data',
    stop: 'yes',
    isCandidate: true,
    way: 'azure-weu → Azure',
    laws: 'CLOUD Act',
    sources: 'https://example.org',
    sure: 'sourced',
  },
  'hover.impact': { names: ['zaaksysteem'], processes: ['Verkiezingen'], users: 1200, annualCost: 45000 },
  'display.hint': { countries: ['US'] },
  'display.host': {
    on: ['Microsoft Azure (westeurope)'],
    by: ['Centric'],
    places: ['NL'],
    more: 2,
    isOneOf: true,
    isPerhaps: true,
  },
  'display.host-known': {
    way: ['zaaksysteem', 'azure-weu'],
    through: { kind: 'component', id: 'zaaksysteem' },
    from: 'product',
    file: 'zorg.landscape.yaml',
    source: 'https://voorbeeld.nl',
    asOf: '2026-03-01',
    weak: 'unverified',
  },
  'display.lens': { country: 'US', via: 'azure-weu', reaches: true, stops: true, others: 2 },
  'display.impact': { count: 3, processes: 2 },
  'display.party': {
    party: 'Microsoft',
    country: 'US',
    reach: 'data',
    stops: true,
    isQuestion: true,
    way: ['zaaksysteem', 'azure-weu'],
  },
  'explain.chain': {},
  'explain.reasons': {},
  'explain.affected': {},
  'explain.rule': {},
  'explain.sure': { confidence: 'sourced', asOf: '2026-10' },
  'output.coverage': {},
  'output.same-cause': {},
  'output.state': { state: 'target:2030-12-31' },
  'output.level': { level: 'error' },
  'output.progress': { done: 12, total: 342 },
  'output.folder': { name: 'gm0268', files: 3, applications: 400, components: 31 },
  'output.clean': { error: 0, warning: 0, info: 0, hint: 0 },
  'output.counts': { error: 2, warning: 2, info: 2, hint: 2 },
  'output.hints': { count: 3 },
  'output.more': { count: 3 },
  'usage.option': { option: '--lang', near: '--language' },
  'usage.help': {},
  'since.grown': { added: ['zaakportaal', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] },
  'since.worse': { worse: ['zaaksysteem'] },
  'output.clean-since': {},
  'output.known': { known: 12, gone: 1 },
  'cache.cleared': { count: 2, folder: '/home/x/.cache/havenwijzer/reviews' },
  'baseline.written': { file: 'havenwijzer.baseline.json', count: 12 },
  'baseline.pruned': { file: 'havenwijzer.baseline.json', gone: 2, count: 12 },
  'baseline.unread': { file: 'havenwijzer.baseline.json', reason: 'wrong-form', detail: '/folders/0' },
  'baseline.incomplete': { file: 'havenwijzer.baseline.json' },
  'baseline.named-files': {},
  'output.unwritten': { file: 'uit/havenwijzer.sarif', reason: 'no-folder' },
  'usage.format-file': { format: 'sarif' },
  'usage.format-twice': {},
  'usage.file-twice': { file: 'uit.json' },
  'usage.needs-baseline': { option: '--write-baseline' },
  'usage.write-or-prune': {},
  'report.base': {},
  'report.also': {},
  'report.nothing': {},
  'report.from-catalogue': { source: 'https://example.nl' },
  'usage.value': { option: '--format', value: 'xml', allowed: 'text, json' },
  'usage.command': { command: 'chek', near: 'check' },
  'usage.explain': {},
  'scenario.title.cut-off': { countries: [{ en: 'United States', nl: 'Verenigde Staten' }], suppliers: ['SAP SE'] },
  'scenario.title.outage': { platform: 'azure-weu', lasts: '4h' },
  'scenario.title.takeover': {
    supplier: 'Centric',
    buyer: 'Koper Inc.',
    of: { en: 'United States', nl: 'Verenigde Staten' },
  },
  'scenario.title.price-rise': { supplier: 'Centric', percent: 50 },
  'scenario.area': { area: 'EEA' },
  'scenario.organisation': { name: 'Gemeente Duinrand', sure: 3, perhaps: 2 },
  'scenario.nothing': { kind: 'takeover' },
  'scenario.round': { round: 2 },
  'scenario.perhaps': {},
  'scenario.thing': { name: 'zaken', kind: 'application', isCritical: true },
  'scenario.host-unknown': {},
  'scenario.provider-absent': { provider: 'irvn' },
  'scenario.unsure': {},
  'duration.stated': { of: '72h' },
  'duration.minutes': { minutes: 4320 },
  'duration.fallback': { what: 'papier', lasts: '2d' },
  'scenario.fallback': { fallback: [{ what: 'papier' }], isLengthKnown: false },
  'scenario.max-outage': { maxOutage: '4h', tooLongAfter: 3120, isTooLong: true },
  'scenario.unknown-party': { name: 'microsft', near: 'microsoft' },
  'scenario.unknown-supplier': { name: 'microsft', near: 'microsoft' },
  'scenario.unknown-country': { name: 'Noorwegn', near: 'Noorwegen' },
  'scenario.unknown-platform': { name: 'azur-weu', near: 'azure-weu', known: 'azure-weu, eigen-dc' },
  'scenario.several': { names: ['gm0268/dc', 'irvn/dc'] },
  'scenario.unknown-id': { name: 'vs-weg', near: '', known: 'vs-afgesloten' },
  'scenario.list': {},
  'scenario.list-empty': {},
  'scenario.others': {},
  'takeover.organisation': { name: 'Gemeente Duinrand', gained: 3, lost: 1 },
  'takeover.power': { power: 'at-once', of: { en: 'United States', nl: 'Verenigde Staten' }, isLost: false },
  'takeover.not-studied': { of: { en: 'United States', nl: 'Verenigde Staten' } },
  'takeover.now': { nodes: ['zaken', 'Pakket', 'Centric'] },
  'takeover.then': { nodes: ['zaken', 'Pakket', 'Centric', 'Koper Inc.'] },
  'takeover.buyer': {},
  'takeover.already': { names: ['post'] },
  'price.organisation': { name: 'Gemeente Duinrand', sure: 3, perhaps: 1 },
  'price.exposed': {},
  'price.contracts': { isWithSupplier: true },
  'price.contract': {
    name: 'centric-2024',
    supplier: 'Centric',
    end: '2027-12-31',
    hasEnded: false,
    renewal: { en: 'can be extended', nl: 'kan worden verlengd' },
    noticeMonths: 6,
    annualCost: 180_000,
  },
  'price.decide': { date: '2027-06-30', isNotice: true },
  'price.under': { names: ['zaken'] },
  'price.no-contract': { names: ['post'] },
  'price.costs': {
    own: { contracts: 2, stated: 100_000, unstated: 1 },
    all: { contracts: 4, stated: 200_000, unstated: 1 },
  },
  'price.more': { percent: 50, more: 50_000 },
  'price.cost': {},
  'price.instead': {},
  'price.function': { name: { en: 'Email', nl: 'E-mail' }, by: ['post'] },
  'price.none': {},
  'price.no-function': { names: ['post'] },
  'price.leaving': {},
  'price.no-exit': { names: ['post'] },
  'price.exit': { name: 'zaken', plan: 'docs/exit/zaken.md', months: 18, testedOn: '2026-03-01' },
  'scenario.kind': { kind: 'takeover' },
  'scenario.kind-for': { kind: 'takeover' },
  'scenario.concerns': { applications: 3 },
  'report.scenario.text': { isOfPolicy: false },
  'report.scenario.none': { isOfPolicy: false },
  'report.scenario.column': { column: 'scenario' },
  'report.scenario.table': { table: 'processes' },
  'report.scenario.tile': { tile: 'stop', count: 1 },
  'report.scenario.when': { round: 2, isSure: true },
  'report.scenario.sure': { isSure: false },
  'report.scenario.no-fallback': {},
  'report.scenario.too-long': { minutes: 3120, isTooLong: true },
  'report.scenario.change': { power: 'at-once', of: { en: 'United States', nl: 'Verenigde Staten' }, isLost: false },
  'report.scenario.months': { months: 6 },
  'report.scenario.no-alternative': {},
  'report.scenario.more': { number: 2 },
  'usage.scenario': {},
  'usage.lsp': { extra: 'landscape.yaml' },
  'usage.rule': { rule: 'schem', near: 'structure/schema' },
  'usage.text': {},
  'usage.finding': { id: 'structure/schema:x', near: 'structure/schema:y', path: 'landschap' },
  'lint.reference': { id: 'azur', kind: 'product', near: 'azure' },
  'lint.region': { region: 'weu', provider: 'azure' },
  'lint.duplicate': { key: 'azure' },
  'lint.owner-cycle': { chain: 'a → b' },
  'lint.owner-not-on-top': { owner: 'Apax', above: 'Bv' },
  'lint.owner-country': { owner: 'Apax', country: 'CN', other: 'HK' },
  'lint.two-owners': { event: 'sale', owner: 'Apax', date: '2025' },
  'lint.event-from': { from: 'KKR', owner: 'Apax' },
  'lint.event-order': { date: '2025', before: '2025-01' },
  'lint.event-no-date': { event: 'sale' },
  'lint.future': { date: '2025', today: '2026-11-28' },
  'lint.no-date': { date: '2025' },
  'lint.no-source': { claim: 'hosting' },
  'lint.not-inherent': { product: 'Teams', supplier: 'Microsoft' },
  'lint.alias': { alias: 'O365', other: 'HK' },
  'lint.country': { country: 'CN' },
  'lint.stale': { claim: 'hosting', date: '2025' },
  'lint.announced-owner': { owner: 'Apax', date: '2025' },
  'lint.not-catalogue': { file: 'a.yaml' },
  'lint.none-in': { folder: 'map' },
  'lint.entry': { key: 'azure', section: 'products' },
  'lint.clean': { entries: 2 },
  'lint.counts': { problems: 2, entries: 2 },
  'lint.information': { count: 3 },
  'lint.by-count': { code: 'stale', count: 3 },
  'show.kind': { kind: 'law' },
  'show.kinds': { kind: 'law' },
  'show.row': { row: 'law' },
  'show.also': { names: 'Zaken API' },
  'show.seat-unknown': { name: 'Centric' },
  'show.maker-unknown': {},
  'show.control-itself': { ownership: 'listed' },
  'show.control-nobody': {},
  'show.control-unknown': { ownership: 'listed' },
  'show.control-owner': { owner: 'Kiteworks (US)', since: '2025', ownership: 'listed' },
  'show.control-above': { owner: 'Kiteworks (US)' },
  'show.announced': { date: '2025', event: 'sale', to: 'Kyndryl (US)' },
  'show.announced-owner': { date: '2025' },
  'show.law-open': {},
  'show.law-self-hosted': {},
  'show.stopped': { date: '2025', event: 'sale', status: 'prohibited', to: 'Kyndryl (US)' },
  'show.other-countries': { countries: 'IL' },
  'show.law-where': { country: 'Netherlands', role: 'seat' },
  'show.law-eea': {},
  'show.law-not-studied': {},
  'show.law-more-not-studied': {},
  'show.law-as': { country: 'Netherlands' },
  'show.law-counts': { count: 3 },
  'show.law-lapsed': { date: '2025', until: '2027' },
  'show.law-none': {},
  'show.one-of': {},
  'show.host-own': { maker: 'Solvinity' },
  'show.host-choice': {},
  'show.host-none': {},
  'show.host-unknown': {},
  'show.host-product': { platform: 'AWS', region: 'eu-west-1' },
  'show.host-by': { host: 'Amazon', owner: 'Kiteworks (US)' },
  'show.host-in': { country: 'Netherlands' },
  'show.regions': { count: 3, inside: 1 },
  'show.host-origin': { country: 'Netherlands' },
  'show.as-of': { date: '2025' },
  'show.eu-option': { possible: 'yes' },
  'show.hosting-nowhere': {},
  'show.licence': { licence: 'BUSL-1.1', open: '' },
  'show.marks': { open: '', european: 'yes', haven: 'yes' },
  'show.licence-unknown': {},
  'show.licence-changed': { from: 'MIT', to: 'Kyndryl (US)', date: '2025' },
  'show.class': { label: 'open' },
  'show.lock-in': { factors: 'no export' },
  'show.exports': { formats: 'csv' },
  'show.no-exports': {},
  'show.provider-specific': {},
  'show.standards': { names: 'Zaken API' },
  'show.common-ground': { how: 'partly', layers: 'services' },
  'show.ai': { how: 'partly' },
  'show.end': { stage: 'withdrawn', since: '2025', end: '2027' },
  'show.instead-why': { reasons: 'licence' },
  'show.instead-part': { part: 'Excel' },
  'show.instead-function': { name: 'Centric' },
  'show.instead-none': {},
  'show.claim': { claim: 'maker' },
  'show.claim-as-of': { claim: 'maker', date: '2025' },
  'show.law-above': {},
  'show.weak': { confidence: 'unverified' },
  'show.maker-sources': { name: 'Centric', id: 'centric' },
  'show.sources-none': {},
  'show.gatekeeper': {},
  'show.outside': { how: 'partly' },
  'show.more': { count: 3 },
  'show.adequacy-until': { date: '2025' },
  'show.adequacy-contested': { date: '2025' },
  'show.likelihood': { label: 'open' },
  'show.replaced-by': { names: 'Zaken API' },
  'show.version': { version: '1.7.0' },
  'show.judged': {},
  'show.gemma-mandatory': {},
  'show.gemma-recommended': {},
  'show.truth': { isTrue: 'yes' },
  'show.five-eyes': {},
  'show.source-not-opened': {},
  'show.english': {},
  'show.as-on': { day: '2026-11-28', asOf: '2026-11' },
  'show.unknown': { name: 'Centric', candidates: 'zivver' },
  'show.name-missing': {},
  'find.words-missing': {},
  'find.nothing': { words: 'zaak' },
  'find.more': { count: 3 },
  'catalogue.task-missing': {},
  'catalogue.task': { task: 'shwo' },
}

/** Arguments that a message gets with others and has no use for: they count what is not shown. */
const UNUSED: Partial<Record<MessageKey, readonly string[]>> = {
  'output.clean': ['error', 'warning', 'info', 'hint'],
  'output.counts': ['hint'],
  'fixing.left': ['hint'],
  // Own keys, so while it is processed: what to do is the same whoever does that.
  'jurisdiction/foreign-law-reaches-data': ['role'],
  'jurisdiction/can-be-switched-off': ['reach', 'isUncertain'],
  'jurisdiction/high-risk-country': ['law', 'role', 'reach', 'unrated', 'isUncertain'],
  'jurisdiction/foreign-parent': ['law', 'role', 'reach', 'hosts', 'isUncertain', 'isAnyHost'],
  'jurisdiction/provider-held-keys': ['law', 'role', 'reach', 'isUncertain'],
}

/** Nothing in it but names. */
const WITHOUT_WORDS: ReadonlySet<MessageKey> = new Set(['display.hint'])

const ALL = Object.entries(SAMPLES).map(([key, args]) => ({ key: key as MessageKey, args: args as Values }))

type Values = Readonly<Record<string, string | number | boolean | readonly string[] | readonly Bilingual[] | Weak>>
type Weak = NonNullable<RiskWords['weak']>

const text = (key: MessageKey, args: Values, language: 'nl' | 'en') => worded({ key, args } as Message, language)

describe('messages', () => {
  it('have the same keys in both languages', () => {
    assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort())
  })

  for (const { key, args } of ALL) {
    it(`${key} is worded in both languages`, () => {
      if (WITHOUT_WORDS.has(key)) assert.equal(text(key, args, 'nl'), text(key, args, 'en'))
      else assert.notEqual(text(key, args, 'nl'), text(key, args, 'en'))
    })

    it(`${key} uses each of its arguments in both languages`, () => {
      const unused = (language: 'nl' | 'en') => Object.keys(args).filter((name) => !changes(key, args, name, language))
      assert.deepEqual({ nl: unused('nl'), en: unused('en') }, { nl: UNUSED[key] ?? [], en: UNUSED[key] ?? [] })
    })

    if (!/^(?:[a-z-]+\/|rule\.)/.test(key)) continue
    it(`${key} says what, why and what to do, in sentences`, () => {
      for (const language of ['nl', 'en'] as const) {
        const { what, why, todo } = said({ key, args } as Message, language)
        for (const sentence of [what, why, todo]) assert.match(sentence ?? '', /^[^a-z].*(?:[.?]|…)$/)
      }
    })
  }

  it('tell a length of time in words, also one of less than an hour', () => {
    const minutes = [0, 30, 90, 1440, 3120].map((each) => worded(message('duration.minutes', { minutes: each }), 'nl'))
    assert.deepEqual(minutes, ['0 minuten', '30 minuten', '1 uur 30 minuten', '1 dag', '2 dagen 4 uur'])
    const stated = ['30min', '1h', '72h', '1d', '2w', 'soms'].map((of) =>
      worded(message('duration.stated', { of }), 'nl'),
    )
    assert.deepEqual(stated, ['30 minuten', '1 uur', '72 uur', '1 dag', '2 weken', 'soms'])
    const english = ['1min', '2d'].map((of) => worded(message('duration.stated', { of }), 'en'))
    assert.deepEqual(english, ['1 minute', '2 days'])
  })
})

function changes(key: MessageKey, args: Values, name: string, language: 'nl' | 'en'): boolean {
  const before = text(key, args, language)
  const others = othersThan(args[name])
  return others.some((other) => text(key, { ...args, [name]: other }, language) !== before)
}

function othersThan(value: Values[string] | undefined): readonly Values[string][] {
  if (typeof value === 'number') return [1, 7]
  if (typeof value === 'boolean') return [!value]
  if (Array.isArray(value)) return [['zz'], []]
  return typeof value === 'object' ? [{ from: 'zz', relation: 'zz', to: 'zz', sure: 'zz' }] : ['zz', '']
}

/** What is reached, and by whom, that asks for another answer than a host that reads all. */
const WAYS = [
  ['in-use', 'host'],
  ['metadata', 'backup-host'],
  ['data', 'service'],
  ['data', 'operator'],
  ['data', 'support'],
  ['data', 'sub-processor'],
  ['data', 'backup-host'],
] as const

describe('the texts on risk', () => {
  const what = (words: Partial<RiskWords>, language: 'nl' | 'en') =>
    said(
      message('jurisdiction/can-be-switched-off', {
        party: 'Microsoft',
        country: { en: 'United States', nl: 'Verenigde Staten' },
        role: 'host',
        reach: 'data',
        names: ['zaaksysteem'],
        unrated: 0,
        accepted: 0,
        planned: 0,
        processes: [],
        hosts: [],
        isUncertain: false,
        isAnyHost: true,
        ...words,
      }),
      language,
    ).what

  it('name a party with its country, or with its owner', () => {
    assert.equal(what({}, 'nl'), 'Microsoft (Verenigde Staten) kan zaaksysteem direct stilzetten.')
    assert.equal(what({}, 'en'), 'Microsoft (United States) can stop zaaksysteem at once.')
    const zivver = { party: 'Zivver', owner: 'Kiteworks' }
    assert.equal(
      what(zivver, 'nl'),
      'Zivver, met eigenaar Kiteworks in de Verenigde Staten, kan zaaksysteem direct stilzetten.',
    )
    assert.equal(what(zivver, 'en'), 'Zivver, owned by Kiteworks in the United States, can stop zaaksysteem at once.')
  })

  it('leave out what a catalogue remarks about a name, not what belongs to it', () => {
    assert.match(
      what({ owner: 'Vitruvian Partners (majority; Dutch minority)' }, 'en'),
      /owned by Vitruvian Partners in/,
    )
    assert.match(what({ owner: 'Accellion, Inc. (Kiteworks)' }, 'en'), /owned by Accellion, Inc\. \(Kiteworks\) in/)
    assert.match(what({ party: 'Exoscale (Akenes SA)' }, 'en'), /^Exoscale \(Akenes SA, United States\) can/)
  })

  it('say which host where it is one of several, and that it is any of them', () => {
    const one = { hosts: ['Amazon Web Services'], isAnyHost: false }
    assert.match(what(one, 'nl'), /^Als het bij Amazon Web Services draait: Microsoft/)
    assert.match(what(one, 'en'), /^If it is hosted at Amazon Web Services: Microsoft/)
    const all = { hosts: ['Amazon Web Services', 'Microsoft Azure'], isAnyHost: true }
    assert.match(what(all, 'nl'), /^De host \(Amazon Web Services of Microsoft Azure\) kan/)
    assert.match(what(all, 'en'), /^The host \(Amazon Web Services or Microsoft Azure\) can/)
  })

  it('say what stops: the sign-in, or the keys', () => {
    assert.match(what({ role: 'identity-provider' }, 'nl'), /kan het inloggen bij zaaksysteem direct stilzetten\.$/)
    assert.match(
      what({ role: 'identity-provider' }, 'en'),
      /can stop people from signing in to zaaksysteem, at once\.$/,
    )
    assert.match(what({ role: 'key-holder' }, 'nl'), /direct stilzetten door de sleutels achter te houden\.$/)
    assert.match(what({ role: 'key-holder' }, 'en'), /at once by withholding the keys\.$/)
  })

  it('call a law by its name and a country with its article', () => {
    const law = (name: string, country: RiskWords['country'], language: 'nl' | 'en') =>
      said(message('jurisdiction/foreign-law-reaches-data', { ...RISK, law: name, country }), language).why ?? ''
    const us = { en: 'United States', nl: 'Verenigde Staten' }
    const uk = { en: 'United Kingdom', nl: 'Verenigd Koninkrijk' }
    assert.match(law('CLOUD Act (2018), 18 USC 2713', us, 'nl'), /het recht van de Verenigde Staten \(CLOUD Act\)/)
    assert.match(law('CLOUD Act (2018), 18 USC 2713', us, 'en'), /the law of the United States \(CLOUD Act\)/)
    assert.match(law('Wet 2016, gewijzigd in 2024', uk, 'nl'), /het recht van het Verenigd Koninkrijk \(Wet 2016\)/)
    assert.match(law('Law', { en: 'China', nl: 'China' }, 'en'), /the law of China \(Law\)/)
  })

  it('say that a territory follows what the list says of its country', () => {
    const hongKong = (language: 'nl' | 'en') =>
      said(
        message('jurisdiction/high-risk-country', {
          ...RISK,
          country: 'Hongkong',
          listed: 'China',
          source: '',
          asOf: '',
        }),
        language,
      ).what
    assert.match(hongKong('nl'), /Hongkong telt als China, en dat staat op de lijst/)
    assert.match(hongKong('en'), /Hongkong counts as China, which is on the list/)
  })

  for (const [reach, role] of WAYS) {
    it(`say what to do where ${role} reaches ${reach}`, () => {
      const todo = (of: string, by: string) =>
        (['nl', 'en'] as const).map(
          (language) =>
            said(message('jurisdiction/foreign-law-reaches-data', { ...RISK, reach: of, role: by }), language).todo,
        )
      assert.notDeepEqual(todo(reach, role), todo('data', 'host'))
    })
  }
})

describe('the words in messages', () => {
  const inBoth = (of: Message) => {
    assert.notEqual(worded(of, 'nl'), worded(of, 'en'))
    return `${worded(of, 'nl')} ${worded(of, 'en')}`
  }

  for (const code of slipCodes()) {
    it(`are there for a slip: ${code}`, () => {
      const other = message('structure/yaml-syntax.slip', { code: 'other', detail: '' })
      const own = message('structure/yaml-syntax.slip', { code, detail: '' })
      if (code !== 'other') assert.notEqual(worded(own, 'en'), worded(other, 'en'))
      if (code !== 'other') assert.notEqual(worded(own, 'nl'), worded(other, 'nl'))
      inBoth(own)
      inBoth(message('fix.mend', { code, detail: 'owner' }))
    })
  }

  for (const kind of kinds()) {
    it(`are there for ${kind}, with its article`, () => {
      const wanted = message('structure/reference-kind', { id: 'x', path: 'y', kind, wanted: `${kind} ${kind}` })
      assert.doesNotMatch(inBoth(wanted), /\ba [aeiou]|\ban [^aeiou]/)
      const many = message('structure/duplicate-id', { id: 'x', kind, count: 2, otherKind: kind })
      assert.doesNotMatch(inBoth(many), /ss\b|ys\b/)
    })
  }

  for (const form of forms()) {
    it(`are there for the form ${form}`, () => {
      const of = (name: string) => message('structure/schema.wrong-form', { key: 'k', form: name, value: 'v' })
      inBoth(of(form))
      assert.notEqual(worded(of(form), 'en'), worded(of('no form'), 'en'))
      assert.notEqual(worded(of(form), 'nl'), worded(of('no form'), 'nl'))
    })
  }

  it('speak of one and of several', () => {
    const hints = (count: number) => message('output.hints', { count })
    assert.match(worded(hints(1), 'en'), /^1 hint not shown/)
    assert.match(worded(hints(2), 'en'), /^2 hints not shown/)
    assert.match(worded(hints(1), 'nl'), /^1 hint niet getoond/)
    assert.match(worded(hints(2), 'nl'), /^2 hints niet getoond/)
  })

  it('name the bounds of a range', () => {
    const todo = (expected: string) => {
      const { todo: words } = said(message('structure/schema.out-of-range', { key: 'k', value: '9', expected }), 'nl')
      return words
    }
    assert.equal(todo('0 – …'), 'Schrijf een waarde van 0 of meer.')
    assert.equal(todo('… – 5'), 'Schrijf een waarde van 5 of minder.')
    assert.equal(todo('1 – 5'), 'Schrijf een waarde van 1 tot en met 5.')
    assert.equal(todo('… – …'), 'Schrijf een waarde die kan.')
  })
})

/** Every code, kind and form there is: the type of the record makes the list complete. */
function slipCodes(): readonly string[] {
  const codes: Record<SlipCode, true> = {
    tab: true,
    indentation: true,
    'space-after-colon': true,
    'space-after-dash': true,
    'colon-missing': true,
    'dash-missing': true,
    'quote-open': true,
    'bracket-open': true,
    'bracket-extra': true,
    'quotes-missing': true,
    'not-a-key': true,
    'merge-conflict': true,
    'control-character': true,
    'section-missing': true,
    'duplicate-key': true,
    other: true,
  }
  return Object.keys(codes)
}

function kinds(): readonly string[] {
  const all: Record<RefKind, true> = {
    application: true,
    component: true,
    platform: true,
    dataset: true,
    device: true,
    contract: true,
    process: true,
    tender: true,
    supplier: true,
    product: true,
    organisation: true,
    function: true,
    provision: true,
    referenceComponent: true,
    party: true,
    element: true,
  }
  return Object.keys(all)
}

function forms(): readonly string[] {
  const all: Record<TextFormat, true> = {
    id: true,
    reference: true,
    'element-reference': true,
    date: true,
    'partial-date': true,
    version: true,
    duration: true,
    link: true,
    url: true,
    licence: true,
    standard: true,
    rule: true,
    'rule-pattern': true,
    oin: true,
    guid: true,
    country: true,
    area: true,
    'csf-criterion': true,
    name: true,
  }
  return Object.keys(all)
}
