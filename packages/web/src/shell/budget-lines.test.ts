import { gql, InMemoryCache } from '@apollo/client'
import { expect, it } from 'vitest'
import { budgetLines } from './budget-lines.ts'

const open = () => new InMemoryCache({ typePolicies: { Query: { fields: { budgetLines } } } })
const line = (id: string) => ({ __typename: 'BudgetLine', id })

it('an office’s pages follow one another', () => {
  const cache = open()
  const query = gql`
    query ($after: String) {
      budgetLines(fiscalYear: 2015, first: 1, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
          }
        }
      }
    }
  `
  const page = (id: string, hasNextPage: boolean) => ({
    budgetLines: {
      __typename: 'BudgetLineConnection',
      pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: id },
      edges: [{ __typename: 'BudgetLineEdge', cursor: id, node: line(id) }],
    },
  })
  cache.writeQuery({ query, data: page('a', true) })
  cache.writeQuery({ query, variables: { after: 'a' }, data: page('b', false) })
  const kept = cache.readQuery<ReturnType<typeof page>>({ query })
  expect(kept?.budgetLines.edges.map(({ cursor }) => cursor)).toEqual(['a', 'b'])
})

it('an overseer’s year stays whole, and a newer answer takes its place', () => {
  const cache = open()
  const query = gql`
    query {
      budgetLines(fiscalYear: 2015) {
        id
      }
    }
  `
  for (const ids of [['a', 'b'], ['c']]) {
    cache.writeQuery({ query, data: { budgetLines: ids.map(line) } })
    expect(cache.readQuery({ query })).toEqual({ budgetLines: ids.map(line) })
  }
})
