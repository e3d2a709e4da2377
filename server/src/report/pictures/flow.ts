import { idOf } from '../../model/node.ts'
import { flowChart } from '../charts/flow.ts'
import type { FlowColumn, FlowNode, FlowPath } from '../charts/flow-gathering.ts'
import type { FlowFigures, Stage } from '../figures/flows.ts'
import type { Block } from '../pages/block.ts'
import { written } from '../pages/block.ts'
import { column, figures } from '../pages/columns.ts'
import { pictureBlock, pictureWords, type Say, toneWords } from './picture.ts'

/** From application by host, supplier and owner to the law over where it runs. */
export function flowPicture(flows: readonly FlowFigures[], id: string): Block {
  const table = {
    id: 'flows',
    title: pictureWords('flow'),
    columns: [column('host'), column('supplier'), column('owner'), column('country'), figures('applications')],
    rows: tableRows(flows),
  }
  return pictureBlock(
    { id, title: pictureWords('flow'), description: pictureWords('flowText'), table },
    (drawing, say) =>
      flowChart({
        ...drawing,
        columns: columnsOf(flows, say),
        paths: flows.map(pathOf),
        tones: toneWords(say),
        counts: say(pictureWords('applications')),
      }),
  )
}

/** The same ways together, those of most applications first. */
function tableRows(flows: readonly FlowFigures[]) {
  const ways = new Map<string, { readonly first: FlowFigures; readonly of: Set<string> }>()
  for (const flow of flows) {
    const key = pathOf(flow).steps.slice(1).join('\n')
    const known = ways.get(key) ?? { first: flow, of: new Set<string>() }
    known.of.add(flow.of)
    ways.set(key, known)
  }
  return [...ways.values()]
    .sort((a, b) => b.of.size - a.of.size)
    .map(({ first, of }) => [
      first.host ? written(first.host.name, first.host.id, ...of) : pictureWords('unknown'),
      first.supplier?.name ?? pictureWords('unknown'),
      first.owner?.name ?? pictureWords('unknown'),
      first.law?.name ?? pictureWords('unknown'),
      of.size,
    ])
}

const UNKNOWN = '?'

function pathOf({ of, host, supplier, owner, law }: FlowFigures): FlowPath {
  return {
    of,
    steps: [of, host?.id ?? UNKNOWN, supplier?.id ?? UNKNOWN, owner?.id ?? UNKNOWN, law?.country ?? UNKNOWN],
  }
}

function columnsOf(flows: readonly FlowFigures[], say: Say): readonly FlowColumn[] {
  const unknown: FlowNode = { id: UNKNOWN, label: say(pictureWords('unknown')), tone: 'unknown' }
  const stages = (of: (flow: FlowFigures) => Stage | undefined): readonly FlowNode[] => {
    const all = new Map(flows.flatMap((flow) => of(flow) ?? []).map((stage) => [stage.id, stage] as const))
    return [...[...all.values()].map(({ id, name }) => ({ id, label: say(name) })), unknown]
  }
  const applications = new Map(flows.map(({ of, domain }) => [of, domain] as const))
  const laws = new Map(flows.flatMap(({ law }) => (law ? [[law.country, law] as const] : [])))
  return [
    {
      title: say(pictureWords('application')),
      others: say(pictureWords('otherApplications')),
      nodes: [...applications].map(([id, domain]) => ({
        id,
        label: idOf(id),
        ...(domain === '' ? {} : { group: domain }),
      })),
    },
    { title: say(pictureWords('host')), others: say(pictureWords('otherHosts')), nodes: stages(({ host }) => host) },
    {
      title: say(pictureWords('supplier')),
      others: say(pictureWords('otherSuppliers')),
      nodes: stages(({ supplier }) => supplier),
    },
    {
      title: say(pictureWords('owner')),
      others: say(pictureWords('otherOwners')),
      nodes: stages(({ owner }) => owner),
    },
    {
      title: say(pictureWords('law')),
      others: say(pictureWords('otherCountries')),
      nodes: [
        ...[...laws.values()].map(
          ({ country, name, origin }): FlowNode => ({
            id: country,
            label: say(name),
            tone: origin === 'trusted' ? 'european' : origin,
          }),
        ),
        unknown,
      ],
    },
  ]
}
