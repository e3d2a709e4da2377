import type { Called } from '../risk-words.ts'
import { applications, canAnswer, few, many, number, partOf, theirs } from './council-words.ts'
import { called } from './words.ts'

const contracts = (n: number): string => many(n, 'contract', 'contracts')

const DEMANDS = {
  place: 'Place: storage, processing and support within a named area.',
  law: 'Law: name the law that supplier and sub-processors stand under, with their owners.',
  keys: 'Keys: in the hands of the organisation alone.',
  exit: 'Leaving: a plan that was tried, and help in leaving.',
  formats: 'Formats: data in open formats, links on open standards.',
} as const

/** Answers on buying, contracts, and leaving. */
export const councilPurchase = {
  'council.tenders.gpa': (_: Record<never, never>): string =>
    'Bidders from countries that are party to the GPA may not be shut out for their country.',
  'council.tenders.can': (_: Record<never, never>): string =>
    'Demands on place, law, keys, leaving and open standards are possible, where they fit what is bought.',
  'council.tenders.excludes': ({ part }: { part: number }): string =>
    `${many(part, 'tender has', 'tenders have')} a demand that shuts bidders out for their country.`,
  'council.tenders.demand': ({ demand }: { demand: keyof typeof DEMANDS }): string => DEMANDS[demand],
  'council.tenders.unknown': (_: Record<never, never>): string =>
    'How much the law counts in the judgement is not known. Who buys can answer that.',
  'council.tenders.signal': (_: Record<never, never>): string => 'This is a signal, no legal advice.',
  'council.decisions.recorded': ({ part, whole }: { part: number; whole: number }): string =>
    `For ${partOf(part, whole, 'application, platform or kind of device', 'applications, platforms and kinds of devices')} ${part === 0 ? 'is a decision' : 'a decision is'} stated in which the dependence was weighed.`,
  'council.decisions.replacing': ({ part }: { part: number }): string =>
    `For ${part} of them, a decision to replace ${part === 1 ? 'it' : 'them'} is stated.`,
  'council.decisions.unknown': ({ part }: { part: number }): string =>
    `For ${part} it is not known whether that was weighed. ${theirs(part, 'owner')}`,
  'council.contracts.terms': ({ part, whole }: { part: number; whole: number }): string =>
    `Of the ${contracts(whole)} in use, ${part === 0 ? 'none' : part} ${part <= 1 ? 'names' : 'name'} the GIBIT as terms.`,
  'council.contracts.clause': ({ part }: { part: number }): string =>
    `${many(part, 'contract arranges', 'contracts arrange')} leaving.`,
  'council.contracts.ended': ({ part }: { part: number }): string =>
    `${many(part, 'contract has', 'contracts have')} ended.`,
  'council.contracts.none': (_: Record<never, never>): string => 'No contract is described.',
  'council.contracts.ask': (_: Record<never, never>): string =>
    'Which contracts there are is not known. Who manages the contracts can answer that.',
  'council.contracts.unknown': ({ part }: { part: number }): string =>
    `Whether ${many(part, 'contract arranges', 'contracts arrange')} leaving is not known. Who manages the contracts can answer that.`,
  'council.exit.planned': ({ part, whole }: { part: number; whole: number }): string =>
    `For ${partOf(part, whole, 'application from others', 'applications from others')} ${part === 0 ? 'is a plan' : 'a plan'} to leave${part === 0 ? '' : ' is'} stated.`,
  'council.exit.tried': ({ tried, loss }: { tried: number; loss: number }): string =>
    `Leaving as planned was tried for ${tried === 0 ? 'none' : tried}, and sudden loss for ${loss === 0 ? 'none' : loss}.`,
  'council.exit.none': (_: Record<never, never>): string => 'Nothing is had from others.',
  'council.exit.unknown': ({ part }: { part: number }): string =>
    `Whether there is a plan for ${applications(part)} is not known. ${theirs(part, 'owner')}`,
  'council.price.cost': ({ part, cost }: { part: number; cost: number }): string =>
    `${many(part, 'contract states', 'contracts state')} what ${part === 1 ? 'it costs' : 'they cost'}: ${number(cost)} euro a year together.`,
  'council.price.hand': ({ party, cost }: { party: Called; cost: number }): string =>
    `Of all costs that are stated, ${number(cost)} euro a year goes to ${called(party)}.`,
  'council.price.automatic': ({ part }: { part: number }): string =>
    `${many(part, 'contract goes', 'contracts go')} on by ${part === 1 ? 'itself' : 'themselves'}.`,
  'council.price.unknown': (_: Record<never, never>): string =>
    'What a sharp rise in prices would mean is not known. Who manages the contracts can answer that.',
  'council.together.contracts': ({ part, whole }: { part: number; whole: number }): string =>
    `Of the ${contracts(whole)} in use, ${part === 0 ? 'none' : part} ${part <= 1 ? 'is' : 'are'} part of a joint purchase.`,
  'council.together.services': ({ part }: { part: number }): string =>
    `${many(part, 'application is', 'applications are')} shared: another organisation provides ${part === 1 ? 'it' : 'them'}.`,
  'council.together.unknown': (_: Record<never, never>): string =>
    'Whether policy is shared with others is not known. The executive can answer that.',
  'council.ai.count': ({ on, off }: { on: number; off: number }): string =>
    `Of generative AI, ${many(on, 'feature is', 'features are')} stated to be on, and ${off} to be off.`,
  'council.ai.on': ({ names }: { names: readonly string[] }): string => `On: ${few(names)}.`,
  'council.ai.off': ({ names }: { names: readonly string[] }): string => `Off: ${few(names)}.`,
  'council.ai.reaching': ({ part }: { part: number }): string =>
    `Of those that are on, ${part} can get at data of the organisation.`,
  'council.ai.unassessed': ({ part }: { part: number }): string =>
    `Of ${many(part, 'feature that is on', 'features that are on')}, no DPIA is stated.`,
  'council.ai.none': (_: Record<never, never>): string => 'No feature of generative AI is stated.',
  'council.ai.unknown': ({ part, who }: { part: number; who: readonly string[] }): string =>
    `Of ${many(part, 'product', 'products')} with AI built in, it is not known whether that is on. ${canAnswer(who, part === 1 ? 'Its owner' : 'Their owners')}`,
  'council.ai.ask': (_: Record<never, never>): string =>
    'Whether AI is used elsewhere is not known. The owners of applications can answer that.',
  'council.energy.count': ({ part, whole }: { part: number; whole: number }): string =>
    `For ${partOf(part, whole, 'platform', 'platforms')} something is stated on energy.`,
  'council.energy.renewable': ({ name, percent }: { name: string; percent: number }): string =>
    `${name} runs on ${number(percent)} per cent renewable energy.`,
  'council.energy.pue': ({ name, pue }: { name: string; pue: number }): string =>
    `The PUE of ${name} is ${number(pue)}.`,
  'council.energy.none': (_: Record<never, never>): string => 'Nothing is stated on energy.',
  'council.energy.unknown': ({ part }: { part: number }): string =>
    `Of ${many(part, 'platform', 'platforms')}, energy use is not known. Who runs them can answer that.`,
  'council.hosts.count': ({ dutch, european, whole }: { dutch: number; european: number; whole: number }): string =>
    `Of the ${whole} applications, ${dutch === 0 ? 'none' : dutch} ${dutch <= 1 ? 'runs' : 'run'} with a host under Dutch law, and ${european === 0 ? 'none' : european} with another European host.`,
  'council.hosts.outside': ({ part }: { part: number }): string =>
    `Of ${applications(part)}, the host stands under a law from outside Europe.`,
  'council.hosts.unknown': ({ part }: { part: number }): string =>
    `With whom ${many(part, 'application runs', 'applications run')} is not known. ${theirs(part, 'supplier')}`,
  'council.hosts.local': (_: Record<never, never>): string =>
    'Which suppliers come from the region is not known. Who buys can answer that.',
} as const
