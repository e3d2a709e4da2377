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
  const nameOf = namesHere(figuresOf)
  return [
    ...exposed(coming, nameOf),
    ...missing(contract, figuresOf, nameOf),
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

function exposed({ exposed: hands }: ComingUpFigures, nameOf: NameOf): readonly Words[] {
  return hands.map(({ name, reach, stop }) =>
    written(
      message('report.procurement.exposed', {
        country: name,
        reach: namesInSentence(reach.ids, nameOf),
        stop: namesInSentence(stop.ids, nameOf),
      }),
      ...reach.ids,
      ...stop.ids,
    ),
  )
}

function missing(
  { applications, exitClause, switchingCharges }: ContractFigures,
  { exit }: OrganisationFigures,
  nameOf: NameOf,
): readonly Words[] {
  const own = new Set(applications.ids)
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
