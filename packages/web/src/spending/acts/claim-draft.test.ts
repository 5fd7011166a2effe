import { expect, it } from 'vitest'
import { claimDraft, claimInput, type ClaimDraft } from './claim-draft.ts'

const filled: ClaimDraft = {
  amount: '1,350',
  method: 'TRANSFER',
  cashExemption: 'TAXI',
  payee: ' 县招待所(演示) ',
  account: '6222 0201 1112',
  vouchers: '3',
  note: ' ',
}

it('proposes what is held and not yet claimed, to the fen', () => {
  const request = { id: '1', number: 'ZC-1', version: 3, amount: '3200.00', purpose: '', available: '0.00' }
  expect(claimDraft({ ...request, held: '3200.00', claimed: '2999.99' }).amount).toBe('200.01')
  expect(claimDraft({ ...request, held: '3200.00', claimed: '3200.00' }).amount).toBe('')
})

it('sends a reason for cash only with cash', () => {
  expect(claimInput(filled)).toEqual({
    amount: '1350.00',
    method: 'TRANSFER',
    payee: { name: '县招待所(演示)', account: '622202011112' },
    vouchers: 3,
  })
  expect(claimInput({ ...filled, method: 'CASH' })).toMatchObject({ cashExemption: 'TAXI' })
})

it('names the first thing that is missing', () => {
  expect(claimInput({ ...filled, method: 'CASH', cashExemption: '' })).toBe('cashExemption')
  expect(claimInput({ ...filled, account: '' })).toBe('account')
  expect(claimInput({ ...filled, account: '', method: 'CASH' })).toMatchObject({ payee: { account: '' } })
  expect(claimInput({ ...filled, vouchers: '三' })).toBe('vouchers')
})
