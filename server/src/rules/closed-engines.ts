import type { Entry } from '../catalogue/data.ts'
import { isOpenLicence } from '../catalogue/open-licence.ts'

/** What other software is built on. */
const ENGINES: ReadonlySet<string> = new Set([
  'relational-database',
  'document-database',
  'key-value-store',
  'search-engine',
  'data-warehouse',
  'message-broker',
  'event-streaming',
  'virtual-machines',
  'kubernetes',
  'container-platform',
])

/** Whether a function is one that other software is built on. */
export function isEngine(purpose: string | undefined): boolean {
  return purpose !== undefined && ENGINES.has(purpose)
}

/** Programs of a desktop and of a line of business stand in other layers. */
const LAYERS: ReadonlySet<string> = new Set(['data', 'cloud'])

/** Whether a product is an engine that one runs oneself, under a closed licence. */
export function isClosedEngine({
  functions = [],
  licence,
  serviceModel,
  stackLayer = 'data',
}: Entry<'products'>): boolean {
  return (
    serviceModel === 'self-hosted' &&
    licence !== undefined &&
    !isOpenLicence(licence) &&
    LAYERS.has(stackLayer) &&
    functions.some((each) => ENGINES.has(each))
  )
}
