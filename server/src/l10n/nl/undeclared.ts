import type { undeclared as english } from '../en/undeclared.ts'
import type { Called } from '../risk-words.ts'
import { called, some } from './words.ts'

/** Texts of the rules on what nobody stated of others: where they run a service, who owns them. */
export const undeclared = {
  'jurisdiction/undeclared-hosting.one': ({ id, who, askedOn }) => ({
    what: `Waar ${id} draait, staat niet in uw documenten en niet in de catalogus.`,
    why: `De applicatie is kritiek, of bevat bijzondere of geheime gegevens, en niemand kan zeggen welk recht erbij kan of wie haar kan stoppen.${askedOn === '' ? '' : ` De vraag van ${askedOn} is nog niet beantwoord.`}`,
    todo: `Vraag het${askedOn === '' ? '' : ' opnieuw'} aan ${asked(who)}, en zet het antwoord onder “runsOn”, met “source” en “asOf”.`,
  }),
  'jurisdiction/undeclared-hosting.weighty': ({ names, answerers }) => ({
    what: `Waar ${names.length} zwaarwegende applicaties draaien, staat niet in uw documenten en niet in de catalogus: ${some(names)}.`,
    why: 'Ze zijn kritiek, of bevatten bijzondere of geheime gegevens, en niemand kan zeggen welk recht erbij kan of wie ze kan stoppen.',
    todo: `Vraag het aan ${answerers.length === 0 ? 'wie ze draait' : some(answerers.map(called))}, en zet de antwoorden onder “runsOn”, met “source” en “asOf”.`,
  }),
  'jurisdiction/undeclared-hosting.supplier': ({ names, who }) => ({
    what: `Waar ${names.length} diensten van ${called(who)} draaien, is niet bekend: ${some(names)}.`,
    why: 'Wie een dienst host, kan bij de gegevens en kan hem stoppen, onder het recht van een land dat niemand heeft genoemd.',
    todo: `Stel ${called(who)} één vraag voor alle diensten, en zet de antwoorden onder “runsOn”, met “source” en “asOf”.`,
  }),
  'jurisdiction/undeclared-hosting.organisation': ({ names, who }) => ({
    what: `Waar ${called(who)} ${some(names)} laat draaien, is niet bekend: de documenten van die organisatie zijn er niet bij.`,
    why: 'Wie een gedeelde dienst host, kan ook bij uw gegevens daarin, en kan de dienst stoppen.',
    todo: `Beoordeel uw landschap samen met de documenten van ${called(who)}, of vraag het en zet het antwoord onder “runsOn”.`,
  }),
  'jurisdiction/undeclared-hosting.many': ({ names, suppliers }) => ({
    what: `Waar ${names.length === 1 ? 'één dienst draait' : `${names.length} diensten${suppliers === 1 ? '' : ` van ${suppliers} leveranciers`} draaien`}, is niet bekend: ${some(names)}.`,
    why: 'Wie een dienst host, kan bij de gegevens en kan hem stoppen, onder het recht van een land dat niemand heeft genoemd.',
    todo: 'Vraag het als u de leverancier toch spreekt, en zet het antwoord onder “runsOn”, met “source” en “asOf”.',
  }),
  'jurisdiction/undeclared-owner': ({ suppliers, count }) => ({
    what: `Van wie ${suppliers.length === 1 ? 'één leverancier is' : `${suppliers.length} leveranciers zijn`}, staat niet in uw documenten en niet in de catalogus: ${some(suppliers.map(called))}.`,
    why: `${count === 1 ? 'Eén applicatie hangt' : `${count} applicaties hangen`} ervan af, en het recht van het land van een eigenaar reikt even ver als dat van de leverancier zelf.`,
    todo: 'Kijk in het handelsregister of vraag het, en vermeld “country” en “ultimateParent” van de leverancier, met “source” en “asOf”.',
  }),
  'related.no-host': ({ id }) => `waar ${id} draait is niet bekend`,
  'fix.state-claim': ({ what, of }) => CLAIMS[what]?.(called(of)) ?? '',
  'fix.record-asked': ({ about, keys, who, date }) =>
    `Leg vast dat dit op ${date} is gevraagd${called(who) === '' ? '' : ` aan ${called(who)}`}: ${keys.map((key) => QUESTIONS[key]?.(called(about)) ?? `“${key}” van ${called(about)}`).join(', ')}`,
} satisfies typeof english

function asked(who: Called): string {
  return called(who) === '' ? 'wie haar draait' : called(who)
}

/** What is asked, by the key under which the answer goes. */
export const QUESTIONS: Readonly<Record<string, (about: string) => string>> = {
  runsOn: (about) => `waar ${about} draait`,
  country: (about) => `waar ${about} is gevestigd`,
  ultimateParent: (about) => `van wie ${about} is`,
  exit: (about) => `hoe er van ${about} te vertrekken is`,
  'exit.plan': (about) => `hoe er van ${about} te vertrekken is`,
  data: (about) => `welke gegevens ${about} bevat`,
  criticality: (about) => `hoe erg het is als ${about} uitvalt`,
  'identityProvider.fallback': (about) => `waarmee mensen anders bij ${about} kunnen inloggen`,
  whyNotOpen: (about) => `waarom ${about} niet open is`,
  energy: (about) => `hoeveel energie ${about} gebruikt`,
  processingLog: (about) => `waar ${about} logt wat er met persoonsgegevens gebeurt`,
  'exit.exportFormats': (about) => `in welke formaten de gegevens van ${about} eruit komen`,
  'exit.testedOn': (about) => `wanneer het vertrek van ${about} is beproefd`,
  'exit.testedOn.plannedExit': (about) => `wanneer een gepland vertrek van ${about} is beproefd`,
  'exit.testedOn.suddenLoss': (about) => `wanneer plotselinge uitval van ${about} is beproefd`,
  continuity: (about) => `hoe ${about} doorgaat als systemen uitvallen`,
  'continuity.plan': (about) => `waar het continuïteitsplan van ${about} staat`,
  'continuity.exercisedOn': (about) => `wanneer het continuïteitsplan van ${about} is geoefend`,
  'continuity.fallback': (about) => `wat mensen doen zolang de systemen van ${about} weg zijn`,
  'haven.evidence': (about) => `waar de uitkomst voor ${about} te lezen is`,
  dpia: (about) => `waar de DPIA van ${about} is`,
  'generativeAi.dpia': (about) => `waar de DPIA van de assistent van ${about} is`,
  'generativeAi.enabled': (about) => `of de assistent van ${about} aan staat`,
  generativeAi: (about) => `of de assistent van ${about} aan staat`,
  enabled: (about) => `of de assistent van ${about} aan staat`,
  exitClause: (about) => `of ${about} het vertrek regelt`,
}

const CLAIMS: Readonly<Record<string, (of: string) => string>> = {
  owner: (of) => `Vul in van wie ${of} is, met de bron…`,
  seat: (of) => `Vul in waar ${of} gevestigd is, met de bron…`,
  host: (of) => `Vul in waar ${of} draait, met de bron…`,
  keys: (of) => `Vul in wie de sleutels heeft bij ${of}…`,
}

/** A question by itself; what has no words of its own is named by its key. */
export function questionText(about: string, keys: readonly string[]): string {
  const asked = keys.map((key) => QUESTIONS[key]?.(about) ?? `“${key}” van ${about}`).join('; ')
  return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}`
}
