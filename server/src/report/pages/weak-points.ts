import { type Message, message } from '../../l10n/message.ts'
import type { ContractFigures } from '../figures/contracts.ts'
import type { ComingUpFigures } from '../figures/procurement.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Words, written } from './block.ts'
import { sentenceIn } from './causes.ts'
import { type NameOf, namesHere, namesInSentence } from './names-in-cell.ts'
import { elementCalled, ruleCalled } from './rule-words.ts'
import { together } from './together.ts'

/** What a next contract can do something about: who can reach or stop what, what is missing to leave, what was found and accepted. */
export function weakPoints(
  contract: ContractFigures,
  coming: ComingUpFigures,
  figuresOf: OrganisationFigures,
): readonly Words[] {
  const own = new Set(coming.stake.applications.ids)
  const nameOf = namesHere(figuresOf)
  return [
    ...exposed(own, figuresOf, nameOf),
    ...missing(contract, own, figuresOf, nameOf),
    ...changed(contract, figuresOf),
    ...found(coming, figuresOf),
    ...(coming.accepted.length === 0
      ? []
      : [
          written(
            message('report.procurement.accepted', {
              risks:
                together(
                  coming.accepted.map(({ rule, element, until }) =>
                    message('report.procurement.accepted-risk', {
                      rule: ruleCalled(rule),
                      element: elementCalled(element, nameOf),
                      until,
                    }),
                  ),
                ) ?? '',
            }),
            ...coming.accepted.map(({ rule, element }) => `acceptance:${rule}:${element}`),
          ),
        ]),
  ]
}

function exposed(own: ReadonlySet<string>, { exposure }: OrganisationFigures, nameOf: NameOf): readonly Words[] {
  return exposure.countries.flatMap(({ name, reach, stop }) => {
    const [reached, stopped] = [reach.ids.filter((id) => own.has(id)), stop.ids.filter((id) => own.has(id))]
    if (reached.length + stopped.length === 0) return []
    return [
      written(
        message('report.procurement.exposed', {
          country: name,
          reach: namesInSentence(reached, nameOf),
          stop: namesInSentence(stopped, nameOf),
        }),
        ...reached,
        ...stopped,
      ),
    ]
  })
}

function missing(
  contract: ContractFigures,
  own: ReadonlySet<string>,
  { exit }: OrganisationFigures,
  nameOf: NameOf,
): readonly Words[] {
  const { exitClause, switchingCharges } = contract
  const gap = (of: GapName, ids: readonly string[]): readonly Words[] => {
    const here = ids.filter((id) => own.has(id))
    return here.length === 0
      ? []
      : [written(message('report.procurement.gap', { gap: of, names: namesInSentence(here, nameOf) }), ...here)]
  }
  const [tried, triedLoss] = [exit.tried.unknown.ids, exit.triedLoss.unknown.ids]
  const neither = tried.filter((id) => triedLoss.includes(id))
  const besides = (ids: readonly string[]) => ids.filter((id) => !neither.includes(id))
  return [
    ...(exitClause === 'no' ? [message('report.procurement.no-clause', {})] : []),
    ...(switchingCharges === true ? [message('report.procurement.charges', {})] : []),
    // What the supplier can tell is among the questions.
    ...gap('neither', neither),
    ...gap('tried', besides(tried)),
    ...gap('triedLoss', besides(triedLoss)),
    ...gap('openExport', exit.openExport.no.ids),
  ]
}

type GapName = Extract<Message, { readonly key: 'report.procurement.gap' }>['args']['gap']

function changed({ supplier }: ContractFigures, { supplierRegister }: OrganisationFigures): readonly Words[] {
  const entry = supplierRegister.suppliers.find((each) => each.supplier === supplier)
  return (entry?.changes ?? []).map(({ date, status, event }) =>
    message('report.suppliers.change', { date, status, event }),
  )
}

function found({ findings }: ComingUpFigures, { causes }: OrganisationFigures): readonly Words[] {
  const ids = new Set(findings)
  return causes
    .flatMap((cause) => cause.findings.filter(({ id, rule }) => ids.has(id) && !SAID_ABOVE.has(rule)))
    .map(({ id, message: of, rule }) => written(sentenceIn(of, 'what') ?? rule, `finding:${id}`))
}

/** Of these the figures above tell, whether that was accepted or not. */
const SAID_ABOVE: ReadonlySet<string> = new Set([
  'jurisdiction/foreign-law-reaches-data',
  'jurisdiction/can-be-switched-off',
  'lock-in/contract-without-exit-clause',
  'lock-in/switching-charge',
])
