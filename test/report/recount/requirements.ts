import { stated } from './contracts.ts'
import { type Entry, type Landscape, nameOfCountry } from './landscape.ts'
import { CLASSIFICATION, CRITICALITY, dataOf, HIGH, hours, PERSONAL, rank, rate, type Stake } from './stake.ts'

/*
 * What can be asked of whoever delivers something, told once more by section 18 of the method: which data and which criticality call for
 * what, how much of it the policy wants, and on what it rests.
 */

const isDelicate = (of: Entry) => rank(CLASSIFICATION, of, 'classification') >= 2 || rank(PERSONAL, of, 'personal') >= 2
const isShielded = (of: Entry) => rank(CLASSIFICATION, of, 'classification') >= 2 || rank(PERSONAL, of, 'personal') >= 1
/** Data of persons, as long as nobody says that they are public; delicate ones always. */
const isNotPublic = (of: Entry) => {
  const classification = rank(CLASSIFICATION, of, 'classification')
  return isDelicate(of) || (classification < 0 ? rank(PERSONAL, of, 'personal') >= 1 : classification >= 1)
}
const isWorst = (of: Entry) => stated(of, 'classification') === 'secret' || stated(of, 'personal') === 'special'
const never = () => false

/** By which data, and from which criticality on. */
const CALLS: readonly (readonly [asks: string, isCalledByData: (of: Entry) => boolean, criticality: number])[] = [
  ['location', isShielded, 9],
  ['support', isShielded, 9],
  ['law', isDelicate, 2],
  ['control', isDelicate, 2],
  ['sub-processors', isShielded, 2],
  ['keys', isDelicate, 9],
  ['exit', isNotPublic, 2],
  ['export', isNotPublic, 9],
  ['exit-test', isWorst, 3],
  ['continuity', never, 2],
]

export function requirementsOf(stake: Stake, landscape: Landscape, policy: Entry): readonly Entry[] {
  const weighs = (of: Entry, from: number) => rank(CRITICALITY, of, 'criticality') >= from
  const all = CALLS.map(([asks, isCalledByData, from]) => ({
    asks,
    because: [
      ...stake.datasets.filter(isCalledByData).map(({ id }) => `dataset:${id}`),
      ...stake.processes.filter((each) => weighs(each, from)).map(({ id }) => `process:${id}`),
      ...stake.critical.filter(({ entry }) => weighs(entry, from)).map(({ name }) => name),
    ],
    ...detailOf(asks, stake, policy),
    bases: basesOf(asks, stake, policy),
  }))
  return [
    ...all.filter(({ asks, because }) => because.length > 0 && (asks !== 'keys' || leastKeys(policy) !== undefined)),
    ...sealOf(stake, landscape, policy),
  ]
}

/** Each by its name, `csf SOV-2` with the part that is meant. */
function based(...texts: readonly string[]): readonly Entry[] {
  return texts.map((text) => {
    const [basis, at] = text.split(' ')
    return { basis, ...(at === undefined ? {} : { at }) }
  })
}

function basesOf(asks: string, { datasets, critical, processes }: Stake, policy: Entry): readonly Entry[] {
  const { locations } = (policy['jurisdictions'] ?? {}) as { readonly locations?: readonly string[] }
  const personal = datasets.filter((each) => rank(PERSONAL, each, 'personal') >= 1)
  const isWeighty = processes.length > 0 || critical.some(({ entry }) => rate(entry) >= HIGH)
  const where = (isSo: boolean, ...texts: readonly string[]) => (isSo ? texts : [])
  const isPersonal = personal.length > 0
  const inCloudArea = (locations ?? []).every((each) => ['EU', 'EEA', 'CH', 'NL'].includes(each))
  const isStated = locations !== undefined
  switch (asks) {
    case 'location':
      return based(
        ...where(isPersonal, 'gdpr-transfers'),
        ...where(inCloudArea, 'cloud-policy'),
        ...where(isStated, 'own-policy'),
      )
    case 'support':
      return based(
        ...where(isPersonal, 'gdpr-transfers', 'access-is-transfer'),
        'csf SOV-4',
        ...where(isStated, 'own-policy'),
      )
    case 'law':
      return based('csf SOV-2', ...where(personal.length < datasets.length, 'data-act-third-countries'), 'vng-position')
    case 'control':
      return based('csf SOV-1', 'vng-position')
    case 'sub-processors':
      return based(
        ...where(isPersonal, 'gdpr-processors', 'processing-agreement'),
        ...where(isWeighty, 'cyber-act'),
        'csf SOV-5',
      )
    case 'keys':
      return based(
        'cloud-policy',
        ...where(isPersonal, 'edpb-own-keys'),
        'csf SOV-3',
        ...where(policy['acceptedKeys'] !== undefined, 'own-policy'),
      )
    case 'exit':
      return based('gibit', 'data-act-switching', 'vng-position')
    case 'export':
      return based('data-act-interfaces', 'open-standards', 'csf SOV-4')
    case 'exit-test':
      return based('cloud-policy', 'vng-position')
    default:
      return based('cyber-act', 'cloud-policy', 'vng-position')
  }
}

