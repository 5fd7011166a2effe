import { getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../schema.ts'
import { notTooDeep, notTooMany } from './limits.ts'

const made = await schema()
const faults = (query: string) =>
  validate(made, parse(query), [...specifiedRules, notTooDeep, notTooMany]).map(({ extensions }) => extensions['code'])

it('the whole schema can still be asked for', () => {
  expect(faults(getIntrospectionQuery())).toEqual([])
})

it('fragments add no depth', () => {
  const nested = `{ node(id: "") { ${'... on Node { '.repeat(30)} id ${'} '.repeat(30)} } }`
  expect(faults(nested)).toEqual([])
})

it('a query that nests further than any page needs is refused, also through fragments', () => {
  // The schema itself ends at ten levels; the limit stands for the day when it has a cycle.
  const cyclic = `{ ${'county { '.repeat(13)} name ${'} '.repeat(13)} }`
  expect(faults(cyclic)).toContain('QUERY_TOO_LARGE')
  const hidden = `{ county { ...a } } fragment a on County { ${'name { '.repeat(12)} x ${'} '.repeat(12)} }`
  expect(faults(hidden)).toContain('QUERY_TOO_LARGE')
})

it('aliases cannot multiply a question, also through fragments', () => {
  const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: county { name }`).join(' ')
  expect(faults(`{ ${aliases(20)} }`)).toEqual([])
  expect(faults(`{ ${aliases(21)} }`)).toEqual(['QUERY_TOO_LARGE'])
  expect(faults(`{ x: county { name } ...f } fragment f on Query { ${aliases(20)} }`)).toEqual(['QUERY_TOO_LARGE'])
})

it('fragments that spread themselves end the measuring', () => {
  expect(faults('{ ...f } fragment f on Query { county { name } ...f }')).not.toContain('QUERY_TOO_LARGE')
})
