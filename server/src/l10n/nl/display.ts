import type { display as english } from '../en/display.ts'
import { called } from './words.ts'

/** Texts that the editor shows beside what is exposed. */
export const display = {
  'display.uses': ({ count }) => `${count} keer gebruikt`,
  'display.hint': ({ countries }) => `← ${countries.join(', ')}`,
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
