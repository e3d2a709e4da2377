import { concentrationChart } from '../charts/concentration.ts'
import type { PartyFigures } from '../figures/concentration.ts'
import type { Block, Table } from '../pages/block.ts'
import { pictureBlock, pictureWords } from './picture.ts'

/** Who holds how many of the applications, against the line that the policy draws. `table`: what is drawn of it. */
export function concentrationPicture(
  parties: readonly PartyFigures[],
  { whole, threshold }: { readonly whole: number; readonly threshold: number },
  id: string,
  table: Table,
): Block {
  return pictureBlock(
    { id, title: pictureWords('concentration'), description: pictureWords('concentrationText'), table },
    (drawing, say) =>
      concentrationChart({
        ...drawing,
        rows: parties
          .filter(({ applications }) => applications.count > 0)
          .map(({ name, applications }) => ({ label: say(name), count: applications.count })),
        whole,
        threshold,
        words: {
          heading: say(pictureWords('supplier')),
          counts: say(pictureWords('applications')),
          threshold: say(pictureWords('threshold')),
          others: say(pictureWords('otherSuppliers')),
        },
      }),
  )
}
