import type { Said } from '../message.ts'

/** Texts of the rules on algorithms and artificial intelligence. */
export const ai = {
  'ai/no-algorithm-register': ({ count, total }: { count: number; total: number }): Said => ({
    what: `${total === 1 ? '1 application that helps' : `${count} of ${total} applications that help`} decide about residents ${count === 1 ? 'has' : 'have'} no entry in the algorithm register.`,
    why: 'Residents, council and supervisors cannot see then that an algorithm helps decide, and how.',
    todo: 'Register it, and state the entry under “algorithmRegister”; or that it is not known yet: “{ unknown: {} }”.',
  }),
}
