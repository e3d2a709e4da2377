import type { RequirementKind } from '../requirement-words.ts'
import type { Called } from '../risk-words.ts'
import { stated } from './durations.ts'
import { all, country, either } from './words.ts'

const TITLES: Readonly<Record<RequirementKind, string>> = {
  location: 'Place of the data',
  support: 'Place of administration and support',
  law: 'Applicable law and its reach',
  control: 'Change of control',
  'sub-processors': 'Subcontractors and sub-processors',
  keys: 'Encryption and keys',
  exit: 'Leaving',
  export: 'Taking the data out',
  'exit-test': 'Tested exit',
  continuity: 'Continuity',
  seal: 'SEAL of the EU Cloud Sovereignty Framework',
}

const KEYS: Readonly<Record<string, string>> = {
  'customer-only': 'in the hands of the client alone',
  'mostly-customer': 'in the hands of the client, alone or mostly',
  shared: 'at least partly in the hands of the client',
}

const CASES: Readonly<Record<string, string>> = {
  plannedExit: 'a planned exit',
  suddenLoss: 'the sudden loss of the service',
}

const inside = (area: readonly Called[]): string => either(area.map(country))

const PROPORTION = {
  location: 'It is about where the data are, not about who tenders.',
  support: 'It holds only for who can see the data.',
  law: 'It asks for openness and for measures, and shuts nobody out.',
  control: 'It asks for a report and a way out, and forbids no takeover.',
  'sub-processors': 'The list is limited to who can reach the data or carries the service.',
  keys: 'It holds for storage and back-ups: to process data, a supplier may need them in the clear.',
  exit: 'It holds for every tenderer alike, and the plan is a duty of both.',
  export: 'Any open format will do.',
  'exit-test': 'Only these cases are tested, and only for what is critical or most delicate.',
  continuity: 'The time is that of the process that can bear least; how it is achieved is left open.',
  seal: 'The level is what the own policy sets for such data. The framework weighs seat and control too: have whoever knows procurement law confirm that this level fits the contract.',
  'continuity-untimed': 'Fill in the time before you publish: without it the requirement is not in proportion.',
} as const

const BASES: Readonly<Record<string, string>> = {
  gpa: 'Agreement on Government Procurement (GPA): who is a party to it, and since when',
  'procurement-directive':
    'Directive 2014/24/EU, articles 18 and 25 (equal treatment; no less favourable for parties to the GPA)',
  'gdpr-transfers': 'GDPR, chapter V (transfers to third countries)',
  'gdpr-processors': 'GDPR, article 28 (the processing agreement lists the sub-processors)',
  'access-is-transfer': 'EDPB, FAQ 11 of 23 July 2020 (access from a third country counts as a transfer)',
  'data-act-switching': 'Data Act, Regulation (EU) 2023/2854 (switching)',
  'data-act-interfaces': 'Data Act, article 30 (open interfaces; for IaaS functional equivalence)',
  'data-act-third-countries': 'Data Act, article 32 (access by third countries to data that are not personal)',
  'cyber-act':
    'Cyberbeveiligingswet, the Dutch NIS2 act, Stcrt. 2026, 27679 (duty of care, the supply chain included; duty to report)',
  gibit: 'GIBIT 2023 (exit plan: duties of both sides)',
  'processing-agreement': 'Standard processing agreement for municipalities, version 2.53',
  'open-standards': 'List of open standards, comply or explain (purchases above 50,000 euro)',
  'cloud-policy': 'Central-government cloud policy 2026 (26643 nr 1541)',
  'vng-position': 'VNG, position paper on digital autonomy (2025)',
  'edpb-own-keys': 'EDPB, Recommendations 01/2020, use case 1 (own keys)',
  csf: 'EU Cloud Sovereignty Framework 1.2.1',
  'own-policy': 'Own policy (havenwijzer.yaml)',
}

const basisText = (basis: string, at: string): string => `${BASES[basis] ?? basis}${at === '' ? '' : `, ${at}`}`

