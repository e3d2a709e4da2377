import { dateText } from '../date-text.ts'
import type { continuity as english } from '../en/continuity.ts'
import { called, some } from './words.ts'

/** Texts of the rules on what happens when it stops. */
export const continuity = {
  'continuity/no-continuity-plan.one': ({ id, isMade, isWeighty, askedOn }) => ({
    what: isMade
      ? `Het continuïteitsplan van ${id} is nooit geoefend, voor zover vermeld.`
      : `Voor ${id} staat nergens een continuïteitsplan.`,
    why: `${isWeighty ? 'Dit proces is kritiek. ' : ''}${isMade ? 'Wat er in een plan ontbreekt, blijkt pas als mensen het proberen.' : 'Vallen de systemen uit, dan moet op de dag zelf worden uitgezocht hoe het werk doorgaat.'}${askedOn === '' ? '' : ` De vraag van ${dateText(askedOn, 'nl')} is nog niet beantwoord.`}`,
    todo: isMade
      ? 'Oefen het, al is het maar aan tafel, en vermeld de dag onder “continuity: { exercisedOn: … }”.'
      : 'Maak er een met wie het werk doen, en vermeld waar het staat onder “continuity: { plan: … }”.',
  }),
  'continuity/no-continuity-plan.weighty': ({ names }) => ({
    what: `${names.length} kritieke processen hebben geen continuïteitsplan, of een dat nooit is geoefend: ${some(names)}.`,
    why: 'Vallen de systemen uit, dan moet op de dag zelf worden uitgezocht hoe het werk doorgaat.',
    todo: 'Begin met wat het kortst mag stilstaan, en vermeld onder “continuity” waar elk plan staat en wanneer het is geoefend.',
  }),
  'continuity/no-continuity-plan.many': ({ names }) => ({
    what: `Voor ${names.length} processen staat nergens een continuïteitsplan: ${some(names)}.`,
    why: 'Vallen de systemen uit, dan moet op de dag zelf worden uitgezocht hoe het werk doorgaat.',
    todo: 'Vermeld waar elk plan staat onder “continuity: { plan: … }”, te beginnen met wat het kortst mag stilstaan.',
  }),
  'continuity/no-continuity-plan.unrated': ({ names }) => ({
    what: `Bij ${names.length} processen staat niet hoe kritiek ze zijn, en ook geen continuïteitsplan: ${some(names)}.`,
    why: 'Welke het eerst een plan nodig hebben, volgt uit hoe erg het is als ze stilvallen.',
    todo: 'Vermeld “criticality” van wat inwoners het eerst zouden missen, en waar die plannen staan onder “continuity: { plan: … }”.',
  }),
  'continuity/no-fallback.one': ({ id }) => ({
    what: `Er staat niet bij wat mensen doen zolang de systemen van ${id} weg zijn.`,
    why: 'Dit proces is kritiek, en een plan zonder een andere manier van werken zegt alleen hoe men wacht.',
    todo: 'Vermeld wat er in plaats daarvan gebeurt en hoelang dat vol te houden is, onder “continuity: { fallback: [{ what: …, lasts: … }] }”.',
  }),
  'continuity/no-fallback.many': ({ names }) => ({
    what: `Bij ${names.length} kritieke processen staat niet wat mensen doen zolang de systemen weg zijn: ${some(names)}.`,
    why: 'Een plan zonder een andere manier van werken zegt alleen hoe men wacht.',
    todo: 'Vermeld wat er in plaats daarvan gebeurt en hoelang dat vol te houden is, onder “continuity: { fallback: [{ what: …, lasts: … }] }”.',
  }),
  'continuity/foreign-data-source': ({ names, supplier, country }) => ({
    what: `Niemand hier bewaart een kopie van ${some(names)}, en de enige bron is ${called(supplier)}, onder het recht van ${called(country)}.`,
    why: 'Stopt die partij, mag ze niet meer leveren of verandert ze haar voorwaarden, dan zijn de gegevens dezelfde dag weg, met wat erop is gebouwd.',
    todo: 'Bewaar een kopie van waar u op rekent en vermeld die onder “copy”, of zoek een tweede bron.',
  }),
  'reason.no-fallback': ({ id }) => `Er staat ook niet bij wat mensen doen zolang de systemen van ${id} weg zijn.`,
} satisfies typeof english
