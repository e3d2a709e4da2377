import type { controlChanges as english } from '../en/control-changes.ts'
import { called, country as inFull, onDate, some } from './words.ts'

/** Texts of the rules on suppliers that change hands. */
export const controlChanges = {
  'jurisdiction/ownership-changed': ({ supplier, owner, country, before, date, reviewedOn, names, source }) => ({
    what: `${called(supplier)} is sinds ${date} van ${owner} (${called(country)}); wie er daarvoor besliste, zat in ${inFull(before)}.`,
    why: `${
      reviewedOn === ''
        ? `Wanneer ${some(names)} voor het laatst ${names.length === 1 ? 'is' : 'zijn'} nagelopen, staat nergens, en dit is nog geen jaar geleden.`
        : `Wat u over ${some(names)} schreef, is voor het laatst op ${reviewedOn} nagelopen, en klopte toen.`
    } Sindsdien telt ook het recht van ${inFull(country)}${source === '' ? '' : ` (${source})`}.`,
    todo: 'Kijk wat het contract zegt over een andere eigenaar, beslis opnieuw of deze leverancier past, en dateer dat met “reviewedOn”.',
  }),
  'jurisdiction/takeover-announced': ({ supplier, buyer, country, date, names, source }) => ({
    what: `${buyer} (${called(country)}) gaat ${called(supplier)} overnemen: aangekondigd ${onDate(date)}, en een uitkomst is niet bekend.`,
    why: `Is dat gebeurd, dan telt voor ${some(names)} ook het recht van ${inFull(country)}${source === '' ? '' : ` (${source})`}.`,
    todo: 'Vraag de leverancier hoe het ervoor staat en wat het voor u betekent, en kijk wat het contract zegt over een andere eigenaar, nu er nog te kiezen valt.',
  }),
} satisfies typeof english
