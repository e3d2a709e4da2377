import type { reportScenarios as english } from '../en/report-scenarios.ts'
import { count } from './command-line.ts'
import { duration } from './durations.ts'
import { country } from './words.ts'

const COLUMNS = {
  scenario: 'Wat als',
  sure: 'Applicaties zeker',
  perhaps: 'Misschien nog',
  critical: 'Kritieke processen',
  thing: 'Wat',
  when: 'Wanneer',
  through: 'Waardoor',
  maxOutage: 'Mag stilliggen',
  meanwhile: 'Intussen',
  tooLong: 'Te lang',
  change: 'Wat er verandert',
  before: 'Nu',
  after: 'Dan',
  certainty: 'Zekerheid',
  contract: 'Contract',
  with: 'Met',
  end: 'Tot',
  renewal: 'Daarna',
  notice: 'Opzegtermijn',
  cost: 'Euro per jaar',
  decide: 'Besluit uiterlijk',
  covers: 'Eronder valt',
  function: 'Voor',
  used: 'Nu',
  instead: 'Kan ervoor in de plaats',
} as const

const TABLES = {
  scenarios: 'Wat elk scenario raakt',
  processes: 'Processen die stilvallen',
  things: 'Applicaties, componenten en platforms die stilvallen',
  changes: 'Wat er verandert',
  exposed: 'Wat eraan hangt',
  contracts: 'Contracten ermee, en met anderen die het kunnen doorberekenen',
  instead: 'Wat ervoor in de plaats kan komen',
} as const

const TILES = {
  one: {
    stop: 'applicatie die zeker stilvalt',
    'may-stop': 'die ook kan stilvallen',
    critical: 'kritiek proces dat zeker stilvalt',
    'critical-perhaps': 'kritiek proces dat ook kan stilvallen',
    gained: 'nieuw binnen bereik of stop te zetten',
    'gained-perhaps': 'misschien ook',
    lost: 'niet langer',
    exposed: 'applicatie die eraan hangt',
    'exposed-perhaps': 'misschien ook',
    bare: 'daarvan onder geen contract dat beschreven is',
  },
  more: {
    stop: 'applicaties die zeker stilvallen',
    'may-stop': 'die ook kunnen stilvallen',
    critical: 'kritieke processen die zeker stilvallen',
    'critical-perhaps': 'kritieke processen die ook kunnen stilvallen',
    gained: 'nieuw binnen bereik of stop te zetten',
    'gained-perhaps': 'misschien ook',
    lost: 'niet langer',
    exposed: 'applicaties die eraan hangen',
    'exposed-perhaps': 'misschien ook',
    bare: 'daarvan onder geen contract dat beschreven is',
  },
} as const

/** Texts about scenarios, in a report and on a page of their own. */
export const reportScenarios = {
  'report.scenario.text': ({ isOfPolicy }) =>
    isOfPolicy
      ? 'Dit zijn de scenario’s die het beleid noemt. Ze volgen uit wat de bestanden zeggen over wat waarvan afhangt, en zijn geen voorspelling: niets zegt dat het gebeurt.'
      : 'Het beleid noemt geen scenario’s. Hier staat wat stilvalt als niemand meer levert onder het recht van een land dat het niet vertrouwt, voor elk zo’n land waarbij zeker iets stilvalt. Het is geen voorspelling: niets zegt dat het gebeurt.',
  'report.scenario.none': ({ isOfPolicy }) =>
    isOfPolicy
      ? 'Geen ervan raakt iets.'
      : 'Het beleid noemt geen scenario’s, en voor zover bekend valt niets stil als niemand meer levert onder het recht van één land dat het niet vertrouwt.',
  'report.scenario.column': ({ column }) => COLUMNS[column],
  'report.scenario.table': ({ table }) => TABLES[table],
  'report.scenario.tile': ({ tile, count: n }) => TILES[n === 1 ? 'one' : 'more'][tile],
  'report.scenario.when': ({ round, isSure }) => (!isSure ? 'misschien' : round === 0 ? 'meteen' : `stap ${round}`),
  'report.scenario.sure': ({ isSure }) => (isSure ? 'zeker' : 'niet zeker'),
  'report.scenario.no-fallback': () => 'niets genoemd',
  'report.scenario.too-long': ({ minutes, isTooLong }) =>
    `na ${duration(minutes)}${isTooLong === undefined ? '' : isTooLong ? ', eerder dan het over is' : ', dan is het over'}`,
  'report.scenario.change': ({ power, of, isLost }) =>
    `${isLost ? 'niet langer' : 'nieuw'}: ${POWERS[power] ?? power} (${country(of)})`,
  'report.scenario.months': ({ months }) => count(months, 'maand', 'maanden'),
  'report.scenario.no-alternative': () => 'niets bekend',
  'report.scenario.more': ({ number }) =>
    `Nog ${count(number, 'rij staat', 'rijen staan')} in de tabel van de CSV en in de JSON.`,
} as const satisfies typeof english

const POWERS: Readonly<Record<string, string>> = {
  data: 'gegevens binnen bereik',
  'in-use': 'gegevens binnen bereik terwijl ermee wordt gerekend',
  metadata: 'wie en wanneer binnen bereik',
  accounts: 'accounts binnen bereik',
  'at-once': 'meteen stop te zetten',
  'in-time': 'updates en licenties kunnen ophouden',
}
