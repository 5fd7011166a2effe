import type { VoucherInput, VoucherItem, VoucherKind } from '../../gql/graphql'
import { parseAmount } from '../../ui/parse-amount.ts'
import { gapsInRows, priced, written, type Gap } from '../details/gap.ts'

/** A voucher as it is typed. What is claimed of it is all of it, unless a share is written. */
export interface TypedVoucher {
  kind: VoucherKind
  code: string
  number: string
  date: string
  buyer: string
  seller: string
  item: VoucherItem
  amount: string
  share: string
}

export const blankVoucher: TypedVoucher = {
  kind: 'VAT_INVOICE',
  code: '',
  number: '',
  date: '',
  buyer: '',
  seller: '',
  item: 'MEALS',
  amount: '',
  share: '',
}

/** The next voucher is usually like the one before: made out to the same unit, by the same seller, for the same thing. */
export function nextVoucher(vouchers: TypedVoucher[]): TypedVoucher {
  const last = vouchers.at(-1)
  return last ? { ...last, number: '', amount: '', share: '' } : blankVoucher
}

/** Tickets name no buyer, and quota invoices name neither buyer nor day. */
export function namesBuyer({ kind }: TypedVoucher): boolean {
  return kind === 'VAT_INVOICE' || kind === 'RECEIPT'
}

export function namesDay({ kind }: TypedVoucher): boolean {
  return kind !== 'QUOTA_INVOICE'
}

export function gapsOfVouchers(vouchers: TypedVoucher[]): Gap[] {
  return gapsInRows('vouchers', vouchers, 'voucher.row', ({ number, seller, amount, share }) => [
    ['number', 'voucher.number', written(number)],
    ['seller', 'voucher.seller', written(seller)],
    ['amount', 'voucher.amount', priced(amount)],
    ['share', 'voucher.share', !written(share) || priced(share)],
  ])
}

export function sharesOf(vouchers: TypedVoucher[]): string[] {
  return vouchers.flatMap(({ amount, share }) => parseAmount(share) ?? parseAmount(amount) ?? [])
}

export function voucherInput(voucher: TypedVoucher): VoucherInput {
  const { kind, code, number, date, buyer, seller, item } = voucher
  const amount = parseAmount(voucher.amount) ?? '0.00'
  return {
    kind,
    code: code.trim() || null,
    number: number.trim(),
    date: namesDay(voucher) ? date || null : null,
    buyer: namesBuyer(voucher) ? buyer.trim() || null : null,
    seller: seller.trim(),
    item,
    amount,
    share: parseAmount(voucher.share) ?? amount,
  }
}
