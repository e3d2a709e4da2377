import type { Counted, alternatives as english, WayOutWords } from '../en/alternatives.ts'
import { all, called, onDate } from './words.ts'

/** Texts on what may come in place of a thing, and what would change. */
export const alternatives = {
  'alternatives.licence': ({ licence, isOpen }) => {
    if (licence === '') return 'licentie onbekend'
    if (isOpen) return `open source (${licence})`
    return licence === 'proprietary' ? 'gesloten broncode' : `geen open source (${licence})`
  },
  'alternatives.maker': ({ country, owners }) => {
    const seat = country === '' ? 'maker onbekend' : country
    return owners.length === 0 ? seat : `${seat}, eigenaar ${owners.join(', ')}`
  },
  'alternatives.home': ({ kind, platform }) => (kind === 'platform' ? `draait op ${platform}` : (HOMES[kind] ?? '')),
  'alternatives.moves-to': ({ platform }) => `alles verhuist naar ${platform}`,
  'alternatives.in-use': ({ ids }) => `hier al in gebruik: ${all(ids)}`,
  'alternatives.part': ({ part }) => `vervangt alleen ${called(part)}`,
  'alternatives.only-for': ({ functions }) => `alleen voor ${all(functions.map(called))}`,
  'alternatives.effect': ({ gone, come, louder, quieter, grown, shrunk }) =>
    moves([
      { count: gone, one: 'verdwijnt', many: 'verdwijnen' },
      { count: come, one: 'komt erbij', many: 'komen erbij' },
      { count: louder, one: 'wordt zwaarder', many: 'worden zwaarder' },
      { count: quieter, one: 'wordt lichter', many: 'worden lichter' },
      { count: grown, one: 'groeit', many: 'groeien' },
      { count: shrunk, one: 'krimpt', many: 'krimpen' },
    ]) || 'geen bevinding verandert',
  'alternatives.effect-unknown': () => 'wat er verandert is niet te zeggen',
  'alternatives.exposure': ({ before, after, risksBefore, risksAfter }) => {
    if (before !== after) return `blootstelling ${level(before)} → ${level(after)}`
    if (before === '') return 'geen blootstelling, ervoor noch erna'
    return risksBefore === risksAfter
      ? `blootstelling blijft ${level(before)}`
      : `blootstelling blijft ${level(before)} (${risksBefore} → ${risksAfter} risico’s)`
  },
  'alternatives.maturity': ({ maturity }) => called(maturity),
  'alternatives.caveat': ({ caveat }) => `let op: ${called(caveat)}`,
  'alternatives.group': ({ group }) => GROUPS[group] ?? group,
  'alternatives.instead': ({ id, product }) =>
    product === '' ? `In plaats van ${id}` : `In plaats van ${product} (${id})`,
  'alternatives.placeholder': () => 'Wat komt ervoor in de plaats? Typ om te filteren',
  'alternatives.none': ({ reason, id }) =>
    NONE[reason]?.(id) ??
    'Hier valt niets te vervangen: zet de cursor op een applicatie, een component, een platform of een product onder “uses”.',
  'fix.plan': ({ name, id, before, notice, ...words }) =>
    `Plan ${name} in plaats van ${id}${before === '' ? '' : `, voordat het contract ${onDate(before)} afloopt`}${notice === '' ? '' : `, op te zeggen uiterlijk ${onDate(notice)}`}${aside(words)}`,
  'fix.replace': ({ name, id, ...words }) => `Vervang ${id} door ${name}${aside(words)}`,
  'fix.write-in-target': ({ name, id, used, ...words }) =>
    `Zet in een doeldocument dat ${id} ${used === '' ? `${name} wordt` : `${name} gebruikt in plaats van ${used}`}${aside(words)}`,
  'fix.toward-haven': ({ id, names, platform }) =>
    `Zet de weg van ${id} naar Haven+ in een doeldocument: ${all(names)}${platform === '' ? '' : `, op ${platform}`}`,
  'fix.replace-here': ({ id }) => `Vervang ${id} hier`,
  'fix.replace-here.not': () =>
    'Dit document zegt hoe het nu is: er een ander product in zetten verhuist geen systeem. Plan een overgang, of zet het in een doeldocument.',
  'fix.compare': ({ id }) => `Vergelijk wat er in plaats van ${id} kan komen…`,
  'explain.alternatives': () => 'Wat te doen: plan een vervanging die helpt',
} satisfies typeof english

interface Move {
  readonly count: Counted
  readonly one: string
  readonly many: string
}

/** The first says what is counted. */
function moves(all: readonly Move[]): string {
  return all
    .filter(({ count: { serious, information } }) => serious + information > 0)
    .map(({ count: { serious, information }, one, many }, i) => {
      const total = serious + information
      const noun = i > 0 ? '' : total === 1 ? ' bevinding' : ' bevindingen'
      const less = information === 0 ? '' : serious === 0 ? ' (informatie)' : ` (${information} informatie)`
      return `${total}${noun} ${total === 1 ? one : many}${less}`
    })
    .join(', ')
}

function level(name: string): string {
  return LEVELS[name] ?? name
}

const LEVELS: Readonly<Record<string, string>> = {
  '': 'geen',
  error: 'fout',
  warning: 'waarschuwing',
  info: 'informatie',
  hint: 'hint',
}

function aside({ licence, isOpen, maturity, platform }: Omit<WayOutWords, 'name' | 'id'>): string {
  const parts = [
    ...(licence === '' ? [] : [licence === 'proprietary' ? 'gesloten' : isOpen ? licence : `${licence}, niet open`]),
    ...(platform === '' ? [] : [`op ${platform}`]),
    ...(maturity === '' ? [] : [MATURITIES[maturity] ?? maturity]),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const MATURITIES: Readonly<Record<string, string>> = {
  proven: 'bewezen',
  emerging: 'in opkomst',
  experimental: 'experimenteel',
}

const HOMES: Readonly<Record<string, string>> = {
  service: 'als dienst van de leverancier',
  open: 'waar het draait is nog te kiezen',
}

const GROUPS: Readonly<Record<string, string>> = {
  haven: 'Haven+: draait op een Haven-cluster',
  open: 'Andere open source',
  other: 'Overig',
}

const NONE: Readonly<Record<string, (id: string) => string>> = {
  'unknown-functions': (id) =>
    `Het is niet bekend waar ${id} voor dient, dus er zijn geen alternatieven te noemen. Vul het product of de functies in.`,
  'none-known': (id) => `De catalogus kent niets dat in de plaats van ${id} kan komen.`,
  'shared-service': (id) => `${id} is een dienst van een andere organisatie: die beslist wat het is.`,
  'out-of-use': (id) => `${id} is niet meer in gebruik.`,
}
