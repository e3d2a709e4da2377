import type { ai as english } from '../en/ai.ts'
import { withMore, withoutRemarks } from '../short.ts'
import { SURE } from './jurisdiction.ts'
import { called, hop, country as inFull, some } from './words.ts'

/** Texts of the rules on algorithms and artificial intelligence. */
export const ai = {
  'ai/no-algorithm-register': ({ count, total }) => ({
    what: `Van ${total === 1 ? '1 applicatie die meebeslist' : `${count} van de ${total} applicaties die meebeslissen`} over inwoners staat er geen vermelding in het algoritmeregister bij.`,
    why: 'Inwoners, raad en toezichthouders kunnen dan niet zien dat een algoritme meebeslist, en hoe.',
    todo: 'Registreer het, en noem de vermelding onder “algorithmRegister”; of zeg dat het nog niet bekend is: “{ unknown: {} }”.',
  }),
  'ai/assistant-on-by-default.one': ({ product, names, isRead }) => ({
    what: `${product} heeft een assistent die standaard aan staat, en nergens staat of hij uit is in ${some(names)}.`,
    why: `Er zitten gegevens in die niet openbaar zijn, en een assistent waarvoor niemand koos, kan meelezen.${isRead ? '' : ' Dat hij standaard aan staat, is ons oordeel.'}`,
    todo: TO_SWITCH,
  }),
  'ai/assistant-on-by-default.many': ({ products }) => ({
    what: `${products.length} producten hebben een assistent die standaard aan staat, en nergens staat of hij uit is: ${some(products)}.`,
    why: 'Er zitten gegevens in die niet openbaar zijn, en een assistent waarvoor niemand koos, kan meelezen. Dat hij standaard aan staat, is ons oordeel.',
    todo: TO_SWITCH,
  }),
  'related.assistant': ({ id, product }) => `${id}, dat is ${product}`,
  'fix.state-assistant': ({ about }) => `Vermeld of de assistent van ${about} aan staat…`,
  'ai/assistant-without-dpia.one': ({ id, features, reaches }) => ({
    what: `In ${id} staat een assistent aan${REACHED[reaches] ?? ' waar persoonsgegevens zijn, en niemand zegt bij welke gegevens hij kan'}, zonder DPIA: ${some(features)}.`,
    why: UNASSESSED,
    todo: `${TO_ASSESS}${reaches === '' ? ' En vermeld bij welke gegevens hij kan, onder “reaches”.' : ''}`,
  }),
  'ai/assistant-without-dpia.many': ({ names, isCertain }) => ({
    what: `In ${names.length} applicaties met persoonsgegevens staat een assistent aan${isCertain ? ' die daarbij kan' : ''}, zonder DPIA: ${some(names)}.`,
    why: UNASSESSED,
    todo: TO_ASSESS,
  }),
  'ai/foreign-model': ({ model, party, country, isOwner, names, features, reaches, weak }) => {
    const name = withoutRemarks(called(party))
    const to = isOwner ? `${name}, met een eigenaar in ${inFull(country)},` : withMore(name, called(country))
    return {
      what: `${(SENT[reaches] ?? sentUnsaid)(some(names))} naar ${to} via ${some(features)}, met ${model} als model.`,
      why: `Waar de applicatie ook draait, wie het model erachter draait, leest wat het krijgt, onder het recht daar.${weak === undefined ? '' : ` Minder zeker: “${hop(weak.from, weak.relation, weak.to)}” ${SURE[weak.sure] ?? ''}.`}`,
      todo: 'Neem een model dat u zelf draait, of dat een partij onder Europees recht draait; houd anders deze gegevens erbij weg, of zet het uit.',
    }
  },
} satisfies typeof english

const REACHED: Readonly<Record<string, string>> = {
  'organisation-data': ' die bij persoonsgegevens kan',
  'entered-text': ' voor wat mensen invoeren, waar persoonsgegevens zijn',
}

const TO_SWITCH =
  'Kijk in de instellingen of hij aan staat, zet hem uit als niemand ervoor heeft gekozen, en vermeld dat onder “generativeAi”.'

const UNASSESSED =
  'Zonder die beoordeling heeft niemand opgeschreven welke persoonsgegevens de assistent krijgt, op welke grond, en wat er mis kan gaan voor de mensen om wie het gaat.'

const TO_ASSESS = 'Zet hem uit tot de DPIA er is, en vermeld dan waar die staat, onder “dpia”.'

const SENT: Readonly<Record<string, (names: string) => string>> = {
  'organisation-data': (names) => `Persoonsgegevens of vertrouwelijke gegevens van ${names} gaan`,
  'entered-text': (names) => `Wat mensen invoeren in ${names}, met persoonsgegevens of vertrouwelijke gegevens, gaat`,
}

function sentUnsaid(names: string): string {
  return `Gegevens van ${names}, niemand zegt welke, gaan`
}
