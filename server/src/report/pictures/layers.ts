import { message, said } from '../../l10n/message.ts'
import { layersChart } from '../charts/layers.ts'
import type { CauseFigures, FindingFigures } from '../figures/findings.ts'
import { LAYERS, type LayersFigures } from '../figures/layers.ts'
import { type Block, written } from '../pages/block.ts'
import { column } from '../pages/columns.ts'
import { pictureBlock, pictureWords } from './picture.ts'

/** The five layers of Common Ground with the components in them, and what departs from the model. */
export function layersPicture(
  { components, links }: LayersFigures,
  causes: readonly CauseFigures[],
  id: string,
): Block {
  const departures = causes
    .flatMap(({ findings }) => findings)
    .filter(({ rule, level }) => rule.startsWith('common-ground/') && level !== 'hint')
  const findingOn = (component: string): FindingFigures | undefined =>
    departures.find(({ affected }) => affected.ids.length === 1 && affected.ids[0] === component)
  const findingBetween = (from: string, to: string): FindingFigures | undefined =>
    departures.find(
      ({ affected: { ids } }) => ids.length > 1 && ids.length < MOST_ENDS && ids.includes(from) && ids.includes(to),
    )
  const sentence = (finding: FindingFigures | undefined) =>
    finding && { en: said(finding.message, 'en').what, nl: said(finding.message, 'nl').what }
  const table = {
    id: 'layers',
    title: pictureWords('layers'),
    columns: [column('component'), column('layer'), column('departs')],
    rows: components.map(({ component, name, layers }) => [
      written(name, component),
      layers.map((layer) => message('report.cg-layer', { layer })),
      [
        ...(sentence(findingOn(component)) ? [sentence(findingOn(component)) ?? ''] : []),
        ...links
          .filter(({ from }) => from === component)
          .flatMap(({ from, to }) => sentence(findingBetween(from, to)) ?? []),
      ],
    ]),
  }
  return pictureBlock(
    { id, title: pictureWords('layers'), description: pictureWords('layersText'), table },
    (drawing, say) => {
      const departs = (finding: FindingFigures | undefined) => {
        const words = sentence(finding)
        return words ? { departs: say(words) } : {}
      }
      return layersChart({
        ...drawing,
        layers: LAYERS.map((layer) => ({
          label: say(message('report.cg-layer', { layer })),
          components: components
            .filter(({ layers }) => layers[0] === layer)
            .map(({ component, name }) => ({ id: component, label: name, ...departs(findingOn(component)) })),
        })),
        links: links.map(({ from, to }) => ({ from, to, ...departs(findingBetween(from, to)) })),
        words: {
          others: say(pictureWords('otherComponents')),
          links: say(pictureWords('layerLinks')),
          departures: say(pictureWords('departures')),
          otherDepartures: say(pictureWords('otherDepartures')),
        },
      })
    },
  )
}

/** What gathers more components is not about one link. */
const MOST_ENDS = 4
