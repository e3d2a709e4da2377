import { dateText } from '../date-text.ts'
import type { decisions as english } from '../en/decisions.ts'
import { all, called, country, some } from './words.ts'

/** Texts of the rules on plans, tenders and who can run what. */
export const decisions = {
  'governance/transition-overdue.one': ({ id, kind, before, status }) => ({
    what: `Uiterlijk ${dateText(before, 'nl')} zou ${id} ${CHANGED[kind] ?? 'weg'} zijn, en nergens staat dat dat zo is${
      status === '' ? '' : `: in het plan staat nog “${status}”`
    }.`,
    why: 'Wat op dat plan rust, klopt misschien niet meer, zoals het einde van een contract, een risico dat tot die dag is aanvaard, of de jaren in een routekaart.',
    todo: 'Besluit over een nieuwe dag en leg die vast (“before”, “decision”). Is het al gebeurd, vermeld dan “status: done” of “lifecycle: retired”.',
  }),
  'governance/transition-overdue.many': ({ names }) => ({
    what: `Van ${names.length} plannen is de dag voorbij, en nergens staat dat ze zijn uitgevoerd: ${some(names)}.`,
    why: 'Wat op die plannen rust, klopt niet meer: het einde van een contract, een risico dat tot die dag is aanvaard, de jaren in een routekaart.',
    todo: 'Besluit over nieuwe dagen en leg die vast (“before”, “decision”). Is het al gebeurd, vermeld dan “status: done” of “lifecycle: retired”.',
  }),
  'related.was-to-go': ({ id, before }) => `${id}: uiterlijk ${dateText(before, 'nl')}`,
  'fix.state-gone': ({ id }) => `Vermeld dat ${id} niet meer in gebruik is`,
  'fix.state-done': ({ id }) => `Vermeld dat de verandering van ${id} klaar is`,

  'governance/transition-without-target.one': ({ id, kind }) => ({
    what: `Nergens staat ${WHITHER[kind]?.(id) ?? `wat er in de plaats komt van ${id}, dat wordt uitgefaseerd`}.`,
    why: 'Zonder bestemming kan niemand zeggen wat de verandering kost, of u er onafhankelijker van wordt, en of het op tijd lukt.',
    todo: TO_STATE_DESTINATION,
  }),
  'governance/transition-without-target.many': ({ names }) => ({
    what: `${names.length} onderdelen gaan weg, verhuizen of worden gesplitst, en nergens staat wat ervoor in de plaats komt: ${some(names)}.`,
    why: 'Zonder bestemming kan niemand zeggen wat de verandering kost, of u er onafhankelijker van wordt, en of het op tijd lukt.',
    todo: TO_STATE_DESTINATION,
  }),
  'related.without-target': ({ id, kind }) => `${id} ${GOES[kind] ?? 'wordt uitgefaseerd'}`,
  'fix.state-no-successor': ({ id }) => `Vermeld dat er niets voor ${id} in de plaats komt`,
  'fix.add-destination': ({ id }) => `Zet “to” bij het plan voor ${id}`,

  'governance/tender-excludes-origin': ({ id, countries, isByLaw, isByAgreement }) => ({
    what: `Aanbesteding ${id} sluit inschrijvers uit ${all(countries.map(country))} uit.`,
    why: `${[
      ...(isByAgreement
        ? [
            'inschrijvers uit een land dat partij is bij de Overeenkomst inzake overheidsopdrachten (GPA) hebben dezelfde rechten als die uit de Unie',
          ]
        : []),
      ...(isByLaw ? ['binnen de Europese Economische Ruimte mag u inschrijvers niet naar land onderscheiden'] : []),
    ]
      .map((text, i) => (i === 0 ? capital(text) : text))
      .join(', en ')}: om hun herkomst kunt u ze niet uitsluiten.`,
    todo: 'Vraag waar u zeker van wilt zijn, passend bij de opdracht en in verhouding: waar gegevens worden opgeslagen en verwerkt, welk recht geldt, wie de sleutels heeft, hoe u vertrekt en in welke open formaten. Pas het ook in de aanbesteding zelf aan, en laat er iemand naar kijken die het aanbestedingsrecht kent.',
  }),
  'related.excludes': ({ country: name }) => `sluit ook ${called(name)} uit`,

  'governance/behind-ambition': ({ measure, year, share, count, total, unknown, missing, later, withIdeas }) => ({
    what: `Eind ${year} moet ${percent(share)} van de applicaties ${AIMED_AT[measure] ?? ''}; volgens wat is besloten zijn het er dan ${count} van de ${total}${
      unknown === 0 ? '' : `, en van ${unknown} is het niet bekend`
    }.`,
    why: `Wat uw beleid wil, wordt zo met ${unknown === 0 ? '' : 'minstens '}${missing} ${missing === 1 ? 'applicatie' : 'applicaties'} niet gehaald${
      later.length === 0 ? '' : `, en wat het voor ${all(later.map(String))} wil ook niet`
    }.`,
    todo: `Besluit welke applicaties voor die tijd worden vervangen of verhuizen, en leg dat vast onder “transition” (“before”, “status: decided”); of kies in het beleid een ander jaar of aandeel.${
      withIdeas ? ' Wordt besloten wat nu nog een idee is, dan wordt het wel gehaald.' : ''
    }`,
  }),

  'governance/scarce-knowledge.one': ({ id, people, wanted }) => ({
    what: `${capital(persons(people))} ${people > 1 ? 'kunnen' : 'kan'} ${id} beheren en herstellen; het beleid vraagt er ${wanted}.`,
    why: `U draait het zelf: ${people === 0 ? 'gaat het stuk, dan kan niemand het herstellen' : 'is er iemand ziek of vertrekt er iemand, dan blijven er te weinig over die het kunnen herstellen'}.`,
    todo: TO_SPREAD_KNOWLEDGE,
  }),
  'governance/scarce-knowledge.many': ({ names, wanted }) => ({
    what: `${names.length} onderdelen die u zelf draait, worden gekend door minder dan ${wanted} mensen: ${some(names)}.`,
    why: 'Is er iemand ziek of vertrekt er iemand, dan blijven er te weinig over die ze kunnen herstellen.',
    todo: TO_SPREAD_KNOWLEDGE,
  }),
  'related.known-by': ({ id, people }) => `${id}: ${persons(people)}`,
} satisfies typeof english

