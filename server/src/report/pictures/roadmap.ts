import { message } from '../../l10n/message.ts'
import { roadmapChart } from '../charts/roadmap.ts'
import type { GoalFigures, SplitFigures, YearFigures } from '../figures/roadmap.ts'
import type { Block, Cell, Table } from '../pages/block.ts'
import { column, figures } from '../pages/columns.ts'
import { yearsTogether } from '../pages/years.ts'
import { pictureBlock, pictureWords } from './picture.ts'

type Measure = GoalFigures['measure']

/** The same in numbers, year after year. */
export function shareTable(years: readonly YearFigures[], goals: readonly GoalFigures[], measure: Measure): Table {
  return {
    id: `roadmap-${measure}`,
    title: message('report.roadmap.line', { measure }),
    columns: [column('year'), figures('share'), figures('yes'), figures('no'), figures('unknown'), figures('ambition')],
    rows: years.map(({ year, planned }): readonly Cell[] => {
      const split = planned[measure]
      const goal = goals.find((each) => each.measure === measure && each.year === year)
      return [
        String(year),
        partCell(split, 'yes'),
        split.yes.count,
        split.no.count,
        split.unknown.count,
        goal && { percent: goal.share },
      ]
    }),
  }
}

/** The share of the applications that is European, or open source, year after year, against what the policy wants. */
export function roadmapPicture(
  years: readonly YearFigures[],
  goals: readonly GoalFigures[],
  measure: Measure,
  id: string,
): Block {
  const table = yearsTogether(shareTable(years, goals, measure))
  const { title } = table
  return pictureBlock({ id, title, description: pictureWords('roadmapText'), table, isWhole: true }, (drawing, say) =>
    roadmapChart({
      ...drawing,
      years: years.map(({ year, planned }) => {
        const goal = goals.find((each) => each.measure === measure && each.year === year)
        return {
          year,
          share: shareOf(planned[measure], 'yes'),
          unknown: shareOf(planned[measure], 'unknown'),
          ...(goal ? { ambition: goal.share } : {}),
        }
      }),
      words: {
        share: say(pictureWords('share')),
        unknown: say(pictureWords('unknown')),
        ambition: say(pictureWords('ambition')),
      },
    }),
  )
}

/** Of a share that is just missed a whole percent would say that it is reached. */
export function partCell(split: SplitFigures, answer: keyof SplitFigures): Cell {
  return { percent: shareOf(split, answer), decimals: 1 }
}

export function shareOf(split: SplitFigures, answer: keyof SplitFigures): number {
  const whole = split.yes.count + split.no.count + split.unknown.count
  return whole === 0 ? 0 : split[answer].count / whole
}
