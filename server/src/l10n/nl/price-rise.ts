import { dateText } from '../date-text.ts'
import type { priceRise as english } from '../en/price-rise.ts'
import { count } from './command-line.ts'
import { called, some } from './words.ts'

const euro = (amount: number): string => `€\u00a0${Math.round(amount).toLocaleString('nl')}`
const contracts = (n: number): string => count(n, 'contract', 'contracten')
const months = (n: number): string => count(n, 'maand', 'maanden')

/** Texts about who is exposed when a supplier asks more. */
export const priceRise = {
  'price.organisation': ({ name, sure, perhaps }) =>
    `${name} · ${count(sure, 'applicatie hangt', 'applicaties hangen')} eraan${perhaps === 0 ? '' : `, nog ${perhaps} misschien`}`,
  'price.exposed': () => 'Hangt eraan',
  'price.contracts': ({ isWithSupplier }) =>
    isWithSupplier ? 'Contracten ermee' : 'Contracten met anderen, die het kunnen doorberekenen',
  'price.contract': ({ name, supplier, end, hasEnded, renewal, noticeMonths, annualCost }) => {
    const until =
      end === ''
        ? 'geen einde genoemd'
        : hasEnded
          ? `geëindigd op ${dateText(end, 'nl')}`
          : `tot ${dateText(end, 'nl')}`
    return [
      `${name}${supplier === '' ? '' : ` (${called(supplier)})`}: ${until}`,
      renewal === '' ? 'wat er dan gebeurt staat er niet' : called(renewal),
      noticeMonths === undefined
        ? 'geen opzegtermijn genoemd'
        : noticeMonths === 0
          ? 'zonder opzegtermijn'
          : `${months(noticeMonths)} opzegtermijn`,
      annualCost === undefined ? 'geen kosten genoemd' : `${euro(annualCost)} per jaar`,
    ].join(', ')
  },
  'price.decide': ({ date, isNotice }) =>
    isNotice ? `Opzeggen kan tot ${dateText(date, 'nl')}.` : `Besluit vóór ${dateText(date, 'nl')}.`,
  'price.under': ({ names }) => `Eronder valt: ${some(names)}.`,
  'price.no-contract': ({ names }) =>
    `Van ${count(names.length, 'applicatie', 'applicaties')} is geen contract beschreven: ${some(names)}.`,
  'price.costs': ({ own, all }) => {
    if (own.contracts === 0) return 'Er is geen contract ermee beschreven; wat het kost, is dus niet bekend.'
    const unknown =
      own.unstated === 0
        ? ''
        : ` ${own.unstated} van de ${contracts(own.contracts)} ermee ${own.unstated === 1 ? 'noemt' : 'noemen'} geen kosten.`
    if (own.stated === 0) return `Wat het kost, is niet bekend.${unknown}`
    const share =
      all.stated === 0 ? '' : `, ${Math.round((own.stated / all.stated) * 100)}% van alle kosten die genoemd zijn`
    const others =
      all.unstated === 0
        ? ''
        : ` (van ${contracts(all.contracts)} ${all.unstated === 1 ? 'noemt' : 'noemen'} er ${all.unstated} geen)`
    return `Contracten ermee noemen ${euro(own.stated)} per jaar${share}${others}.${unknown}`
  },
  'price.more': ({ percent, more }) =>
    `${percent.toLocaleString('nl')}% meer is ${euro(more)} per jaar, van wat genoemd is.`,
  'price.cost': () => 'Kosten',
  'price.instead': () => 'Wat ervoor in de plaats kan komen',
  'price.function': ({ name, by }) => `${called(name)}, nu: ${some(by)}`,
  'price.none': () => 'Er is niets bekend wat ervoor in de plaats kan komen.',
  'price.no-function': ({ names }) =>
    `Waarvoor deze dienen is niet bekend; daarom is er niets voor in de plaats te noemen: ${some(names)}.`,
  'price.no-exit': ({ names }) => `Geen exitplan genoemd, en ook niet hoe lang het duurt: ${some(names)}.`,
  'price.leaving': () => 'Vertrekken',
  'price.exit': ({ name, plan, months: long, testedOn }) =>
    `${name}: ${[
      plan === '' ? 'geen exitplan genoemd' : `exitplan ${plan}`,
      long === undefined ? 'hoe lang het duurt staat er niet' : months(long),
      ...(testedOn === '' ? [] : [`beproefd op ${dateText(testedOn, 'nl')}`]),
    ].join(', ')}`,
} as const satisfies typeof english
