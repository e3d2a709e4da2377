import type { Element } from '../model/element.ts'
import { isMap, type Value } from '../model/walk.ts'
import type { Impact } from '../policy/settings.ts'
import { elementAt, type Reader, statedIn, textIn, within } from './reader.ts'

/** How bad it is when others reach an element or stop it. */
export interface Rating {
  readonly impact: Impact
  /** False where too little is stated: then it counts as `medium`. */
  readonly isRated: boolean
  /** Whether it holds personal data, of whatever kind. */
  readonly isPersonal: boolean
  /** Whether it holds data that are not for everybody's eyes: confidential or secret, or personal data of a delicate kind. */
  readonly isConfidential: boolean
  /** Whether all that it is stated to hold is public, and nothing of it personal. */
  readonly isPublic: boolean
}

/**
 * The worst of data and criticality. A half that is missing matters only where the other stays below `medium`: it might be what
 * makes it bad.
 */
export function ratingOf(parts: readonly Element[], reader: Reader): Rating {
  const datasets = parts.flatMap((part) => datasetsOf(part, reader))
  const data = datasets.flatMap((dataset) => [
    ...(CLASSIFICATION[textIn(dataset, 'classification') ?? ''] ?? []),
    ...(PERSONAL[textIn(dataset, 'personal') ?? ''] ?? []),
  ])
  const criticality = parts.flatMap((part) => CRITICALITY[textIn(part, 'criticality') ?? ''] ?? [])
  const worst = worstOf([...data, ...criticality])
  const isRated = worst !== undefined && (worst !== 'low' || (data.length > 0 && criticality.length > 0))
  const isPersonal = datasets.some((dataset) => PERSONAL_DATA.has(textIn(dataset, 'personal') ?? ''))
  const isConfidential = data.some((impact) => impact === 'high' || impact === 'critical')
  const isPublic =
    datasets.length > 0 && !isPersonal && datasets.every((dataset) => textIn(dataset, 'classification') === 'public')
  return { impact: isRated ? worst : 'medium', isRated, isPersonal, isConfidential, isPublic }
}

/** The datasets that an element holds. */
export function datasetsOf(element: Element, reader: Reader): readonly Element[] {
  return ['data', 'stores'].flatMap((key) => {
    const said = statedIn(element, key)
    if (said === undefined) return []
    const origin = element.facts.get(key)?.origin
    // Of a shared service the provider may say what it holds: then the dataset is the provider's.
    const organisation = origin?.from === 'document' ? origin.placement.head.organisation : element.organisation
    const home = { ...within(element, reader), organisation }
    return [said].flat().flatMap((each) => {
      const id = datasetIn(each)
      return id === undefined ? [] : (elementAt(home, id, 'dataset') ?? [])
    })
  })
}

function datasetIn(value: Value): string | undefined {
  const id = isMap(value) ? value['dataset'] : value
  return typeof id === 'string' ? id : undefined
}

function worstOf(impacts: readonly Impact[]): Impact | undefined {
  return IMPACTS.find((impact) => impacts.includes(impact))
}

/** From bad to harmless. */
const IMPACTS: readonly Impact[] = ['critical', 'high', 'medium', 'low']

const CLASSIFICATION: Readonly<Record<string, readonly Impact[]>> = {
  public: ['low'],
  internal: ['medium'],
  confidential: ['high'],
  secret: ['critical'],
}
const PERSONAL: Readonly<Record<string, readonly Impact[]>> = {
  none: ['low'],
  ordinary: ['medium'],
  bsn: ['high'],
  criminal: ['high'],
  special: ['critical'],
}
const CRITICALITY: Readonly<Record<string, readonly Impact[]>> = {
  low: ['low'],
  medium: ['medium'],
  high: ['high'],
  critical: ['critical'],
}
const PERSONAL_DATA: ReadonlySet<string> = new Set(['ordinary', 'bsn', 'criminal', 'special'])
