import {
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

type Field = GraphQLField<unknown, unknown>

/** One document for each query of the schema, asking for every field it leads to, as deep as `depth`. */
export function everyQuery(schema: GraphQLSchema, values: Readonly<Record<string, string>>, depth: number): string[] {
  const all = Object.values(schema.getQueryType()!.getFields()) as Field[]
  return all.map((field) => `{ ${asked(schema, field, values, depth) ?? field.name} }`)
}

/** Undefined for what holds only things that lie deeper. */
function asked(
  schema: GraphQLSchema,
  field: Field,
  values: Readonly<Record<string, string>>,
  depth: number,
): string | undefined {
  const given = field.args.flatMap((arg) => argument(field, arg, values))
  const name = `${field.name}${given.length ? `(${given.join(', ')})` : ''}`
  const type = getNamedType(field.type)
  if (!isObjectType(type) && !isAbstractType(type)) return name
  const inner = depth > 0 ? selection(schema, type, values, depth - 1) : ''
  return inner ? `${name} { ${inner} }` : undefined
}

function selection(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  values: Readonly<Record<string, string>>,
  depth: number,
): string {
  if (isAbstractType(type))
    return schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} { ${aliased(one.name, selection(schema, one, values, depth))} }`)
      .join(' ')
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()) as Field[]
  return fields.flatMap((field) => asked(schema, field, values, depth) ?? []).join('\n')
}

/** Fields of one name may differ in type from one possible type to the next. */
const aliased = (type: string, fields: string): string =>
  fields.replace(/^(\w+)/gm, (name) => `${type}_${name}: ${name}`)

function argument({ name }: Field, arg: GraphQLArgument, values: Readonly<Record<string, string>>): string[] {
  const value = values[arg.name]
  if (value !== undefined) return [`${arg.name}: ${value}`]
  if (isNonNullType(arg.type)) throw new Error(`a test needs a value for ${name}(${arg.name})`)
  return []
}
