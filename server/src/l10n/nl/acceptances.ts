import { dateText } from '../date-text.ts'
import type { acceptances as english } from '../en/acceptances.ts'
import { all, some } from './words.ts'

/** Texts on risks that were accepted. */
export const acceptances = {
  'governance/accepted-risk-expired': ({ element, until, names }) => ({
    what: `Wat bij ${element} is aanvaard, gold tot en met ${dateText(until, 'nl')}.`,
    why: `Die dag is voorbij, dus dit geldt niet meer: ${some(names)} ${names.length === 1 ? 'staat' : 'staan'} weer in de lijst.`,
    todo: 'Besluit opnieuw. Blijft het aanvaard, schrijf dan op waarom, door wie en tot wanneer; zo niet, haal dit dan weg.',
  }),
  'governance/accepted-risk-incomplete': ({ element, lacks, names }) => ({
    what: `Bij wat aan ${element} is aanvaard, staat niet ${all(lacks.map((key) => LACKS[key] ?? key))}.`,
    why: `Een risico waar niemand voor instaat, is niet aanvaard. Daarom telt dit niet: ${some(names)} ${
      names.length === 1 ? 'blijft' : 'blijven'
    } in de lijst.`,
    todo: `Vul ${all(lacks.map((key) => `“${key}”`))} in.`,
  }),
  'governance/accepted-risk-pointless': ({ rule, element, isPossible, instead }) =>
    isPossible
      ? {
          what: `Er valt niets meer te aanvaarden: ${rule} vindt niets van ${element} dat hieronder valt${
            instead.length === 0 ? '' : `; ${all(instead)} wel`
          }.`,
          why: 'Risico’s die weg zijn, verbergen de risico’s die er wel zijn, en een volgende zou ongezien worden aanvaard.',
          todo:
            instead.length === 0
              ? 'Haal dit weg. Was er iets anders bedoeld, noem dat dan onder “element” en “covers”.'
              : 'Was dat bedoeld, noem dan die regel; zo niet, haal dit weg.',
        }
      : {
          what: `Wat ${rule} vindt van ${element}, kan niet worden aanvaard.`,
          why: 'Die regel zegt dat een document niet klopt, of een aanvaard risico zelf: dat herstelt u, u draagt het niet.',
          todo: 'Haal dit weg, en herstel wat de regel vindt. Een regel die u niets zegt, kunt u in het beleid uitzetten.',
        },
  'governance/accepted-risk-outgrown': ({ element, names, count, acceptedBy }) => ({
    what: `Aan ${element} hangt meer dan er is aanvaard: ${some(names)} ${names.length === 1 ? 'valt' : 'vallen'} er niet onder.`,
    why: `Dit is${by(acceptedBy)} aanvaard voor ${count === 1 ? 'één onderdeel' : `${count} onderdelen`}; over ${
      names.length === 1 ? 'dit ene' : 'deze'
    } is niets besloten.`,
    todo: 'Laat erover besluiten: zet ze onder “covers” als ook dit aanvaard is, of onder “except” als dat niet zo is.',
  }),
  'related.accepted': ({ names, acceptedBy, until }) =>
    `${some(names)}: aanvaard${by(acceptedBy)}${until === '' ? '' : ` tot en met ${dateText(until, 'nl')}`}`,
  'accepted.short': ({ count }) =>
    `${count === 1 ? '1 risico is' : `${count} risico’s zijn`} aanvaard en ${count === 1 ? 'staat' : 'staan'} niet in de lijst; met --show-accepted ${count === 1 ? 'ziet u het' : 'ziet u ze'}.`,
  'accepted.heading': () => 'Aanvaard',
  'accepted.by': ({ acceptedBy, acceptedOn, until, reason }) =>
    `Aanvaard${by(acceptedBy)}${acceptedOn === '' ? '' : ` op ${dateText(acceptedOn, 'nl')}`}${
      until === '' ? '' : `, tot en met ${dateText(until, 'nl')}`
    }${reason === '' ? '.' : `: ${reason}`}`,
  'fix.remove-acceptance': ({ rule, element }) => `Haal de aanvaarding van ${rule} bij ${element} weg`,
  'fix.complete-acceptance': ({ keys }) => `Vul ${all(keys.map((key) => `“${key}”`))} in`,
  'fix.accept': ({ rule, element, count }) =>
    `Aanvaard ${rule} van ${element}${
      count === 0 ? '' : `, voor ${count === 1 ? 'het ene onderdeel dat' : `de ${count} onderdelen die`} het raakt`
    }…`,
  'fix.accept-again': ({ element, until }) =>
    `Aanvaard het van ${element} opnieuw, tot en met ${dateText(until, 'nl')}`,
  'fix.accept-too': ({ names }) => `Laat ook ${some(names)} eronder vallen`,
  'fix.not-accepted': ({ names }) => `Zeg dat ${some(names)} niet ${names.length === 1 ? 'is' : 'zijn'} aanvaard`,
} satisfies typeof english

/** Nobody, where a slip hides who it was. */
function by(acceptedBy: string): string {
  return acceptedBy === '' ? '' : ` door ${acceptedBy}`
}

const LACKS: Readonly<Record<string, string>> = { reason: 'waarom', acceptedBy: 'door wie', until: 'tot wanneer' }
