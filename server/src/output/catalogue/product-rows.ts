import type { Catalogue } from '../../catalogue/catalogue.ts'
import { isOpenLicence } from '../../catalogue/open-licence.ts'
import type { ProductProfile } from '../../catalogue/profile/profile.ts'
import type { Row } from './sheet.ts'
import { capital, joined, small, unstopped, type Words } from './words.ts'

/** The licence, how it changed, and who controls the code. */
export function licenceRow({ product }: ProductProfile, words: Words): Row {
  const { licence, licenceChange: change, licenceNote, sovereigntyClass, confidence } = product
  const text =
    licence === undefined
      ? words.say('show.licence-unknown', {})
      : words.say('show.licence', { licence, open: isOpenLicence(licence) ? 'yes' : '' })
  return words.row('licence', [
    `${text}${words.weak(confidence?.licence)}`,
    words.both(licenceNote),
    change
      ? words.say('show.licence-changed', {
          date: words.date(change.date),
          from: change.from ?? '',
          to: change.to ?? '',
        })
      : '',
    change ? `${words.both(change.note)}${change.note === undefined ? '' : words.weak(change.confidence)}` : '',
    sovereigntyClass === undefined
      ? ''
      : words.say('show.class', { label: words.label('sovereigntyClass', sovereigntyClass) }),
  ])
}

/** How hard it is to leave. */
export function leavingRow({ product }: ProductProfile, catalogue: Catalogue, words: Words): Row {
  const { lockIn = [], exportFormats = [], standards = [], standardFamilies = [], otherStandards = [] } = product
  const names = [
    ...standards.map((id) => catalogue.entry('standards', id)?.name ?? id),
    ...standardFamilies,
    ...otherStandards,
  ]
  return words.row('leaving', [
    lockIn.length === 0
      ? ''
      : words.say('show.lock-in', { factors: lockIn.map((id) => small(words.label('lockInFactorId', id))).join(', ') }),
    product.providerSpecific === true ? words.say('show.provider-specific', {}) : '',
    exportFormats.length === 0
      ? words.say('show.no-exports', {})
      : words.say('show.exports', { formats: exportFormats.join(', ') }),
    names.length === 0 ? '' : words.say('show.standards', { names: names.join(', ') }),
  ])
}

/** Its place on Haven and in Common Ground. */
export function havenRow({ product }: ProductProfile, words: Words): Row {
  const { havenPlus, commonGround, commonGroundLayer, commonGroundAlso = [] } = product
  const layers = [commonGroundLayer, ...commonGroundAlso].filter((layer) => layer !== undefined)
  return words.row('haven', [
    havenPlus === undefined || havenPlus.role === 'none'
      ? ''
      : joined([
          `${capital(words.label('havenRole', havenPlus.role))}${havenPlus.name === undefined ? '' : ` (${havenPlus.name})`}`,
          words.label('havenDeploy', havenPlus.deploy),
        ]),
    commonGround === undefined
      ? ''
      : words.say('show.common-ground', {
          how: words.label('partly', commonGround),
          layers: layers.map((layer) => small(words.label('layer', layer))).join(', '),
        }),
  ])
}

/** What became of it, where that is an end. */
export function endRow({ product: { lifecycle } }: ProductProfile, words: Words): Row {
  if (!lifecycle) return words.row('end', [])
  const { status, since, end, note, confidence } = lifecycle
  const text = words.say('show.end', {
    stage: words.label('endStage', status),
    since: words.date(since),
    end: end === since ? '' : words.date(end),
  })
  return words.row('end', [
    `${text}${words.weak(confidence)}`,
    note === undefined ? '' : `${unstopped(words.both(note))}.`,
  ])
}
