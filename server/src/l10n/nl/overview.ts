import { dateText } from '../date-text.ts'
import type { overview as english } from '../en/overview.ts'
import { questionText } from './undeclared.ts'
import { called } from './words.ts'

/** Texts of overviews in the side bar. */
export const overview = {
  'overview.findings': ({ count }) => (count === 1 ? '1 bevinding' : `${count} bevindingen`),
  'overview.uses': ({ count }) => (count === 1 ? 'in 1 applicatie' : `in ${count} applicaties`),
  'overview.suppliers': ({ count }) => (count === 1 ? '1 leverancier' : `${count} leveranciers`),
  'overview.law-unknown': () => 'Zetel en eigenaar niet bekend',
  'overview.exposed': ({ count }) =>
    count === 1 ? '1 applicatie binnen bereik' : `${count} applicaties binnen bereik`,
  'overview.nobody': () => 'Niemand in het bijzonder',
  'overview.questions': ({ count }) => (count === 1 ? '1 vraag' : `${count} vragen`),
  'overview.to-ask': ({ about, keys }) => questionText(called(about), keys),
  'overview.asked': ({ askedOn }) => (askedOn === '' ? 'niet bekend' : `gevraagd op ${dateText(askedOn, 'nl')}`),
  'overview.contract': ({ date, id, isNotice, hasEnded }) =>
    `${dateText(date, 'nl')}: ${id} ${hasEnded ? 'is verlopen' : isNotice ? 'laatste dag om op te zeggen' : 'loopt af'}`,
  'overview.contracts': ({ count }) => (count === 1 ? '1 contract' : `${count} contracten`),
  'overview.lines': ({ count }) => (count === 1 ? '1 regel' : `${count} regels`),
} as const satisfies typeof english
