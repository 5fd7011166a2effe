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

/** The server refuses documents of more fields than this; a word or a sign for each is more than there are fields. */
const MOST_TOKENS = 1_900

type Values = Readonly<Record<string, string>>
type Wrap = (inner: string) => string

/** Documents that together ask each query of the schema for every field it leads to, as deep as `depth`. */
export function everyQuery(schema: GraphQLSchema, values: Values, depth: number): string[] {
  const all = Object.values(schema.getQueryType()!.getFields()) as Field[]
  return all.flatMap((field) => documents(schema, field, values, depth, (inner) => `{ ${inner} }`))
}

/** One document, or where it would be too long one for each field, or each possible type, within. */
function documents(schema: GraphQLSchema, field: Field, values: Values, depth: number, wrap: Wrap): string[] {
  const text = asked(schema, field, values, depth)
  if (text === undefined) return []
  const whole = wrap(text)
  const type = getNamedType(field.type)
  if ([...whole.matchAll(/\w+|[^\s\w]/g)].length <= MOST_TOKENS || !(isObjectType(type) || isAbstractType(type)))
    return [whole]
  const within: Wrap = (inner) => wrap(`${called(field, values)} { ${inner} }`)
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  return types.flatMap((one) =>
    (Object.values(one.getFields()) as Field[]).flatMap((inner) =>
      documents(schema, inner, values, depth - 1, (asked) =>
        within(type === one ? asked : `... on ${one.name} { ${asked} }`),
      ),
    ),
  )
}

/** Undefined for what holds only things that lie deeper. */
function asked(schema: GraphQLSchema, field: Field, values: Values, depth: number): string | undefined {
  const name = called(field, values)
  const type = getNamedType(field.type)
  if (!isObjectType(type) && !isAbstractType(type)) return name
  const inner = depth > 0 ? selection(schema, type, values, depth - 1) : ''
  return inner ? `${name} { ${inner} }` : undefined
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, values: Values, depth: number): string {
  if (isAbstractType(type))
    return schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} { ${aliased(one.name, selection(schema, one, values, depth))} }`)
      .join(' ')
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()) as Field[]
  return fields.flatMap((field) => asked(schema, field, values, depth) ?? []).join('\n')
}

/** Fields of one name may differ in type from one possible type to the next; what has an alias already lies deeper. */
const aliased = (type: string, fields: string): string =>
  fields.replace(/^(\w+)(?!\w*:)/gm, (name) => `${type}_${name}: ${name}`)

function called(field: Field, values: Values): string {
  const given = field.args.flatMap((arg) => argument(field, arg, values))
  return `${field.name}${given.length ? `(${given.join(', ')})` : ''}`
}

function argument({ name }: Field, arg: GraphQLArgument, values: Values): string[] {
  const value = values[arg.name]
  if (value !== undefined) return [`${arg.name}: ${value}`]
  if (isNonNullType(arg.type)) throw new Error(`a test needs a value for ${name}(${arg.name})`)
  return []
}
