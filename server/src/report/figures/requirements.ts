import { isAmong } from '../../analysis/jurisdictions.ts'
import { enoughKeys } from '../../analysis/keys.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { AREAS } from '../../l10n/requirement-words.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Settings } from '../../policy/settings.ts'
import { called } from '../../rules/chain-text.ts'
import type { BasisId } from './bases.ts'
import type { NeedingProcess } from './needing.ts'
import { sealFloor } from './seal-floor.ts'
import {
  type CriticalFigures,
  type DatasetFigures,
  isDelicate,
  isHeld,
  isPersonal,
  type StakeFigures,
} from './stake.ts'

/** What can be asked of whoever delivers something, without a word on where they come from; with why that is in proportion here. */
export type RequirementFigures = Asked & {
  /** What of the stake calls for it, the weightiest first: `dataset:zaakdossiers`, `application:zaaksysteem`, `process:…`. */
  readonly because: readonly string[]
  readonly bases: readonly { readonly basis: BasisId; readonly at?: string }[]
}

/** What is asked for, with what the policy and the landscape say of how much. */
export type Asked =
  /** Data are kept and processed within an area: countries, `EU`, `EEA`. */
  | { readonly asks: 'location'; readonly area: readonly AreaFigures[] }
  /** Who can see them does so from there. */
  | { readonly asks: 'support'; readonly area: readonly AreaFigures[] }
  /** Under whose law the supplier and all it uses stand, and what that can force it to; beyond the area that is trusted. */
  | { readonly asks: 'law'; readonly area: readonly AreaFigures[] }
  /** That somebody else is to decide at the supplier is told before. */
  | { readonly asks: 'control' }
  | { readonly asks: 'sub-processors' }
  /** The least that the organisation has of the keys. */
  | { readonly asks: 'keys'; readonly least: KeysOfOurs }
  | { readonly asks: 'exit' }
  | { readonly asks: 'export' }
  /** Leaving is tried, for these cases: `plannedExit`, `suddenLoss`. */
  | { readonly asks: 'exit-test'; readonly cases: readonly string[] }
  /** It goes on within so long, `24h`; absent where no process says. */
  | { readonly asks: 'continuity'; readonly within?: string }
  /** A level of the EU Cloud Sovereignty Framework. */
  | { readonly asks: 'seal'; readonly level: number }

/** A country, `EU` or `EEA`. */
export interface AreaFigures {
  readonly id: string
  readonly name: Called
}

/** Answers on who has the keys that leave something to the organisation, the strictest first. */
const KEYS_OF_OURS = ['customer-only', 'mostly-customer', 'shared'] as const

export type KeysOfOurs = (typeof KEYS_OF_OURS)[number]

interface Because {
  readonly datasets: readonly DatasetFigures[]
  readonly critical: readonly CriticalFigures[]
  readonly processes: readonly NeedingProcess[]
}

