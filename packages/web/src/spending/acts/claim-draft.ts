import type { CashExemption, PaymentMethod } from '../../gql/graphql'
import { decimalOf, fenOf } from '../../ui/fen.ts'
import { parseAmount } from '../../ui/parse-amount.ts'
import type { ClaimSubject, RequestSubject } from './act.ts'

/** A claim as it is being typed. */
export interface ClaimDraft {
  amount: string
  method: PaymentMethod
  cashExemption: CashExemption | ''
  payee: string
  account: string
  vouchers: string
  note: string
}

export const methods: PaymentMethod[] = ['TRANSFER', 'OFFICIAL_CARD', 'CASH']
export const cashExemptions: CashExemption[] = ['NO_CARD_TERMINAL', 'TAXI', 'ROAD_TOLL']

export function claimDraft({ held, claimed }: RequestSubject, returned?: ClaimSubject): ClaimDraft {
  if (returned)
    return {
      amount: returned.amount,
      method: returned.method,
      cashExemption: returned.cashExemption ?? '',
      payee: returned.payee.name,
      account: returned.payee.account,
      vouchers: String(returned.vouchers),
      note: returned.note,
    }
  const left = fenOf(held) - fenOf(claimed)
  const proposed = left > 0n ? decimalOf(left) : ''
  return { amount: proposed, method: 'TRANSFER', cashExemption: '', payee: '', account: '', vouchers: '1', note: '' }
}

export type MissingOfClaim = 'amount' | 'cashExemption' | 'payee' | 'account' | 'vouchers'

/** The claim as the server wants it, or the first thing that is missing. */
export function claimInput(draft: ClaimDraft) {
  const amount = parseAmount(draft.amount)
  const cash = draft.method === 'CASH'
  const name = draft.payee.trim()
  const account = draft.account.replace(/\s/g, '')
  const missing = (part: MissingOfClaim) => part
  if (amount === null) return missing('amount')
  if (cash && draft.cashExemption === '') return missing('cashExemption')
  if (!name) return missing('payee')
  if (!cash && !account) return missing('account')
  if (!/^\d{1,4}$/.test(draft.vouchers.trim())) return missing('vouchers')
  return {
    amount,
    method: draft.method,
    ...(cash && draft.cashExemption && { cashExemption: draft.cashExemption }),
    payee: { name, account },
    vouchers: Number(draft.vouchers),
    ...(draft.note.trim() && { note: draft.note.trim() }),
  }
}
