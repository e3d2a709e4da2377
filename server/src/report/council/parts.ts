import type { Message } from '../../l10n/message.ts'
import type { Part } from './part.ts'
import { assistants, energy, unknowns } from './parts/ai-energy.ts'
import { alternatives, ambition, gaiaX, others, plan } from './parts/course.ts'
import { acceptedRisks, criticalProcesses, cutOff } from './parts/cut-off.ts'
import { hosting, signIn, workplace } from './parts/dependencies.ts'
import { hosts, location } from './parts/location.ts'
import { commonGround, openSource, ownSoftware, whyClosed } from './parts/openness.ts'
import { concentration, contracts, decisions, exit, price, tenders, together } from './parts/purchase.ts'
import { domains, personalData, reach } from './parts/reach.ts'
import { difference, suppliers } from './parts/suppliers.ts'

/** A part of an answer by its name, as a list of questions asks for it: `cut-off`. */
export type PartId = Extract<Message, { readonly key: 'council.part' }>['args']['part']

/** The parts that answers are made of, those of which the tables come first coming first. */
export const PARTS: Readonly<Record<PartId, Part>> = {
  workplace,
  'sign-in': signIn,
  hosting,
  'cut-off': cutOff,
  reach,
  'personal-data': personalData,
  location,
  hosts,
  suppliers,
  difference,
  concentration,
  'critical-processes': criticalProcesses,
  exit,
  contracts,
  price,
  tenders,
  decisions,
  together,
  alternatives,
  'open-source': openSource,
  'common-ground': commonGround,
  'own-software': ownSoftware,
  'why-closed': whyClosed,
  ambition,
  plan,
  others,
  'gaia-x': gaiaX,
  assistants,
  energy,
  'accepted-risks': acceptedRisks,
  domains,
  unknowns,
}

export const PART_IDS = Object.keys(PARTS) as readonly PartId[]

export function isPart(name: string): name is PartId {
  return Object.hasOwn(PARTS, name)
}
