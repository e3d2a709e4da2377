import type { Said } from '../message.ts'
import type { Called, RiskWords } from '../risk-words.ts'
import { withMore, withoutRemarks } from '../short.ts'
import { SURE } from './jurisdiction.ts'
import { called, hop, country as inFull, some } from './words.ts'

/** Texts of the rules on algorithms and artificial intelligence. */
export const ai = {
  'ai/no-algorithm-register': ({ count, total }: { count: number; total: number }): Said => ({
    what: `${total === 1 ? '1 application that helps' : `${count} of ${total} applications that help`} decide about residents ${count === 1 ? 'has' : 'have'} no entry in the algorithm register.`,
    why: 'Residents, council and supervisors cannot see then that an algorithm helps decide, and how.',
    todo: 'Register it, and state the entry under “algorithmRegister”; or that it is not known yet: “{ unknown: {} }”.',
  }),
  'ai/assistant-on-by-default.one': ({
    product,
    names,
    isRead,
  }: {
    product: string
    names: readonly string[]
    /** Whether a source says that it is on by default. */
    isRead: boolean
  }): Said => ({
    what: `${product} has an assistant that is on by default, and nothing says whether it is off in ${some(names)}.`,
    why: `There are data in it that are not public, and an assistant that nobody chose can read along.${isRead ? '' : ' That it is on by default is our judgement.'}`,
    todo: TO_SWITCH,
  }),
  'ai/assistant-on-by-default.many': ({ products }: { products: readonly string[] }): Said => ({
    what: `${products.length} products have an assistant that is on by default, and nothing says whether it is off: ${some(products)}.`,
    why: 'There are data in them that are not public, and an assistant that nobody chose can read along. That it is on by default is our judgement.',
    todo: TO_SWITCH,
  }),
  'related.assistant': ({ id, product }: { id: string; product: string }): string => `${id}, which is ${product}`,
  'fix.state-assistant': ({ about }: { about: string }): string => `State whether the assistant of ${about} is on…`,
  'ai/assistant-without-dpia.one': ({
    id,
    features,
    reaches,
  }: {
    id: string
    features: readonly string[]
    /** Which data they reach; '' where nobody says it. */
    reaches: string
  }): Said => ({
    what: `In ${id} an assistant is on${REACHED[reaches] ?? ', where there are personal data, and nobody says which data it reaches'}, without a DPIA: ${some(features)}.`,
    why: UNASSESSED,
    todo: `${TO_ASSESS}${reaches === '' ? ' And state which data it reaches, under “reaches”.' : ''}`,
  }),
  'ai/assistant-without-dpia.many': ({
    names,
    isCertain,
  }: {
    names: readonly string[]
    /** Whether they reach the personal data for certain. */
    isCertain: boolean
  }): Said => ({
    what: `In ${names.length} applications with personal data an assistant is on${isCertain ? ' that reaches those' : ''}, without a DPIA: ${some(names)}.`,
    why: UNASSESSED,
    todo: TO_ASSESS,
  }),
  'ai/foreign-model': ({ model, party, country, isOwner, names, features, reaches, weak }: ModelWords): Said => {
    const name = withoutRemarks(called(party))
    const to = isOwner ? `${name}, which has an owner in ${inFull(country)},` : withMore(name, called(country))
    return {
      what: `${(SENT[reaches] ?? sentUnsaid)(some(names))} to ${to} through ${some(features)}, with ${model} as the model.`,
      why: `Wherever the application runs, who runs the model behind it reads what it gets, under the law there.${weak === undefined ? '' : ` Less sure: “${hop(weak.from, weak.relation, weak.to)}” ${SURE[weak.sure] ?? ''}.`}`,
      todo: 'Take a model that you run yourselves, or that a party under European law runs; else keep these data from it, or switch it off.',
    }
  },
}

const REACHED: Readonly<Record<string, string>> = {
  'organisation-data': ' that reaches personal data',
  'entered-text': ' for what people enter, where there are personal data',
}

const TO_SWITCH =
  'See in its settings whether it is on, switch it off where nobody decided otherwise, and state which under “generativeAi”.'

const UNASSESSED =
  'Without that assessment nobody wrote down which personal data the assistant gets, on what ground, and what can go wrong for the people they are about.'

const TO_ASSESS = 'Switch it off until the DPIA is there; then state where it is, under “dpia”.'

/** What the text on a model outside the trusted countries is made of. */
interface ModelWords {
  readonly model: string
  readonly party: Called
  readonly country: Called
  /** Through its owner, not its own seat. */
  readonly isOwner: boolean
  readonly names: readonly string[]
  readonly features: readonly string[]
  /** Which data the first of them reaches; '' where nobody says it. */
  readonly reaches: string
  readonly weak?: NonNullable<RiskWords['weak']>
}

const SENT: Readonly<Record<string, (names: string) => string>> = {
  'organisation-data': (names) => `Personal or confidential data of ${names} go`,
  'entered-text': (names) => `What people enter in ${names}, where data are personal or confidential, goes`,
}

function sentUnsaid(names: string): string {
  return `Data of ${names}, nobody says which, go`
}
