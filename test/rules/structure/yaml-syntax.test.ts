import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { twins } from '../twins.ts'

describe('structure/yaml-syntax', () => {
  describe('finds a slip', () => {
    twins(
      'tab in the indentation',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
      \towner: Team Dienstverlening
      # error structure/yaml-syntax fix: Use spaces
          criticality: high
        - id: gis
      `,
      ['\t', '    '],
    )

    twins(
      'line that is indented one space too little',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          criticality: high
         owner: Team Dienstverlening
      #~~ error structure/yaml-syntax fix: Indent like the lines beside it
        - id: gis
      `,
      ['   owner', '    owner'],
    )

    twins(
      'item that is indented one space too little',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          criticality: high
       - id: gis
      # error structure/yaml-syntax fix: Indent like the lines beside it
          criticality: low
        - id: bag
      `,
      [' - id: gis', '  - id: gis'],
    )

    twins(
      'space missing after a colon',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          owner:Team Dienstverlening
      #   ^^^^^^ error structure/yaml-syntax fix: Add the space after “owner:”
      `,
      ['owner:', 'owner: '],
    )

    twins(
      'space missing after a dash',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
        -id: gis
      #  ^^^^^^^ error structure/yaml-syntax fix: Add the space after the dash
      `,
      ['-id', '- id'],
    )

    twins(
      'colon missing after a key',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          owner Team Dienstverlening
      #   ^^^^^ error structure/yaml-syntax fix: Add the colon after “owner”
          criticality: high
      `,
      ['owner', 'owner:'],
    )

    twins(
      'dash missing before an item',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          owner: Team Dienstverlening
        id: gis
      #~ error structure/yaml-syntax fix: Add the dash
          owner: Team Geo
      `,
      ['  id: gis', '  - id: gis'],
    )

    twins(
      'quotation mark that is not closed',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          name: "Zaaksysteem
      #         ^^^^^^^^^^^^ error structure/yaml-syntax fix: Mend the quotation marks
          owner: Team Dienstverlening
        - id: gis
      `,
      ['"Zaaksysteem', '"Zaaksysteem"'],
    )

    twins(
      'single quotation mark that is not closed',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, name: 'Zaaksysteem }
      #                            ^^^^^^^^^^^^^^ error structure/yaml-syntax fix: Mend the quotation marks
        - id: gis
      `,
      ["'Zaaksysteem", "'Zaaksysteem'"],
    )

    twins(
      'bracket that is not closed',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          tags: [zaken, dienstverlening
      #         ^^^^^^^^^^^^^^^^^^^^^^^ error structure/yaml-syntax fix: Add the bracket
          owner: Team Dienstverlening
      `,
      ['dienstverlening\n', 'dienstverlening]\n'],
    )

    twins(
      'closing bracket too many in a list',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          tags: [zaken, dienstverlening]]
      #                                 ^ error structure/yaml-syntax fix: Take the bracket away
          owner: Team Dienstverlening
      `,
      [']]', ']'],
    )

    twins(
      'text with a colon in it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          notes: Let op: verhuist in 2028
      #          ^^^^^^^^^^^^^^^^^^^^^^^^ error structure/yaml-syntax fix: Put it between quotation marks
          owner: Team Dienstverlening
      `,
      ['Let op: verhuist in 2028', '"Let op: verhuist in 2028"'],
    )

    twins(
      'text that starts with a character of YAML',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          owner: @dienstverlening
      #          ^^^^^^^^^^^^^^^^ error structure/yaml-syntax fix: Put it between quotation marks
      `,
      ['@dienstverlening', "'@dienstverlening'"],
    )

    twins(
      'line that is not of the form key: value',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          nog uitzoeken wie dit beheert
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error structure/yaml-syntax
          criticality: high
      `,
      ['nog', '# nog'],
    )

    twins(
      'same key twice',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          owner: Team Dienstverlening
          criticality: high
          owner: Team Zaken
      #   ^^^^^ error structure/yaml-syntax
      `,
      ['    owner: Team Zaken', '    domain: zaken'],
    )

    twins(
      'same key twice in a flow map',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, owner: Team A, owner: Team B }
      #                                     ^^^^^ error structure/yaml-syntax
      `,
      ['owner: Team B', 'domain: zaken'],
    )

    twins(
      'character that no text has',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          owner: Team\u0000Zaken
      #              ^ error structure/yaml-syntax
      `,
      ['\u0000', ' '],
    )

    twins(
      'key of a list that went',
      `
      kind: landscape
      version: 1
      organisation: gm0268
        - { id: eigen-dc, location: NL }
      #     ^^^^^^^^^^^^ error structure/yaml-syntax fix: Put “platforms:” above it
      applications:
        - { id: zaaksysteem, runsOn: eigen-dc }
      `,
      ['gm0268', 'gm0268\nplatforms:'],
    )
  })

  it('mends each slip so that the twin is left', () => {
    const text = `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          name: "Zaaksysteem
          #     ^^^^^^^^^^^^ error structure/yaml-syntax
          owner: Team Dienstverlening
        - id: gis
      `
    const [file] = check(text).afterFix('Mend the quotation marks')
    assert.match(file?.text ?? '', /^ {4}name: "Zaaksysteem"$/m)
  })
})
