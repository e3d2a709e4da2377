/** What one is after: to be free to choose and change, to be under one's own law, to keep going. */
export type Aim = 'autonomy' | 'sovereignty' | 'resilience'

export const AIMS: readonly Aim[] = ['autonomy', 'sovereignty', 'resilience']

/** What it serves to do something about what a rule finds; nothing where that only makes the documents better. */
export function aimsOf(rule: string): readonly Aim[] {
  return BY_RULE[rule] ?? BY_CATEGORY[rule.slice(0, rule.indexOf('/'))] ?? []
}

const BY_CATEGORY: Readonly<Record<string, readonly Aim[]>> = {
  jurisdiction: ['sovereignty'],
  'lock-in': ['autonomy'],
  concentration: ['autonomy', 'resilience'],
  continuity: ['resilience'],
  'common-ground': ['autonomy'],
  haven: ['autonomy'],
  ai: ['sovereignty'],
}

const BY_RULE: Readonly<Record<string, readonly Aim[]>> = {
  'jurisdiction/can-be-switched-off': ['resilience'],
  'jurisdiction/high-risk-country': ['sovereignty', 'resilience'],
  'lock-in/end-of-life': ['resilience'],
  'devices/high-risk-maker': ['sovereignty'],
  'devices/foreign-account-required': ['autonomy'],
  'governance/scarce-knowledge': ['resilience'],
  'governance/tender-excludes-origin': [],
  'governance/behind-ambition': ['autonomy', 'sovereignty'],
}
