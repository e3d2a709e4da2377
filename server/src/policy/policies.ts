import { type Policy, policyFor } from './policy.ts'
import { type PolicyScenario, scenariosOf } from './scenario.ts'
import { type Settings, settingsOf } from './settings.ts'

/** The policies of a folder, and how each file is judged under them. */
export class Policies {
  private readonly all = new Map<string, Policy>()
  private readonly settings = new Map<string, Settings>()
  private readonly byFile = new Map<string, Policy | undefined>()

  /** Takes a policy, new or changed; undefined: it is gone. */
  set(uri: string, policy: Policy | undefined): void {
    if (policy) this.all.set(uri, policy)
    else this.all.delete(uri)
    this.settings.clear()
    this.byFile.clear()
  }

  get(uri: string): Policy | undefined {
    return this.all.get(uri)
  }

  values(): Iterable<Policy> {
    return this.all.values()
  }

  /** The policy that applies to a file. */
  for(uri: string): Policy | undefined {
    if (!this.byFile.has(uri)) this.byFile.set(uri, policyFor(uri, this.all.values()))
    return this.byFile.get(uri)
  }

  /** How what stands in a file is judged. */
  settingsFor(uri: string): Settings {
    const policy = this.for(uri)
    const key = policy?.uri ?? ''
    const settings = this.settings.get(key) ?? settingsOf(policy, this.all)
    this.settings.set(key, settings)
    return settings
  }

  /** What the policy that applies to a file asks about. */
  scenariosFor(uri: string): readonly PolicyScenario[] {
    return scenariosOf(this.for(uri), (other) => this.all.get(other))
  }
}
