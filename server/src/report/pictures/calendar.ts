import { idOf } from '../../model/node.ts'
import { calendarChart } from '../charts/calendar.ts'
import type { ContractFigures } from '../figures/roadmap.ts'
import { type Block, type Cell, type Table, written } from '../pages/block.ts'
import { column, figures } from '../pages/columns.ts'
import { pictureBlock, pictureWords } from './picture.ts'

/** When each contract begins and ends, the last day to give notice, and what it may be extended to. */
export function calendarPicture(contracts: readonly ContractFigures[], today: string, id: string): Block {
  return pictureBlock(
    { id, title: pictureWords('calendar'), description: pictureWords('calendarText'), table: calendarTable(contracts) },
    (drawing, say) =>
      calendarChart({
        ...drawing,
        today,
        contracts: contracts
          .filter(({ hasEnded }) => !hasEnded)
          .map(({ contract, start, end, noticeDay, options }) => ({
            label: idOf(contract),
            ...(start === '' ? {} : { start }),
            ...(end === '' ? {} : { end }),
            ...(noticeDay === '' ? {} : { notice: noticeDay }),
            options,
          })),
        words: {
          term: say(pictureWords('term')),
          option: say(pictureWords('option')),
          notice: say(pictureWords('notice')),
          noEnd: say(pictureWords('noEnd')),
          unknownEnd: say(pictureWords('unknownEnd')),
          heading: say(pictureWords('contract')),
          noticeHeading: say(pictureWords('noticeBefore')),
          endHeading: say(pictureWords('end')),
          today: say(pictureWords('today')),
          others: say(pictureWords('otherContracts')),
        },
      }),
  )
}

function calendarTable(contracts: readonly ContractFigures[]): Table {
  const day = (date: string): Cell => (date === '' ? undefined : { day: date })
  return {
    id: 'calendar',
    title: pictureWords('calendar'),
    columns: [
      column('contract'),
      column('supplier'),
      column('start'),
      column('end'),
      column('notice'),
      column('options'),
      column('moment'),
      figures('costs'),
      figures('applications'),
      column('joint'),
    ],
    rows: contracts.map(
      ({ contract, supplierName, start, end, noticeDay, options, moment, annualCost, applications, collective }) => [
        written(idOf(contract), contract),
        supplierName === '' ? undefined : supplierName,
        day(start),
        day(end),
        day(noticeDay),
        options,
        day(moment),
        annualCost === undefined ? undefined : { euro: annualCost },
        applications.count,
        collective === '' ? undefined : collective,
      ],
    ),
  }
}
