import { dateText } from '../date-text.ts'
import type { haven as english } from '../en/haven.ts'

import { called, some } from './words.ts'

/** Texts of the rules on clusters and Haven, the standard for hosting. */
export const haven = {
  'haven/not-compliant.fails': ({ id, failed }) => ({
    what: `Het cluster ${id} zakt voor ${failed.length === 1 ? 'een controle' : `${failed.length} controles`} van Haven: ${failed
      .map(({ nl }) => nl)
      .join(', ')}.`,
    why: 'Een cluster voldoet pas als elke controle slaagt; tot dan draait wat hier staat misschien niet zonder meer op een ander cluster.',
    todo: 'Herstel het op het cluster, draai de checker opnieuw, en vermeld de nieuwe uitkomst.',
  }),
  'haven/not-compliant.undeclared': ({ id }) => ({
    what: `Er staat niet bij of het cluster ${id} aan Haven voldoet.`,
    why: 'Haven is de standaard voor hosting bij gemeenten; zonder de controle weet niemand of wat hier draait naar een ander cluster kan.',
    todo: 'Draai de Haven Compliancy Checker en vermeld de uitkomst onder “haven”, of zeg dat die niet bekend is.',
  }),
  'haven/check-outdated': ({ id, day, months }) => ({
    what: `Het cluster ${id} is op ${dateText(day, 'nl')} het laatst tegen Haven gehouden.`,
    why: `Na ${months} maanden geldt dat volgens uw beleid niet meer als wat er nu is: clusters en de standaard veranderen beide.`,
    todo: 'Draai de Haven Compliancy Checker opnieuw, en vermeld de dag en de uitkomst onder “haven”.',
  }),
  'haven/contradicts-facts': ({ id, checks, stated }) => ({
    what: `Het cluster ${id} slaagt volgens opgave voor wat het zoals het beschreven is niet kan halen: ${checks.map(({ nl }) => nl).join(', ')}.`,
    why: `Er staat namelijk ${stated.join(', ')}. Een van beide klopt niet, en wie op de controle rekent merkt dat als een zone of een node wegvalt.`,
    todo: 'Draai de Haven Compliancy Checker opnieuw, en verbeter wat niet klopt.',
  }),
  'haven/declared-only': ({ id }) => ({
    what: `Dat het cluster ${id} voor de controles van Haven slaagt is opgegeven, en nergens te lezen.`,
    why: 'Anderen die erop willen bouwen of het willen nagaan, moeten u op uw woord geloven.',
    todo: 'Vermeld waar de uitkomst van de checker te lezen is, onder “haven: { evidence: … }”.',
  }),
  'haven/foreign-provider': ({ id, parties, countries, reaches, stops }) => ({
    what: `Het cluster ${id} voldoet aan Haven, en ${some(parties.map(called))} (${some(countries.map(called))}) kan toch ${powers(reaches, stops)}.`,
    why: 'Haven maakt wat er draait verplaatsbaar; het zegt niets over het recht waaronder valt wie het cluster draagt.',
    todo: 'Gebruik dat het verplaatsbaar is: houd een tweede cluster klaar bij een host onder Europees recht, of verhuis voordat het nodig is.',
  }),
} satisfies typeof english

function powers(reaches: boolean, stops: boolean): string {
  if (reaches && stops) return 'worden gedwongen af te geven wat erop staat, en het direct stoppen'
  return reaches ? 'worden gedwongen af te geven wat erop staat' : 'het direct stoppen'
}
