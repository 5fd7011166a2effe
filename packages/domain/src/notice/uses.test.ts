import { expect, it } from 'vitest'
import { USES, useOf } from './uses.ts'

const clauses = (fund: string) => USES.filter((use) => use.fund === fund).map(({ clause }) => clause)

it('N-083 to N-090 the special fund has seven named uses and one open use', () => {
  expect(clauses('SPECIAL')).toEqual(['N-083', 'N-084', 'N-085', 'N-086', 'N-087', 'N-088', 'N-089', 'N-090'])
})

it('N-092, N-093 working funds have four named uses and one open use', () => {
  expect(clauses('TEAM_WORKING')).toEqual(['N-092', 'N-092', 'N-092', 'N-092', 'N-093'])
})

it('only the two uses that end with "other" are open', () => {
  expect(USES.filter(({ open }) => open).map(({ clause }) => clause)).toEqual(['N-090', 'N-093'])
})

it('N-087, N-088 no use belongs to both levels of money', () => {
  expect(new Set(USES.map(({ code }) => code)).size).toBe(USES.length)
  expect(useOf('ASSESSMENT_REWARD')?.fund).toBe('SPECIAL')
  expect(useOf('INFORMATION_PLATFORM')?.fund).toBe('SPECIAL')
  expect(useOf('ENTERTAINMENT')).toBeUndefined()
})
