import { dateText } from '../date-text.ts'
import type { changes as english } from '../en/changes.ts'
import { called, country, kind, kinds, some } from './words.ts'

const PROBLEMS: Readonly<Record<string, string>> = {
  'no-git': 'git is er niet. Installeer het, of zet het op het PATH.',
  'no-repository': 'deze map staat niet in een git-repository.',
  'not-trusted':
    'de repository is van iemand anders. `git config --global --add safe.directory` met de map erachter vertrouwt haar.',
  'no-revision':
    'die revisie is er hier niet. `git branch --all` noemt takken; haal haar in een build eerst op (`git fetch origin main`, of een volledige checkout).',
  'no-common': 'wat is uitgecheckt heeft er hier geen commit mee gemeen. Haal in een build de hele geschiedenis op.',
}

const ids = (nodes: readonly string[]): string => some(nodes.map((node) => node.slice(node.indexOf(':') + 1)))

const number = (count: number, of: string): string => `${count} ${count === 1 ? kind(of) : kinds(of)}`

/** `3 applicaties en 1 component` */
const elements = (nodes: readonly string[]): string =>
  ['application', 'component']
    .map((of) => [nodes.filter((node) => node.startsWith(`${of}:`)).length, of] as const)
    .filter(([count]) => count > 0)
    .map(([count, of]) => number(count, of))
    .join(' en ')

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`

const PARTICIPLES = { added: 'toegevoegd', removed: 'verwijderd', changed: 'gewijzigd', renamed: 'hernoemd' } as const

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** `nieuw: a, b; niet meer: c` */
const comings = (come: string, gone: string): string =>
  [...(come === '' ? [] : [`nieuw: ${come}`]), ...(gone === '' ? [] : [`niet meer: ${gone}`])].join('; ')

const CHANGES: Readonly<Record<string, string>> = {
  added: 'nieuw',
  removed: 'weg',
  changed: 'gewijzigd',
  renamed: 'hernoemd',
  touched: 'door iets anders',
}

const VERDICTS: Readonly<Record<string, string>> = {
  better: 'beter',
  worse: 'slechter',
  both: 'slechter en beter',
  same: '',
}

/** Texts about what became of a landscape since a revision. */
export const changes = {
  'changes.since': ({ revision, commit, day, subject, isCommon }) =>
    `${isCommon ? `Sinds de afsplitsing van ${revision}` : `Sinds ${revision}`} (${commit} van ${dateText(day, 'nl')}${subject === '' ? '' : `, “${subject}”`})`,
  'changes.nothing': () => 'Er is niets gewijzigd dat iets anders zegt.',
  'changes.policy': () => 'Beide zijn beoordeeld met het beleid en de catalogus van nu.',
  'changes.items': ({ counts }) =>
    `${capital(
      (['added', 'changed', 'renamed', 'removed'] as const)
        .flatMap((change) => {
          const own = counts.filter((each) => each.change === change)
          const what = list(own.map((each) => number(each.count, each.kind)))
          return own.length === 0 ? [] : [`${PARTICIPLES[change]}: ${what}`]
        })
        .join('; '),
    )}.`,
  'changes.hidden': () =>
    'Iets is hier niet te lezen. Wat er beter werd, en wat waar draait, staat hier zodra dat is hersteld.',
  'changes.hosted': ({ host, before, after, come, gone }) => {
    const clauses = [
      ...(come.length > 0
        ? [`er ${come.length === 1 ? 'komt' : 'komen'} ${elements(come)} bij op ${called(host)} (${ids(come)})`]
        : []),
      ...(gone.length > 0
        ? [`er ${gone.length === 1 ? 'gaat' : 'gaan'} ${elements(gone)} af van ${called(host)} (${ids(gone)})`]
        : []),
    ]
    return `${capital(clauses.join(' en '))}: ${before} → ${after}.`
  },
  'changes.reached': ({ of, before, after, come, gone }) =>
    `Binnen bereik van ${country(of)}: ${before} → ${after} (${comings(ids(come), ids(gone))}).`,
  'changes.processes': ({ before, after }) =>
    `Kritieke processen die zijn blootgesteld: ${before.length} → ${after.length} (${comings(
      some(after.filter((each) => !before.includes(each))),
      some(before.filter((each) => !after.includes(each))),
    )}).`,
  'changes.accepted': ({ before, after }) => `Aanvaarde risico's: ${before} → ${after}.`,
  'changes.counts': ({ worse, better }) =>
    worse + better === 0
      ? 'Er komt, verdwijnt of verandert geen bevinding door.'
      : `${worse === 1 ? '1 bevinding is' : `${worse} bevindingen zijn`} nieuw of erger, ${better} weg of minder erg.`,
  'changes.worse': () => 'Slechter',
  'changes.better': () => 'Beter',
  'changes.is': ({ change }) =>
    ({
      new: 'nieuw',
      grown: 'raakt meer',
      worse: 'zwaarder',
      gone: 'weg',
      shrunk: 'raakt minder',
      quieter: 'lichter',
      accepted: 'aanvaard',
    })[change],
  'changes.added': ({ names }) => `Nu ook: ${some(names)}.`,
  'changes.louder': ({ names }) => `Zwaarder dan het was: ${some(names)}.`,
  'changes.dropped': ({ names }) => `Niet meer: ${some(names)}.`,
  'changes.quieter': ({ names }) => `Lichter dan het was: ${some(names)}.`,
  'changes.same': () => 'Gewijzigd, niet slechter en niet beter',
  'changes.item': ({ change, verdict }) => [CHANGES[change], VERDICTS[verdict]].filter(Boolean).join(', '),
  'changes.left': () => 'waar deze tak die verliet',
  'changes.not-committed': () => 'wat nog niet is vastgelegd',
  'changes.state': ({ name, state }) =>
    state === 'current' ? name : `${name}, doel${state.slice('target'.length).replace(':', ' ')}`,
  'changes.unread': ({ revision, problem }) =>
    `${revision === '' ? 'Er is niet te zeggen wat er is gewijzigd' : `Er is niet te zeggen wat er is gewijzigd sinds ${revision}`}: ${PROBLEMS[problem] ?? 'git gaf een fout.'}`,
  'usage.diff': () => 'Noem een revisie van git om mee te vergelijken: havenwijzer diff main',
  'usage.diff-folder': ({ path }) => `${path} is geen map. Noem de map met uw landschap.`,
} as const satisfies typeof english
