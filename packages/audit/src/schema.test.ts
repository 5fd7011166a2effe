import { GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, type GraphQLNamedType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from './schema.ts'

const made = await schema()
const ours = Object.values(made.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Boolean', 'ID'].includes(name),
)

it('offers questions and nothing else', () => {
  expect(made.getMutationType()).toBeUndefined()
  expect(made.getSubscriptionType()).toBeUndefined()
})

it('describes every type, field and argument in both languages', () => {
  const described = ours.flatMap((type) => [
    { where: type.name, text: type.description },
    ...fieldsOf(type).flatMap((field) => [
      { where: `${type.name}.${field.name}`, text: field.description },
      ...argumentsOf(field).map(({ name, description }) => ({
        where: `${type.name}.${field.name}(${name})`,
        text: description,
      })),
    ]),
  ])
  const poor = described.filter(({ text }) => !/\p{Script=Han}.* \/ |\p{Script=Han}.*\)\/ /u.test(text ?? ''))
  expect(poor).toEqual([])
  expect(described.length).toBeGreaterThan(150)
})

type Described = { readonly name: string; readonly description?: string | null | undefined }

const argumentsOf = (field: Described & { readonly args?: readonly Described[] }): readonly Described[] =>
  field.args ?? []

function fieldsOf(type: GraphQLNamedType): (Described & { readonly args?: readonly Described[] })[] {
  const holdsFields =
    type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType || type instanceof GraphQLInputObjectType
  return holdsFields ? Object.values(type.getFields()) : []
}
