import type { fixing as english, FixedBy } from '../en/fixing.ts'
import { commandLine, count } from './command-line.ts'

/** Texts of what is fixed without a person. */
export const fixing = {
  'fix.all': () => 'Alles herstellen waar niets aan te kiezen valt',
  'fixing.file': ({ file, by, dry }) =>
    `${file}: ${total(by)} ${dry ? 'te herstellen' : 'hersteld'} (${by.map(({ rule, count: n }) => `${rule} ${n}`).join(', ')})`,
  'fixing.nothing': ({ files }) => `Niets te herstellen in ${count(files, 'bestand', 'bestanden')}.`,
  'fixing.left': (left) =>
    `Hier moet iemand naar kijken: ${commandLine['output.counts'](left)}. \`havenwijzer check\` toont ze.`,
  'fixing.beyond': ({ file, rule }) =>
    `${file}: een herstel van ${rule} is blijven liggen, want het verandert ook bestanden die u niet hebt genoemd.`,
  'fixing.endless': ({ file, rule }) =>
    `${file}: ${rule} komt na elk herstel terug. Dat is een fout in Havenwijzer; meld haar alstublieft.`,
  'fixing.unwritten': ({ file, reason }) => `${file} is niet geschreven: ${UNWRITTEN[reason] ?? reason}`,
} satisfies typeof english

const total = (by: readonly FixedBy[]): number => by.reduce((sum, each) => sum + each.count, 0)

const UNWRITTEN: Readonly<Record<string, string>> = {
  changed: 'het is intussen op de schijf veranderd; herstel het nog eens.',
  outside: 'het is een koppeling naar een bestand buiten de map; herstel het daar.',
  gone: 'het is er niet meer.',
  'no-permission': 'u mag het niet schrijven; controleer de rechten, ook die van de map.',
  full: 'de schijf is vol.',
  'read-only': 'de schijf kan alleen worden gelezen.',
  failed: 'de schijf gaf een fout.',
}
