import { parse, type OperationDefinitionNode } from 'graphql'
import { expect, it } from 'vitest'
import { asksSchemaOnly } from './asks-schema-only.ts'

const only = (query: string) => {
  const document = parse(query)
  return asksSchemaOnly(document, document.definitions[0] as OperationDefinitionNode)
}

it.each([
  ['{ __schema { types { name } } }', true],
  ['{ __typename ... on Query { __type(name: "Fact") { name } } }', true],
  ['{ ...f } fragment f on Query { __typename }', true],
  ['{ county { code } }', false],
  ['{ __schema: county { code } }', false],
  ['{ __typename county { __typename } }', false],
  ['{ ...__schema } fragment __schema on Query { county { code } }', false],
  ['{ __typename ... { ... { county { code } } } }', false],
  ['{ ...unknown }', false],
])('%s: %s', (query, expected) => {
  expect(only(query)).toBe(expected)
})
