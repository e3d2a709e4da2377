import assert from 'node:assert/strict'
import { type Flow, flowChart } from '../../../server/src/report/charts/flow.ts'
import type { FlowNode } from '../../../server/src/report/charts/flow-gathering.ts'
import { textsIn, titlesIn } from './read-svg.ts'

/** Paths as `application host country`. */
function flow(paths: readonly string[], more: Partial<Flow> = {}): Flow {
  const steps = paths.map((path) => path.split(' '))
  const nodes = (column: number): readonly FlowNode[] =>
    [...new Set(steps.map((each) => each[column]!))].map((id) => ({ id, label: id }))
  const tones = { US: 'outside', NL: 'european', '?': 'unknown' } as const
  return {
    id: 'f',
    language: 'en',
    title: 'Flow',
    description: 'Flow.',
    tones: { european: 'European', outside: 'outside', unknown: 'not known' },
    counts: 'applications',
    columns: [
      { title: 'Application', others: 'other applications', nodes: nodes(0) },
      { title: 'Host', others: 'other hosts', nodes: nodes(1).map(unknownHost) },
      {
        title: 'Country',
        others: 'other countries',
        nodes: nodes(2).map((node) => ({ ...node, tone: tones[node.id as keyof typeof tones] ?? 'outside' })),
      },
    ],
    paths: steps.map((each) => ({ of: each[0]!, steps: each })),
    ...more,
  }
}

function unknownHost(node: FlowNode): FlowNode {
  return node.id === '?' ? { ...node, label: 'unknown host', tone: 'unknown' } : node
}

const many = (count: number, path: (i: number) => string) => Array.from({ length: count }, (_, i) => path(i))

const drawn = (paths: readonly string[], more?: Partial<Flow>) => flowChart(flow(paths, more))!

/** Texts of the nodes, which begin with their number. */
const nodesIn = (svg: string) => textsIn(svg).filter((text) => /^\d/.test(text))

describe('report/charts/flow', () => {
  it('counts at each node and each band', () => {
    const svg = drawn(['a azure US', 'b azure US', 'c leaf NL'])
    assert.deepEqual(nodesIn(svg), ['1 a', '1 b', '1 c', '2 azure', '1 leaf', '2 US', '1 NL'])
    const bands = titlesIn(svg).filter((title) => title.includes('→'))
    assert.deepEqual(bands.toSorted(), ['a → azure: 1', 'azure → US: 2', 'b → azure: 1', 'c → leaf: 1', 'leaf → NL: 1'])
    assert.ok(nodesIn(drawn(['a azure US', 'b leaf US', 'c leaf NL'])).includes('1 azure'))
  })

  it('counts what has two ways once', () => {
    const two = drawn(['a azure US', 'a leaf US'])
    assert.deepEqual(nodesIn(two), ['1 a', '1 azure', '1 leaf', '1 US'])
    assert.deepEqual(nodesIn(drawn(['a azure US', 'b leaf US'])).at(-1), '2 US')
  })

  it('shows ten of a column as they are', () => {
    const svg = drawn(many(10, (i) => `a${i} azure US`))
    assert.equal(nodesIn(svg).filter((text) => / a\d/.test(text)).length, 10)
    assert.ok(textsIn(svg).every((text) => !text.includes('other applications')))
  })

  it('gathers what is too much, the smallest, and says how many they are', () => {
    const svg = drawn([...many(11, (i) => `a${i} h${i} US`), 'a0 h10 US', 'a11 h0 US'])
    assert.ok(nodesIn(svg).includes('2 h0'))
    assert.ok(nodesIn(svg).includes('2 h10'))
    // What is gathered is there by its name for who points at it.
    assert.ok(titlesIn(svg).includes('h8, h9'))
    assert.ok(nodesIn(svg).includes('2 other hosts'))
    assert.ok(nodesIn(svg).includes('3 other applications'))
  })

  it('says how many nodes are gathered where that is another number than what they count', () => {
    // One application with two of the gathered hosts is one application.
    const alike = [...many(9, (i) => `a${i} h${i} US`), ...many(9, (i) => `b${i} h${i} US`), 'c h9 US', 'c h10 US']
    assert.ok(nodesIn(drawn(alike)).includes('1 other hosts (2)'))
    assert.ok(nodesIn(drawn([...alike.slice(0, -1), 'd h10 US'])).includes('2 other hosts'))
  })

  it('gathers by group first', () => {
    const paths = many(400, (i) => `a${i} azure US`)
    const plain = flow(paths)
    const grouped = (group: (i: number) => string | undefined): Flow => {
      const [applications, ...rest] = plain.columns
      const nodes = applications!.nodes.map((node, i) => ({ ...node, ...(group(i) ? { group: group(i)! } : {}) }))
      return { ...plain, columns: [{ ...applications!, nodes }, ...rest] }
    }
    const svg = flowChart(grouped((i) => (i < 300 ? 'Taxes' : 'Permits')))!
    assert.deepEqual(nodesIn(svg), ['300 Taxes', '100 Permits', '400 azure', '400 US'])
    const some = flowChart(grouped((i) => (i < 300 ? 'Taxes' : undefined)))!
    assert.equal(nodesIn(some)[0], '300 Taxes')
    assert.ok(nodesIn(some).includes('92 other applications'))
    assert.ok(nodesIn(flowChart(plain)!).includes('391 other applications'))
    // Ten are no reason to gather.
    const few = flow(paths.slice(0, 10))
    const nodes = few.columns[0]!.nodes.map((node) => ({ ...node, group: 'Taxes' }))
    const all = { ...few, columns: [{ ...few.columns[0]!, nodes }, ...few.columns.slice(1)] }
    assert.ok(nodesIn(flowChart(all)!).includes('1 a0'))
  })

  it('never gathers what is not known', () => {
    const paths = [...many(12, (i) => `a${i} h${i} US`), ...many(12, (i) => `b${i} h${i} US`), 'c ? US']
    assert.ok(nodesIn(drawn(paths)).includes('1 unknown host'))
    assert.ok(nodesIn(drawn(paths)).includes('6 other hosts (3)'))
    assert.ok(nodesIn(drawn([...paths.slice(0, -1), 'c x US'])).includes('7 other hosts (4)'))
  })

  it('has the looks of where a way ends, and those of both where it ends in two', () => {
    const looks = (paths: readonly string[]) => {
      const fills = [...drawn(paths).matchAll(/<path d="[^"]*" fill="([^"]*)" stroke="[^"]*"[^>]*fill-opacity/g)]
      return fills.map(([, fill]) => fill).toSorted()
    }
    assert.deepEqual(looks(['a azure US']), ['url(#f-outside)', 'url(#f-outside)'])
    assert.deepEqual(looks(['a azure ?']), ['url(#f-unknown)', 'url(#f-unknown)'])
    assert.deepEqual(looks(['a azure NL', 'a azure US']), ['#1d5b8f', '#1d5b8f', 'url(#f-outside)', 'url(#f-outside)'])
  })

  it('draws nothing where no path leads through nodes that there are', () => {
    assert.equal(flowChart(flow([])), undefined)
    const { columns } = flow(['a azure US'])
    assert.equal(flowChart(flow([], { columns })), undefined)
    const broken = flow([], { columns, paths: [{ of: 'a', steps: ['a', 'nowhere', 'US'] }] })
    assert.equal(flowChart(broken), undefined)
    const whole = flow([], { columns, paths: [{ of: 'a', steps: ['a', 'azure', 'US'] }] })
    assert.notEqual(flowChart(whole), undefined)
  })
})
