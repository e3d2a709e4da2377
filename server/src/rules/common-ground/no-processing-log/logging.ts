import { datasetsOf } from '../../../analysis/rating.ts'
import { elementAt, textIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Element } from '../../../model/element.ts'
import { isMap } from '../../../model/walk.ts'
import { applicationOf, layersOf } from '../../components.ts'
import { isDelicate } from '../../gather.ts'
import { componentsIn, type DescribedComponent, mayBeHidden } from '../described-components.ts'
import type { Statable } from '../left-out.ts'
import type { OfElement } from '../telling.ts'

/** A component that works on personal data, and whether it says where that is logged. */
export interface Logging extends OfElement, Statable {
  readonly id: string
  /** Those with personal data. */
  readonly datasets: readonly string[]
  readonly application: string
  /** A data source, which what comes to it through a service leaves the logging to. */
  readonly isSource: boolean
}

/** The components with personal data, without those for which another of the same application logs. */
export function unlogged(now: StateOfThings): readonly Logging[] {
  const all = now.askAll(now.once(componentsIn), loggingOf)
  return all.filter((each) => each.says !== 'nothing' || !all.some((other) => other !== each && logsFor(other, each)))
}

/** Of a data source the service before it is asked: whether that logs or not, there is one finding. */
function logsFor(other: Logging, one: Logging): boolean {
  if (other.application !== one.application) return false
  const isForIt = other.says !== 'nothing' || (one.isSource && !other.isSource)
  return isForIt && one.datasets.every((dataset) => other.datasets.includes(dataset))
}

function loggingOf(component: DescribedComponent, { reader }: StateOfThings): readonly Logging[] {
  const { id, element, at } = component
  const application = applicationOf(element)
  const whole = elementAt(reader, application, 'application')
  if (whole && logOf(whole) !== 'nothing') return []
  const personal = datasetsOf(element, reader).filter((dataset) => PERSONAL.has(textIn(dataset, 'personal') ?? ''))
  if (personal.length === 0) return []
  const layers = layersOf(element)
  return [
    {
      id,
      name: `component:${id}`,
      at,
      datasets: [...new Set(personal.map((dataset) => dataset.id))],
      application,
      says: mayBeHidden(component, ['processingLog', 'stores', 'data', 'partOf']) ? 'unclear' : logOf(element),
      isSource: layers.length > 0 && layers.every((layer) => layer === 'data'),
      weighty: personal.some((dataset) =>
        isDelicate({
          personal: textIn(dataset, 'personal') ?? '',
          classification: textIn(dataset, 'classification') ?? '',
        }),
      ),
    },
  ]
}

/** A log or a purpose is enough: that the other is missing is not told. */
function logOf({ facts }: Element): 'stated' | 'nothing' | 'unknown' {
  const log = facts.get('processingLog')?.value
  if (!isMap(log)) return 'nothing'
  if ('unknown' in log) return 'unknown'
  const isSaid = ['to', 'purpose'].some((key) => typeof log[key] === 'string' && log[key].trim() !== '')
  return isSaid ? 'stated' : 'nothing'
}

const PERSONAL: ReadonlySet<string> = new Set(['ordinary', 'bsn', 'criminal', 'special'])
