/** Texts of what commands of the editor write. */
export const commands = {
  'new.landscape': ({ name }: { name: string }): string =>
    `The application landscape of ${name}. Havenwijzer reviews it while you write.`,
  'new.application': (_: Record<never, never>): string =>
    'Write your first application here: begin with a dash, and the editor offers the rest.',
  'policy.in-force': ({ from }: { from: string }): string =>
    `What holds for this file${from === '' ? ', as no policy says otherwise' : `: ${from}`}`,
} as const
