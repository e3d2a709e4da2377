import { gives, twins } from '../twins.ts'

const ten = (text: string) => `[${Array(10).fill(text).join(', ')}]`
const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`

describe('structure/unsafe-yaml', () => {
  twins(
    'finds aliases that stand for more than ten thousand values',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    applications:
      - id: zaaksysteem
    #   ^^^^^^^^^^^^^^^ error structure/unsafe-yaml
        x-a: &a ${ten('1')}
        x-b: &b ${ten('*a')}
        x-c: &c ${ten('*b')}
        x-d: ${ten('*c')}
      - id: gis
    `,
    [`x-d: ${ten('*c')}`, 'x-d: [*c]'],
  )

  twins(
    'finds aliases that stand for too much over several keys of the document',
    `
    # file: common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    x-a: &a ${ten('1')}
    x-b: &b ${ten('*a')}
    x-c: &c ${ten('*b')}
    x-d: ${ten('*c')}
    #~~ error structure/unsafe-yaml
    components:
      - id: open-zaak
    `,
    [`x-d: ${ten('*c')}`, 'x-d: [*c]'],
  )

  twins(
    'finds brackets that are nested too deep',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    applications:
      - id: zaaksysteem
      - id: gis
    #   ^^^^^^^ error structure/unsafe-yaml
        x-diep: ${nested(101)}
    `,
    [nested(101), nested(50)],
  )

  twins(
    'finds brackets nested by the thousand that are never closed',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    x-diep: ${'['.repeat(20_000)}
    #~~~~~ error structure/unsafe-yaml
    applications:
      - id: zaaksysteem
    `,
    ['['.repeat(20_000), '[]'],
  )

  gives(
    'leaves alone what an alias is for',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    x-host: &host { location: NL, encryptionKeys: customer-only }
    applications:
    ${Array.from({ length: 200 }, (_, i) => `  - { id: applicatie-${i}, runsOn: *host }`).join('\n    ')}
    `,
  )
})
