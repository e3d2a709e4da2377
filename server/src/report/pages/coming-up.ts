import { type Message, message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import type { ContractFigures } from '../figures/contracts.ts'
import type { FunctionName } from '../figures/function-suppliers.ts'
import type { PlanFigures } from '../figures/plans.ts'
import type { ComingUpFigures } from '../figures/procurement.ts'
import type { CriticalFigures, StakeFigures } from '../figures/stake.ts'
import type { TenderFigures } from '../figures/tenders.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, list, type Section, type Term, text, type Words, written } from './block.ts'
import { dayWords, decideCell, runWords, supplierNames } from './contracts.ts'
import { type NameOf, namesHere, namesText } from './names-in-cell.ts'
import { procurementTerm as term } from './procurement-columns.ts'
import { countryNames } from './register.ts'
import { requirementBlocks, type StatedRequirement } from './requirements.ts'
import { together } from './together.ts'
import { weakPoints } from './weak-points.ts'

/** One contract that comes up: what is agreed, what hangs on it, what can be asked. */
export function contractSection(
  coming: ComingUpFigures,
  requirements: readonly StatedRequirement[],
  figuresOf: OrganisationFigures,
  prefix: string,
): Section {
  const contract = figuresOf.contracts.find((each) => each.contract === coming.contract)
  const id = `${prefix}${coming.contract.replace(':', '-')}`
  const supplier = supplierNames(figuresOf)(contract?.supplier)
  return {
    id,
    title: message('report.procurement.contract', {
      name: contract?.name ?? idOf(coming.contract),
      supplier: supplier ?? '',
    }),
    blocks: [
      { kind: 'terms', terms: contract ? contractTerms(contract, coming, namesHere(figuresOf)) : [] },
      ...firstBlocks(coming.stake, figuresOf, id),
      ...askedBlocks(coming, requirements, figuresOf, id),
      ...part('questions', questionWords(coming, supplier ?? '', namesHere(figuresOf)), id),
      ...part('weak', contract ? weakPoints(contract, coming, figuresOf) : [], id),
    ],
  }
}

/** One tender that can still be changed. */
export function tenderSection(
  tender: TenderFigures,
  requirements: readonly StatedRequirement[],
  figuresOf: OrganisationFigures,
  prefix: string,
): Section {
  const { name, publishedOn, owner, serving, stake, stated, functions } = tender
  const id = `${prefix}${tender.tender.replace(':', '-')}`
  const nameOf = namesHere(figuresOf)
  const found = figuresOf.causes.flatMap(({ findings }) => findings.filter((each) => tender.findings.includes(each.id)))
  return {
    id,
    title: message('report.procurement.tender', { name }),
    blocks: [
      {
        kind: 'terms',
        terms: [
          ...term('published', publishedOn === undefined ? undefined : dayWords(publishedOn)),
          ...term('functions', functionWords(functions)),
          ...term('owner', owner),
          ...term('serving', serving.count === 0 ? undefined : written(namesText(serving.ids, nameOf), ...serving.ids)),
          ...stakeTerms(stake, nameOf),
        ],
      },
      ...part(
        'stated',
        stated.map(({ text: words, excludes }) =>
          message('report.procurement.excludes', { text: words, countries: excludes.map(countryNames(figuresOf)) }),
        ),
        id,
      ),
      ...part(
        'weak',
        found.map((finding) => written(finding.message, `finding:${finding.id}`)),
        id,
      ),
      ...(serving.count === 0 ? [text(message('report.procurement.text', { text: 'nothingServes' }))] : []),
      ...firstBlocks(stake, figuresOf, id),
      ...(serving.count === 0
        ? []
        : askedBlocks(
            { contract: tender.tender, requirements: tender.requirements, stake },
            requirements,
            figuresOf,
            id,
          )),
    ],
  }
}

function contractTerms(
  contract: ContractFigures,
  { stake, functions, plans }: ComingUpFigures,
  nameOf: NameOf,
): readonly Term[] {
  const { options, annualCost, collective, owner, renewal } = contract
  const under = [...contract.applications.ids, ...contract.platforms.ids, ...contract.devices.ids]
  const standing = stake.applications.ids.filter((each) => !contract.applications.ids.includes(each))
  return [
    ...term(contract.phase === 'ended' ? 'phase' : 'decideBy', decideCell(contract)),
    ...term(
      'run',
      together([
        runWords(contract),
        ...(renewal === undefined ? [] : [message('report.suppliers.renewal', { renewal })]),
        ...(options.length === 0 ? [] : [message('report.procurement.options', { days: options })]),
      ]),
    ),
    ...term('cost', annualCost === undefined ? undefined : message('report.procurement.cost', { annualCost })),
    ...term('terms', termsOf(contract)),
    ...term('joint', collective),
    ...term('owner', owner),
    ...term('plan', together(plans.map((plan) => planWords(plan, nameOf)))),
    ...term('functions', functionWords(functions)),
    ...term('under', under.length === 0 ? undefined : written(namesText(under, nameOf), ...under)),
    ...term('standing', standing.length === 0 ? undefined : written(namesText(standing, nameOf), ...standing)),
    ...stakeTerms(stake, nameOf),
  ]
}

function termsOf({ terms, exitClause, dataReturn }: ContractFigures): Called | undefined {
  return together([
    terms,
    message('report.procurement.clause', { clause: exitClause }),
    ...(dataReturn ? [message('report.procurement.return', dataReturn)] : []),
  ])
}

function stakeTerms({ datasets, processes, critical }: StakeFigures, nameOf: NameOf): readonly Term[] {
  const data = datasets.map(({ name, personal = '', classification = '' }) =>
    message('report.procurement.dataset', { name, personal, classification }),
  )
  const isWeighty = ({ criticality }: CriticalFigures) => criticality === 'critical' || criticality === 'high'
  const weighty = critical.filter(isWeighty)
  const stopping = [
    ...processes.map(({ name, criticality = '', maxOutage = '' }) =>
      message('report.procurement.process', { name, criticality, maxOutage }),
    ),
    ...(weighty.length > 0 ? weighty : critical).map(({ application, criticality }) =>
      message('report.procurement.application', { name: nameOf(application), criticality }),
    ),
  ]
  return [...term('data', together(data)), ...term('critical', together(stopping))]
}

function functionWords(functions: readonly FunctionName[]): Called | undefined {
  return together(
    functions.map(({ name }) => name),
    ', ',
  )
}

function planWords({ of, kind, to, before = '', status = '' }: PlanFigures, nameOf: NameOf): Message {
  return message('report.procurement.plan', {
    of: nameOf(of),
    kind,
    to: to.map((id) => nameOf(`product:${id}`)),
    before,
    status,
  })
}

function firstBlocks(
  { toKnow, datasets, processes }: StakeFigures,
  figuresOf: OrganisationFigures,
  id: string,
): readonly Block[] {
  const names = new Map([
    ...datasets.map(({ dataset, name }) => [dataset, name] as const),
    ...processes.map(({ process, name }) => [process, name] as const),
  ])
  const supplierName = supplierNames(figuresOf)
  const nameOf = namesHere(figuresOf)
  return part(
    'first',
    toKnow.map(({ what, of, who }) =>
      written(
        message('report.procurement.to-know', {
          what,
          names: of.ids.map((each) => names.get(each) ?? nameOf(each)),
          who: supplierName(who) ?? who,
        }),
        ...of.ids,
      ),
    ),
    id,
  )
}

/** The requirements, or why there are none. */
function askedBlocks(
  coming: Pick<ComingUpFigures, 'contract' | 'tender' | 'requirements' | 'stake'>,
  inFull: readonly StatedRequirement[],
  figuresOf: OrganisationFigures,
  id: string,
): readonly Block[] {
  const { requirements, stake, tender, contract } = coming
  const nameOf = namesHere(figuresOf)
  const blocks = tender
    ? [text(message('report.procurement.in-tender', { tender: nameOf(tender) }))]
    : requirements.length > 0
      ? requirementBlocks({ id: idOf(contract), requirements, stake }, inFull, nameOf)
      : [text(message('report.procurement.text', { text: whyNone(stake) }))]
  return [section('requirements', blocks, id)]
}

function whyNone({ applications, toKnow }: StakeFigures): 'devices' | 'dataFirst' | 'noData' {
  if (applications.count === 0) return 'devices'
  return toKnow.length > 0 ? 'dataFirst' : 'noData'
}

function questionWords({ questions }: ComingUpFigures, supplier: Called, nameOf: NameOf): readonly Words[] {
  return questions.map(({ of, key, askedOn = '' }) =>
    written(
      message('report.procurement.question', {
        about: of.startsWith('supplier:') ? supplier : nameOf(of),
        key,
        askedOn,
      }),
      of,
    ),
  )
}

type PartName = Extract<Message, { readonly key: 'report.procurement.part' }>['args']['part']

/** A list under its heading; nothing where there is nothing to say. */
function part(name: PartName, items: readonly Words[], id: string): readonly Block[] {
  return items.length === 0 ? [] : [section(name, list(items), id)]
}

function section(name: PartName, blocks: readonly Block[], id: string): Block {
  return {
    kind: 'section',
    section: { id: `${id}-${name}`, title: message('report.procurement.part', { part: name }), blocks },
  }
}
