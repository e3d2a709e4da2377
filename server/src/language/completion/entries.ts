import { type Message, message } from '../../l10n/message.ts'
import type { MapShape } from '../../schema/shape.ts'
import type { Offered } from './offered.ts'
import type { Place } from './place.ts'
import { type Beginnings, pairsText } from './starter.ts'

/** A whole new item of a list of things, from stop to stop. */
export function entryAt(place: Place, from: Beginnings): readonly Offered[] {
  const { shape, before, after, start, end, column, isFlow, section } = place
  const areAllChosen = shape.maps?.every(({ when }) => when !== undefined)
  return (shape.maps ?? []).flatMap((map): readonly Offered[] => {
    const text = entryText(map, column, isFlow, from)
    if (text === undefined || (map.when !== undefined && !areAllChosen)) return []
    const kind = map.defines ?? map.doc ?? section ?? ''
    const detail: Message | undefined = map.defines && message('completion.new', { kind: map.defines })
    return [
      {
        kind: 'entry',
        label: areAllChosen && map.when !== undefined ? `${kind}: ${map.when}` : kind,
        text: before + text + after,
        start,
        end,
        ...(detail ? { detail } : {}),
        asksOn: true,
      },
    ]
  })
}

/** The keys that one writes first of a thing. */
function entryText(map: MapShape, column: number, isFlow: boolean, from: Beginnings): string | undefined {
  const usual = FIRST_KEYS[map.defines ?? ''] ?? []
  const keys = [...map.required, ...usual.filter((key) => !map.required.includes(key) && Object.hasOwn(map.keys, key))]
  const written = keys.length > 0 ? keys : Object.keys(map.keys).slice(0, 1)
  const text = pairsText(map, written, { isFlow, column }, from)
  return text === undefined ? undefined : isFlow ? `{ ${text} }` : text
}

/** Besides what is required: what a review of such a thing rests on. */
const FIRST_KEYS: Readonly<Record<string, readonly string[]>> = {
  application: ['id', 'name', 'product', 'owner', 'criticality', 'runsOn'],
  component: ['id', 'name', 'product', 'partOf', 'layer', 'runsOn'],
  platform: ['id', 'product', 'location', 'operator', 'encryptionKeys'],
  dataset: ['id', 'name', 'classification', 'personal', 'sourceSystem'],
  contract: ['id', 'supplier', 'end', 'renewal', 'noticeMonths'],
  process: ['id', 'name', 'criticality', 'maxOutage', 'needs'],
  supplier: ['id', 'name', 'country', 'source', 'asOf'],
  product: ['id', 'name', 'supplier', 'serviceModel', 'licence'],
  organisation: ['id', 'name'],
  device: ['id', 'name', 'product'],
  tender: ['id', 'name'],
}
