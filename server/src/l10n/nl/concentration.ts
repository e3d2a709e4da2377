import type { concentration as english } from '../en/concentration.ts'
import type { Called } from '../risk-words.ts'
import { called, country as inFull, some } from './words.ts'

/** Texts of the rules on what is too much in one hand. */
export const concentration = {
  'concentration/hidden-host': ({ host, count, suppliers, processes, sure }) => ({
    what: `${count} applicaties van verschillende leveranciers (${some(suppliers.map(called))}) staan allemaal op ${called(host)}.`,
    why: sentences([
      'Wat met die ene hostingplek gebeurt, treft ze allemaal op dezelfde dag, welke leverancier u ook belt.',
      processes.length === 0 ? '' : `Kritieke processen die dan stilvallen: ${some(processes)}.`,
      SURE[sure] ?? '',
    ]),
    todo: 'Vraag deze leveranciers waar ze doordraaien als die plek uitvalt, en weeg het mee bij de volgende keuze.',
  }),
  'concentration/supplier-share': ({ party, suppliers, shares, least, sure }) => ({
    what: `${called(party)}${suppliers.length === 0 ? '' : ` (met ${some(suppliers.map(called))})`} heeft ${list(shares.map(share))} in handen.`,
    why: sentences([
      `Vanaf ${percent(least)} vindt uw beleid dat te veel voor één partij: een andere prijs, eigenaar of koers raakt dit alles tegelijk, uit welk land de partij ook komt.`,
      SURE[sure] ?? '',
    ]),
    todo: 'Kies waar de volgende aanschaf een andere partij kan binnenhalen, en houd een exitplan bij voor wat kritiek is.',
  }),
  'concentration/jurisdiction-share': ({ country, suppliers, shares, least, sure }) => ({
    what: `Partijen onder het recht van ${inFull(country)} hebben ${list(shares.map(share))} in handen: ${some(suppliers.map(called))}.`,
    why: sentences([
      `Vanaf ${percent(least)} vindt uw beleid dat te veel binnen één vreemd rechtsgebied: wat dat recht oplegt, raakt dit alles tegelijk, welke leverancier u ook belt.`,
      SURE[sure] ?? '',
    ]),
    todo: 'Kies welk deel het eerst onder ander recht moet komen, en vraag daarom bij de volgende aanschaf.',
  }),
  'concentration/single-sign-in': ({ signIn, names }) => ({
    what: aloneText(signIn, names),
    why: 'Valt dat uit, dan komt niemand er nog in, hoe goed de rest ook draait.',
    todo: 'Regel een tweede manier om in te loggen, al is het maar voor wie door moet, probeer die uit, en vermeld die onder “identityProvider: { fallback: … }”.',
  }),
  'concentration/single-workplace': ({ supplier, names }) => ({
    what: `Mail, documenten, chat en video zijn allemaal bij ${called(supplier)}: ${some(names)}.`,
    why: 'Stopt die leverancier of wordt hij afgesloten, dan kunnen mensen elkaar niet eens bereiken om het op te lossen; en niets ervan is te vervangen zonder de rest.',
    todo: 'Breng een ervan elders onder, zoals chat en video voor een crisis, en vermeld dat als eigen applicatie.',
  }),
  'reason.single-sign-in': ({ signIn, names }) =>
    `${aloneText(signIn, names)} Vermeld wat het overneemt onder “identityProvider: { fallback: … }”.`,
  'reason.single-workplace': ({ supplier }) => `Mail, documenten, chat en video zijn allemaal bij ${called(supplier)}.`,
} satisfies typeof english

type ShareWords = Parameters<(typeof english)['concentration/supplier-share']>[0]

function share({ of, part, whole }: ShareWords['shares'][number]): string {
  switch (of) {
    case 'applications':
      return `${part} van de ${whole} applicaties in gebruik`
    case 'critical-processes':
      return `${part} van de ${whole} kritieke processen`
    default:
      return `${percent(part / whole)} van de jaarlijkse kosten van alle contracten`
  }
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`
}

function sentences(all: readonly string[]): string {
  return all.filter((each) => each !== '').join(' ')
}

const SURE: Readonly<Record<string, string>> = {
  'general-knowledge': 'Een deel hiervan is algemene kennis, zonder bron.',
  unverified: 'Een deel hiervan is niet nagegaan.',
  unknown: 'Een deel hiervan is niet zeker bekend.',
}

function aloneText(signIn: Called, names: readonly string[]): string {
  const log = names.length === 1 ? 'Eén kritieke applicatie logt' : `${names.length} kritieke applicaties loggen`
  return `${log} alleen in met ${called(signIn)}: ${some(names)}.`
}
