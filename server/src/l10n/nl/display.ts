import { dateText } from '../date-text.ts'
import type { display as english } from '../en/display.ts'
import { all, called, either, kind, onDate } from './words.ts'

/** Texts that the editor shows beside what is exposed. */
export const display = {
  'display.uses': ({ count }) => `${count} keer gebruikt`,
  'display.hint': ({ countries }) => `← ${countries.join(', ')}`,
  'display.host': ({ on, by, places, more, isOneOf, isPerhaps }) => {
    const listed = [
      ...after('op', on),
      ...after('bij', by),
      ...after('in', places),
      ...(more > 0 ? [`nog ${more}`] : []),
    ]
    return `draait${isPerhaps ? ' misschien' : ''} ${isOneOf ? either(listed) : all(listed)}`
  },
  'display.host-known': ({ way, through, from, file, source, asOf, weak }) => {
    const part =
      through === undefined
        ? ''
        : through.kind === 'application'
          ? `Via ${through.id}, waar het deel van is: `
          : `Via ${kind(through.kind)} ${through.id} ervan: `
    const read = source === '' ? '' : `, gelezen op ${source}`
    const told =
      from === 'catalogue'
        ? 'De catalogus zegt dit'
        : from === 'product'
          ? `Staat bij het product in ${file}`
          : `Staat in ${file}`
    const day = asOf === '' ? '' : source === '' ? `, zoals bekend ${onDate(asOf)}` : ` (${dateText(asOf, 'nl')})`
    return `${part}${way.map(called).join(' → ')}${way.length === 0 ? '' : '. '}${told}${read}${day}${WEAK[weak] ?? ''}.`
  },
  'display.lens': ({ country, via, reaches, stops, others }) =>
    `${called(country)} ${POWERS[`${reaches} ${stops}`] ?? ''} via ${called(via)}${others === 0 ? '' : ` (en nog ${others})`}`,
  'display.impact': ({ count, processes }) =>
    `hierdoor binnen bereik: ${count === 1 ? '1 applicatie' : `${count} applicaties`}${
      processes === 0 ? '' : processes === 1 ? ', 1 kritiek proces' : `, ${processes} kritieke processen`
    }`,
  'display.party': ({ party, country, reach, stops, isQuestion, way }) => {
    const can = [REACH[reach], stops ? 'kan het direct stoppen' : undefined].filter((each) => each !== undefined)
    return `${called(party)} (${called(country)}) ${can.join(' en ')}${isQuestion ? ', misschien' : ''}: ${way.map(called).join(' → ')}.`
  },
} satisfies typeof english

function after(word: string, names: readonly string[]): readonly string[] {
  return names.map((name, i) => (i === 0 ? `${word} ${name}` : name))
}

const WEAK: Readonly<Record<string, string>> = {
  'general-knowledge': ' (algemene kennis, geen bron gelezen)',
  unverified: ' (niet nagegaan)',
}

const POWERS: Readonly<Record<string, string>> = {
  'true true': 'kan bij de gegevens en kan het stoppen',
  'true false': 'kan bij de gegevens',
  'false true': 'kan het stoppen',
}

const REACH: Readonly<Record<string, string>> = {
  data: 'kan bij de gegevens',
  'in-use': 'kan bij de gegevens waarmee het rekent',
  metadata: 'kan zien wie en wanneer, niet wat',
}