/** Texts of what can be asked of whoever delivers something. */
export const reportRequirements = {
  'report.requirement.title': ({ asks }: { asks: RequirementKind }): string => TITLES[asks],
  'report.requirement.numbered': ({ asks, number }: { asks: RequirementKind; number: number }): string =>
    `${number}. ${TITLES[asks]}`,
  'report.requirement.timed': ({
    asks,
    number,
    within,
  }: {
    asks: RequirementKind
    number: number
    within: string
  }): string => `${number}. ${TITLES[asks]}: within ${stated(within)}`,
  'report.requirement.time': (_: Record<never, never>): string =>
    'The time differs: it stands with each contract or tender.',
  'report.requirement.untimed': ({ number }: { number: number }): string =>
    `${number}: ${PROPORTION['continuity-untimed']}`,
  'report.requirement.besides': ({
    number,
    bases,
  }: {
    number: number
    bases: readonly { readonly basis: string; readonly at: string }[]
  }): string => `${number}: ${bases.map(({ basis, at }) => basisText(basis, at)).join('; ')}`,
  'report.requirement.location': ({ area }: { area: readonly Called[] }): string =>
    `The data of the client, back-ups included, are kept and processed within ${inside(area)} only. The tenderer names the countries and sites, those of its subcontractors included.`,
  'report.requirement.support': ({ area }: { area: readonly Called[] }): string =>
    `Administration and support in which anybody can see data of the client are done from within ${inside(area)} only. The tenderer states from which countries that is done, who has that access, and how it is recorded.`,
  'report.requirement.law': ({ area }: { area: readonly Called[] }): string =>
    `The tenderer states, for itself, for whoever is ultimately in control of it and for its subcontractors, under whose law they stand, and which laws from outside ${inside(area)} can oblige them to hand over data of the client or to stop the service. It describes the measures that prevent or limit that. The contractor reports a request of that kind to the client before it complies, as far as the law allows.`,
  'report.requirement.control': (_: Record<never, never>): string =>
    'The contractor reports an intended change of control of itself, or of a subcontractor that can reach the data, as soon as it may and before it takes effect, with the country of the new owner. Where the service no longer meets the requirements because of it, the client may end the contract without charge, and the contractor helps it to leave.',
  'report.requirement.sub-processors': (_: Record<never, never>): string =>
    'The tenderer gives a list of all subcontractors and sub-processors that can reach the data or that the service depends on, the hosting platform included: name, country of seat, ultimate owner, what they do and where. The contractor keeps the list up to date and reports a change in advance, so that the client can object.',
  'report.requirement.keys': ({ least }: { least: string }): string =>
    `The data are encrypted in storage and in back-ups. The keys are ${KEYS[least] ?? KEYS['shared']}, or of a party that the client appoints${least === 'shared' ? '' : '; a key of the client in a vault of the contractor does not count as that'}. The tenderer states for which operations it needs the data in the clear, and who can then see them.`,
  'report.requirement.exit': (_: Record<never, never>): string =>
    'The contractor helps the client to leave, as planned or on termination for whatever reason, by an exit plan that both agree on at the start and keep up to date. For a service to which the Data Act applies: notice is two months at most, the switch is completed within 30 days (lengthened to seven months at most), the data can be retrieved for at least 30 days after that, and from 12 January 2027 nothing is charged for the switch.',
  'report.requirement.export': (_: Record<never, never>): string =>
    'The client can take all its data out of the service by itself, at any time and at the end, with documents, metadata and history, in an open and documented format and without loss of how they hang together. The tenderer names the formats and describes the data model. Interfaces use the open standards of the comply-or-explain list that apply to this contract, or equivalent ones.',
  'report.requirement.exit-test': ({ cases }: { cases: readonly string[] }): string =>
    `The exit plan is tested during the contract for ${all(cases.map((each) => CASES[each] ?? each))}, and brought up to date every year. The contractor takes part in that, and delivers a complete export of the data for it. The client gets the outcome.`,
  'report.requirement.continuity': ({ within }: { within: string }): string =>
    `After a failure, or after the loss of a subcontractor, the service can be used again within ${within === '' ? '[number] hours' : stated(within)}, or the client can go on elsewhere with its data within that time. That holds too when a third party, a foreign authority included, has the service stopped. The tenderer describes how it achieves that. The contractor reports incidents so soon and so completely that the client can meet its own duty to report.`,
  'report.requirement.seal': ({ level }: { level: number }): string =>
    `On each of the objectives of the EU Cloud Sovereignty Framework (version 1.2.1, October 2025) the service reaches at least SEAL-${level}. The tenderer answers the questions of the framework and gives evidence for each answer; an answer without evidence counts as the lowest. A tenderer that shows in another way that it achieves the same meets the requirement too.`,
  'report.requirement.proportion': ({ of }: { of: keyof typeof PROPORTION }): string => PROPORTION[of],
  'report.requirement.basis': ({ basis, at }: { basis: string; at: string }): string => basisText(basis, at),
} as const
