import { GAPS, type Gap } from './gaps.ts'
import { inTextOrder } from './order.ts'
import type { Answer, Outlook, Outsiders } from './outlook.ts'

/** How the applications of an organisation stand on a day; each figure by the names that it counts, in their order. */
export interface Figures {
  /** `application:zaaksysteem`; all that follows is about these. */
  readonly inUse: readonly string[]
  readonly reach: Exposed
  readonly stop: Exposed
  readonly european: Split
  readonly openSource: Split
  readonly commonGround: Split
  /** What nobody says, each of which applications. */
  readonly gaps: readonly { readonly gap: Gap; readonly applications: readonly string[] }[]
}

/** Those within reach of somebody from outside the trusted countries. */
export interface Exposed extends Split {
  /** By country; one application may be in several. `perhaps`: by claims that nobody verified, or of one of several hosts. */
  readonly byCountry: readonly CountryFigure[]
}

export interface CountryFigure {
  readonly country: string
  readonly applications: readonly string[]
  readonly perhaps: readonly string[]
}

/** Each application in one of the three. */
export type Split = Readonly<Record<Answer, readonly string[]>>

/** An application with how it stands. */
export interface NamedOutlook {
  readonly name: string
  readonly outlook: Outlook
}

export function figuresOf(outlooks: readonly NamedOutlook[]): Figures {
  const all = outlooks.toSorted((a, b) => inTextOrder(a.name, b.name))
  return {
    inUse: all.map(({ name }) => name),
    reach: exposed(all, ({ reach }) => reach),
    stop: exposed(all, ({ stop }) => stop),
    european: split(all, ({ european }) => european),
    openSource: split(all, ({ openSource }) => openSource),
    commonGround: split(all, ({ commonGround }) => commonGround),
    gaps: GAPS.flatMap((gap) => {
      const applications = all.filter(({ outlook }) => outlook.gaps.has(gap)).map(({ name }) => name)
      return applications.length === 0 ? [] : [{ gap, applications }]
    }),
  }
}

function exposed(all: readonly NamedOutlook[], outsidersIn: (outlook: Outlook) => Outsiders): Exposed {
  const named = (holds: (outsiders: Outsiders) => boolean) =>
    all.filter(({ outlook }) => holds(outsidersIn(outlook))).map(({ name }) => name)
  const countries = new Set(
    all.flatMap(({ outlook }) => [...outsidersIn(outlook).surely, ...outsidersIn(outlook).perhaps]),
  )
  return {
    ...split(all, (outlook) => outsidersIn(outlook).answer),
    byCountry: [...countries].sort().map((country) => ({
      country,
      applications: named(({ surely }) => surely.includes(country)),
      perhaps: named(({ perhaps }) => perhaps.includes(country)),
    })),
  }
}

/** The applications by one answer; in the order in which they come. */
export function split(all: readonly NamedOutlook[], answerIn: (outlook: Outlook) => Answer): Split {
  const named = (answer: Answer) => all.filter(({ outlook }) => answerIn(outlook) === answer).map(({ name }) => name)
  return { yes: named('yes'), no: named('no'), unknown: named('unknown') }
}
