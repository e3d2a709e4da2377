import type { Called } from '../risk-words.ts'
import { count } from './command-line.ts'
import { called, country, either, kind } from './words.ts'

/** Which scenario, and of what. */
export interface ScenarioWords {
  readonly scenario: 'jurisdiction' | 'supplier' | 'platform'
  readonly of: Called
}

/** What people do meanwhile: `papier (2d)`. */
interface FallbackWords {
  readonly fallback: readonly string[]
  readonly isLengthKnown: boolean
}

/** How long a process may stand still. */
interface OutageWords {
  /** As it is stated; '' where it is not. */
  readonly maxOutage: string
  /** Minutes from the beginning. */
  readonly tooLongAfter: number | undefined
}

/** `2 days 4 hours` */
const duration = (minutes: number): string =>
  [
    [Math.floor(minutes / 1440), 'day'] as const,
    [Math.floor((minutes % 1440) / 60), 'hour'] as const,
    [minutes % 60, 'minute'] as const,
  ]
    .filter(([n]) => n > 0)
    .map(([n, unit]) => count(n, unit))
    .join(' ') || '0 minutes'

/** Texts about what stops when something falls away. */
export const scenario = {
  'scenario.title': ({ scenario: which, of }: ScenarioWords): string =>
    which === 'jurisdiction'
      ? `What stops when nobody under the law of ${country(of)} delivers any more`
      : which === 'supplier'
        ? `What stops when ${called(of)} delivers no more`
        : `What stops when ${called(of)} is out`,
  'scenario.organisation': ({ name, sure, perhaps }: { name: string; sure: number; perhaps: number }): string =>
    `${name} · ${sure} for sure${perhaps === 0 ? '' : `, ${perhaps} more perhaps`}`,
  'scenario.nothing': (_: Record<never, never>): string => 'Nothing stops.',
  'scenario.round': ({ round }: { round: number }): string => (round === 0 ? 'At once' : `Then, step ${round}`),
  'scenario.perhaps': (_: Record<never, never>): string => 'Perhaps, as it hangs on what nobody knows',
  'scenario.thing': ({ name, kind: of, isCritical }: { name: string; kind: string; isCritical: boolean }): string =>
    `${name} (${kind(of)}${isCritical ? ', critical' : ''})`,
  'scenario.host-unknown': (_: Record<never, never>): string => 'nobody knows where it runs',
  'scenario.provider-absent': ({ provider }: { provider: string }): string => `the facts of ${provider} are not here`,
  'scenario.unsure': (_: Record<never, never>): string =>
    'Not sure: it may run elsewhere, or nobody verified what leads there.',
  'scenario.fallback': ({ fallback, isLengthKnown }: FallbackWords): string =>
    fallback.length === 0
      ? 'No fallback is stated.'
      : `Meanwhile: ${either(fallback)}${isLengthKnown ? '' : '; for how long is not stated'}.`,
  'scenario.max-outage': ({ maxOutage, tooLongAfter }: OutageWords): string =>
    maxOutage === ''
      ? 'How long it may stand still is not stated.'
      : `May stand still for ${maxOutage}${tooLongAfter === undefined ? '' : `: too long after ${duration(tooLongAfter)}`}.`,
  'scenario.unknown-party': ({ name, near }: { name: string; near: string }): string =>
    `There is no country or supplier “${name}”.${near === '' ? '' : ` Did you mean ${near}?`} A country is two letters, such as US; \`havenwijzer catalogue find\` searches suppliers.`,
  'scenario.unknown-platform': ({ name, near, known }: { name: string; near: string; known: string }): string =>
    `There is no platform “${name}” here.${near === '' ? '' : ` Did you mean ${near}?`}${known === '' ? '' : ` There are: ${known}.`}`,
  'scenario.several': ({ names }: { names: readonly string[] }): string =>
    `Several organisations have a platform of that name. Say which: ${either(names)}.`,
  'usage.scenario': (_: Record<never, never>): string =>
    'Name what falls away: havenwijzer scenario cut-off US, or havenwijzer scenario outage <platform>',
} as const
