import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { generate } from '../generator/generate.ts'
import { quantile } from './statistics.ts'

/** How the cost of opening and of a key grows with one thing, in four sizes. */
export interface Growth {
  readonly what: string
  readonly sizes: readonly {
    readonly size: number
    readonly open: number
    readonly key: number
    /** Whether what was found after the keys is what is found in the same texts afresh. */
    readonly isRight: boolean
  }[]
}

/** A folder of files of which one grows with a size; a key is typed in the first file, behind a text that stands in it. */
interface Growing {
  readonly what: string
  readonly sizes: readonly number[]
  readonly files: (size: number) => readonly string[]
  readonly typedBehind: string
}

const HEAD = 'kind: landscape\nversion: 1\norganisation: gm3000\n'

const growing: readonly Growing[] = [
  {
    what: 'applications in one file',
    sizes: [100, 400, 1600, 6400],
    files: (applications) => textsOf({ applications }),
    typedBehind: '    name: ',
  },
  {
    what: 'files, of 20 applications each',
    sizes: [5, 20, 80, 320],
    files: (files) => textsOf({ applications: 20 * files, split: files + 1 }).toReversed(),
    typedBehind: '    name: ',
  },
  {
    what: 'mistakes in 400 applications',
    sizes: [10, 40, 100, 200],
    files: (mistakes) => textsOf({ errors: mistakes / 400 }),
    typedBehind: '    name: ',
  },
  {
    what: 'applications on one platform',
    sizes: [100, 400, 1600, 6400],
    files: (count) => [
      `${HEAD}platforms:\n  - { id: wolk, product: azure, region: westeurope }\napplications:\n${each(
        count,
        (i) => `  - { id: app-${i}, name: App, owner: Team, criticality: high, runsOn: wolk }\n`,
      )}`,
    ],
    typedBehind: 'name: ',
  },
  {
    what: 'platforms, each on the next, below one application',
    sizes: [4, 16, 64, 256],
    files: (count) => [
      `${HEAD}applications:\n  - { id: app, name: App, owner: Team, criticality: high, runsOn: p-0 }\nplatforms:\n${each(
        count,
        (i) => `  - { id: p-${i}, product: kubernetes, location: NL, runsOn: p-${i + 1} }\n`,
      )}  - { id: p-${count}, product: azure, region: westeurope }\n`,
    ],
    typedBehind: 'name: ',
  },
]

/** Medians of several runs of each, warm. */
export function measureGrowth(runs: number): readonly Growth[] {
  return growing.map(({ what, sizes, files, typedBehind }) => ({
    what,
    sizes: sizes.map((size) => {
      const texts = files(size)
      const opened = Array.from({ length: runs }, () => timed(() => open(texts)))
      const review = opened.at(-1)?.result ?? open(texts)
      const [text = ''] = texts
      const at = text.indexOf(typedBehind, text.length / 3) + typedBehind.length
      const keys = Array.from({ length: 4 * runs }, (_, i) =>
        timed(() => {
          review.setFile(uriOf(0), typedText(text, at, i), 'landscape', true)
          review.takeTouched()
          return review.findings(uriOf(0))
        }),
      )
      const median = (all: readonly { readonly ms: number }[]) =>
        quantile(
          all.map(({ ms }) => ms),
          0.5,
        )
      const fresh = open([typedText(text, at, keys.length - 1), ...texts.slice(1)])
      const isRight = JSON.stringify(fresh.findings(uriOf(0))) === JSON.stringify(review.findings(uriOf(0)))
      return { size, open: median(opened), key: median(keys.slice(runs)), isRight }
    }),
  }))
}

function open(texts: readonly string[]): Review {
  const review = new Review({
    catalogue: packagedCatalogue(),
    rules: allRules,
    today: '2026-11-24',
    root: 'file:///bench',
  })
  for (const [i, text] of texts.entries()) review.setFile(uriOf(i), text, 'landscape', i === 0)
  for (const i of texts.keys()) review.findings(uriOf(i))
  return review
}

function typedText(text: string, at: number, key: number): string {
  return `${text.slice(0, at)}${'q'.repeat(1 + (key % 9))}${text.slice(at)}`
}

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const before = performance.now()
  const result = work()
  return { ms: performance.now() - before, result }
}

function textsOf(options: Parameters<typeof generate>[0]): string[] {
  return generate(options).documents.map(({ text }) => text)
}

function each(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join('')
}

function uriOf(index: number): string {
  return `file:///bench/${index}.landscape.yaml`
}
