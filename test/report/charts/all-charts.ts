import { calendarChart } from '../../../server/src/report/charts/calendar.ts'
import { concentrationChart } from '../../../server/src/report/charts/concentration.ts'
import { flowChart } from '../../../server/src/report/charts/flow.ts'
import { layersChart } from '../../../server/src/report/charts/layers.ts'
import { matrixChart } from '../../../server/src/report/charts/matrix.ts'
import { originChart } from '../../../server/src/report/charts/origin.ts'
import { roadmapChart } from '../../../server/src/report/charts/roadmap.ts'
import type { samplesOf } from './samples.ts'

type Samples = ReturnType<typeof samplesOf>
export type ChartName = keyof Samples

export const CHARTS: readonly ChartName[] = [
  'flow',
  'origin',
  'matrix',
  'concentration',
  'calendar',
  'roadmap',
  'layers',
]

/** Draws one of samples. */
export function drawn(name: ChartName, samples: Samples): string {
  const all: Readonly<Record<ChartName, string | undefined>> = {
    flow: flowChart(samples.flow),
    origin: originChart(samples.origin),
    matrix: matrixChart(samples.matrix),
    concentration: concentrationChart(samples.concentration),
    calendar: calendarChart(samples.calendar),
    roadmap: roadmapChart(samples.roadmap),
    layers: layersChart(samples.layers),
  }
  return all[name]!
}

/** The data with another text wherever a landscape, or who words it, has a say; what is named twice is still one. */
export function withTexts<T>(data: T, change: (text: string) => string, key = ''): T {
  if (typeof data === 'string') return (OURS.has(key) ? data : change(data)) as T
  if (Array.isArray(data)) return data.map((each) => withTexts(each, change, key)) as T
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).map(([name, value]) => {
    const isId = name === 'id' && 'description' in data
    return [name, isId ? value : withTexts(value, change, name)]
  })
  return Object.fromEntries(entries) as T
}

/** What is no text of anybody: words of the program. */
const OURS: ReadonlySet<string> = new Set(['language', 'tone', 'mark'])
