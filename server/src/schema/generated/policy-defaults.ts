// Made by scripts/generate.ts from schemas/. Do not edit.
import type { Policy } from './types.ts'

/** What holds where a policy says nothing. */
export const policyDefaults = {
  jurisdictions: {
    trusted: ['EU', 'EEA'],
    locations: ['EU', 'EEA'],
    likelihood: {
      US: 'raised',
      GB: 'raised',
    },
    highRisk: {
      countries: ['CN', 'RU', 'IR', 'KP'],
      source: 'https://eenvandaag.avrotros.nl/artikelen/aivd-waarschuwt-voor-hacks-en-storingen-want-andere-landen-proberen-vaker-nederlandse-ict-systemen-binnen-te-dringen-160990',
      asOf: '2025-08-08',
    },
  },
  thresholds: {
    gatherBelow: 3,
    supplierShare: 0.25,
    jurisdictionShare: 0.5,
    hiddenHostApplications: 5,
    couplings: 10,
    factMaxAgeMonths: 12,
    askQuietMonths: 3,
    decisionWindowMonths: 18,
    exitTestMaxAgeMonths: 24,
    havenCheckMaxAgeMonths: 12,
    administrators: 2,
    fileMegabytes: 20,
  },
  riskTable: {
    low: {
      trusted: 'off',
      limited: 'off',
      raised: 'info',
      high: 'warning',
    },
    medium: {
      trusted: 'off',
      limited: 'info',
      raised: 'warning',
      high: 'error',
    },
    high: {
      trusted: 'off',
      limited: 'warning',
      raised: 'warning',
      high: 'error',
    },
    critical: {
      trusted: 'off',
      limited: 'warning',
      raised: 'error',
      high: 'error',
    },
  },
  exitTests: ['plannedExit', 'suddenLoss'],
  csfWeights: 'v1.2.1',
} as const satisfies Partial<Policy>

/** Policies to start from, by the name after `preset:`. */
export const policyPresets: Readonly<Record<string, Policy>> = {
  gemeente: {
    kind: 'policy',
    version: 1,
    jurisdictions: {
      trusted: ['EU', 'EEA'],
      locations: ['EU', 'EEA'],
    },
  },
  maastricht: {
    kind: 'policy',
    version: 1,
    jurisdictions: {
      trusted: ['EU', 'EEA'],
      locations: ['EU', 'EEA', 'GB'],
    },
  },
  'rijk-2026': {
    kind: 'policy',
    version: 1,
    jurisdictions: {
      trusted: ['EU', 'EEA'],
      locations: ['EU', 'EEA', 'CH'],
    },
    acceptedKeys: ['mostly-customer', 'customer-only'],
    exitTests: ['plannedExit', 'suddenLoss'],
  },
}