function detailOf(asks: string, stake: Stake, policy: Entry): Entry {
  const { locations, trusted } = (policy['jurisdictions'] as Entry | undefined) ?? {}
  if (asks === 'location' || asks === 'support') return { area: areaOf(locations) }
  if (asks === 'law') return { area: areaOf(trusted) }
  if (asks === 'keys') return { least: leastKeys(policy) }
  if (asks === 'exit-test') return { cases: policy['exitTests'] ?? ['plannedExit', 'suddenLoss'] }
  if (asks !== 'continuity') return {}
  const [shortest] = stake.processes.toSorted((a, b) => hours(a) - hours(b))
  const within = shortest && stated(shortest, 'maxOutage')
  return within === undefined ? {} : { within }
}

/** The European Union is within the European Economic Area. */
function areaOf(said: unknown): readonly Entry[] {
  const ids = (said as readonly string[] | undefined) ?? ['EU', 'EEA']
  return ids
    .filter((id) => id !== 'EU')
    .map((id) => ({ id, name: id === 'EEA' ? 'the European Economic Area' : nameOfCountry(id) }))
}

const KEYS = ['provider', 'mostly-provider', 'shared', 'mostly-customer', 'customer-only']

/** The least that is accepted; nothing where the supplier may have them. */
function leastKeys(policy: Entry): string | undefined {
  const accepted = (policy['acceptedKeys'] as readonly string[] | undefined) ?? ['mostly-customer', 'customer-only']
  const least = KEYS[Math.min(...accepted.map((each) => KEYS.indexOf(each)))]
  return least === 'provider' || least === 'mostly-provider' ? undefined : least
}

/** The highest SEAL of those of which every condition holds for an application, with what of it makes them hold. */
function sealOf(stake: Stake, landscape: Landscape, policy: Entry): readonly Entry[] {
  const rules = ((policy['requiredSeal'] as readonly Entry[] | undefined) ?? []).map(({ when, seal }) => ({
    when: when as Entry,
    level: Number(seal),
  }))
  const meeting = rules.flatMap(({ when, level }) =>
    stake.wholes.flatMap((whole) => {
      const data = dataOf(whole, landscape)
      const reasons = Object.entries(when).map(([key, least]) => {
        const order = key === 'personal' ? PERSONAL : key === 'classification' ? CLASSIFICATION : CRITICALITY
        const meets = (of: Entry) => rank(order, of, key) >= order.indexOf(String(least))
        return key === 'criticality'
          ? [whole].filter(({ entry }) => meets(entry)).map(({ name }) => name)
          : data.filter(meets).map(({ id }) => `dataset:${id}`)
      })
      const all = [...data.map(({ id }) => `dataset:${id}`), whole.name]
      if (reasons.length === 0) return [{ level, because: all }]
      return reasons.every((each) => each.length > 0) ? [{ level, because: reasons.flat() }] : []
    }),
  )
  const level = Math.max(0, ...meeting.map((each) => each.level))
  if (level === 0) return []
  const named = new Set(meeting.filter((each) => each.level === level).flatMap(({ because }) => because))
  const inOrder = [...stake.datasets.map(({ id }) => `dataset:${id}`), ...stake.critical.map(({ name }) => name)]
  const because = inOrder.filter((each) => named.has(each))
  return because.length === 0 ? [] : [{ asks: 'seal', level, because, bases: based('csf', 'own-policy') }]
}
