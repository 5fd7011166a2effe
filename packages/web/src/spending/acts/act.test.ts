import { expect, it } from 'vitest'
import { inOrder, isAwaitedAct, mainAct, type Act, type RequestSubject } from './act.ts'

const request: RequestSubject = {
  id: '1',
  number: 'ZC-1',
  version: 1,
  amount: '1.00',
  purpose: '考察',
  held: '0.00',
  claimed: '0.00',
  available: '9.00',
}
const act = (action: Act['action']): Act => ({ action, allowed: true, late: false, of: 'request', request })

it('approving is the main act of whoever may also reject', () => {
  expect(mainAct([act('REJECT'), act('RETURN'), act('APPROVE')], ['APPROVE'])?.action).toBe('APPROVE')
})

it('withdrawing is never the main act', () => {
  expect(mainAct([act('WITHDRAW')], ['APPROVE'])).toBeUndefined()
})

it('returning stands between yes and no', () => {
  expect(inOrder([act('REJECT'), act('APPROVE'), act('RETURN')]).map(({ action }) => action)).toEqual([
    'APPROVE',
    'RETURN',
    'REJECT',
  ])
})

it('whoever may file a claim or cancel is led to the claim', () => {
  expect(mainAct([act('CANCEL'), act('FILE_CLAIM')], ['FILE_CLAIM'])?.action).toBe('FILE_CLAIM')
  expect(inOrder([act('CANCEL'), act('FILE_CLAIM')]).map(({ action }) => action)).toEqual(['FILE_CLAIM', 'CANCEL'])
})

it('of what nobody waits for, nobody is told why it is not theirs', () => {
  expect(
    ['CLOSE', 'BOOK_CLAIM', 'RECOVER_PAYMENT', 'VOID_CLAIM'].map((name) => isAwaitedAct(act(name as 'CLOSE'))),
  ).toEqual([true, true, false, false])
})

it('what is possible but awaited by nobody is no main act', () => {
  expect(mainAct([act('FILE_CLAIM')], [])).toBeUndefined()
})
