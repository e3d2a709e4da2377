/** A JSON schema, as far as is looked at. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly description?: string
  readonly 'x-nl'?: string
}

/** The same schema, which allows nothing that it does not describe. */
export function closedSchema(node: Schema): Schema {
  const inner = (parts: Readonly<Record<string, Schema>>) =>
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, closedSchema(part)]))
  return {
    ...node,
    ...(node.$defs ? { $defs: inner(node.$defs) } : {}),
    ...(node.items ? { items: closedSchema(node.items) } : {}),
    ...(node.properties ? { properties: inner(node.properties), additionalProperties: false } : {}),
  } as Schema
}
