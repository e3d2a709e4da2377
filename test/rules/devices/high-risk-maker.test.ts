import { checksOf } from '../twins.ts'

const RULE = 'devices/high-risk-maker'
const { gives, twins } = checksOf(RULE)
const ERROR = `error ${RULE}`

const landscape = (maker = 'country: CN', device = 'product: verkijker-cameras', policy = 'countries: [CN, RU]') => `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  jurisdictions:
    highRisk: { ${policy} }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - { id: verkijker, name: Verkijker Ltd., ${maker}, asOf: 2026-10-05, source: https://example.org/over-ons }
  products:
    - { id: verkijker-cameras, supplier: verkijker, serviceModel: hardware }
  devices:
    - id: cameras
  #       ^^^^^^^ ${ERROR}
      ${device}
  `

describe(RULE, () => {
  describe('finds equipment', () => {
    twins('of a maker seated there', landscape(), ['country: CN', 'country: SE'])
    twins('of a maker with an owner there', landscape('country: NL, ultimateParent: { name: Owner, country: CN }'), [
      'name: Owner, country: CN',
      'name: Owner, country: JP',
    ])
    twins('from the list of the policy', landscape(), ['[CN, RU]', '[RU]'])
    twins('of which the supplier is stated', landscape('country: CN', 'supplier: verkijker'), [
      'country: CN',
      'country: SE',
    ])
    twins(
      'on its way out, not what is gone',
      landscape('country: CN', 'product: verkijker-cameras\n      lifecycle: phasing-out'),
      ['phasing-out', 'retired'],
    )
    twins(
      'in use, not what is planned',
      landscape('country: CN', 'product: verkijker-cameras\n      lifecycle: in-use'),
      ['in-use', 'planned'],
    )
  })

  gives('counts a territory as the country that it belongs to', landscape('country: HK'))
})
