import type { Landscape } from '../../../server/src/analysis/landscape.ts'
import { type Figures, figuresOf } from '../../../server/src/analysis/roadmap/figures.ts'
import type { Answer } from '../../../server/src/analysis/roadmap/outlook.ts'
import { packagedCatalogue } from '../../../server/src/catalogue/packaged.ts'
import { Review } from '../../../server/src/review/review.ts'
import { fileNameOf, nameKind } from '../../../server/src/workspace/names.ts'

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

/** The day on which it is looked at. */
export const TODAY = '2026-11-29'

const owned = (id: string, name: string, country: string) =>
  `  - { id: ${id}, name: ${name}, country: ${country}, ultimateParent: { id: ${id}, name: ${name}, country: ${country}, ${READ} }, ${READ} }\n`

/** Suppliers of which all is known, and what they make. */
export const PARTIES = `suppliers:
${owned('wolk-inc', 'Wolk Inc.', 'US')}${owned('hier-bv', 'Hier B.V.', 'NL')}${owned('alpen-ag', 'Alpen AG', 'CH')}products:
  - { id: wolk, name: Wolk, supplier: wolk-inc, serviceModel: iaas }
  - { id: hierwolk, name: Hierwolk, supplier: hier-bv, serviceModel: iaas }
  - { id: alpenwolk, name: Alpenwolk, supplier: alpen-ag, serviceModel: iaas }
  - { id: pakket, name: Pakket, supplier: hier-bv, serviceModel: self-hosted, licence: proprietary }
  - { id: vrij, name: Vrij, serviceModel: self-hosted, licence: EUPL-1.2 }
  - { id: amerikaans, name: Amerikaans, supplier: wolk-inc, serviceModel: self-hosted, licence: proprietary }
  - { id: usdienst, name: Usdienst, supplier: wolk-inc, serviceModel: saas, licence: proprietary, runsOn: { product: wolk, ${READ} } }
  - { id: nldienst, name: Nldienst, supplier: hier-bv, serviceModel: saas, licence: proprietary, runsOn: { product: hierwolk, ${READ} } }
`

export const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0001\n'

/** A municipality of which the roadmap is worked out by hand, in `roadmap.test.ts`. */
export const LANDSCAPE = `${HEAD}${PARTIES}platforms:
  - { id: wolk-west, product: wolk }
  - { id: eigen-dc, location: NL, operator: gm0001 }
  - { id: cluster, product: vrij, runsOn: wolk-west, transition: { kind: move, to: [eigen-dc], before: 2028-06-30, status: decided } }
applications:
  - { id: zaken, product: pakket, runsOn: wolk-west, transition: { kind: replace, to: [vrij, eigen-dc], before: 2028-12-31, status: decided } }
  - { id: post, product: usdienst, transition: { kind: replace, to: [vrij], before: 2027-06-30, status: decided } }
  - { id: agenda, product: nldienst }
  - { id: archief, product: pakket, runsOn: eigen-dc, transition: { kind: retire, before: 2029-03-31, status: decided } }
  - { id: loket, product: pakket, runsOn: wolk-west, transition: { kind: move, to: [eigen-dc], before: 2027-12-31, status: idea } }
  - { id: balie, product: pakket, runsOn: cluster }
  - { id: meldingen, product: usdienst, transition: { kind: replace, to: [nldienst], before: 2026-06-30, status: decided } }
  - { id: raad, product: usdienst, transition: { kind: replace, to: [agenda], before: 2027-12-31, status: decided } }
  - { id: oud, product: pakket, runsOn: wolk-west, transition: { kind: split, to: [nieuw], before: 2028-03-31, status: started } }
  - { id: nieuw, product: vrij, runsOn: eigen-dc, lifecycle: planned }
  - { id: onbekend }
  - { id: ontwerp, product: amerikaans, runsOn: eigen-dc }
contracts:
  - { id: pakket-2020, supplier: hier-bv, start: 2020-01-01, end: 2028-06-30 }
`

export const TARGET = `kind: landscape
version: 1
organisation: gm0001
state: target
reachedOn: 2030-06-30
applications:
  - { id: agenda, product: vrij, runsOn: eigen-dc }
  - { id: zaken, owner: Team Zaken }
  - { id: loket, retired: true }
`

/** The landscape of the municipality, as these texts describe it. */
export function landscapeOf(files: Readonly<Record<string, string>>, today = TODAY): Landscape {
  const review = new Review({ catalogue: packagedCatalogue(), rules: [], today, root: 'memory:/test' })
  for (const [path, text] of Object.entries(files))
    review.setFile(`memory:/test/${path}`, text, nameKind(fileNameOf(path)))
  return review.landscapeOf('gm0001')
}

/**
 * How each application stands, in short: who can reach its data / who can stop it (`.` nobody, `?` not known), whether it is European (E)
 * and open source (O): + yes, - no, ? not known.
 */
export function inShort(figures: Figures): Readonly<Record<string, string>> {
  return Object.fromEntries(
    figures.inUse.map((name) => {
      const power = ({ byCountry, ...split }: Figures['reach']) => {
        const countries = byCountry
          .filter(({ applications }) => applications.includes(name))
          .map(({ country }) => country)
        return countries.length > 0 ? countries.join('+') : (SIGNS[answerIn(split, name)] ?? '')
      }
      const sign = (split: Figures['openSource']) => ({ yes: '+', no: '-', unknown: '?' })[answerIn(split, name)]
      const { reach, stop, european, openSource } = figures
      return [
        name.replace('application:', ''),
        `${power(reach)}/${power(stop)} E${sign(european)} O${sign(openSource)}`,
      ]
    }),
  )
}

const SIGNS: Readonly<Record<string, string>> = { yes: '!', no: '.', unknown: '?' }

function answerIn(split: Figures['openSource'], name: string): Answer {
  return (['yes', 'no', 'unknown'] as const).find((answer) => split[answer].includes(name)) ?? 'unknown'
}

/** No applications at all. */
export const NOBODY = figuresOf([])
