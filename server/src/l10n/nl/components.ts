import type { components as english } from '../en/components.ts'
import { some } from './words.ts'

/** Texts of the rules on what components are made of, and whether they can move. */
export const components = {
  'common-ground/closed-licence.one': ({ names, product, licence, isService }) => ({
    what: `${names.length === 1 ? 'De component' : 'De componenten'} ${some(names)} ${names.length === 1 ? 'is' : 'zijn'} ${product}, en dat is geen open source (licentie: ${licence}).`,
    why: why(isService),
    todo: TO_WEIGH,
  }),
  'common-ground/closed-licence.many': ({ products, isService }) => ({
    what: `Componenten zijn hier ${products.length} producten die geen open source zijn: ${some(products)}.`,
    why: why(isService),
    todo: TO_WEIGH,
  }),
  'related.closed-part': ({ id, product }) => `${id} is ${product}, dat gesloten is`,
  'common-ground/no-publiccode': ({ names, known }) => ({
    what:
      names.length === 1
        ? `De open component ${some(names)} ${known > 0 ? 'heeft geen publiccode.yml, voor zover onze catalogus weet' : 'vermeldt niet waar de publiccode.yml staat; de meeste andere hier doen dat wel'}.`
        : known === names.length
          ? `${names.length} open componenten hebben geen publiccode.yml, voor zover onze catalogus weet: ${some(names)}.`
          : `${names.length} open componenten vermelden niet waar hun publiccode.yml staat${known > 0 ? `, en van ${known} kent onze catalogus er geen` : ''}: ${some(names)}.`,
    why: 'Met dat bestand vinden andere overheden open software, en zien ze wie die onderhoudt en onder welke licentie.',
    todo: 'Vermeld “publiccode” als die er is; is die er niet, vraag de makers dan om die toe te voegen, of doe dat zelf.',
  }),
  'common-ground/not-deployable': ({ names, haveImages }) => ({
    what:
      names.length === 1
        ? `De component ${some(names)} vermeldt geen Helm-chart of manifesten${haveImages ? ', alleen een image' : ' en geen image'}; de meeste andere hier doen dat wel.`
        : `${names.length} componenten vermelden geen Helm-chart of manifesten${haveImages ? ', alleen images' : ''}, terwijl de meeste andere hier dat wel doen: ${some(names)}.`,
    why: 'Zonder die moet de component op een ander cluster met de hand worden opgebouwd, zodat Haven hem niet verplaatsbaar maakt.',
    todo: 'Vermeld “chart” of “manifests”, en de “image”; zijn die er niet, laat ze dan maken door wie de component bouwt of beheert.',
  }),
} satisfies typeof english

const TO_WEIGH =
  'Weeg een open product bij de volgende keuze; blijft dit, vermeld dan onder “decision” waar dat is afgewogen.'

function why(isService: boolean): string {
  return isService
    ? 'Alleen de leverancier draait en wijzigt het: wat erop gebouwd wordt, komt niet verder dan die leverancier wil.'
    : 'Alleen de maker kan het wijzigen: het is niet te delen met andere gemeenten, en niet in stand te houden zonder die maker.'
}
