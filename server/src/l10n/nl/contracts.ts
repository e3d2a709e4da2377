import { dateText } from '../date-text.ts'
import type { contracts as english } from '../en/contracts.ts'
import type { Called } from '../risk-words.ts'
import { called, some } from './words.ts'

/** Texts of the rules on contracts. */
export const contracts = {
  'lock-in/contract-ended.one': (words) => ({
    what: `Het contract ${withWhom(words)} is op ${dateText(words.end, 'nl')} afgelopen, en ${some(words.under)} ${words.under.length === 1 ? 'is' : 'zijn'} nog in gebruik.`,
    why: 'Wat over prijs, ondersteuning, gegevens en vertrek is afgesproken, geldt misschien niet meer.',
    todo: `${words.option === '' ? '' : `Is de verlengingsoptie gelicht, vermeld dan ${dateText(words.option, 'nl')} als “end”. `}Spreek af wat geldt tot er iets anders staat, en vermeld de nieuwe einddatum; loopt het vanzelf door, zeg dan “renewal: automatic”.`,
  }),
  'lock-in/contract-ended.many': ({ names }) => ({
    what: `${names.length} contracten zijn afgelopen, terwijl wat eronder valt nog in gebruik is: ${some(names)}.`,
    why: 'Wat over prijs, ondersteuning, gegevens en vertrek is afgesproken, geldt misschien niet meer.',
    todo: 'Vermeld van elk de nieuwe einddatum, of “renewal: automatic” als het vanzelf doorloopt; spreek voor de andere af wat nu geldt.',
  }),
  'lock-in/contract-without-exit-clause.one': (words) => ({
    what: words.isStated
      ? `Het contract ${withWhom(words)} regelt het vertrek niet.`
      : `Nergens staat of het contract ${withWhom(words)} het vertrek regelt${words.terms === '' ? '' : ` (voorwaarden: ${words.terms})`}.`,
    why: `Het gaat over ${some(words.under)}. Zonder zo'n bepaling hoeft de leverancier niet mee te werken aan een vertrek, en de gegevens niet te geven in een vorm waar een ander iets aan heeft.`,
    todo: words.isStated
      ? 'Spreek het af zodra het contract weer op tafel ligt: de GIBIT regelt het voor beide kanten.'
      : 'Zoek het op, en vermeld “exitClause”, of onder “terms” de editie van de GIBIT.',
  }),
  'lock-in/contract-without-exit-clause.many': ({ names, areStated }) => ({
    what: areStated
      ? `${names.length} contracten regelen het vertrek niet: ${some(names)}.`
      : `Van ${names.length} contracten staat nergens of ze het vertrek regelen: ${some(names)}.`,
    why: "Zonder zo'n bepaling hoeft de leverancier niet mee te werken aan een vertrek, en de gegevens niet te geven in een vorm waar een ander iets aan heeft.",
    todo: areStated
      ? 'Spreek het af zodra een contract weer op tafel ligt: de GIBIT regelt het voor beide kanten.'
      : 'Zoek het op, en vermeld “exitClause”, of onder “terms” de editie van de GIBIT.',
  }),
  'lock-in/decision-window.one': (words) => ({
    what: words.isNotice
      ? `Tot en met ${dateText(words.date, 'nl')} is het contract ${withWhom(words)} op te zeggen, dat op ${dateText(words.end, 'nl')} afloopt.`
      : `Het contract ${withWhom(words)} loopt af op ${dateText(words.end, 'nl')}.`,
    why: `Er is reden om voor ${some(words.under)} iets anders te overwegen: ${reason(words)}.`,
    todo: `Besluit voor die dag of u doorgaat${words.instead.length === 0 ? '' : `; wat ervoor in de plaats kan komen: ${eachFor(words)}`}. Vermeld onder “transition” wat u hebt besloten.`,
  }),
  'lock-in/decision-window.many': ({ names, dates }) => ({
    what: `Over ${names.length} contracten moet binnenkort worden besloten: ${some(names.map((name, i) => `${name} (${dateText(dates[i] ?? '', 'nl')})`))}.`,
    why: 'Wat eronder valt, staat bloot aan partijen van buiten, bindt aan één aanbieder, of krijgt geen updates meer.',
    todo: 'Besluit voor elk vóór die dag of u doorgaat, en vermeld onder “transition” wat u hebt besloten.',
  }),
  'lock-in/switching-charge.one': (words) => ({
    what: `Het contract ${withWhom(words)} brengt kosten in rekening voor vertrekken${words.isInForce ? ', ook na 12 januari 2027' : ', en loopt door na 12 januari 2027'}.`,
    why: `Het gaat over ${some(words.under)}. Vanaf die dag mag een aanbieder van clouddiensten volgens de Data Act niets meer vragen voor overstappen, ${words.isInForce ? 'ook de kostprijs niet' : 'tot dan hooguit de kostprijs'}.`,
    todo: 'Leg het de leverancier voor, en laat de bepaling schrappen; laat een jurist nagaan of de wet voor deze dienst geldt.',
  }),
  'lock-in/switching-charge.many': ({ names, isInForce }) => ({
    what: `${names.length} contracten brengen kosten in rekening voor vertrekken${isInForce ? ', ook na 12 januari 2027' : ', en lopen door na 12 januari 2027'}: ${some(names)}.`,
    why: `Vanaf die dag mag een aanbieder van clouddiensten volgens de Data Act niets meer vragen voor overstappen, ${isInForce ? 'ook de kostprijs niet' : 'tot dan hooguit de kostprijs'}.`,
    todo: 'Leg het de leveranciers voor, en laat de bepalingen schrappen; laat een jurist nagaan of de wet voor deze diensten geldt.',
  }),
  'related.moment': ({ id, date, instead, insteadOf }) =>
    `${id}: besluiten voor ${dateText(date, 'nl')}${instead.length === 0 ? '' : `; in plaats daarvan: ${eachFor({ instead, insteadOf })}`}`,
  'fix.extension-taken': ({ id, date }) => `Vermeld dat ${id} is verlengd tot en met ${date}`,
  'fix.goes-on': ({ id }) => `Vermeld dat ${id} vanzelf doorloopt`,
} satisfies typeof english

interface Words {
  readonly id: string
  readonly supplier: Called
  readonly under: readonly string[]
}

function withWhom({ id, supplier }: Words): string {
  return called(supplier) === '' ? id : `${id} met ${called(supplier)}`
}

function reason({ isExposed, isTied }: { isExposed: boolean; isTied: boolean }): string {
  const tied = 'dit bindt aan één aanbieder of krijgt geen updates meer'
  if (!isExposed) return tied
  const exposed = 'iemand van buiten kan erbij of kan het stoppen, en niemand heeft dat aanvaard'
  return isTied ? `${exposed}; en ${tied}` : exposed
}

function eachFor({ instead, insteadOf }: { instead: readonly string[]; insteadOf: readonly string[] }): string {
  return instead.map((name, i) => (insteadOf[i] === undefined ? name : `${name} voor ${insteadOf[i]}`)).join(', ')
}
