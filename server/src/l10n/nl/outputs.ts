import type { outputs as english } from '../en/outputs.ts'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** As many names as can be read at a glance, and how many more there are. */
const names = (all: readonly string[]): string =>
  all.length > MOST_NAMES ? `${all.slice(0, MOST_NAMES).join(', ')} en nog ${all.length - MOST_NAMES}` : all.join(', ')

const MOST_NAMES = 10

const BASELINE: Readonly<Record<string, (detail: string) => string>> = {
  'not-found': () => 'het bestand is er niet. Maak er een met --write-baseline, of verbeter het pad.',
  'no-permission': () => 'u mag het bestand niet lezen. Controleer de rechten.',
  conflict: () =>
    'er staan markeringen van een samenvoegconflict in. Houd de regels van beide kanten, of maak hem opnieuw met --write-baseline.',
  'not-json': () =>
    'het bestand is geen geldige JSON. Haal het opnieuw uit git, of maak het opnieuw met --write-baseline.',
  'wrong-form': (detail) =>
    `het bestand heeft niet de vorm van een nulmeting (${detail}). Haal het opnieuw uit git, of maak het opnieuw met --write-baseline.`,
  newer: () => 'een nieuwere Havenwijzer heeft hem geschreven. Gebruik die.',
}

const UNWRITTEN: Readonly<Record<string, string>> = {
  'no-folder': 'de map is er niet. Maak de map, of noem een andere.',
  'no-permission': 'u mag daar niet schrijven. Controleer de rechten, of noem een ander bestand.',
  directory: 'het is een map. Noem een bestand daarin.',
  reviewed: 'er zou een document van ons verloren gaan. Noem een ander bestand.',
  full: 'de schijf is vol.',
}

/** Texts of the formats for other programs, and of the baseline. */
export const outputs = {
  'since.grown': ({ added }) => `+${added.length} sinds de nulmeting: ${names(added)}.`,
  'since.worse': ({ worse }) =>
    worse.length === 0 ? 'Ernstiger dan in de nulmeting.' : `Ernstiger dan in de nulmeting: ${names(worse)}.`,
  'output.clean-since': () => 'Niets gevonden dat de nulmeting niet kent.',
  'output.known': ({ known, gone }) =>
    `${count(known, 'bekende bevinding', 'bekende bevindingen')} in de nulmeting.${gone === 0 ? '' : ` ${count(gone, 'vermelding daarin wordt', 'vermeldingen daarin worden')} niet meer gevonden, geheel of voor een deel; --prune-baseline haalt weg wat er niet meer is.`}`,
  'cache.cleared': ({ count: n, folder }) =>
    n === 0
      ? 'Er was niets te vergeten.'
      : `${count(n, 'eerdere beoordeling', 'eerdere beoordelingen')} in ${folder} vergeten.`,
  'baseline.written': ({ file, count: n }) =>
    `Nulmeting met ${count(n, 'vermelding', 'vermeldingen')} geschreven naar ${file}.`,
  'baseline.pruned': ({ file, gone, count: n }) =>
    gone === 0
      ? `Er is niets weg te halen: alles in ${file} wordt nog gevonden.`
      : `Uit ${file} is weggehaald wat niet meer wordt gevonden, van ${count(gone, 'vermelding', 'vermeldingen')}; er staan er nu nog ${n} in.`,
  'baseline.unread': ({ file, reason, detail }) =>
    `De nulmeting ${file} is niet te gebruiken: ${BASELINE[reason]?.(detail) ?? 'de schijf gaf een fout.'}`,
  'baseline.incomplete': ({ file }) =>
    `De nulmeting ${file} is gelaten zoals zij was: niet alles waar om gevraagd was kon worden gelezen.`,
  'baseline.named-files': () =>
    'Noem mappen en geen bestanden om een nulmeting te schrijven of op te schonen: er staat in wat in een map als geheel wordt gevonden.',
  'output.unwritten': ({ file, reason }) =>
    `${file} kan niet worden geschreven: ${UNWRITTEN[reason] ?? 'de schijf gaf een fout.'}`,
  'usage.format-file': ({ format }) => `Noem een bestand na --format ${format}=, of laat de “=” weg.`,
  'usage.format-twice': () =>
    'Er kan maar één formaat naar het scherm; geef de andere een bestand: --format sarif=havenwijzer.sarif.',
  'usage.file-twice': ({ file }) => `${file} is twee keer genoemd; geef elk een eigen bestand.`,
  'usage.needs-baseline': ({ option }) => `Bij ${option} hoort --baseline BESTAND.`,
  'usage.write-or-prune': () =>
    'Kies een van --write-baseline en --prune-baseline: in een nieuwe nulmeting valt niets weg te halen.',
  'report.base': () => 'De hoofdmap van de git-repository, of anders de map waarin Havenwijzer is gestart.',
  'report.also': () => 'Zie ook',
  'report.nothing': () => 'niets gevonden',
  'report.from-catalogue': ({ source }) => `uit de catalogus: ${source}`,
} satisfies typeof english
