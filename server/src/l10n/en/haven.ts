import type { Bilingual } from '../../schema/generated/types.ts'
import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { called, some } from './words.ts'

/** Texts of the rules on clusters and Haven, the standard for hosting. */
export const haven = {
  'haven/not-compliant.fails': ({ id, failed }: { id: string; failed: readonly Bilingual[] }): Said => ({
    what: `The cluster ${id} fails ${failed.length === 1 ? 'a check' : `${failed.length} checks`} of Haven: ${failed
      .map(({ en }) => en)
      .join(', ')}.`,
    why: 'A cluster complies only when every check passes; until then what runs here may not run on another cluster as it is.',
    todo: 'Put it right on the cluster, run the checker again, and state the new outcome.',
  }),
  'haven/not-compliant.undeclared': ({ id }: { id: string }): Said => ({
    what: `Nothing says whether the cluster ${id} complies with Haven.`,
    why: 'Haven is the standard for hosting at municipalities; without its check nobody knows whether what runs here can move to another cluster.',
    todo: 'Run the Haven Compliancy Checker and state the outcome under “haven”, or state that it is not known.',
  }),
  'haven/foreign-provider': ({
    id,
    parties,
    countries,
    reaches,
    stops,
  }: {
    id: string
    parties: readonly Called[]
    countries: readonly Called[]
    reaches: boolean
    stops: boolean
  }): Said => ({
    what: `The cluster ${id} complies with Haven, and ${some(parties.map(called))} (${some(countries.map(called))}) can still ${powers(reaches, stops)}.`,
    why: 'Haven makes what runs there portable; it says nothing of the law that those who run it stand under.',
    todo: 'Use that it is portable: have a second cluster ready at a host under European law, or move before it matters.',
  }),
}

function powers(reaches: boolean, stops: boolean): string {
  if (reaches && stops) return 'be ordered to hand over what is on it, and stop it at once'
  return reaches ? 'be ordered to hand over what is on it' : 'stop it at once'
}
