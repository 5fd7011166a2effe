import { describe, expect, it } from 'vitest'
import { chosenLines, linesThatFit, reallocationInput, type LineToChoose } from './reallocation-draft.ts'

const line = (id: string, purse: string): LineToChoose => ({ id, purse, name: id, available: '100.00' })
const meals = line('meals', 'TEAM_WORKING A')
const lodging = line('lodging', 'TEAM_WORKING A')
const ofAnother = line('ofAnother', 'TEAM_WORKING B')
const special = line('special', 'SPECIAL ')
const lines = [meals, lodging, ofAnother, special]
const draft = { from: 'meals', to: 'lodging', amount: '1.5万', reason: ' 住宿不足 ', document: ' 文件 9 号 ' }

describe('the lines that money can reach', () => {
  it('are the others of the same fund and team, and none before it is said whence', () => {
    expect(linesThatFit(lines, meals)).toEqual([lodging])
    expect(linesThatFit(lines, special)).toEqual([])
    expect(linesThatFit(lines, undefined)).toEqual([])
  })

  it('leave out one that was chosen before the line to take from was changed', () => {
    expect(chosenLines(lines, { ...draft, from: 'ofAnother' })).toEqual({ from: ofAnother, to: undefined })
  })
})

describe('a reallocation as it is typed in', () => {
  it('is sent as lines, amount in yuan, reason and document', () => {
    expect(reallocationInput(lines, draft)).toEqual({
      from: 'meals',
      to: 'lodging',
      amount: '15000.00',
      reason: '住宿不足',
      document: '文件 9 号',
    })
  })

  it.each([
    ['from', { from: '' }],
    ['to', { to: '' }],
    ['to', { to: 'special' }],
    ['to', { to: 'meals' }],
    ['amount', { amount: '' }],
    ['amount', { amount: 'much' }],
    ['reason', { reason: ' ' }],
    ['document', { document: '' }],
  ] as const)('asks for what is missing: %s', (missing, more) => {
    expect(reallocationInput(lines, { ...draft, ...more })).toBe(missing)
  })
})
