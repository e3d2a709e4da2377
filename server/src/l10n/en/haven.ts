import type { Bilingual } from '../../schema/generated/types.ts'
import { dateText } from '../date-text.ts'
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
  'haven/check-outdated': ({ id, day, months }: { id: string; day: string; months: number }): Said => ({
    what: `The cluster ${id} was last held against Haven on ${dateText(day, 'en')}.`,
    why: `After ${months} months your policy no longer takes that for what there is now: clusters and the standard both change.`,
    todo: 'Run the Haven Compliancy Checker again, and state the day and the outcome under “haven”.',
  }),
  'haven/contradicts-facts': ({
    id,
    checks,
    stated,
  }: {
    id: string
    checks: readonly Bilingual[]
    /** What contradicts them, as it is written. */
    stated: readonly string[]
  }): Said => ({
    what: `The cluster ${id} is declared to pass what it cannot pass as it is described: ${checks.map(({ en }) => en).join(', ')}.`,
    why: `Stated of it is ${stated.join(', ')}. One of the two is wrong, and whoever counts on the check finds out when a zone or a node is lost.`,
    todo: 'Run the Haven Compliancy Checker again, and correct what is not so.',
  }),
  'haven/declared-only': ({ id }: { id: string }): Said => ({
    what: `That the cluster ${id} passes the checks of Haven is declared, and can be read nowhere.`,
    why: 'Others who want to build on it, or to check it, have to take your word for it.',
    todo: 'State where the outcome of the checker can be read, under “haven: { evidence: … }”.',
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
