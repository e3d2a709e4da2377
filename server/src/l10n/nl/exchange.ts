import type { exchange as english } from '../en/exchange.ts'
import { some } from './words.ts'

/** Texts of the rules on how software exchanges data. */
export const exchange = {
  'common-ground/no-open-api.closed': ({ names, standards, isScreen }) => ({
    what: isScreen
      ? `${names.length === 1 ? `De dienst ${some(names)} biedt` : `${names.length} diensten bieden`} schermen en geen API${names.length === 1 ? '' : `: ${some(names)}`}.`
      : `${names.length === 1 ? `Wat ${some(names)} biedt` : `Wat ${names.length} componenten bieden`}, is op geen open standaard${standards.length === 0 ? '' : ` (${some(standards)})`}${names.length === 1 ? '' : `: ${some(names)}`}.`,
    why: 'Zo bouwt wie ermee koppelt voor dit product alleen, en opnieuw als het wordt vervangen.',
    todo: 'Bied een API op een open standaard, of, als die er niet is, volgens de REST API Design Rules (nlgov-rest-adr); en vermeld die onder “provides”.',
  }),
  'common-ground/no-open-api.unstated': ({ names }) => ({
    what:
      names.length === 1
        ? `Van wat ${some(names)} biedt, is geen standaard vermeld.`
        : `Van wat ${names.length} componenten bieden, is geen standaard vermeld: ${some(names)}.`,
    why: 'Zo is niet te zeggen of wat ermee koppelt ook op iets anders past.',
    todo: 'Vermeld “standard” en “version” onder “provides”; is er geen, zeg dan wat het is: “standard: maatwerk”.',
  }),
  'common-ground/retired-api-version': ({ standard, version, isWithdrawn, uses, instead }) => ({
    what: `Versie ${version} van ${standard} is ${isWithdrawn ? 'ingetrokken' : 'uit ondersteuning'}, en wordt nog gevolgd of geboden: ${some(uses)}.`,
    why: 'Niemand herstelt die versie nog, en de andere kant kan ermee stoppen.',
    todo:
      instead.length === 0
        ? 'Spreek met de andere kant een versie af die wordt bijgehouden.'
        : `Ga over op een versie die in gebruik is: ${some(instead)}.`,
  }),
  'common-ground/mandatory-standard-missing': ({ names, missing, components }) => ({
    what:
      names.length === 1
        ? `Bij de standaarden die ${some(names)} vermeldt, ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'} ${some(missing)}, die GEMMA verplicht noemt voor ${some(components)}.`
        : `${names.length} onderdelen vermelden standaarden zonder een die GEMMA verplicht noemt voor wat ze zijn (${some(components)}): ${some(names)}.`,
    why: 'Wat anderen op die standaard bouwen, past dan niet, zodat koppelingen voor dit product alleen worden gemaakt.',
    todo: 'Vermeld de standaard als die wordt gevolgd; zo niet, vraag erom bij de volgende aanbesteding, verlenging of uitgave.',
  }),
  'common-ground/no-fsc': ({ interfaces, isHabit }) => ({
    what:
      interfaces.length === 1
        ? `De koppeling ${some(interfaces)} gaat naar een andere organisatie, en er staat niet bij waarlangs${isHabit ? ', terwijl de meeste andere hier dat wel vermelden' : ''}.`
        : `${interfaces.length} koppelingen gaan naar een andere organisatie, en er staat niet bij waarlangs${isHabit ? ', terwijl de meeste andere hier dat wel vermelden' : ''}: ${some(interfaces)}.`,
    why: 'Zonder een intermediair als FSC moet iedereen zelf regelen wie mag aanroepen, over welke verbinding, en wat daarvan wordt vastgelegd.',
    todo: 'Laat het verkeer via FSC gaan, een verplicht deel van het Digikoppeling REST API-profiel, en vermeld “via: fsc”; of vermeld waar het dan langs gaat.',
  }),
  'common-ground/too-many-couplings': ({ names, counts, others, most }) => ({
    what:
      names.length === 1
        ? `Hier is ${some(names)} punt-tot-punt gekoppeld met ${some(counts.map(String))} andere: ${some(others)}.`
        : `${names.length} onderdelen zijn punt-tot-punt gekoppeld met ${most} andere of meer: ${some(names.map((name, i) => `${name} (${counts[i]})`))}.`,
    why: `Naar elk daarvan moet worden gekeken als het verandert; vanaf ${most} wil uw beleid dat weten.`,
    todo: 'Kijk welke een dienst op een open standaard kunnen gebruiken, een notificatie kunnen krijgen, of via een integratiecomponent kunnen, en neem dat mee bij de volgende wijziging.',
  }),
  'fix.state-fsc': ({ shown }) => `Vermeld dat ${shown} via FSC gaat`,
  'related.lacks-standard': ({ id, standards }) => `bij ${id} ontbreekt ${some(standards)}`,
  'fix.state-standard': ({ id, standard }) => `Vermeld dat ${id} ${standard} volgt`,
} satisfies typeof english
