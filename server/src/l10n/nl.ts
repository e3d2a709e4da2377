import type { Messages, Said } from './message.ts'
import { abbreviations } from './nl/abbreviations.ts'
import { acceptances } from './nl/acceptances.ts'
import { ai } from './nl/ai.ts'
import { alternatives } from './nl/alternatives.ts'
import { calendar } from './nl/calendar.ts'
import { catalogue } from './nl/catalogue.ts'
import { catalogueLint } from './nl/catalogue-lint.ts'
import { changes } from './nl/changes.ts'
import { commandLine } from './nl/command-line.ts'
import { commands } from './nl/commands.ts'
import { commonGround } from './nl/common-ground.ts'
import { completion } from './nl/completion.ts'
import { components } from './nl/components.ts'
import { concentration } from './nl/concentration.ts'
import { continuity } from './nl/continuity.ts'
import { contracts } from './nl/contracts.ts'
import { controlChanges } from './nl/control-changes.ts'
import { council } from './nl/council.ts'
import { councilCourse } from './nl/council-course.ts'
import { councilLaw } from './nl/council-law.ts'
import { councilLeaning } from './nl/council-leaning.ts'
import { councilPurchase } from './nl/council-purchase.ts'
import { councilQuestions } from './nl/council-questions.ts'
import { councilTables } from './nl/council-tables.ts'
import { decisions } from './nl/decisions.ts'
import { devices } from './nl/devices.ts'
import { display } from './nl/display.ts'
import { durations } from './nl/durations.ts'
import { exchange } from './nl/exchange.ts'
import { facts } from './nl/facts.ts'
import { fixing } from './nl/fixing.ts'
import { governance } from './nl/governance.ts'
import { haven } from './nl/haven.ts'
import { hover } from './nl/hover.ts'
import { jurisdiction } from './nl/jurisdiction.ts'
import { leaving } from './nl/leaving.ts'
import { lockIn } from './nl/lock-in.ts'
import { navigation } from './nl/navigation.ts'
import { openness } from './nl/openness.ts'
import { outputs } from './nl/outputs.ts'
import { overview } from './nl/overview.ts'
import { places } from './nl/places.ts'
import { priceRise } from './nl/price-rise.ts'
import { questions } from './nl/questions.ts'
import { report } from './nl/report.ts'
import { reportPictures } from './nl/report-pictures.ts'
import { reportProcurement } from './nl/report-procurement.ts'
import { reportRequirements } from './nl/report-requirements.ts'
import { reportRoadmap } from './nl/report-roadmap.ts'
import { reportScenarios } from './nl/report-scenarios.ts'
import { reportSuppliers } from './nl/report-suppliers.ts'
import { scenario } from './nl/scenario.ts'
import { seals } from './nl/seals.ts'
import { mend, slip } from './nl/slips.ts'
import { software } from './nl/software.ts'
import { standards } from './nl/standards.ts'
import { takeover } from './nl/takeover.ts'
import { undeclared } from './nl/undeclared.ts'
import { anyKind, anyType, form, kind, kinds, range } from './nl/words.ts'

