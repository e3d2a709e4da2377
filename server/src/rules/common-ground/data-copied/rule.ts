import { elementAt, mapsIn, type Reader, statedIn, within } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import type { Element } from '../../../model/element.ts'
import { idOf } from '../../../model/node.ts'
import type { ValueMap } from '../../../model/walk.ts'
import { applicationOf } from '../../components.ts'
import { gathered } from '../../gather.ts'
import { entryWith } from '../../list-entry.ts'
import { at, defineRule } from '../../rule.ts'
import { type DescribedComponent, foundInStates, mayBeHidden } from '../described-components.ts'
import { type Source, sourcesNamed, wholeOf } from '../sources.ts'
import { type OfElement, telling } from '../telling.ts'

/** A component that keeps data of which the source is elsewhere, without saying why or how they are kept up to date. */
export const dataCopied = defineRule({
  id: 'common-ground/data-copied',
  level: 'warning',
  reads: [
    'component.stores',
    'component.stores.*',
    'component.partOf',
    'component.lifecycle',
    'application.from',
    'application.lifecycle',
    'dataset.sourceSystem',
    'dataset.copy',
    '*.interfaces.to',
    '*.interfaces.direction',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    return gathered(foundInStates(context.landscape, copiesIn), model, context, told)
  },
})

interface Copy extends OfElement {
  /** The dataset that is copied. */
  readonly of: string
  readonly sources: readonly string[]
}

function copiesIn(component: DescribedComponent, { reader }: StateOfThings): readonly Copy[] {
  const { id, element, definition } = component
  const { placement } = definition
  if (mayBeHidden(component, ['stores', 'partOf', ...ACCOUNTS])) return []
  return placement.facts.references.flatMap((reference): readonly Copy[] => {
    if (!STORES.has(reference.path)) return []
    const entry = reference.path === 'stores' ? {} : entryWith({ placement, reference })
    if (!entry || isAccountedFor(entry)) return []
    const of = reference.organisation === undefined ? reference.id : `${reference.organisation}/${reference.id}`
    const sources = sourcesElsewhere(of, element, reader)
    if (sources.length === 0) return []
    return [{ name: `component:${id}`, of, sources, at: at(placement, reference), weighty: false }]
  })
}

const STORES: ReadonlySet<string> = new Set(['stores', 'stores.dataset'])

const ACCOUNTS = ['reason', 'refresh']

function isAccountedFor(entry: ValueMap): boolean {
  return ACCOUNTS.some((key) => {
    const said = entry[key]
    return typeof said === 'string' && said.trim() !== ''
  })
}

/** The sources of a dataset, where all of them are surely elsewhere than with this component and its application. */
function sourcesElsewhere(dataset: string, component: Element, reader: Reader): readonly string[] {
  const element = elementAt(reader, dataset, 'dataset')
  const said = element && statedIn(element, 'sourceSystem')
  // A copy of what an outside party has keeps it available, and is stated under `copy`.
  if (!element || statedIn(element, 'copy') !== undefined) return []
  const whole = wholeOf(component, reader)
  const sources = sourcesNamed(said, within(element, reader)) ?? []
  const areElsewhere = sources.every((source) => {
    if (source.isProvision) return !feeds(source.named, component, reader)
    return whole !== undefined && source.whole !== undefined && source.whole !== whole
  })
  return areElsewhere ? sources.map((source) => calledHere(source, element, reader)) : []
}

/** As it is written; what a dataset of another organisation names of its own, with that organisation. */
function calledHere({ named, element }: Source, { organisation }: Element, reader: Reader): string {
  const isTheirs = organisation !== reader.organisation && element !== undefined && !named.includes('/')
  return isTheirs ? `${organisation}/${named}` : named
}

/** Whether it, or its application, keeps a national register up to date: then its own are no copy of that. */
function feeds(register: string, component: Element, reader: Reader): boolean {
  const application = elementAt(reader, applicationOf(component), 'application')
  return [component, ...(application ? [application] : [])].some(({ facts }) =>
    mapsIn(facts.get('interfaces')?.value).some(
      ({ to, direction }) => to === register && (direction === 'writes' || direction === 'both'),
    ),
  )
}

const told = telling<Copy>({
  said: (found) =>
    message('common-ground/data-copied', {
      copies: found.map(({ name, of, sources }) => ({ id: idOf(name), dataset: of, sources })),
    }),
  beside: ({ name, of }) => message('related.copy', { id: idOf(name), dataset: of }),
})
