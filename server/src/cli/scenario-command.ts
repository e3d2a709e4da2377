import { countryCalled } from '../analysis/scenario/meant.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Language, type Message, message } from '../l10n/message.ts'
import type { CutOff, Scenario } from '../policy/scenario.ts'

/** What comes of something that may happen. */
export interface ScenarioCommand {
  readonly name: 'scenario'
  /** A scenario as it is named here, that of a policy by its id, or none: which there are. */
  readonly asked: Asked | string | undefined
  readonly path: string
  readonly json: boolean
  readonly asOf: string | undefined
  readonly language: Language
  readonly languageChosen: boolean
}

/** What happens, as it is typed. */
interface Asked {
  readonly kind: Scenario['kind']
  /** Countries or suppliers; a platform; a supplier. */
  readonly of: string
  /** Country of a buyer. */
  readonly by: string
}

/** Reads the arguments after `scenario`. */
export function scenarioArguments(
  [first, ...rest]: readonly string[],
  by: string | undefined,
): Pick<ScenarioCommand, 'name' | 'asked' | 'path'> | Message {
  if (!isKind(first)) return { name: 'scenario', asked: first, path: rest[0] ?? '.' }
  const [of, path = '.'] = rest
  const isWhole = of !== undefined && (first !== 'takeover' || by !== undefined)
  return isWhole ? { name: 'scenario', asked: { kind: first, of, by: by ?? '' }, path } : message('usage.scenario', {})
}

function isKind(word: string | undefined): word is Scenario['kind'] {
  return KINDS.includes(word ?? '')
}

const KINDS: readonly string[] = ['cut-off', 'outage', 'takeover', 'price-rise'] satisfies readonly Scenario['kind'][]

/** The scenario that is typed; of a name that may be a country that is meant. */
export function scenarioTyped({ kind, of, by }: Asked, catalogue: Catalogue): Scenario {
  switch (kind) {
    case 'cut-off':
      return cutOffTyped(of, catalogue)
    case 'outage':
      return { kind, platform: of }
    case 'takeover':
      return { kind, supplier: of, by: { country: by } }
    case 'price-rise':
      return { kind, supplier: of }
  }
}

/** Several are parted by commas, unless the whole is one name. */
function cutOffTyped(text: string, catalogue: Catalogue): CutOff {
  const isCountry = (name: string) => countryCalled(name, catalogue, true) !== undefined
  const isOne = isCountry(text) || catalogue.named('suppliers', text)?.certainty === 'exact'
  const names = isOne ? [text] : text.split(',').map((name) => name.trim())
  return {
    kind: 'cut-off',
    jurisdictions: names.filter(isCountry),
    suppliers: names.filter((name) => name !== '' && !isCountry(name)),
  }
}
