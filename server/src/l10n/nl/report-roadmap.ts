import type { reportRoadmap as english } from '../en/report-roadmap.ts'
import { all, called, some } from './words.ts'

const PARTS = {
  course: 'Waar het naartoe gaat',
  goals: 'Tegenover de ambitie',
  changes: 'Wat gepland is',
  moments: 'De volgende beslismomenten',
  calendar: 'Contractkalender',
} as const

const TABLES = {
  course: 'Applicaties per jaar, volgens plan',
  goals: 'De ambitie van het beleid, en wat ervan komt',
  changes: 'Plannen; wat het eerst klaar moet zijn staat vooraan',
  moments: 'Wanneer er iets te beslissen is; wat voorbij is staat vooraan',
} as const

const NONE = {
  goals: 'Het beleid vermeldt geen ambitie.',
  changes: 'Er is niets gepland.',
  moments: 'Er is geen beslismoment bekend.',
  contracts: 'Er is geen contract beschreven.',
} as const

const MEASURES = { european: 'Europees', openSource: 'Open source', commonGround: 'Common Ground' } as const

const SHARES = {
  european: 'van de applicaties is in Europese handen',
  openSource: 'van de applicaties is open source',
  commonGround: 'van de applicaties is Common Ground',
} as const

const CHANGES = { replace: 'vervangen', move: 'verhuisd', retire: 'uitgefaseerd', split: 'gesplitst' } as const

const MOMENTS: Readonly<Record<string, readonly [coming: string, past: string]>> = {
  notice: ['laatste dag om op te zeggen', 'de laatste dag om op te zeggen is voorbij'],
  'contract-end': ['einde van het contract', 'contract is afgelopen'],
  'option-end': ['einde van een verlenging', 'een verlenging is afgelopen'],
  transition: ['klaar volgens plan', 'had volgens plan klaar moeten zijn'],
  target: ['doel te bereiken', 'doel had bereikt moeten zijn'],
  'end-of-support': ['updates stoppen', 'updates zijn gestopt'],
  acceptance: ['tot dan als risico aanvaard', 'was tot dan als risico aanvaard'],
  tender: ['aanbesteding wordt gepubliceerd', 'aanbesteding is gepubliceerd'],
}

/** Texts of the roadmap. */
export const reportRoadmap = {
  'report.roadmap.title': ({ names }) => `Routekaart van ${all(names)}`,
  'report.roadmap.part': ({ part }) => PARTS[part],
  'report.roadmap.table': ({ table }) => TABLES[table],
  'report.roadmap.none': ({ part }) => NONE[part],
  'report.roadmap.measure': ({ measure }) => MEASURES[measure],
  'report.roadmap.line': ({ measure }) => `${MEASURES[measure]}, jaar na jaar`,
  'report.roadmap.share-now': ({ measure }) => `${SHARES[measure]}, nu`,
  'report.roadmap.share-then': ({ measure, year }) => `${SHARES[measure]}, eind ${year} volgens plan`,
  'report.move': ({ kind, things, other, onlyFor }) =>
    ({
      replace: `Vervang ${some(things)} door ${called(other)}${onlyFor.length === 0 ? '' : `, alleen hiervoor: ${all(onlyFor.map(called))}`}`,
      'move-host': `Verhuis wat op ${some(things)} draait naar ${called(other)}`,
      'own-keys': `Beheer de sleutels van ${some(things)} zelf`,
      'test-exit': `Beproef het vertrek van ${some(things)}`,
      ask: `Vraag ${called(other)} waar ${some(things)} ${things.length === 1 ? 'draait' : 'draaien'}`,
    })[kind],
  'report.move.title': () => 'Wat het eerst te doen',
  'report.move.text': () =>
    'Elke zet is op papier beproefd: hetzelfde landschap met die ene wijziging, opnieuw beoordeeld met dezelfde regels. Aan de bestanden is niets veranderd. De tien die het meest wegnemen staan vooraan: eerst kritieke processen, dan wat kritiek is of bijzondere of geheime gegevens bevat, dan fouten, dan waarschuwingen. Onder nul komen er juist bij. Wat een zet kost, en of hij kan, is aan mensen om te wegen.',
  'report.move.table': () => 'De zetten die het meest veranderen',
  'report.move.none': () => 'Er is geen zet gevonden die iets wegneemt.',
  'report.roadmap.now': () => 'nu',
  'report.roadmap.course': () =>
    'Plannen waartoe is besloten, tellen vanaf hun dag; ideeën staan apart. Een contract dat afloopt, verandert vanzelf niets: het is een beslismoment. Van wat in de plaats van iets komt, en waarvan niemand zegt waar het gaat draaien, is dat niet bekend.',
  'report.roadmap.undated': () =>
    'Er is een doel waarvan niemand zegt wanneer het bereikt is; het telt in geen van de jaren.',
  'report.roadmap.change': ({ kind }) => CHANGES[kind],
  'report.roadmap.resolve': ({ firmness, isOverdue, isDone }) => {
    const word = isDone
      ? 'gedaan'
      : { decided: 'besloten', idea: 'een idee', unstated: 'niet vermeld of het besloten is' }[firmness]
    return `${word}${isOverdue ? ', te laat' : ''}`
  },
  'report.roadmap.moment': ({ kind, isPast }) => MOMENTS[kind]?.[isPast ? 1 : 0] ?? kind,
  'report.roadmap.target': () => 'het doel dat is beschreven',
  'report.roadmap.method': () =>
    'Elk jaar telt op zijn laatste dag. Een applicatie is Europees als iedereen die haar maakt, beheert of host alleen onder het recht van vertrouwde landen staat; open source naar haar licentie; Common Ground naar de catalogus of haar componenten. In docs/method van Havenwijzer staat precies wat telt.',
  'report.roadmap.method-unknown': () =>
    'Wat niet bekend is, telt voor geen van beide kanten: een doel is pas gehaald als het zonder dat gehaald is, en pas gemist als het ook daarmee gemist is.',
} as const satisfies typeof english
