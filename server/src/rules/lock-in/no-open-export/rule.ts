import type { Assessed } from '../../../analysis/assessed.ts'
import { isHadFromOthers } from '../../../analysis/bought.ts'
import { contractOf } from '../../../analysis/contracts.ts'
import type { Reader } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { providerOf } from '../../../analysis/unknown-host.ts'
import { message } from '../../../l10n/message.ts'
import { knowsKey } from '../../../model/entry-keys.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { isNamed } from '../../../model/strays.ts'
import { recordAsked } from '../../asked.ts'
import { called } from '../../chain-text.ts'
import { fixesOfFew, headingOf } from '../../gather.ts'
import { type Context, type Draft, defineRule, type Fix } from '../../rule.ts'
import { assessedInOrder, placeOf, touched } from '../../subject-places.ts'
import { answererFor } from '../answerer.ts'
import { type Export, exportOf, sourcesIn, storesData } from './exports.ts'

/** What stores data and lets them out in no open format, as far as that is known. */
export const noOpenExport = defineRule({
  id: 'lock-in/no-open-export',
  level: 'info',
  reads: [
    '*.product',
    '*.supplier',
    '*.serviceModel',
    '*.licence',
    '*.operator',
    '*.contract',
    '*.lifecycle',
    '*.retired',
    '*.exit',
    '*.exit.*',
    'application.from',
    'application.data',
    'component.stores',
    'component.partOf',
    'dataset.sourceSystem',
    'contract.supplier',
    'contract.dataReturn',
    'contract.dataReturn.formats',
    'product.exportFormats',
    'policy.thresholds.askQuietMonths',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['ask'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    if (!isNamed(organisation, model)) return []
    const now = context.landscape.in('current')
    const { reader } = now
    const exports = now.once(exportsIn)
    const closed = exports.filter(({ isOpen }) => isOpen === false)
    const unknown = exports.filter(({ isOpen }) => isOpen === undefined).map(({ subject }) => subject)
    return [
      ...[...groupedBy(closed, ({ cause }) => cause).values()].flatMap((same) => closedIn(same, reader)),
      ...unknownIn(unknown, reader, context),
    ]
  },
})

function exportsIn(now: StateOfThings): readonly Exported[] {
  const all = now.askAll(assessedInOrder(now), exportsOf)
  const sources = sourcesIn(now)
  return now.remember('exports', [all, sources], () =>
    all.filter(({ subject, stores }) => stores || sources.has(subject.element.id)),
  )
}

/** In what the data of a subject come out, should it store any; not of what is told elsewhere. */
function exportsOf({ subject }: Assessed, { reader, around }: StateOfThings): readonly Exported[] {
  const isLeft = subject.lifecycle !== 'planned' && isHadFromOthers(subject.element, reader)
  return isLeft && !isToldByProvider(subject, reader)
    ? [{ subject, stores: storesData(subject), ...exportOf(subject, reader, around) }]
    : []
}

interface Exported extends Export {
  readonly subject: Subject
  /** Whether it says that data are kept in it. */
  readonly stores: boolean
}

/** One list of questions for the organisation; of a few, hints. */
function unknownIn(subjects: readonly Subject[], reader: Reader, context: Context): readonly Draft[] {
  const [first] = subjects
  if (!first) return []
  const told = (some: readonly Subject[]): Pick<Draft, 'affected' | 'message' | 'fixes' | 'asks'> => ({
    affected: some.map(({ name }) => name).toSorted(),
    message: message('lock-in/no-open-export.unknown', { names: some.map(({ element }) => element.id) }),
    // A component of a Common Ground document has no `exit`: that of its supplier or contract counts.
    ...fixesOfFew(
      some.filter(({ placement }) => knowsKey(placement, 'exit')),
      (subject) => [askFix(subject, reader, context)],
    ),
  })
  if (subjects.length < context.settings(first.placement.head.uri).thresholds.gatherBelow) {
    return subjects.map((subject) => ({
      ...told([subject]),
      at: placeOf(subject),
      level: 'hint',
      cause: subject.name,
      discriminator: 'unknown',
      element: subject.element.id,
    }))
  }
  return [
    {
      ...told(subjects),
      at: headingOf(placeOf(first), reader.model),
      cause: `organisation:${reader.organisation}`,
      related: touched(subjects),
    },
  ]
}

/** Of a shared service its provider tells, where its documents are here. */
function isToldByProvider({ element }: Subject, { model }: Reader): boolean {
  const provider = providerOf(element)
  return provider !== undefined && model.isPresent(provider)
}

function closedIn(same: readonly Exported[], reader: Reader): readonly Draft[] {
  const [first] = same
  if (!first) return []
  const isJudged = first.cause.startsWith('product:')
  return [
    {
      at: placeOf(first.subject),
      cause: first.cause,
      element: first.subject.element.id,
      affected: same.map(({ subject }) => subject.name).toSorted(),
      message: message('lock-in/no-open-export.closed', {
        names: same.map(({ subject }) => subject.element.id),
        product: isJudged ? called(first.cause, reader.catalogue) : '',
        formats: first.formats,
      }),
      related: touched(same.slice(1).map(({ subject }) => subject)),
    },
  ]
}

function askFix({ element, placement }: Subject, reader: Reader, { today }: Context): Fix {
  const answerer = answererFor(element, contractOf(element, reader), reader)
  return recordAsked(['exit.exportFormats'], element.id, answerer, today, (values) => ({
    set: { in: placement, values },
  }))
}
