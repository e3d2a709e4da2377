import { fieldPattern, type Rule } from '../rules/rule.ts'
import { Remembered } from '../schema/remembered.ts'
import { keyOf } from './found.ts'

/** Of every rule the fields that the format has, and some more. */
const MOST_FIELDS = 20_000

/** Rules whose findings on an organisation may be otherwise than they were, until somebody asks. */
export class Pending {
  private readonly rules: readonly Rule[]
  /** Of each rule and field, whether it looks at it. */
  private readonly known = new Remembered<boolean>(MOST_FIELDS)
  private readonly byOrganisation = new Map<string, Set<Rule>>()
  private everyone = false

  constructor(rules: readonly Rule[]) {
    this.rules = rules
  }

  /** Whether all that concerns any organisation is to be judged anew. */
  get isEveryone(): boolean {
    return this.everyone
  }

  noteEveryone(): void {
    this.everyone = true
  }

  /** `isConcerned`: whether what a rule finds may be otherwise than it was, with the key that it is kept under. */
  note(organisation: string, isConcerned: (rule: Rule, key: string) => boolean): void {
    const rules = this.byOrganisation.get(organisation) ?? new Set()
    this.byOrganisation.set(organisation, rules)
    for (const rule of this.rules)
      if (rule.inOrganisation && isConcerned(rule, keyOf(rule, organisation))) rules.add(rule)
  }

  /** The organisations of which something is to be asked; `present`: every organisation that there is. */
  organisations(present: () => readonly string[]): readonly string[] {
    if (this.everyone) for (const organisation of present()) this.byOrganisation.set(organisation, new Set(this.rules))
    this.everyone = false
    return [...this.byOrganisation.keys()]
  }

  /** What is to be asked of an organisation, and no longer is once it was taken. */
  take(organisation: string): ReadonlySet<Rule> {
    const rules = this.byOrganisation.get(organisation) ?? new Set()
    this.byOrganisation.delete(organisation)
    return rules
  }

  /** Whether a rule looks at one of these fields; at any, where anything may have changed. */
  readsAny(rule: Rule, fields: ReadonlySet<string> | undefined): boolean {
    if (fields === undefined) return true
    for (const field of fields) if (this.reads(rule, field)) return true
    return false
  }

  private reads(rule: Rule, field: string): boolean {
    return this.known.get(`${rule.id} ${field}`, () => rule.reads.some((read) => fieldPattern(read).test(field)))
  }
}
