import type { ElementSource } from '../analysis/reader.ts'
import type { State } from '../model/document.ts'
import { type Element, isOutOfUse } from '../model/element.ts'

/** The layers that a component says it is in; none where it does not say, or says that it is not known. */
export function layersOf({ facts }: Element): readonly string[] {
  const layer = facts.get('layer')?.value
  return [layer ?? []].flat().filter((each): each is string => typeof each === 'string')
}

/** The application that a component is part of, with its organisation. */
export function applicationOf({ organisation, id, facts }: Element): string {
  const partOf = facts.get('partOf')?.value
  const application = typeof partOf === 'string' ? partOf : id
  return application.includes('/') ? application : `${organisation}/${application}`
}

/** The component as it is in a state, unless it, or the application that it is part of, is out of use. */
export function componentInUse(
  elements: ElementSource,
  organisation: string,
  id: string,
  state: State,
): Element | undefined {
  const component = elements.get({ organisation, id }, 'component', state)
  if (!component || isOutOfUse(component)) return undefined
  const [home = '', name = ''] = applicationOf(component).split('/')
  const application = elements.get({ organisation: home, id: name }, 'application', state)
  return application && isOutOfUse(application) ? undefined : component
}
