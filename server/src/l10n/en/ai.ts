import type { Said } from '../message.ts'
import { some } from './words.ts'

/** Texts of the rules on algorithms and artificial intelligence. */
export const ai = {
  'ai/no-algorithm-register': ({ count, total }: { count: number; total: number }): Said => ({
    what: `${total === 1 ? '1 application that helps' : `${count} of ${total} applications that help`} decide about residents ${count === 1 ? 'has' : 'have'} no entry in the algorithm register.`,
    why: 'Residents, council and supervisors cannot see then that an algorithm helps decide, and how.',
    todo: 'Register it, and state the entry under “algorithmRegister”; or that it is not known yet: “{ unknown: {} }”.',
  }),
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
}

const REACHED: Readonly<Record<string, string>> = {
  'organisation-data': ' that reaches personal data',
  'entered-text': ' for what people enter, where there are personal data',
}

const UNASSESSED =
  'Without that assessment nobody wrote down which personal data the assistant gets, on what ground, and what can go wrong for the people they are about.'

const TO_ASSESS = 'Switch it off until the DPIA is there; then state where it is, under “dpia”.'
