import type { Called } from '../risk-words.ts'
import { applications, canAnswer, few, many, theirs } from './council-words.ts'
import { all, called, country } from './words.ts'

const suppliers = (n: number): string => many(n, 'supplier', 'suppliers')

/** Answers on law, data, suppliers and places. */
export const councilLaw = {
  'council.reach.some': ({ part, whole }: { part: number; whole: number }): string =>
    `Of the ${whole} applications in use, ${part} ${part === 1 ? 'is' : 'are'} within reach of a law from outside.`,
  'council.reach.none': ({ whole }: { whole: number }): string =>
    `Of the ${whole} applications in use, none is surely within reach of a law from outside.`,
  'council.reach.country': ({ of, reach, stop }: { of: Called; reach: number; stop: number }): string =>
    `Under the law of ${country(of)}, somebody can get at the data of ${reach === 0 ? 'no application' : applications(reach)}. ${stop === 0 ? 'Nobody can stop an application at once.' : `Somebody can ${reach === 0 ? '' : 'also '}stop ${applications(stop)}.`}`,
  'council.reach.others': ({ countries }: { countries: readonly Called[] }): string =>
    `The law of ${all(countries.map(country))} reaches applications too.`,
  'council.reach.unknown': ({ part, who }: { part: number; who: readonly Called[] }): string =>
    `Of ${applications(part)} it is not known whether a law from outside reaches ${part === 1 ? 'it' : 'them'}. ${canAnswer(who, part === 1 ? 'Its owner' : 'Their owners')}`,
  'council.reach.can': (_: Record<never, never>): string => 'That somebody can do it does not mean that it happens.',
  'council.data.some': ({ part, whole }: { part: number; whole: number }): string =>
    `${many(whole, 'application holds', 'applications hold')} special or criminal personal data, or a BSN. Under a law from outside, somebody can surely get at the data of ${whole === 1 ? (part === 0 ? 'none' : 'it') : `${part === 0 ? 'none' : part} of these`}.`,
  'council.data.none': (_: Record<never, never>): string =>
    'No application is stated to hold special or criminal personal data, or a BSN.',
  'council.data.unknown': ({ part }: { part: number }): string =>
    `Of ${applications(part)} with such data it is not known who can get at it. ${theirs(part, 'owner')}`,
  'council.data.unstated': ({ part }: { part: number }): string =>
    `Which data ${many(part, 'application holds', 'applications hold')} is not known. ${theirs(part, 'owner')}`,
  'council.difference.count': ({
    trusted,
    outside,
    whole,
  }: {
    trusted: number
    outside: number
    whole: number
  }): string =>
    `Of the ${whole} suppliers, ${trusted} ${trusted === 1 ? 'stands' : 'stand'} under trusted law alone, and ${outside} under a law from outside too.`,
  'council.difference.owned': ({ part }: { part: number }): string =>
    `Of ${part} of these, the seat is in a trusted country but the control is not.`,
  'council.difference.reach': ({ of, law }: { of: Called; law: Called }): string =>
    `Under the law of ${country(of)}, a company can be made to hand over data. The law is called: ${called(law)}.`,
  'council.difference.stop': ({ of, law }: { of: Called; law: Called }): string =>
    `In ${country(of)}, a company can also be made to stop. The law is called: ${called(law)}.`,
  'council.difference.trusted': (_: Record<never, never>): string =>
    'These laws do not hold for a supplier under trusted law alone. Its host may still fall under them.',
  'council.difference.vng': (_: Record<never, never>): string =>
    'The VNG points out that a large European supplier makes one dependent too.',
  'council.suppliers.unknown': ({ part, who }: { part: number; who: readonly Called[] }): string =>
    `Of ${suppliers(part)} seat or control is not known. ${canAnswer(who, 'They')}`,
  'council.suppliers.country': ({ of, part }: { of: Called; part: number }): string =>
    `Under the law of ${country(of)} ${part === 1 ? 'stands' : 'stand'} ${suppliers(part)}.`,
  'council.suppliers.absent': (_: Record<never, never>): string =>
    'No supplier of applications under Russian or Chinese law was found.',
  'council.suppliers.devices': ({ of, part }: { of: Called; part: number }): string =>
    `The maker of ${many(part, 'kind', 'kinds')} of devices stands under the law of ${country(of)}.`,
  'council.location.inside': ({ part, whole }: { part: number; whole: number }): string =>
    `Of ${part} of the ${whole} applications it is known that they run within the area that the policy allows.`,
  'council.location.reached': ({ part }: { part: number }): string =>
    `Of these, ${part} ${part === 1 ? 'is' : 'are'} within reach of a law from outside all the same.`,
  'council.location.outside': ({ part }: { part: number }): string =>
    `${many(part, 'application runs', 'applications run')} outside that area.`,
  'council.location.two': (_: Record<never, never>): string =>
    'Where something runs, and whose law its owner stands under, are two different questions.',
  'council.location.unknown': ({ part, who }: { part: number; who: readonly Called[] }): string =>
    `Where ${many(part, 'application runs', 'applications run')} is not known. ${canAnswer(who, part === 1 ? 'Its owner' : 'Their owners')}`,
  'council.domains.first': ({ domain, part, whole }: { domain: string; part: number; whole: number }): string =>
    `The domain ${domain} has most within reach of a law from outside: ${part} of ${applications(whole)}.`,
  'council.domains.none': (_: Record<never, never>): string => 'No document names a domain.',
  'council.domains.missing': ({ part }: { part: number }): string =>
    `Of ${applications(part)} the domain is not known. ${theirs(part, 'owner')}`,
  'council.critical.count': ({ part, whole }: { part: number; whole: number }): string =>
    `${whole === 1 ? `The one critical process ${part === 1 ? 'needs something' : 'surely needs nothing'}` : `Of the ${whole} critical processes, ${part === 0 ? 'none' : part} ${part <= 1 ? 'needs' : 'need'} something`} within reach of a law from outside.`,
  'council.critical.none': (_: Record<never, never>): string => 'No critical process is described.',
  'council.critical.ask': (_: Record<never, never>): string =>
    'Which processes are critical is not known. The executive can answer that.',
  'council.accepted.count': ({ part }: { part: number }): string =>
    `${many(part, 'risk is', 'risks are')} accepted and in force.`,
  'council.accepted.by': ({ who }: { who: readonly string[] }): string => `They were accepted by ${few(who)}.`,
  'council.accepted.lapsed': ({ part }: { part: number }): string =>
    `${many(part, 'acceptance has', 'acceptances have')} run out, or ${part === 1 ? 'lacks' : 'lack'} something.`,
} as const
