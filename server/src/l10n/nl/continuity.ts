import { dateText } from '../date-text.ts'
import type { continuity as english } from '../en/continuity.ts'
import { all, called, country as inFull, some } from './words.ts'

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
  'continuity/critical-process-exposed': ({ causes, country, names, more, way }) => ({
    what: `Zonder ${all(causes.map(called))} ${names.length === 1 ? 'valt een kritiek proces stil' : `vallen ${names.length} kritieke processen stil`}: ${some(names)}.`,
    why: `${causes.length === 1 ? `Het recht van ${inFull(country)} kan het wegnemen` : `Het recht van ${inFull(country)} kan ze samen wegnemen, en elk is de uitweg voor de ander`}; de weg erheen is ${way.map(called).join(' → ')}.${more === 0 ? '' : ` ${more === 1 ? 'Het proces dat' : `De ${more} processen die`} het rechtstreeks nodig ${more === 1 ? 'heeft, staat' : 'hebben, staan'} bij “jurisdiction/can-be-switched-off”.`}`,
    todo:
      causes.length === 1
        ? 'Kijk waar op die weg een tweede het kan overnemen: een andere manier om in te loggen, hosting die klaarstaat, een andere applicatie onder “either”. Wat mensen tot die tijd doen, hoort in het continuïteitsplan.'
        : 'Kies een van beide opnieuw, onder ander recht.',
  }),
  'continuity/critical-process-exposed.many': ({ causes, names }) => ({
    what: `Elk van ${causes.length} partijen of platforms onder recht van buiten kan kritieke processen stilleggen: ${some(causes.map(called))}.`,
    why: `Het gaat om ${some(names)}, waarvoor niets het dan overneemt.`,
    todo: 'Begin met het proces dat het kortst mag stilstaan, en kijk waar op de weg erheen een tweede het kan overnemen.',
  }),
  'continuity/backup-in-same-hands.one': ({ names, backup, kind, of }) => ({
    what: sharing(kind, some(names), called(backup), called(of)),
    why:
      kind === 'place'
        ? 'Eén brand, overstroming of inbraak treft beide.'
        : kind === 'owner'
          ? 'Een ruzie, een faillissement, een sanctie of één gestolen account treft beide op dezelfde dag.'
          : 'Wat dat recht wegneemt, neemt het bij beide op dezelfde dag weg.',
    todo:
      kind === 'place'
        ? 'Bewaar een kopie op een andere plek, en vermeld die onder “backup”.'
        : 'Bewaar een kopie bij een andere partij, in eigen handen of onder ander recht, en vermeld die onder “backup”.',
  }),
  'continuity/backup-in-same-hands.many': ({ names }) => ({
    what: `De reservekopieën van ${names.length} onderdelen zijn in dezelfde handen als de originelen, of binnen bereik van hetzelfde recht van buiten: ${some(names)}.`,
    why: 'Wat met het een gebeurt, gebeurt op dezelfde dag met het ander.',
    todo: 'Bewaar een kopie bij een andere partij, in eigen handen of onder ander recht, te beginnen met wat inwoners het eerst zouden missen.',
  }),
  'continuity/leaving-takes-too-long.end': ({ id, names, takes, end }) => ({
    what: `Vertrekken bij ${some(names)} kost ${months(takes)}, en contract ${id} eindigt op ${dateText(end, 'nl')}, verlengingen meegeteld.`,
    why: 'Wie dan niet weg is, gaat door zonder contract, of op de voorwaarden die de leverancier stelt.',
    todo: 'Begin nu, of spreek voor na die dag de tijd af die het kost; leg het besluit vast onder “transition”.',
  }),
  'continuity/leaving-takes-too-long.notice': ({ id, names, takes, months: left }) => ({
    what: `Vertrekken bij ${some(names)} kost ${months(takes)}, en contract ${id} heeft ${left === 0 ? 'geen opzegtermijn' : `een opzegtermijn van ${months(left)}`}.`,
    why: 'Het loopt door tot iemand opzegt; daarna is er te weinig tijd om te verhuizen.',
    todo: 'Zeg pas op als u bijna weg bent; spreek voor de leverancier een langere termijn af, of dat die doorgaat tot u weg bent.',
  }),
  'continuity/leaving-takes-too-long.outage': ({ id, takes, names, outages }) => ({
    what: `Vertrekken bij ${id} kost ${months(takes)}, en zo lang mag wat het nodig heeft niet stilliggen: ${some(names.map((name, i) => `${name} (${outages[i]})`))}.`,
    why: 'Stopt de leverancier van de ene dag op de andere, dan doet niets anders dit werk, en niemand heeft geprobeerd hoe het dan verdergaat.',
    todo: 'Oefen plotseling verlies met wie het werk doen, en vermeld de dag onder “exit: { testedOn: { suddenLoss: … } }”; of regel een tweede weg, en vermeld die onder “either”.',
  }),
  'continuity/leaving-takes-too-long.many': ({ names, takes }) => ({
    what: `Vertrekken kost ${names.length} keer meer tijd dan er is: ${some(names.map((name, i) => `${name} (${months(takes[i] ?? 0)})`))}.`,
    why: 'Het contract eindigt eerder, of kritieke processen mogen zo lang niet stilliggen.',
    todo: 'Begin met wat het eerst eindigt. Elk staat bij deze bevinding.',
  }),
  'reason.no-fallback': ({ id }) => `Er staat ook niet bij wat mensen doen zolang de systemen van ${id} weg zijn.`,
} satisfies typeof english

function sharing(kind: string, names: string, backup: string, of: string): string {
  switch (kind) {
    case 'place':
      return `De reservekopie van ${names} staat waar het origineel staat: ${backup}.`
    case 'owner':
      return `De reservekopie van ${names} staat bij ${backup}, in dezelfde handen als het origineel${backup === of ? '' : `: ${of}`}.`
    default:
      return `De reservekopie van ${names} staat bij ${backup}, en het recht van ${inFull(of)} reikt tot die kopie en tot het origineel.`
  }
}

function months(n: number): string {
  return `${n} ${n === 1 ? 'maand' : 'maanden'}`
}
