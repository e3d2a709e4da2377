import type { commands as english } from '../en/commands.ts'

/** Texts of what commands of the editor write. */
export const commands = {
  'new.landscape': ({ name }) => `Het applicatielandschap van ${name}. Havenwijzer beoordeelt het terwijl u schrijft.`,
  'new.application': () => 'Schrijf hier de eerste applicatie: begin met een streepje, de editor biedt de rest aan.',
  'policy.in-force': ({ from }) =>
    `Wat voor dit bestand geldt${from === '' ? ', want geen beleid zegt iets anders' : `: ${from}`}`,
} as const satisfies typeof english
