import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { called, some } from './words.ts'

/** Texts of the rules on what nobody stated of others: where they run a service, who owns them. */
export const undeclared = {
  'jurisdiction/undeclared-hosting.one': ({
    id,
    who,
    askedOn,
  }: {
    id: string
    who: Called
    askedOn: string
  }): Said => ({
    what: `Neither your documents nor the catalogue know where ${id} runs.`,
    why: `It is critical, or holds special or secret data, and nobody can tell which law reaches it or who can stop it.${askedOn === '' ? '' : ` The question of ${askedOn} has no answer yet.`}`,
    todo: `Ask ${asked(who)}${askedOn === '' ? '' : ' again'}, and state the answer under “runsOn”, with “source” and “asOf”.`,
  }),
  'jurisdiction/undeclared-hosting.weighty': ({
    names,
    answerers,
  }: Names & { answerers: readonly Called[] }): Said => ({
    what: `Neither your documents nor the catalogue know where ${names.length} applications run that weigh heavily: ${some(names)}.`,
    why: 'They are critical, or hold special or secret data, and nobody can tell which law reaches them or who can stop them.',
    todo: `Ask ${answerers.length === 0 ? 'who runs them' : some(answerers.map(called))}, and state the answers under “runsOn”, with “source” and “asOf”.`,
  }),
  'jurisdiction/undeclared-hosting.supplier': ({ names, who }: Names & { who: Called }): Said => ({
    what: `Where ${names.length} services of ${called(who)} run is not known: ${some(names)}.`,
    why: 'Who hosts a service reaches its data and can stop it, under the law of a country that nobody has named.',
    todo: `Put one question to ${called(who)} for all of them, and state the answers under “runsOn”, with “source” and “asOf”.`,
  }),
  'jurisdiction/undeclared-hosting.organisation': ({ names, who }: Names & { who: Called }): Said => ({
    what: `Where ${called(who)} runs ${some(names)} is not known: its documents are not here.`,
    why: 'Who hosts a shared service reaches your data in it too, and can stop it.',
    todo: `Review with the documents of ${called(who)} beside yours, or ask and state the answer under “runsOn”.`,
  }),
  'jurisdiction/undeclared-hosting.many': ({ names, suppliers }: Names & { suppliers: number }): Said => ({
    what: `Where ${names.length === 1 ? 'one service runs' : `${names.length} services${suppliers === 1 ? '' : ` of ${suppliers} suppliers`} run`} is not known: ${some(names)}.`,
    why: 'Who hosts a service reaches its data and can stop it, under the law of a country that nobody has named.',
    todo: 'Ask when you next speak with the supplier, and state the answer under “runsOn”, with “source” and “asOf”.',
  }),
  'jurisdiction/undeclared-owner': ({ suppliers, count }: { suppliers: readonly Called[]; count: number }): Said => ({
    what: `Neither your documents nor the catalogue know who owns ${suppliers.length === 1 ? 'one supplier' : `${suppliers.length} suppliers`}: ${some(suppliers.map(called))}.`,
    why: `${count === 1 ? 'One application hangs' : `${count} applications hang`} on ${suppliers.length === 1 ? 'it' : 'them'}, and the law of an owner's country reaches as far as that of the supplier itself.`,
    todo: 'Look in the trade register or ask, and state “country” and “ultimateParent” of the supplier, with “source” and “asOf”.',
  }),
  'related.no-host': ({ id }: { id: string }): string => `where ${id} runs is not known`,
  'fix.state-claim': ({ what, of }: { what: string; of: Called }): string => CLAIMS[what]?.(called(of)) ?? '',
  'fix.record-asked': ({
    about,
    keys,
    who,
    date,
  }: {
    about: Called
    keys: readonly string[]
    who: Called
    date: string
  }): string =>
    `Record that ${called(who) === '' ? 'it' : called(who)} was asked on ${date}: ${keys.map((key) => QUESTIONS[key]?.(called(about)) ?? `“${key}” of ${called(about)}`).join(', ')}`,
}

interface Names {
  readonly names: readonly string[]
}

function asked(who: Called): string {
  return called(who) === '' ? 'who runs it' : called(who)
}

/** What is asked, by the key under which the answer goes. */
export const QUESTIONS: Readonly<Record<string, (about: string) => string>> = {
  runsOn: (about) => `where ${about} runs`,
  country: (about) => `where ${about} has its seat`,
  ultimateParent: (about) => `who owns ${about}`,
  exit: (about) => `how to leave ${about}`,
  'exit.plan': (about) => `how to leave ${about}`,
  data: (about) => `which data ${about} holds`,
  criticality: (about) => `how bad it is when ${about} stops`,
  'identityProvider.fallback': (about) => `with what else people can sign in to ${about}`,
  whyNotOpen: (about) => `why ${about} is not open`,
  energy: (about) => `how much energy ${about} takes`,
  processingLog: (about) => `where ${about} logs what is done with personal data`,
  'exit.exportFormats': (about) => `in which formats the data of ${about} come out`,
  'exit.testedOn': (about) => `when leaving ${about} was tested`,
  'exit.testedOn.plannedExit': (about) => `when a planned exit from ${about} was tested`,
  'exit.testedOn.suddenLoss': (about) => `when sudden loss of ${about} was tested`,
  continuity: (about) => `how ${about} goes on when systems stop`,
  'continuity.plan': (about) => `where the continuity plan of ${about} is`,
  'continuity.exercisedOn': (about) => `when the continuity plan of ${about} was exercised`,
  'continuity.fallback': (about) => `what people do while the systems of ${about} are gone`,
  'haven.evidence': (about) => `where the outcome for ${about} can be read`,
  dpia: (about) => `where the DPIA of ${about} is`,
  'generativeAi.dpia': (about) => `where the DPIA of the assistant of ${about} is`,
  'generativeAi.enabled': (about) => `whether the assistant of ${about} is on`,
  generativeAi: (about) => `whether the assistant of ${about} is on`,
  enabled: (about) => `whether the assistant of ${about} is on`,
  exitClause: (about) => `whether ${about} arranges leaving`,
}

const CLAIMS: Readonly<Record<string, (of: string) => string>> = {
  owner: (of) => `State who owns ${of}, with the source…`,
  seat: (of) => `State where ${of} has its seat, with the source…`,
  host: (of) => `State where ${of} runs, with the source…`,
  keys: (of) => `State who holds the keys at ${of}…`,
}

/** A question by itself, `Where zaaksysteem runs`; what has no words of its own is named by its key. */
export function questionText(about: string, keys: readonly string[]): string {
  const asked = keys.map((key) => QUESTIONS[key]?.(about) ?? `“${key}” of ${about}`).join('; ')
  return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}`
}
