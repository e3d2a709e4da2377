import fc from 'fast-check'
import { orUnknown, seldom, some, team, unknown } from './stated.ts'

export const contract = fc.record(
  {
    name: some(['Raamcontract', 'Beheer']),
    supplier: seldom(unknown, 4),
    start: orUnknown(fc.constant('2024-01-01')),
    end: orUnknown(
      some([
        '2025-06-30',
        '2026-11-28',
        '2026-11-29',
        '2027-02-28',
        '2027-05-31',
        '2027-08-31',
        '2028-05-29',
        '2028-05-30',
        '2029-01-31',
      ]),
    ),
    extensions: fc.subarray(['2031-12-31', '2029-12-31', '2030-12-31']),
    renewal: orUnknown(some(['automatic', 'option', 'none'])),
    noticeMonths: orUnknown(some([0, 1, 3, 6, 12])),
    terms: orUnknown(some(['GIBIT 2023', 'gibit-2020', 'Voorwaarden van Partij'])),
    exitClause: orUnknown(fc.boolean()),
    annualCost: orUnknown(fc.nat(90000)),
    collective: fc.constant('vng'),
    switchingCharges: orUnknown(fc.boolean()),
    dataOwnership: orUnknown(some(['customer', 'supplier', 'shared', 'not-arranged'])),
    dataReturn: orUnknown(
      fc.record({ formats: fc.subarray(['csv', 'xml']), withinDays: orUnknown(fc.nat(60)) }, { requiredKeys: [] }),
    ),
    exit: fc.record(
      { plan: orUnknown(fc.constant('https://example.com/exit')), exportFormats: orUnknown(fc.constant(['csv'])) },
      { requiredKeys: [] },
    ),
    owner: team,
  },
  { requiredKeys: [] },
)

export const transition = fc.record(
  {
    kind: some(['replace', 'move', 'retire', 'split']),
    to: fc.subarray(['pakket-0', 'app-0', 'platform-1', 'open-zaak'], { minLength: 1 }),
    before: some(['2025-06-30', '2027-06-30']),
    status: some(['idea', 'decided', 'started', 'done']),
  },
  { requiredKeys: ['kind'] },
)

export const device = fc.record(
  {
    contract: some(['contract-0', 'contract-1', 'contract-2']),
    lifecycle: seldom(some(['planned', 'retired']), 3),
    owner: team,
    transition,
  },
  { requiredKeys: [] },
)

export const tender = fc.record(
  {
    name: some(['Nieuwe post', 'Zaken']),
    functions: fc.subarray(['email', 'chat', 'case-management', 'forms'], { minLength: 1 }),
    publishedOn: orUnknown(some(['2025-06-30', '2025-11-28', '2025-11-29', '2026-06-01', '2027-03-01'])),
    owner: team,
    requirements: fc.array(
      fc.record(
        {
          text: some(['Binnen de EER.', 'Open source.']),
          excludeCountries: fc.subarray(['US', 'CN'], { minLength: 1 }),
        },
        { requiredKeys: ['text'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
)

const acceptable = some([
  'jurisdiction/can-be-switched-off',
  'lock-in/no-exit-plan',
  'lock-in/contract-without-exit-clause',
])
const accepting = {
  covers: fc.subarray(['app-0', 'app-1', 'app-2', 'contract-0', 'platform-0'], { minLength: 1 }),
  reason: fc.constant('Loopt af.'),
  acceptedBy: fc.constant('CISO'),
  until: some(['2026-11-28', '2026-11-29', '2028-01-01']),
}
export const acceptedElsewhere = fc.record(
  {
    rule: acceptable,
    element: some(['app-0', 'app-1', 'contract-0', 'contract-1', 'platform-0', 'supplier:partij-0']),
    ...accepting,
  },
  { requiredKeys: ['rule', 'element'] },
)
export const acceptedHere = fc.record({ rule: acceptable, ...accepting }, { requiredKeys: ['rule'] })

export const policy = fc.record(
  {
    jurisdictions: fc.record(
      {
        trusted: some([['EEA'], ['EU', 'EEA']]),
        locations: some([['EEA'], ['EU', 'EEA', 'GB'], ['NL'], ['EU', 'EEA', 'CH']]),
      },
      { requiredKeys: [] },
    ),
    acceptedKeys: some([
      ['customer-only'],
      ['mostly-customer', 'customer-only'],
      ['customer-only', 'shared'],
      ['provider', 'customer-only'],
    ]),
    exitTests: some([['plannedExit'], ['suddenLoss'], ['plannedExit', 'suddenLoss']]),
    requiredSeal: fc.array(
      fc.record({
        when: fc.record(
          {
            personal: some(['ordinary', 'bsn', 'special']),
            classification: some(['internal', 'confidential', 'secret']),
            criticality: some(['medium', 'high', 'critical']),
          },
          { requiredKeys: [] },
        ),
        seal: fc.nat(4),
      }),
      { maxLength: 3 },
    ),
    thresholds: fc.record({ decisionWindowMonths: some([6, 24]) }),
  },
  { requiredKeys: [] },
)