const TO_STATE_DESTINATION =
  'Noem het onder “to” van “transition”; “kind: retire” zegt dat er niets voor in de plaats komt. Moet het nog gekozen worden, zet er dan een aanbesteding voor dezelfde functies bij.'

/** What a share of the applications is to be. */
const AIMED_AT: Readonly<Record<string, string>> = {
  european: 'onder Europese zeggenschap staan',
  openSource: 'open source zijn',
}

const TO_SPREAD_KNOWLEDGE =
  'Laat meer mensen het leren, deel het werk met een andere organisatie, of laat een ander het draaien (“operator”); houd “administrators” bij.'

/** What will have happened to it, by the kind of the plan. */
const CHANGED: Readonly<Record<string, string>> = {
  replace: 'vervangen',
  move: 'verhuisd',
  retire: 'weg',
  split: 'gesplitst',
}

const GOES: Readonly<Record<string, string>> = {
  replace: 'wordt vervangen',
  move: 'verhuist',
  split: 'wordt gesplitst',
}

const WHITHER: Readonly<Record<string, (id: string) => string>> = {
  replace: (id) => `waardoor ${id} wordt vervangen`,
  move: (id) => `waarheen ${id} verhuist`,
  split: (id) => `waarin ${id} wordt gesplitst`,
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}

function persons(count: number): string {
  return count === 0 ? 'niemand' : count === 1 ? 'één persoon' : `${count} mensen`
}

function capital(text: string): string {
  // A capital loses its accent: Eén.
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/^É/, 'E')
}
