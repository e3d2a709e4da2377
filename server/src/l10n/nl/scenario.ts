import type { scenario as english } from '../en/scenario.ts'
import { called, country, either, kind } from './words.ts'

/** `2 dagen 4 uur` */
const duration = (minutes: number): string =>
  [
    [Math.floor(minutes / 1440), 'dag', 'dagen'] as const,
    [Math.floor((minutes % 1440) / 60), 'uur', 'uur'] as const,
    [minutes % 60, 'minuut', 'minuten'] as const,
  ]
    .filter(([n]) => n > 0)
    .map(([n, one, many]) => `${n} ${n === 1 ? one : many}`)
    .join(' ') || '0 minuten'

/** Texts about what stops when something falls away. */
export const scenario = {
  'scenario.title': ({ scenario: which, of }) =>
    which === 'jurisdiction'
      ? `Wat stilvalt als niemand onder het recht van ${country(of)} meer levert`
      : which === 'supplier'
        ? `Wat stilvalt als ${called(of)} niet meer levert`
        : `Wat stilvalt als ${called(of)} uitvalt`,
  'scenario.organisation': ({ name, sure, perhaps }) =>
    `${name} · ${sure} zeker${perhaps === 0 ? '' : `, nog ${perhaps} misschien`}`,
  'scenario.nothing': () => 'Er valt niets stil.',
  'scenario.round': ({ round }) => (round === 0 ? 'Meteen' : `Daarna, stap ${round}`),
  'scenario.perhaps': () => 'Misschien, want het hangt af van wat niemand weet',
  'scenario.thing': ({ name, kind: of, isCritical }) => `${name} (${kind(of)}${isCritical ? ', kritiek' : ''})`,
  'scenario.host-unknown': () => 'niemand weet waar het draait',
  'scenario.provider-absent': ({ provider }) => `de feiten van ${provider} zijn hier niet`,
  'scenario.unsure': () => 'Niet zeker: het kan elders draaien, of niemand ging na wat daarheen leidt.',
  'scenario.fallback': ({ fallback, isLengthKnown }) =>
    fallback.length === 0
      ? 'Er is geen noodvoorziening genoemd.'
      : `Intussen: ${either(fallback)}${isLengthKnown ? '' : '; hoe lang dat kan, staat er niet'}.`,
  'scenario.max-outage': ({ maxOutage, tooLongAfter }) =>
    maxOutage === ''
      ? 'Hoe lang het stil mag liggen, staat er niet.'
      : `Mag ${maxOutage} stilliggen${tooLongAfter === undefined ? '' : `: te lang na ${duration(tooLongAfter)}`}.`,
  'scenario.unknown-party': ({ name, near }) =>
    `Het land of de leverancier “${name}” bestaat niet.${near === '' ? '' : ` Bedoelt u ${near}?`} Een land is twee letters, zoals US; \`havenwijzer catalogue find\` zoekt leveranciers.`,
  'scenario.unknown-platform': ({ name, near, known }) =>
    `Het platform “${name}” is hier niet.${near === '' ? '' : ` Bedoelt u ${near}?`}${known === '' ? '' : ` Er zijn: ${known}.`}`,
  'scenario.several': ({ names }) => `Meer organisaties hebben een platform met die naam. Zeg welk: ${either(names)}.`,
  'usage.scenario': () =>
    'Noem wat wegvalt: havenwijzer scenario cut-off US, of havenwijzer scenario outage <platform>',
} as const satisfies typeof english
