import assert from 'node:assert/strict'
import type { Node } from '../../scripts/generate/schemas.ts'
import { otherKeysOf } from '../../scripts/generate/schemas.ts'
import { describeKey, describeMap, labelOf } from '../../server/src/schema/describe.ts'
import { shapes } from '../../server/src/schema/generated/shapes.ts'
import type { MapShape, Shape, TextShape } from '../../server/src/schema/shape.ts'
import { schemas } from './published.ts'

describe('schema/descriptions', () => {
  it('has every map and key of the schemas in Dutch and English', () => {
    const bare = schemas.files.flatMap((file) => undescribed(file, `${file.$id}`))
    assert.deepEqual(bare, [])
  })

  it('has a label in both languages for every value of every closed list', () => {
    const lists = Object.entries(schemas.parts).filter(([, part]) => part.enum)
    assert.ok(lists.length > 30)
    for (const [name, part] of lists) {
      assert.deepEqual(Object.keys(part['x-enum'] ?? {}), part.enum, name)
      for (const label of Object.values(part['x-enum'] ?? {})) assert.ok(label.en && label.nl, name)
    }
  })

  it('is found from the shape of every place', () => {
    const maps = new Set<MapShape>()
    for (const shape of Object.values(shapes)) collect(shape, maps)
    assert.ok(maps.size > 80)
    for (const map of maps) {
      assert.ok(describeMap(map), map.doc)
      for (const [key, shape] of Object.entries(map.keys)) {
        assert.ok(describeKey(map, key), `${map.doc}/${key}`)
        for (const text of closedTexts(shape))
          for (const value of text.closed ?? []) assert.ok(labelOf(text, value), `${map.doc}/${key}: ${value}`)
      }
      if (map.others) assert.ok(describeKey(map, 'SOV-3.1'))
    }
  })

  it('gives a key the text of its own map where maps differ', () => {
    const application = shapes.landscape.keys['applications']!.list!.maps![0]!
    const contract = shapes.landscape.keys['contracts']!.list!.maps![0]!
    assert.equal(describeKey(application, 'owner')?.en, 'Team or person that answers for it.')
    assert.notDeepEqual(describeKey(application, 'supplier'), describeKey(contract, 'supplier'))
    assert.equal(describeKey(application, 'constructor'), undefined)
  })
})

function undescribed(node: Node, at: string): readonly string[] {
  const parts = [...Object.entries(node.$defs ?? {}), ...Object.entries(node.properties ?? {})]
  const others = otherKeysOf(node)
  const all = others ? [...parts, ['*', others[1]] as const] : parts
  return all.flatMap(([name, part]) => {
    const { description, 'x-nl': nl } = part
    const isSentence = description?.endsWith('.') && nl?.endsWith('.') && description !== nl
    return [...(isSentence ? [] : [`${at}/${name}`]), ...undescribed(part, `${at}/${name}`)]
  })
}

function collect(map: MapShape, maps: Set<MapShape>): void {
  if (maps.has(map)) return
  maps.add(map)
  for (const shape of [...Object.values(map.keys), ...(map.others ? [map.others] : [])]) collectShape(shape, maps)
}

function collectShape(shape: Shape, maps: Set<MapShape>): void {
  for (const map of shape.maps ?? []) collect(map, maps)
  if (shape.list) collectShape(shape.list, maps)
}

function closedTexts(shape: Shape): readonly TextShape[] {
  return [shape.text, shape.list?.text].filter((text) => text !== undefined)
}
