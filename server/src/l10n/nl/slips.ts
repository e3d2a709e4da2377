import type { Said } from '../message.ts'

/** What is said of a slip; `detail` is the key or code that it is about. */
export function slip(code: string, detail: string): Said {
  return (SLIPS[code] ?? unreadable)(detail)
}

/** The title of the fix that mends a slip. */
export function mend(code: string, detail: string): string {
  return MENDS[code]?.(detail) ?? 'Herstel dit'
}

function unreadable(code: string): Said {
  return {
    what: `Dit is niet als YAML te lezen${code === '' ? '' : ` (${code})`}.`,
    why: 'Zolang dat zo is, wordt dit deel niet beoordeeld.',
    todo: 'Vergelijk het met de delen eromheen.',
  }
}

const SLIPS: Readonly<Record<string, (detail: string) => Said>> = {
  tab: () => ({
    what: 'Deze regel is ingesprongen met een tab.',
    why: 'YAML staat daar alleen spaties toe, dus is niet te zien waar de regel bij hoort.',
    todo: 'Gebruik spaties.',
  }),
  indentation: () => ({
    what: 'Deze regel springt niet in zoals de regels waar hij bij hoort.',
    why: 'YAML ziet aan de spaties wat waarbij hoort.',
    todo: 'Geef hem evenveel spaties als de regels eromheen.',
  }),
  'space-after-colon': (key) => ({
    what: `Er ontbreekt een spatie na “${key}:”.`,
    why: 'Zonder die spatie leest YAML sleutel en waarde als één woord.',
    todo: 'Zet een spatie na de dubbele punt.',
  }),
  'space-after-dash': () => ({
    what: 'Er ontbreekt een spatie na het streepje.',
    why: 'Zonder die spatie begint hier geen nieuw onderdeel van de lijst.',
    todo: 'Zet een spatie na het streepje.',
  }),
  'colon-missing': (key) => ({
    what: key === '' ? 'Er ontbreekt een dubbele punt.' : `Er ontbreekt een dubbele punt na “${key}”.`,
    why: 'Zonder dubbele punt ziet YAML niet dat dit een sleutel is.',
    todo: 'Zet een dubbele punt na de sleutel.',
  }),
  'dash-missing': () => ({
    what: 'Er ontbreekt een streepje voor dit onderdeel.',
    why: 'Zonder streepje hoort de regel bij het onderdeel erboven.',
    todo: 'Zet er “- ” voor.',
  }),
  'quote-open': () => ({
    what: 'Hier begint een aanhalingsteken dat niet wordt gesloten.',
    why: 'Alles wat volgt, wordt als één tekst gelezen.',
    todo: 'Sluit het, of haal het weg.',
  }),
  'bracket-open': () => ({
    what: 'Bij een haakje ontbreekt het andere haakje.',
    why: 'Het is niet te zien wat tussen de haakjes hoort.',
    todo: 'Zet het ontbrekende haakje erbij.',
  }),
  'bracket-extra': () => ({
    what: 'Hier staat een sluithaakje te veel.',
    why: 'Er is niets meer dat het kan sluiten.',
    todo: 'Haal het weg.',
  }),
  'quotes-missing': () => ({
    what: 'In deze tekst staan tekens die in YAML iets betekenen.',
    why: 'Na een dubbele punt met een spatie begint bijvoorbeeld een waarde.',
    todo: 'Zet de tekst tussen aanhalingstekens.',
  }),
  'not-a-key': () => ({
    what: 'Deze regel heeft niet de vorm “sleutel: waarde”.',
    why: 'Hij is bij het lezen overgeslagen.',
    todo: 'Maak de regel af, of haal hem weg.',
  }),
  'merge-conflict': () => ({
    what: 'Hier staat een samenvoegconflict van git.',
    why: 'Alleen de eerste van de twee versies is gelezen.',
    todo: 'Kies een versie en haal de regels met markeringen weg.',
  }),
  'control-character': (code) => ({
    what: `Dit teken hoort niet in een tekst (0x${code}).`,
    why: 'YAML staat het niet toe.',
    todo: 'Haal het weg, of sla het bestand op als gewone UTF-8-tekst.',
  }),
  'section-missing': (key) => ({
    what:
      key === ''
        ? 'Hier begint een lijst, maar de sleutel ervan staat er niet boven.'
        : `Hier begint de lijst “${key}”, maar die sleutel staat er niet boven.`,
    why: 'Daarom wordt de lijst niet beoordeeld.',
    todo: key === '' ? 'Zet de sleutel van de lijst erboven, bijvoorbeeld “applications:”.' : `Zet “${key}:” erboven.`,
  }),
  'duplicate-key': (key) => ({
    what: `De sleutel “${key}” staat hier twee keer.`,
    why: 'Maar één van de twee waarden kan gelden; de laatste is gelezen.',
    todo: 'Laat er één staan.',
  }),
}

const MENDS: Readonly<Record<string, (detail: string) => string>> = {
  'section-missing': (key) => `Zet “${key}:” erboven`,
  tab: () => 'Gebruik spaties',
  indentation: () => 'Laat inspringen zoals de regels eromheen',
  'space-after-colon': (key) => `Zet een spatie na “${key}:”`,
  'space-after-dash': () => 'Zet een spatie na het streepje',
  'colon-missing': (key) => (key === '' ? 'Zet de dubbele punt erbij' : `Zet een dubbele punt na “${key}”`),
  'dash-missing': () => 'Zet het streepje ervoor',
  'quote-open': () => 'Herstel de aanhalingstekens',
  'bracket-open': () => 'Zet het haakje erbij',
  'bracket-extra': () => 'Haal het haakje weg',
  'quotes-missing': () => 'Zet het tussen aanhalingstekens',
}
