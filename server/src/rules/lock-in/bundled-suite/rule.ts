import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { eachOnce } from '../../../analysis/subjects.ts'
import { message } from '../../../l10n/message.ts'
import { called } from '../../chain-text.ts'
import { WEIGHT_FIELDS } from '../../gather.ts'
import { addedPerState } from '../../per-state.ts'
import { type Draft, defineRule, inPlaceOrder } from '../../rule.ts'
import { placeOf, touched } from '../../subject-places.ts'
import { type Member, type Suite, suitesIn, WORKPLACE } from '../../suites.ts'
import { workplaceReasons } from '../../workplace-told.ts'
import { openWaysOut } from '../ways-out.ts'

/** Three or more functions that hang on one supplier's suite. */
export const bundledSuite = defineRule({
  id: 'lock-in/bundled-suite',
  level: 'warning',
  reads: [
    '*.product',
    '*.functions',
    '*.licence',
    '*.lifecycle',
    'application.from',
    'component.partOf',
    'product.supplier',
    ...WEIGHT_FIELDS,
  ],
  fixes: [],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape, today }) {
    return addedPerState(
      landscape,
      (state) => suitesIn(landscape.in(state)),
      (suite, before) => {
        const known = before.filter(({ supplier, bond }) => supplier === suite.supplier && bond === suite.bond)
        const ids = new Set(known.flatMap(({ members }) => members.map(({ product }) => product.id)))
        return suite.members.some(({ product }) => !ids.has(product.id))
      },
    ).flatMap(({ state, found }) => told(found, landscape.in(state), today))
  },
})

function told({ supplier, bond, members }: Suite, things: StateOfThings, today: string): readonly Draft[] {
  const { catalogue, organisation, state } = things.reader
  const ordered = members.toSorted((a, b) => inPlaceOrder(placeOf(a.subject), placeOf(b.subject)))
  const subjects = eachOnce(ordered.map(({ subject }) => subject))
  const [first, ...others] = subjects
  if (!first) return []
  const loose = firstToLoosen(ordered)
  const reasons =
    bond === 'sign-in'
      ? workplaceReasons(things, 'lock-in/bundled-suite', (workplace) => workplace.supplier === supplier)
      : []
  const isRated = subjects.some(({ rating }) => rating.isRated)
  return [
    {
      at: placeOf(first),
      // How they are sold is plain; that modules lean on each other's data is our judgement, and standards can come between them. Of
      // what nobody rated, rating comes first.
      level: !isRated ? 'hint' : bond === 'sign-in' ? 'warning' : 'info',
      cause: `suite:${supplier}`,
      element: first.element.id,
      affected: subjects.map(({ name }) => name).sort(),
      ...(reasons.length === 0 ? {} : { reasons }),
      bearer: { organisation, state, uri: first.placement.head.uri },
      message: message('lock-in/bundled-suite', {
        supplier: called(`supplier:${supplier}`, catalogue),
        bond,
        products: [...new Set(ordered.map(({ product }) => product.name ?? product.id))],
        functions: [...new Set(ordered.flatMap((each) => each.functions))].map(
          (id) => catalogue.entry('functions', id)?.name ?? id,
        ),
        loose: loose.product.name ?? loose.product.id,
        instead: openWaysOut(catalogue, loose.product, today),
      }),
      related: touched(others),
    },
  ]
}

/**
 * The sign-in holds the others together; else what is not the workplace, of which all depends least. What devices run on comes last: it
 * stays until nothing asks for it any more.
 */
function firstToLoosen(members: readonly Member[]): Member {
  const [first] = members.toSorted((a, b) => rank(a) - rank(b))
  return first as Member
}

function rank({ functions }: Member): number {
  if (functions.includes('identity-provider')) return 0
  if (functions.includes('operating-system')) return 3
  return functions.some((each) => WORKPLACE.has(each)) ? 2 : 1
}