/** Every text for users, in Dutch. */
export const nl = {
  ...abbreviations,
  ...council,
  ...councilCourse,
  ...councilLaw,
  ...councilLeaning,
  ...councilPurchase,
  ...councilQuestions,
  ...councilTables,
  ...acceptances,
  ...alternatives,
  ...calendar,
  ...catalogue,
  ...catalogueLint,
  ...changes,
  ...commandLine,
  ...commands,
  ...controlChanges,
  ...decisions,
  ...display,
  ...commonGround,
  ...components,
  ...exchange,
  ...facts,
  ...fixing,
  ...governance,
  ...completion,
  ...concentration,
  ...ai,
  ...continuity,
  ...devices,
  ...haven,
  ...hover,
  ...jurisdiction,
  ...lockIn,
  ...navigation,
  ...outputs,
  ...overview,
  ...software,
  ...standards,
  ...leaving,
  ...contracts,
  ...undeclared,
  ...openness,
  ...places,
  ...priceRise,
  ...questions,
  ...report,
  ...reportPictures,
  ...reportRoadmap,
  ...reportProcurement,
  ...reportRequirements,
  ...reportScenarios,
  ...reportSuppliers,
  ...durations,
  ...scenario,
  ...seals,
  ...takeover,
  'structure/yaml-syntax.slip': ({ code, detail }) => slip(code, detail),
  'structure/yaml-syntax.alias': ({ name }) => ({
    what: `“*${name}” verwijst naar een anker dat er niet boven staat.`,
    why: 'Daardoor staat hier geen waarde.',
    todo: `Zet “&${name}” bij de bedoelde waarde, hoger in dit document.`,
  }),
  'structure/schema.unknown-key': ({ key, near }) => ({
    what: `Het formaat kent hier geen sleutel “${key}”.${meant(near)}`,
    why: 'Wat eronder staat, wordt niet gelezen.',
    todo:
      near === ''
        ? 'Kies een sleutel uit het formaat, of begin een eigen sleutel met “x-”.'
        : `Maak er ${near} van, of begin met “x-” als het een eigen sleutel is.`,
  }),
  'structure/schema.missing-key': ({ key }) => ({
    what: `De sleutel “${key}” ontbreekt.`,
    why: 'Zonder die sleutel zegt dit te weinig.',
    todo: `Voeg “${key}” toe.`,
  }),
  'structure/schema.not-in-list': ({ key, value, expected, near }) => ({
    what:
      value === '' ? `“${key}” heeft geen waarde.` : `“${value}” is geen mogelijke waarde van “${key}”.${meant(near)}`,
    why: 'De lijst met waarden ligt vast, zodat een beoordeling ervan uit kan gaan.',
    todo: `Kies uit: ${expected}${expected.endsWith('…') ? '' : '.'}`,
  }),
  'structure/schema.wrong-type': ({ key, expected }) => ({
    what:
      key === '' ? `Hier hoort ${anyType(expected)} te staan.` : `Bij “${key}” hoort ${anyType(expected)} te staan.`,
    why: 'Wat hier staat, is niet zo te lezen.',
    todo: 'Schrijf het in die vorm.',
  }),
  'structure/schema.wrong-form': ({ key, form: name, value }) => ({
    what: value === '' ? `“${key}” heeft niet de juiste vorm.` : `“${value}” heeft niet de vorm van “${key}”.`,
    why: 'In een andere vorm is het niet op te zoeken of te vergelijken.',
    todo: `Schrijf ${form(name)}.`,
  }),
  'structure/schema.out-of-range': ({ key, value, expected }) => ({
    what: `${value === '' ? 'Dit' : value} valt buiten de grenzen van “${key}”.`,
    why: 'Op een waarde die niet kan, is niets te baseren.',
    todo: `Schrijf een waarde ${range(expected)}.`,
  }),
  'structure/schema.duplicate-value': ({ key }) => ({
    what: `“${key}” noemt twee keer hetzelfde.`,
    why: 'De tweede keer voegt niets toe; misschien is iets anders bedoeld.',
    todo: 'Laat er één staan, of verbeter de andere.',
  }),
  'structure/schema.newer': ({ version }) => ({
    what: `Dit document heeft versie ${version} van het formaat; deze Havenwijzer leest versie 1.`,
    why: 'Daarom is er niets van beoordeeld.',
    todo: 'Gebruik een nieuwere Havenwijzer.',
  }),
  'structure/schema.other-kind': ({ kind: said, name }) => ({
    what: `Volgens de bestandsnaam is dit “${name}”, maar het document zegt “${said}”.`,
    why: 'Het is gelezen als wat het document zegt.',
    todo: 'Geef het bestand een andere naam, of verander “kind”.',
  }),
  'structure/schema.empty': ({ name }) => ({
    what: 'Dit document zegt nog niets.',
    why: 'Er valt dus niets te beoordelen.',
    todo: `Begin met “kind: ${name}”, “version: 1” en “organisation:”.`,
  }),
  'structure/unsafe-yaml': ({ limit }) => (LIMITS[limit] ?? tooManyAliases)(),
  'structure/yaml-norway': ({ text, reads }) => ({
    what: `“${text}” staat niet tussen aanhalingstekens.`,
    why: `Veel programma’s die YAML lezen, zien er ${reads === 'boolean' ? 'waar of onwaar' : 'een getal'} in; hier is het als tekst gelezen.`,
    todo: `Schrijf "${text}".`,
  }),
  'structure/impossible-date.no-day': ({ date }) => ({
    what: `${date} staat niet in de kalender.`,
    why: 'Zonder echte datum is niet te zeggen wat nog moet gebeuren en wat te laat is.',
    todo: 'Verbeter de datum.',
  }),
  'structure/impossible-date.future': ({ key, date, today }) => ({
    what: `“${key}” is ${date}, en dat is na vandaag (${today}).`,
    why: 'Het zegt wanneer iets is gedaan of bekend was, en dat kan niet in de toekomst liggen.',
    todo: 'Verbeter de datum.',
  }),
  'structure/impossible-date.order': ({ key, date, start, startDate }) => ({
    what: `“${key}” (${date}) ligt vóór “${start}” (${startDate}).`,
    why: 'Ze kunnen niet allebei kloppen.',
    todo: 'Verbeter een van de twee.',
  }),
  'structure/duplicate-id': ({ id, kind: one, count, otherKind }) => ({
    what:
      one === otherKind
        ? `Het id ${id} wordt voor ${count} ${kinds(one)} gebruikt.`
        : `Het id ${id} wordt voor een ${kind(otherKind)} en voor een ${kind(one)} gebruikt.`,
    why: 'Daardoor is niet te zien welke ervan een verwijzing bedoelt.',
    todo: 'Geef een ervan een ander id, of verwijder die.',
  }),
  'structure/unknown-reference.missing': ({ id, organisation, path, kind: wanted, near, count }) => ({
    what: `Er is geen ${kind(wanted)} “${id}” beschreven${organisation === '' ? '' : ` voor ${organisation}`}.${meant(near)}`,
    why: `“${path}” verwijst ernaar${count > 1 ? `, ${count} keer in dit bestand` : ''}, dus breekt de keten hier af.`,
    todo: near === '' ? 'Beschrijf die alsnog, of verander de verwijzing.' : `Maak er ${near} van, of beschrijf ${id}.`,
  }),
  'structure/unknown-reference.organisation': ({ id, home }): Said => ({
    what: `Alleen dit document noemt “${id}”, en alles waarnaar het verwijst, hoort bij ${home}.`,
    why: 'Het is gelezen als een document van die organisatie.',
    todo: `Maak er ${home} van.`,
  }),
  'structure/unknown-reference.policy': ({ path }): Said => ({
    what: `Er staat hier geen beleid op “${path}”, waarop dit voortbouwt.`,
    why: 'Niets van wat daarin staat geldt: geen niveaus, landen of drempels, alleen wat hier staat en wat zonder beleid geldt.',
    todo: 'Verbeter het pad, dat vanaf dit bestand telt, of beoordeel de map waarin beide staan. Een beleid heet havenwijzer.yaml.',
  }),
  'structure/unknown-reference.renamed': ({ id, old, count }) => ({
    what: `${count} verwijzingen zeggen nog “${old}”, dat niet beschreven is; niets verwijst naar “${id}”.`,
    why: 'Het lijkt erop dat het id alleen hier is veranderd; bij elk van die verwijzingen breekt de keten af.',
    todo: 'Verander de andere ook, of verander dit terug.',
  }),
  'structure/reference-kind': ({ id, path, kind: is, wanted }) => ({
    what: `Bij “${path}” hoort ${anyKind(wanted)}; “${id}” is een ${kind(is)}.`,
    why: 'Daardoor is de keten hier niet te volgen.',
    todo: 'Verwijs naar iets van de juiste soort.',
  }),
  'structure/contradicting-statements': ({ id, key, one, two }) => ({
    what: `Twee documenten spreken elkaar tegen over “${key}” van ${id}: “${one}” en “${two}”.`,
    why: 'Een beoordeling kan maar van één ervan uitgaan.',
    todo: 'Verbeter een van de twee, of zeg het op één plaats.',
  }),
  'structure/unused-definition': ({ id, kind: name }) => ({
    what: `Niets verwijst naar ${THE[name] ?? 'de'} ${kind(name)} ${id}.`,
    why: 'Misschien is het een overblijfsel, of zegt de plek die het gebruikt dat nog niet.',
    todo: 'Verwijs ernaar waar het gebruikt wordt, of verwijder het.',
  }),
  'structure/circular-hosting': ({ chain }) => ({
    what: `“runsOn” loopt in een kring rond: ${chain}.`,
    why: 'Daardoor is niet te zeggen waar dit echt draait.',
    todo: 'Verbeter “runsOn” van een ervan.',
  }),
  'rule.failed': ({ rule }) => ({
    what: `De regel ${rule} kon hier niet worden toegepast.`,
    why: 'Dat is een fout in Havenwijzer, niet in uw bestand; de andere regels zijn wel toegepast.',
    todo: 'Meld het ons alstublieft.',
  }),
  'related.also-defined': ({ id, kind: name }) => `${kind(name)} ${id}, ook hier beschreven`,
  'related.defined': ({ id, kind: name }) => `${kind(name)} ${id}, hier beschreven`,
  'related.says': ({ id }) => `zegt ${id}`,
  'related.other-value': ({ key, value }) => `${key} is hier “${value}”`,
  'related.runs-on': ({ id, on }) => `${id} draait op ${on}`,
  'fix.mend': ({ code, detail }) => mend(code, detail),
  'fix.change-to': ({ to }) => `Wijzig in ${to}`,
  'fix.change-all': ({ to, count }) => `Wijzig alle ${count} in ${to}`,
  'fix.rename-back': ({ to }) => `Wijzig terug in ${to}`,
  'fix.create': ({ id, section }) => `Beschrijf ${id} onder ${section}`,
  'fix.remove': ({ id }) => `Verwijder ${id}`,
  'fix.quote': ({ text }) => `Schrijf "${text}"`,
  'file.unreadable': ({ file, reason }) => `${file} kan niet worden gelezen: ${UNREADABLE[reason] ?? reason}`,
} satisfies Messages

