import { GraphQLSchema, isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from './schema.ts'

const built = await schema()

it('one copy of graphql is loaded', () => {
  expect(built).toBeInstanceOf(GraphQLSchema)
})

it('every type and every field of the schema has a description in both languages', () => {
  const own = Object.values(built.getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && isObjectType(built.getType(name)),
  )
  for (const type of own.filter(({ name }) => name !== 'Query' && name !== 'Mutation')) {
    expect(type.description, type.name).toBeTruthy()
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields()))
      expect(field.description, `${type.name}.${field.name}`).toBeTruthy()
  }
})

it('every mutation takes one input and answers with refusals and a receipt', () => {
  for (const { name, args, type } of Object.values(built.getMutationType()!.getFields())) {
    expect(
      args.map(({ name }) => name),
      name,
    ).toEqual(['input'])
    expect(String(type), name).toMatch(/^(Request|Claim|Payment|Funds|Organisation|Account)Answer!$/)
  }
})
