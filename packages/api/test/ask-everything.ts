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
type Values = Readonly<Record<string, string>>
/** The way from a query down to one value: what stands in the document at each level. */
type Way = readonly string[]

/** So many values are asked for in one document that the server still reads it. */
const TOGETHER = 500

/** Documents that ask for every value that the queries of the schema lead to, at most `depth` levels down. */
export function everyQuery(schema: GraphQLSchema, values: Values, depth: number): string[] {
  const ways = waysFrom(schema, schema.getQueryType()!, values, depth)
  const documents = Math.ceil(ways.length / TOGETHER)
  return Array.from({ length: documents }, (_, n) => `{ ${written(ways.slice(n * TOGETHER, (n + 1) * TOGETHER))} }`)
}

function waysFrom(schema: GraphQLSchema, type: GraphQLNamedType, values: Values, depth: number): Way[] {
  if (isAbstractType(type))
    return schema
      .getPossibleTypes(type)
      .flatMap((one) =>
        waysFrom(schema, one, values, depth).map((way) => [`... on ${one.name}`, ...own(one.name, way)]),
      )
  if (!isObjectType(type) || depth === 0) return []
  return (Object.values(type.getFields()) as Field[]).flatMap((field) => {
    const name = called(field, values)
    const leadsTo = getNamedType(field.type)
    if (!isObjectType(leadsTo) && !isAbstractType(leadsTo)) return [[name]]
    return waysFrom(schema, leadsTo, values, depth - 1).map((way) => [name, ...way])
  })
}

/** Fields of one name may differ in type from one possible type to the next. */
const own = (type: string, [field, ...deeper]: Way): Way => [`${type}_${field!.match(/^\w+/)![0]}: ${field}`, ...deeper]

function called({ name, args }: Field, values: Values): string {
  const given = args.flatMap((arg) => argument(name, arg, values))
  return `${name}${given.length ? `(${given.join(', ')})` : ''}`
}

function argument(field: string, arg: GraphQLArgument, values: Values): string[] {
  const value = values[arg.name]
  if (value !== undefined) return [`${arg.name}: ${value}`]
  if (isNonNullType(arg.type)) throw new Error(`a test needs a value for ${field}(${arg.name})`)
  return []
}

/** Ways that begin alike are written as one. */
function written(ways: readonly Way[]): string {
  return [...Map.groupBy(ways, ([first]) => first!)]
    .map(([first, together]) => {
      const deeper = together.map(([, ...rest]) => rest).filter((rest) => rest.length)
      return deeper.length ? `${first} { ${written(deeper)} }` : first
    })
    .join('\n')
}
