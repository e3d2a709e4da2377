import type { governance as english } from '../en/governance.ts'

/** Texts of the rules on whether the landscape is kept, decided, and on course. */
export const governance = {
  'governance/no-owner.one': ({ id }) => ({
    what: `Er staat niet bij wie verantwoordelijk is voor ${id}.`,
    why: 'Deze applicatie is kritiek, of bevat bijzondere persoonsgegevens of geheime gegevens: gaat er iets mis, dan beslist niemand wat er gebeurt.',
    todo: 'Noem het team of de persoon onder “owner”, of dat het nog niet bekend is: “{ unknown: {} }”.',
  }),
  'governance/no-owner.many': ({ count, total, apart }) => ({
    what: `${of(count, total)} ${count === 1 ? 'heeft' : 'hebben'} geen eigenaar.${besides(apart)}`,
    why: 'Een bevinding over een applicatie zonder eigenaar wordt door niemand opgepakt.',
    todo: 'Noem het team of de persoon onder “owner”, of dat het nog niet bekend is: “{ unknown: {} }”.',
  }),
  'governance/unrated-criticality.one': ({ id }) => ({
    what: `Er staat niet bij hoe erg het is als ${id} stilvalt.`,
    why: 'Deze applicatie bevat bijzondere persoonsgegevens of geheime gegevens, en zonder dat oordeel is niet te zeggen wat als eerste weer moet draaien.',
    todo: 'Vermeld “criticality”: low, medium, high of critical. Of dat het nog niet bekend is: “{ unknown: {} }”.',
  }),
  'governance/unrated-criticality.many': ({ count, total, apart }) => ({
    what: `Bij ${of(count, total)} staat niet hoe erg het is als ${count === 1 ? 'die stilvalt' : 'ze stilvallen'}.${besides(apart)}`,
    why: 'Hoe zwaar een bevinding weegt, hangt af van hoe erg het is als de applicatie stilvalt; nu is dat een gok.',
    todo: 'Vermeld “criticality”: low, medium, high of critical. Of dat het nog niet bekend is: “{ unknown: {} }”.',
  }),
  'governance/unclassified-data': ({ count, total }) => ({
    what: `${total === 1 ? '1 gegevensverzameling' : `${count} van de ${total} gegevensverzamelingen`} ${count === 1 ? 'heeft' : 'hebben'} geen classificatie.`,
    why: 'Welk recht en welke host aanvaardbaar zijn, hangt af van wat voor gegevens het zijn; nu valt niet te zeggen wie erbij mag kunnen.',
    todo: 'Vermeld “classification”, “personal” of beide; of dat het nog niet bekend is: “{ unknown: {} }”.',
  }),
  'related.unstated': ({ id, keys }) => `${id} heeft geen ${keys.map((key) => `“${key}”`).join(' of ')}`,
  'fix.state': ({ id, keys }) => `Vul ${keys.map((key) => `“${key}”`).join(' en ')} van ${id} in…`,
  'fix.state-unknown-of': ({ id, keys }) =>
    `Zeg dat ${keys.map((key) => `“${key}”`).join(' en ')} van ${id} niet bekend ${keys.length === 1 ? 'is' : 'zijn'}`,
} satisfies typeof english

function of(count: number, total: number): string {
  return total === 1 ? '1 applicatie' : `${count} van de ${total} applicaties`
}

function besides(apart: number): string {
  return apart === 0
    ? ''
    : ` Nog ${apart} die zwaar ${apart === 1 ? 'weegt, staat op een eigen regel' : 'wegen, staan elk op een eigen regel'}.`
}