/** What can be asked for, in the order of a tender; nothing for which neither data nor criticality call. */
export function requirementsFor(
  stake: StakeFigures,
  settings: Settings,
  catalogue: Catalogue,
): readonly RequirementFigures[] {
  const { datasets, critical, processes } = stake
  const { trusted, locations } = settings.jurisdictions
  const personal = datasets.filter(isPersonal)
  const delicate = datasets.filter(isDelicate)
  const kept = datasets.filter((each) => isPersonal(each) || isDelicate(each))
  const held = datasets.filter(isHeld)
  const weighty: Pick<Because, 'critical' | 'processes'> = {
    critical: critical.filter(({ criticality }) => criticality === 'critical' || criticality === 'high'),
    processes,
  }
  const [first] = processes
  const locationPolicy = settings.stated.has('jurisdictions.locations') ? (['own-policy'] as const) : []
  const forPersonal = (...bases: readonly BasisId[]): readonly BasisId[] => (personal.length > 0 ? bases : [])
  const seal = sealFloor(stake, settings)
  const least = leastKeys(settings)
  return [
    requirement({ asks: 'location', area: areaOf(locations, catalogue) }, { datasets: kept }, [
      ...forPersonal('gdpr-transfers'),
      ...(locations.every((each) => isAmong(each, CLOUD_POLICY_AREA, catalogue)) ? (['cloud-policy'] as const) : []),
      ...locationPolicy,
    ]),
    requirement({ asks: 'support', area: areaOf(locations, catalogue) }, { datasets: kept }, [
      ...forPersonal('gdpr-transfers', 'access-is-transfer'),
      'csf SOV-4',
      ...locationPolicy,
    ]),
    requirement({ asks: 'law', area: areaOf(trusted, catalogue) }, { datasets: delicate, ...weighty }, [
      'csf SOV-2',
      // Of personal data another law tells.
      ...(datasets.every(isPersonal) ? [] : (['data-act-third-countries'] as const)),
      'vng-position',
    ]),
    requirement({ asks: 'control' }, { datasets: delicate, ...weighty }, ['csf SOV-1', 'vng-position']),
    requirement({ asks: 'sub-processors' }, { datasets: kept, ...weighty }, [
      ...forPersonal('gdpr-processors', 'processing-agreement'),
      ...(namesIn(weighty).length > 0 ? (['cyber-act'] as const) : []),
      'csf SOV-5',
    ]),
    requirement({ asks: 'keys', least: least ?? 'shared' }, { datasets: least === undefined ? [] : delicate }, [
      'cloud-policy',
      ...forPersonal('edpb-own-keys'),
      'csf SOV-3',
      ...(settings.acceptedKeys.length > 0 ? (['own-policy'] as const) : []),
    ]),
    requirement({ asks: 'exit' }, { datasets: held, ...weighty }, ['gibit', 'data-act-switching', 'vng-position']),
    requirement({ asks: 'export' }, { datasets: held }, ['data-act-interfaces', 'open-standards', 'csf SOV-4']),
    requirement({ asks: 'exit-test', cases: settings.exitTests }, worstOf(stake), ['cloud-policy', 'vng-position']),
    requirement(
      { asks: 'continuity', ...(first?.maxOutage === undefined ? {} : { within: first.maxOutage }) },
      weighty,
      ['cyber-act', 'cloud-policy', 'vng-position'],
    ),
    ...(seal ? [requirement({ asks: 'seal', level: seal.level }, seal.because, ['csf', 'own-policy'])] : []),
  ].filter((each) => each.because.length > 0 && !('area' in each && each.area.length === 0))
}

/** A core task, or the most delicate data: for these central government has leaving tested. */
function worstOf({ datasets, critical, processes }: StakeFigures): Because {
  const isCritical = ({ criticality }: { readonly criticality?: string }) => criticality === 'critical'
  return {
    datasets: datasets.filter(({ personal, classification }) => personal === 'special' || classification === 'secret'),
    critical: critical.filter(isCritical),
    processes: processes.filter(isCritical),
  }
}

/** What is part of a larger area goes without saying. */
function areaOf(said: readonly string[], catalogue: Catalogue): readonly AreaFigures[] {
  const isInside = (id: string) =>
    (id === 'EU' && said.includes('EEA')) ||
    isAmong(
      id,
      said.filter((each) => each !== id && AREAS[each] !== undefined),
      catalogue,
    )
  return said
    .filter((id) => !isInside(id))
    .map((id) => ({ id, name: AREAS[id] ?? called(`jurisdiction:${id}`, catalogue) }))
}

/** Undefined where the policy leaves the keys to the supplier. */
function leastKeys(settings: Settings): KeysOfOurs | undefined {
  const enough = enoughKeys(settings)
  const isLeft = enough.includes('provider') || enough.includes('mostly-provider')
  return isLeft ? undefined : KEYS_OF_OURS.findLast((each) => enough.includes(each))
}

/** Where central government keeps and processes data, by its policy of July 2026. */
const CLOUD_POLICY_AREA: readonly string[] = ['EU', 'EEA', 'CH']

/** A basis, with the part of it that is meant. */
type BasisAt = BasisId | `${BasisId} ${string}`

function requirement(asked: Asked, because: Partial<Because>, bases: readonly BasisAt[]): RequirementFigures {
  return {
    ...asked,
    because: namesIn(because),
    bases: bases.map((each) => {
      const [basis, at] = each.split(' ') as [BasisId, string?]
      return at === undefined ? { basis } : { basis, at }
    }),
  }
}

function namesIn({ datasets = [], processes = [], critical = [] }: Partial<Because>): readonly string[] {
  return [
    ...datasets.map(({ dataset }) => dataset),
    ...processes.map(({ process }) => process),
    ...critical.map(({ application }) => application),
  ]
}
