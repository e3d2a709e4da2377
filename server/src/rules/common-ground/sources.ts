import { elementAt, type Reader, textIn } from '../../analysis/reader.ts'
import { type Element, isOutOfUse } from '../../model/element.ts'
import type { Value } from '../../model/walk.ts'
import { applicationOf } from '../components.ts'

/** What a dataset names as its source. */
export interface Source {
  /** As it is written. */
  readonly named: string
  /** A national provision, which others keep for all. */
  readonly isProvision: boolean
  /** The application that it is, or is part of, with its organisation; undefined where the files do not describe that. */
  readonly whole: string | undefined
  readonly element: Element | undefined
}

/** The sources that are named by id, without those that are out of use; undefined where one of them cannot be found. */
export function sourcesNamed(said: Value | undefined, reader: Reader): readonly Source[] | undefined {
  const named = [said ?? []].flat().filter((each): each is string => typeof each === 'string')
  const sources = named.map((each) => sourceNamed(each, reader))
  if (sources.includes(undefined)) return undefined
  return sources.flatMap((source) => (source?.element && isOutOfUse(source.element) ? [] : (source ?? [])))
}

/** Where an application and a component share an id, the application is meant. */
function sourceNamed(named: string, reader: Reader): Source | undefined {
  const application = elementAt(reader, named, 'application')
  if (application) return { named, isProvision: false, whole: nameOfWhole(application), element: application }
  const component = elementAt(reader, named, 'component')
  if (component) return { named, isProvision: false, whole: wholeOf(component, reader), element: component }
  const [home = ''] = named.split('/')
  if (named.includes('/') && !reader.model.isPresent(home))
    return { named, isProvision: false, whole: named, element: undefined }
  return reader.catalogue.provision(named)
    ? { named, isProvision: true, whole: undefined, element: undefined }
    : undefined
}

/** The application that a component is part of, where that is described. */
export function wholeOf(component: Element, reader: Reader): string | undefined {
  const application = elementAt(reader, applicationOf(component), 'application')
  return application && nameOfWhole(application)
}

/** What another organisation provides is the same thing here and there. */
function nameOfWhole(application: Element): string {
  return textIn(application, 'from') ?? `${application.organisation}/${application.id}`
}
