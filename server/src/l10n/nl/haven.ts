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
