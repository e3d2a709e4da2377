import type { Assessed } from '../analysis/assessed.ts'
import { statedIn, supplierCalled, textIn } from '../analysis/reader.ts'
import { FEWEST, isInUse } from '../analysis/shares.ts'
import type { StateOfThings } from '../analysis/state-of-things.ts'
import { eachOnce, type Subject } from '../analysis/subjects.ts'
import { isOpenLicence } from '../catalogue/open-licence.ts'
import { type Element, productCalled } from '../model/element.ts'

/** What people write, talk and meet with, all of it with one supplier. */
export interface Workplace {
  readonly supplier: string
  readonly subjects: readonly Subject[]
}

/** Something that serves a part of the workplace. */
interface Serving {
  readonly subject: Subject
  readonly serves: readonly string[]
  /** Who supplies it; undefined where others could as well, or where nobody knows. */
  readonly supplier: string | undefined
}

/** Mail, documents, chat and video, by the functions that serve them. */
const SERVED_BY: Readonly<Record<string, readonly string[]>> = {
  mail: ['email'],
  documents: ['office-suite'],
  chat: ['chat'],
  video: ['video-conferencing'],
}

/** What people reach each other by: what somebody else has of it in use is a way out. An editor more is none. */
const TALKING: readonly string[] = ['mail', 'chat', 'video']

/** The workplace, if one supplier has all of it, and nobody else what people reach each other by; the very same as long as that is so. */
export function workplaceOfOne(things: StateOfThings): Workplace | undefined {
  return things.once(found)
}

function found(things: StateOfThings): Workplace | undefined {
  const all = servings(things)
  // Of a few applications nobody can tell what else there is.
  const areEnough = things.assessed.filter(({ subject }) => isInUse(subject)).length >= FEWEST.applications
  return things.remember(`workplace ${areEnough}`, [all], () => (areEnough ? ofOne(all) : undefined))
}

function ofOne(all: readonly Serving[]): Workplace | undefined {
  const talking = all.filter(({ serves }) => serves.some((part) => TALKING.includes(part)))
  const supplier = talking[0]?.supplier
  if (supplier === undefined || talking.some((each) => each.supplier !== supplier)) return undefined
  const own = all.filter((each) => each.supplier === supplier)
  const hasAll = Object.keys(SERVED_BY).every((part) => own.some(({ serves }) => serves.includes(part)))
  return hasAll ? { supplier, subjects: eachOnce(own.map(({ subject }) => subject)) } : undefined
}

function servings(things: StateOfThings): readonly Serving[] {
  const serving = things.assessed.filter(({ subject }) => subject.parts.some((part) => servedBy(part).length > 0))
  return things.askAll(serving, servingOf)
}

/** The parts of the workplace that an element serves. */
function servedBy(element: Element): readonly string[] {
  const functions = [statedIn(element, 'functions') ?? []].flat()
  return Object.keys(SERVED_BY).filter((part) => SERVED_BY[part]?.some((one) => functions.includes(one)))
}

/** What is another organisation's service is bought there. */
function servingOf({ subject }: Assessed, { reader }: StateOfThings): readonly Serving[] {
  if (subject.element.facts.has('from') || subject.lifecycle === 'planned') return []
  return subject.parts.flatMap((part): readonly Serving[] => {
    const serves = servedBy(part)
    if (serves.length === 0) return []
    const name = textIn(part, 'product')
    const product = name === undefined ? undefined : productCalled(reader.model, part.organisation, name)
    const isOpen = isOpenLicence(textIn(part, 'licence') ?? product?.licence)
    const supplier = product?.supplier ?? textIn(part, 'supplier')
    if (isOpen || supplier === undefined) return [{ subject, serves, supplier: undefined }]
    return [{ subject, serves, supplier: supplierCalled(reader, supplier) ?? supplier }]
  })
}
