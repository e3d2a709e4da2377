import { textIn } from '../../analysis/reader.ts'
import type { Answer, Outlook } from '../../analysis/roadmap/outlook.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { groupedBy } from '../../model/grouped.ts'
import { type Count, counted } from './count.ts'
import { type InUse, inUseWithOutlook } from './origin.ts'
import type { SplitFigures } from './roadmap.ts'

/** How much is open source and how much Common Ground, by the domain that the documents name. */
export interface OpenByDomainFigures {
  /** Applications that surely are both. */
  readonly both: Count
  readonly domains: readonly DomainOpennessFigures[]
}

export interface DomainOpennessFigures {
  /** As the documents call it; '' of what names none. */
  readonly domain: string
  readonly applications: Count
  readonly openSource: SplitFigures
  readonly commonGround: SplitFigures
}

export function openByDomain(things: StateOfThings): OpenByDomainFigures {
  const inUse = inUseWithOutlook(things)
  const domains = groupedBy(inUse, ({ subject }) => textIn(subject.element, 'domain') ?? '')
  const isBoth = ({ outlook }: InUse) => outlook.openSource === 'yes' && outlook.commonGround === 'yes'
  return {
    both: named(inUse.filter(isBoth)),
    domains: [...domains]
      .map(([domain, own]) => ({
        domain,
        applications: named(own),
        openSource: split(own, ({ openSource }) => openSource),
        commonGround: split(own, ({ commonGround }) => commonGround),
      }))
      .sort((a, b) => Number(a.domain === '') - Number(b.domain === '') || (a.domain < b.domain ? -1 : 1)),
  }
}

function split(all: readonly InUse[], of: (outlook: Outlook) => Answer): SplitFigures {
  const having = (answer: Answer) => named(all.filter(({ outlook }) => of(outlook) === answer))
  return { yes: having('yes'), no: having('no'), unknown: having('unknown') }
}

function named(all: readonly InUse[]): Count {
  return counted(all.map(({ subject }) => subject.name))
}
