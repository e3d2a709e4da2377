import type { Landscape } from '../../../analysis/landscape.ts'
import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { followedStandard } from '../../followed-standard.ts'
import { type Interface, interfacesOf } from '../../interfaces.ts'
import { perStateThatAdds } from '../../mentions.ts'
import { at } from '../../rule.ts'
import type { Statable } from '../left-out.ts'
import type { OfElement } from '../telling.ts'

/** An interface with an API of another organisation, and whether it says what it passes. */
export interface Traffic extends OfElement, Statable {
  readonly shown: string
}

/** Of each two that it joins one; of a target what it adds. */
export function trafficOutside(landscape: Landscape): readonly Traffic[] {
  const { model, organisation } = landscape
  const catalogue = model.catalogueFor(organisation)
  const ours = new Set(model.sameAs(organisation))
  const outside = interfacesOf(landscape).filter((each) => isOutside(each, ours, catalogue))
  const pairs = groupedBy(outside, ({ pair }) => pair)
  return [...pairs.values()].flatMap(perStateThatAdds).flatMap((same): readonly Traffic[] => {
    const [first] = same
    if (!first) return []
    const { placement, reference, from, pair, shown } = first
    const isUnclear = same.some(({ placement: { facts } }) => facts.problems.length > 0)
    const says = same.some(passesSomething) ? 'stated' : isUnclear ? 'unclear' : 'nothing'
    return [{ name: from, of: pair, at: at(placement, reference), weighty: false, shown, says }]
  })
}

/** A national provision prescribes how it is reached: to say so there is a habit, to leave it out says nothing. */
function isOutside(each: Interface, ours: ReadonlySet<string>, catalogue: Catalogue): boolean {
  if (each.toProvision) return passesSomething(each)
  const { organisation } = each.reference
  return organisation !== undefined && !ours.has(organisation) && isApi(each, catalogue)
}

function passesSomething({ says }: Interface): boolean {
  return typeof says['via'] === 'string' && says['via'].trim() !== ''
}

/** Not what is carried otherwise, nor what is on its way out: that is to be replaced first. */
function isApi({ says: { kind, standard } }: Interface, catalogue: Catalogue): boolean {
  const known = typeof standard === 'string' ? followedStandard(standard, undefined, catalogue)?.standard : undefined
  if (known?.kind === 'connectivity' || known?.status === 'legacy' || known?.status === 'retired') return false
  return kind === 'api' || (kind === undefined && known?.kind === 'api')
}
