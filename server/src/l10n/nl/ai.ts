import type { ai as english } from '../en/ai.ts'

/** Texts of the rules on algorithms and artificial intelligence. */
export const ai = {
  'ai/no-algorithm-register': ({ count, total }) => ({
    what: `Van ${total === 1 ? '1 applicatie die meebeslist' : `${count} van de ${total} applicaties die meebeslissen`} over inwoners staat er geen vermelding in het algoritmeregister bij.`,
    why: 'Inwoners, raad en toezichthouders kunnen dan niet zien dat een algoritme meebeslist, en hoe.',
    todo: 'Registreer het, en noem de vermelding onder “algorithmRegister”; of zeg dat het nog niet bekend is: “{ unknown: {} }”.',
  }),
} satisfies typeof english
