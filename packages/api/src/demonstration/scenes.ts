import type { CivilDate, Document } from '@lianzhao/domain'
import type { Asked } from './asked.ts'
import type { Claimed } from './claimed.ts'

/** One act of one person on a day. `refused` says that the story wants a refusal, and by which code. */
export type Scene = { readonly on: CivilDate; readonly by: string; readonly refused?: string } & (
  | { readonly act: 'submit'; readonly asked: Asked }
  | { readonly act: 'approve' | 'authorise' | 'requestPayment' | 'confirm' | 'archive' | 'close' }
  | { readonly act: 'reject' | 'return' | 'refuse' | 'cancel'; readonly reason: string }
  | { readonly act: 'book'; readonly number: string }
  | { readonly act: 'recover'; readonly amount: string; readonly reason: string }
  | { readonly act: 'void'; readonly reason?: string }
  | { readonly act: 'claim'; readonly claimed: Claimed }
  | { readonly act: 'report'; readonly summary: string; readonly document?: Document }
  | { readonly act: 'review'; readonly cut?: string; readonly reason?: string }
)
export type Story = readonly Scene[]

type Days = {
  readonly claimed: CivilDate
  readonly reviewed: CivilDate
  readonly authorised: CivilDate
  readonly paid: CivilDate
}

/** From the claim to the receipt, by the people whose duty it is. */
export const settled = (
  by: string,
  claimed: Claimed,
  { claimed: on, reviewed, authorised, paid }: Days,
  { authoriser = 'aimingche', cut }: { authoriser?: string; cut?: { amount: string; reason: string } } = {},
): Story => [
  { on, by, act: 'claim', claimed },
  { on: reviewed, by: 'jishenzhi', act: 'review', ...(cut && { cut: cut.amount, reason: cut.reason }) },
  { on: authorised, by: authoriser, act: 'authorise' },
  { on: paid, by: 'qianqingyuan', act: 'requestPayment' },
  { on: paid, by: 'zhangguoku', act: 'confirm' },
]

/** The accountant books the last claim, and the office files it. */
export const kept = (number: string, booked: CivilDate, archived?: CivilDate): Story => [
  { on: booked, by: 'jishenzhi', act: 'book', number },
  ...(archived ? [{ on: archived, by: 'fangjiwen', act: 'archive' } as const] : []),
]

/** The office ends a matter of which everything is settled. */
export const closed = (on: CivilDate): Scene => ({ on, by: 'luxiaochen', act: 'close' })

export const days = (claimed: CivilDate, reviewed: CivilDate, authorised: CivilDate, paid: CivilDate): Days => ({
  claimed,
  reviewed,
  authorised,
  paid,
})
