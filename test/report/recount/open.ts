import { isUnknown, stated, type under } from './contracts.ts'
import type { Entry, Landscape } from './landscape.ts'

/*
 * What the supplier of a contract can tell, and nobody has written down: where it belongs, whether the contract arranges leaving, and of
 * each application under it where it runs, how one leaves and in which formats the data come out; the nearest statement counts.
 */
export function questionsOf(contract: Entry, own: ReturnType<typeof under>, landscape: Landscape): readonly Entry[] {
  const { called, isService, isOpen, productOf, makerOf } = landscape
  const supplier = called('suppliers', stated(contract, 'supplier'))
  const isGibit = /^gibit/i.test(String(stated(contract, 'terms') ?? ''))
  const questions = [
    ...(supplier ? [question(`supplier:${supplier['id']}`, 'ultimateParent', supplier['ultimateParent'])] : []),
    ...(isGibit || own.wholes.length + own.platforms.length === 0
      ? []
      : [question(`contract:${contract['id']}`, 'exitClause', contract['exitClause'])]),
    ...own.wholes.flatMap(({ name, entry, parts }) => {
      const homeless = parts.find(
        (part) => isService(part) && isOpenQuestion(part['runsOn'] ?? productOf(part)?.['runsOn']),
      )
      const isBought = name.startsWith('application:') && (isService(entry) || !isOpen(entry))
      const of = called('contracts', stated(entry, 'contract'))
      const nearest = (key: string) =>
        [entry, of, called('suppliers', stated(of, 'supplier')), makerOf(entry)]
          .map((each) => (isUnknown(each?.['exit']) ? each?.['exit'] : (each?.['exit'] as Entry | undefined)?.[key]))
          .find((said) => said !== undefined)
      const { formats = [] } = (stated(of, 'dataReturn') ?? {}) as { readonly formats?: readonly unknown[] }
      const said = formats.length > 0 ? formats : (nearest('exportFormats') ?? productOf(entry)?.['exportFormats'])
      return [
        ...(homeless ? [question(name, 'runsOn', homeless['runsOn'])] : []),
        ...(isBought ? [question(name, 'exit.plan', nearest('plan'))] : []),
        ...(isBought ? [question(name, 'exit.exportFormats', said)] : []),
      ]
    }),
  ]
  return questions.flat().toSorted((a, b) => (`${a['of']} ${a['key']}` < `${b['of']} ${b['key']}` ? -1 : 1))
}

const isOpenQuestion = (said: unknown) => said === undefined || isUnknown(said)

/** With the day on which it was asked; none where it is answered. */
function question(of: string, key: string, said: unknown): readonly Entry[] {
  if (!isOpenQuestion(said)) return []
  const day = ((said as Entry | undefined)?.['unknown'] as Entry | undefined)?.['askedOn']
  return [{ of, key, ...(day === undefined ? {} : { askedOn: day }) }]
}
