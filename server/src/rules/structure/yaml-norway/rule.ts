import { message } from '../../../l10n/message.ts'
import { at, defineRule, nameOfPart } from '../../rule.ts'

/** Text that is not quoted and that other YAML readers take for a boolean or a number. */
export const yamlNorway = defineRule({
  id: 'structure/yaml-norway',
  level: 'warning',
  reads: ['*'],
  fixes: ['quote'],
  inPart(placement) {
    // A policy is read by nobody else, and its levels are written `off` by everyone.
    if (placement.head.kind === 'policy') return []
    const element = placement.facts.entity?.id
    return placement.facts.misread.map((misread, i) => {
      const place = at(placement, misread)
      return {
        at: place,
        cause: nameOfPart(placement),
        discriminator: `${misread.text}${i}`,
        message: message('structure/yaml-norway', { text: misread.text, reads: misread.reads }),
        ...(element === undefined ? {} : { element }),
        fixes: [
          {
            kind: 'quote' as const,
            title: message('fix.quote', { text: misread.text }),
            preferred: true,
            mechanical: true,
            change: { edits: [{ at: place, text: `"${misread.text}"` }] },
          },
        ],
      }
    })
  },
})
