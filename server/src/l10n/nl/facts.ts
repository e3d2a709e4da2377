import type { facts as english } from '../en/facts.ts'
import { kind, some } from './words.ts'

/** Texts of the rules on names and facts that catalogues know. */
export const facts = {
  'structure/alias-name': ({ written, id, called, count }) => ({
    what: `“${written}” wordt begrepen als ${called}; de id daarvan is ${id}.`,
    why: `Met één id voor één ding is het goed te vinden en te vergelijken${count > 1 ? `; dit bestand zegt het ${count} keer` : ''}.`,
    todo: `Wijzig het in ${id}.`,
  }),
  'structure/unknown-product.slip': ({ id, kind: is, near, called }) => ({
    what: `${is === 'product' ? 'Het' : 'De'} ${kind(is)} “${id}” is niet bekend. Bedoelt u ${near}${called === near ? '' : ` (${called})`}?`,
    why: 'Zo is niet te zeggen wie erachter zit en welk recht dat meebrengt.',
    todo: `Wijzig het in ${near}, of beschrijf het hier.`,
  }),
  'structure/unknown-product.unknown': ({ id, heavy }) => ({
    what: `Geen catalogus kent het product “${id}”, en niets hier beschrijft het.`,
    why:
      heavy === ''
        ? 'Zo is niet te zeggen wie het maakt, waar het draait en welk recht dat meebrengt.'
        : `Van ${heavy} hangt veel af, en er is niet te zeggen wie het maakt, waar het draait en welk recht dat meebrengt.`,
    todo: 'Beschrijf het onder “products”, met de leverancier.',
  }),
  'structure/unknown-product.many': ({ names, count }) => ({
    what: `Geen catalogus kent ${count} van de producten die hier genoemd zijn, en niets beschrijft ze: ${some(names)}.`,
    why: 'Zo is niet te zeggen wie ze maakt, waar ze draaien en welk recht dat meebrengt.',
    todo: 'Beschrijf ze onder “products”, elk met de leverancier.',
  }),
  'structure/unknown-product.thin': ({ id }) => ({
    what: `Het product “${id}” is beschreven zonder wie het maakt.`,
    why: 'Zonder leverancier, of een opensourcelicentie, valt er niets mee te beoordelen.',
    todo: 'Noem de leverancier, of dat die niet bekend is.',
  }),
  'structure/contradicts-catalogue': ({ id, what, ours, theirs, date }) => ({
    what:
      what === 'owner'
        ? `De eigenaar van ${id} is hier ${ours}, en in de catalogus ${theirs}, per ${date}.`
        : `De zetel van ${id} is hier in ${ours}, en in de catalogus in ${theirs}, per ${date}.`,
    why: 'De catalogus heeft een latere bron; beoordeeld wordt naar wat hier staat.',
    todo: 'Neem over wat de catalogus zegt, of zeg per wanneer het uwe geldt, met de bron.',
  }),
  'structure/stale-fact.one': ({ id, facts: said, lacks, asOf }) => ({
    what: `Wat hier over ${id} staat (${named(said)}) ${lack(lacks, asOf)}.`,
    why: 'Het gaat over een andere partij en kan intussen veranderd zijn; bevindingen die erop rusten zijn minder zeker.',
    todo: todo(lacks),
  }),
  'structure/stale-fact.many': ({ names }) => ({
    what: `Wat hier over ${names.length} andere partijen staat, heeft geen datum of bron, of is oud: ${some(names)}.`,
    why: 'Het kan intussen veranderd zijn; bevindingen die erop rusten zijn minder zeker.',
    todo: 'Controleer het, en vermeld “asOf” en “source”.',
  }),
  'structure/unknown-reference-component.unknown': ({ name, near }) => ({
    what: `GEMMA heeft geen referentiecomponent “${name}”.${near === '' ? '' : ` Bedoelt u ${near}?`}`,
    why: 'Zo is het niet te vergelijken met andere landschappen, noch met de standaarden die GEMMA ervoor vraagt.',
    todo: near === '' ? 'Noem het zoals GEMMA dat doet, of met de GUID.' : `Wijzig het in ${near}.`,
  }),
  'structure/unknown-reference-component.known': ({ name, harbour }) =>
    harbour
      ? {
          what: `${name} is het component voor het beheer van havens.`,
          why: 'Met Haven, de standaard voor hosting, heeft het niets te maken.',
          todo: 'Laat het weg; Haven staat bij een platform, onder “haven”.',
        }
      : {
          what: `GEMMA ondersteunt ${name} niet meer.`,
          why: 'Wat het vraagt, wordt niet meer bijgehouden.',
          todo: 'Kijk op gemmaonline.nl wat ervoor in de plaats is gekomen.',
        },
  'related.lacks': ({ id, facts: said, lacks, asOf }) => `${id} (${named(said)}) ${lack(lacks, asOf)}`,
  'fix.describe': ({ id }) => `Beschrijf ${id} onder products`,
  'fix.state-unknown': ({ key }) => `Zeg dat “${key}” niet bekend is`,
  'fix.adopt': ({ value }) => `Neem ${value} over`,
  'fix.state-as-of': ({ id, date }) => `Zeg dat dit per ${date} geldt voor ${id}`,
} satisfies typeof english

const FACTS: Readonly<Record<string, string>> = {
  owner: 'eigenaar',
  seat: 'zetel',
  host: 'waar het draait',
  'sub-processor': 'subverwerkers',
}

function named(said: readonly string[]): string {
  return said.map((fact) => FACTS[fact] ?? fact).join(', ')
}

function lack(lacks: string, asOf: string): string {
  if (lacks === 'age') return `is van ${asOf}`
  return lacks === 'both' ? 'heeft geen datum en geen bron' : lacks === 'date' ? 'heeft geen datum' : 'heeft geen bron'
}

function todo(lacks: string): string {
  if (lacks === 'age') return 'Controleer het, en vermeld de nieuwe “asOf”.'
  return lacks === 'source'
    ? 'Vermeld waar het gelezen is: “source”.'
    : 'Controleer het, en vermeld “asOf” en “source”.'
}
