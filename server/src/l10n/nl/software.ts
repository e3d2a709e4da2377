import type { software as english, LicenceChange } from '../en/software.ts'
import { inSentence } from '../in-sentence.ts'
import { all, called, either, some } from './words.ts'

/** Texts of the rules on software that one party decides about. */
export const software = {
  'lock-in/closed-engine': ({ product, maker, elements, instead }) => ({
    what: `${product} is gesloten software waarop andere software gebouwd is, en draait hier in eigen beheer: ${some(elements)}.`,
    why: `${maker === '' ? 'De maker' : maker} bepaalt als enige de prijs, de licentievoorwaarden en hoe lang er updates komen, en wat erop gebouwd is, gaat leunen op wat alleen dit product kan.`,
    todo: `Vraag bij de volgende verlenging wat een overstap naar iets opens vraagt, bijvoorbeeld naar ${either(instead)}, en bouw er niets nieuws op.`,
  }),
  'lock-in/licence-changed': ({ owner, changes, instead }) => {
    const closes = changes.some((change) => change.closes)
    return {
      what: `${owner} veranderde de licentie van wat open source was: ${some(changes.map(changed))}.`,
      why: closes
        ? `Eén eigenaar kon dat alleen beslissen, en kan het weer doen${
            changes.every(({ isOpenAgain }) => isOpenAgain) ? '' : ': ga na of wat u ermee doet nog mag'
          }.${sources(changes)}`
        : `Ook de nieuwe licentie is open source, dus u raakt niets kwijt; wel blijkt dat één eigenaar dit alleen kan beslissen.${sources(changes)}`,
      todo:
        instead.length > 0
          ? `Kijk naar wat open is en niet één eigenaar heeft, bijvoorbeeld ${either([...new Set(instead)])}.`
          : 'Weet wie over de licentie beslist voordat u er meer op bouwt.',
    }
  },
  'lock-in/bundled-suite': ({ supplier, bond, products, functions, loose, instead }) => ({
    what: `${functions.length} functies hangen samen in ${products.length} producten van ${called(supplier)} (ons oordeel): ${some(products)}.`,
    why: `${
      bond === 'sign-in' ? 'Ze worden samen verkocht en delen één inlogvoorziening' : 'Ze delen één gegevensmodel'
    }, dus één ervan los vervangen levert weinig op en verbreekt de samenhang met de rest: ${some(functions.map((each) => inSentence(called(each))))}.`,
    todo: `Plan wat het eerst loskomt, bijvoorbeeld ${loose}${
      instead.length === 0 ? '' : ` (open alternatieven: ${instead.join(', ')})`
    }, en laat dat in het volgende contract apart prijzen.`,
  }),
  'lock-in/proprietary-sign-in': ({ vendor, names, protocols }) => ({
    what: `Inloggen bij ${some(names)} kan alleen via ${all(protocols)}, van ${called(vendor)}.`,
    why: `Een andere inlogvoorziening is dus geen uitweg: wie die van ${called(vendor)} vervangt, moet ook dit vervangen of verbouwen.`,
    todo: 'Vraag de leverancier om OpenID Connect of SAML, en zet bij “protocols” wat daarnaast werkt.',
  }),
} satisfies typeof english

function changed({ product, date, from, to, isOpenAgain }: LicenceChange): string {
  const again = isOpenAgain ? '; sindsdien is er weer een opensourcelicentie te kiezen' : ''
  return `${product} (${date}: ${from} werd ${to}${again})`
}

function sources(changes: readonly LicenceChange[]): string {
  const links = [...new Set(changes.map(({ source }) => source).filter((source) => source !== ''))]
  return links.length === 0 ? '' : ` Bron: ${links.join(', ')}.`
}