const meant = (near: string): string => (near === '' ? '' : ` Bedoelt u ${near}?`)

/** Articles of the kinds that an unused definition may be of; the others take “de”. */
const THE: Readonly<Record<string, string>> = { contract: 'het', platform: 'het' }

const tooManyAliases = (): Said => ({
  what: 'De aliassen hier staan voor meer dan tienduizend waarden.',
  why: 'Ze lezen zou het programma kunnen laten vastlopen; daarom is dit deel niet gelezen.',
  todo: 'Schrijf uit wat er bedoeld is.',
})

const LIMITS: Readonly<Record<string, () => Said>> = {
  aliases: tooManyAliases,
  depth: () => ({
    what: 'Dit is dieper dan 100 niveaus genest.',
    why: 'Het lezen zou het programma kunnen laten vastlopen; daarom is dit deel niet gelezen.',
    todo: 'Schrijf het met minder niveaus.',
  }),
  size: () => ({
    what: 'Dit bestand is groter dan het beleid toestaat.',
    why: 'Daarom is het niet gelezen.',
    todo: 'Splits het, bijvoorbeeld per domein, of verhoog thresholds.fileMegabytes.',
  }),
}

const UNREADABLE: Readonly<Record<string, string>> = {
  'not-found': 'dit bestand bestaat niet.',
  'no-permission': 'u mag het niet lezen; controleer de rechten.',
  'not-utf8': 'het is geen UTF-8-tekst; sla het op als UTF-8.',
  directory: 'het is een map.',
  'not-a-file': 'het is geen gewoon bestand, maar een pipe, een socket of een apparaat.',
  'dangling-link': 'het is een koppeling naar een bestand dat er niet is.',
  'too-large': 'het is groter dan het beleid toestaat (thresholds.fileMegabytes).',
  failed: 'de schijf gaf een fout.',
}
