import { OPERATIONS, unmatched, type FieldRights, type Operation, type Right } from '@lianzhao/domain'
import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import type { Context } from '../context.ts'
import { notFound } from '../graphql/errors.ts'
import { GUARDS, holds } from './guards.ts'
import { WITHHELD } from './withheld.ts'

type Field = GraphQLField<unknown, Context>

/**
 * The second wall behind the resolvers: whichever field hands a record out, list, nested field or node(id), the reader's
 * right to it is asked before anything of it is answered. A denied record is as one that does not exist: null where a
 * field may be null, otherwise the error of an unknown one. A field that the rights do not name stops the server.
 */
export function enforce(schema: GraphQLSchema, rights: FieldRights): GraphQLSchema {
  const types = objectTypesOf(schema)
  const { unnamed } = unmatched(
    rights,
    types.map((type) => ({ type: type.name, fields: Object.keys(type.getFields()) })),
  )
  if (unnamed.length) throw new Error(`no right is named for ${unnamed.join(', ')}: see access/office-fields.ts`)
  for (const type of types)
    for (const field of Object.values(type.getFields()) as Field[]) guardField(schema, rights, type.name, field)
  return schema
}

export const objectTypesOf = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__')) as never

function guardField(schema: GraphQLSchema, rights: FieldRights, type: string, field: Field): void {
  const { right, fields } = rights[type]!
  const own = fields.get(field.name)!
  if (type !== 'Mutation' && own !== right && isOperation(own)) guardValue(type, own, field)
  // On a field that says so, what is handed out is part of the record that hands it out.
  const partOfParent = own === 'WITH_PARENT' && right !== 'WITH_PARENT'
  const handedOut = getNamedType(field.type)
  if (!partOfParent && carriesRecords(schema, rights, handedOut)) guardRecords(rights, handedOut, field)
}

const isOperation = (right: Right): right is Operation => (OPERATIONS as readonly string[]).includes(right)

const carriesRecords = (schema: GraphQLSchema, rights: FieldRights, type: GraphQLNamedOutputType): boolean =>
  isAbstractType(type)
    ? schema.getPossibleTypes(type).some(({ name }) => isOperation(rights[name]!.right))
    : isObjectType(type) && isOperation(rights[type.name]!.right)

/** A field that takes a right of its own, over the record of its object or, in a query, county-wide. */
function guardValue(type: string, operation: Operation, field: Field): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = async (source, args, context, info) => {
    if (await may(type, operation, source, context)) return resolve(source, args, context, info)
    const withheld = WITHHELD[`${type}.${field.name}`]
    return withheld ? withheld((await resolve(source, args, context, info)) as never) : absent(field.type)
  }
}

/** A field that hands records out: each is asked about before it is. */
function guardRecords(rights: FieldRights, type: GraphQLNamedOutputType, field: Field): void {
  const resolve = field.resolve ?? defaultFieldResolver
  const admit = async (value: unknown, as: GraphQLOutputType, context: Context, info: GraphQLResolveInfo) => {
    if (value === null || value === undefined) return value
    const name = await nameOf(type, value, context, info)
    const { right } = rights[name] ?? { right: undefined }
    const admitted = right !== undefined && (!isOperation(right) || (await may(name, right, value, context)))
    return admitted ? value : absent(as)
  }
  field.resolve = async (source, args, context, info) => {
    const value = await resolve(source, args, context, info)
    const list = isNonNullType(field.type) ? (field.type.ofType as GraphQLOutputType) : field.type
    if (!isListType(list) || !Array.isArray(value)) return admit(value, field.type, context, info)
    const item = list.ofType as GraphQLOutputType
    return Promise.all(value.map(async (one: unknown) => admit(await one, item, context, info)))
  }
}

async function nameOf(
  type: GraphQLNamedOutputType,
  value: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<string> {
  if (!isAbstractType(type)) return type.name
  return String(await type.resolveType?.(value, context, info, type))
}

const may = (type: string, operation: Operation, source: unknown, context: Context): boolean | Promise<boolean> =>
  GUARDS[type]?.(source as never, context, operation) ?? holds(context, operation)

function absent(type: GraphQLOutputType): null {
  if (isNonNullType(type)) throw notFound()
  return null
}
