export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly format?: string
}
export interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
}
/** The description of the API, as far as tests read it. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

function resolve(description: Description, schema: Schema | undefined): Schema {
  const named = schema?.$ref?.split('/').at(-1)
  const found = named ? description.components.schemas[named] : schema
  const whole = found?.allOf
    ? Object.assign({}, ...found.allOf.map((part) => resolve(description, part)))
    : (found ?? {})
  return (
    (whole.anyOf ?? whole.oneOf)
      ?.map((part: Schema) => resolve(description, part))
      .find((part: Schema) => part.type !== 'null') ?? whole
  )
}

/** Something of the right form: what is wrong with it is then one thing at a time. */
export function example(description: Description, schema: Schema | undefined): unknown {
  const { type, properties, items, enum: values, format } = resolve(description, schema)
  if (values) return values[0]
  const kind = typeof type === 'string' ? type : type?.find((t) => t !== 'null')
  if (kind === 'object')
    return Object.fromEntries(Object.entries(properties ?? {}).map(([k, v]) => [k, example(description, v)]))
  if (kind === 'array') return [example(description, items)]
  if (kind === 'integer' || kind === 'number') return 1
  if (kind === 'boolean') return true
  if (format === 'date') return '2026-01-31'
  return 'UNAMID'
}
