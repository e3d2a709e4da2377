import { dateText } from '../date-text.ts'
import type { leaving as english } from '../en/leaving.ts'
import { all, called, some } from './words.ts'

/** Texts of the rules on plans to leave, and on getting the data out. */
export const leaving = {
  'lock-in/no-exit-plan.one': ({ id, under, isWeighty, askedOn }) => ({
    what: `Er staat nergens een plan om van ${id} weg te gaan${under.length === 0 ? '' : `, het contract voor ${some(under)}`}.`,
    why: `${isWeighty ? 'Er hangt iets van af dat kritiek is, of bijzondere of geheime gegevens bevat. ' : ''}Zonder plan weet niemand hoelang vertrekken duurt, wat er met de gegevens gebeurt, en of dat op tijd is als de leverancier stopt, wordt verkocht of de prijs verhoogt.${askedOn === '' ? '' : ` De vraag van ${dateText(askedOn, 'nl')} is nog niet beantwoord.`}`,
    todo: 'Maak een plan met de leverancier, en vermeld onder “exit: { plan: … }” waar het staat.',
  }),
  'lock-in/no-exit-plan.weighty': ({ names }) => ({
    what: `Voor ${names.length} zaken die zwaar wegen staat er nergens een exitplan: ${some(names)}.`,
    why: 'Ze zijn kritiek, of bevatten bijzondere of geheime gegevens, en anderen draaien of verkopen ze. Zonder plan weet niemand hoelang vertrekken duurt en wat er met de gegevens gebeurt.',
    todo: 'Begin met wat het eerst gemist wordt, en vermeld onder “exit: { plan: … }” waar elk plan staat; bij een contract geldt het voor alles wat eronder valt.',
  }),
  'lock-in/no-exit-plan.many': ({ names }) => ({
    what: `Voor ${names.length} zaken die anderen draaien of verkopen staat er nergens een exitplan: ${some(names)}.`,
    why: 'Zonder plan weet niemand hoelang vertrekken duurt en wat er met de gegevens gebeurt.',
    todo: 'Maak een plan zodra het contract weer op tafel ligt, en vermeld onder “exit: { plan: … }” waar het staat; bij een contract geldt het voor alles wat eronder valt.',
  }),
  'lock-in/no-exit-plan.gone': ({ path, names }) => ({
    what: `Het exitplan ${path} is er niet.`,
    why: `Dus is er geen plan te vinden voor ${some(names)}; misschien is het bestand verplaatst.`,
    todo: 'Verbeter het pad, dat vanaf dit bestand telt, of schrijf het plan.',
  }),
  'lock-in/no-exit-plan.gone-many': ({ paths, names }) => ({
    what: `${paths.length} exitplannen zijn er niet: ${some(paths)}.`,
    why: `Dus is er geen plan te vinden voor ${some(names)}; misschien is er een map verplaatst.`,
    todo: 'Verbeter de paden, die tellen vanaf het bestand waarin ze staan, of schrijf de plannen.',
  }),
  'lock-in/exit-plan-untested.one': ({ names, cases, last, isWeighty, months }) => ({
    what: `Het exitplan voor ${some(names)} is ${all(tests(cases, last))}.`,
    why: `${isWeighty ? 'Er hangt iets van af dat kritiek is, of bijzondere of geheime gegevens bevat. ' : ''}Wat er aan een plan ontbreekt, blijkt pas als je het probeert${last.some((day) => day !== '') ? `, en na ${months} maanden gaat het over een andere situatie` : ''}.`,
    todo: 'Beproef het, al is het op papier met de leverancier, en vermeld de dag onder “exit: { testedOn: … }”.',
  }),
  'lock-in/exit-plan-untested.weighty': ({ names }) => ({
    what: `De exitplannen voor ${names.length} zaken die zwaar wegen zijn niet beproefd, of te lang geleden: ${some(names)}.`,
    why: 'Ze zijn kritiek, of bevatten bijzondere of geheime gegevens, en wat er aan een plan ontbreekt, blijkt pas als je het probeert. Twee gevallen tellen: een gepland vertrek, en plotselinge uitval.',
    todo: 'Beproef de plannen, en vermeld de dagen onder “exit: { testedOn: { plannedExit: …, suddenLoss: … } }”.',
  }),
  'lock-in/exit-plan-untested.many': ({ names }) => ({
    what: `${names.length} exitplannen zijn niet beproefd, of te lang geleden: ${some(names)}.`,
    why: 'Wat er aan een plan ontbreekt, blijkt pas als je het probeert.',
    todo: 'Beproef ze zodra het contract weer op tafel ligt, en vermeld de dag onder “exit: { testedOn: { plannedExit: … } }”.',
  }),
  'lock-in/no-open-export.closed': ({ names, product, formats }) => ({
    what:
      formats.length === 0
        ? `De gegevens van ${some(names)} kunnen er in geen enkel formaat uit.`
        : `De gegevens van ${some(names)} komen er alleen uit als ${formats.join(', ')}, en dat lezen andere producten niet${called(product) === '' ? '' : ` (ons oordeel over ${called(product)})`}.`,
    why: 'Wie vertrekt, moet ze dan opnieuw opbouwen of achterlaten.',
    todo: 'Vraag de leverancier om een export in een open formaat, en vermeld de formaten onder “exit: { exportFormats: [ … ] }”.',
  }),
  'lock-in/no-open-export.unknown': ({ names }) => ({
    what:
      names.length === 1
        ? `In welke formaten alle gegevens uit ${some(names)} kunnen, is niet bekend.`
        : `Van ${names.length} applicaties is niet bekend in welke formaten alle gegevens eruit kunnen: ${some(names)}.`,
    why: 'Het staat niet in uw documenten en niet in de catalogus, en wat er in geen open formaat uit komt, gaat niet mee als u vertrekt.',
    todo: 'Vraag het de leverancier, en vermeld de formaten onder “exit: { exportFormats: [ … ] }”, of onder “dataReturn” van het contract.',
  }),
  'reason.no-exit-plan': ({ path }) =>
    path === '' ? 'Er staat ook nergens een exitplan.' : `Het exitplan ${path} is er ook niet.`,
  'reason.exit-untested': ({ cases, last }) => `Vertrekken is ${all(tests(cases, last))}.`,
} satisfies typeof english

function tests(cases: readonly string[], last: readonly string[]): readonly string[] {
  return cases.map((each, i) => {
    const of = each === 'plannedExit' ? 'een gepland vertrek' : 'plotselinge uitval'
    const day = last[i] ?? ''
    return day === '' ? `nooit beproefd voor ${of}` : `voor ${of} het laatst beproefd op ${dateText(day, 'nl')}`
  })
}
