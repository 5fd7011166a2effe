import type {
  Bearer as BearerOfClaim,
  CashExemption as Exemption,
  ClaimContent,
  Fen,
  PaymentMethod as Method,
} from '@lianzhao/domain'
import { Field, InputType } from 'type-graphql'
import { Decimal } from '../graphql/decimal.ts'
import { CashExemption, PaymentMethod } from '../graphql/enums.ts'
import type { PlainText } from '../trail/command.ts'
import { personalText } from '../trail/personal-text.ts'
import { JustificationInput } from './application.type.ts'
import { Bearer } from './bill.type.ts'
import {
  EventExpensesInput,
  OtherExpensesInput,
  ReceptionExpensesInput,
  TravelExpensesInput,
} from './expenses.input.ts'
import { expensesOf, vouchersOf } from './expenses.ts'
import { Voucher } from './voucher.type.ts'

@InputType({ description: '收款人 / Payee' })
export class PayeeInput {
  @Field(() => String, { description: '户名 / Name' })
  name!: string

  @Field(() => String, { description: '账号或卡号 / Account or card number' })
  account!: string
}

@InputType({ description: '报销的内容 / What is claimed' })
export class ClaimContentInput {
  @Field(() => Decimal, { description: '报销金额(元)/ Amount claimed' })
  amount!: bigint

  @Field(() => PaymentMethod, { description: '支付方式 / Method of payment' })
  method!: string

  @Field(() => CashExemption, { nullable: true, description: '用现金时的情形 / Why cash' })
  cashExemption?: string | null

  @Field(() => PayeeInput, { description: '收款人 / Payee' })
  payee!: PayeeInput

  @Field(() => [Voucher], { description: '票据 / Vouchers' })
  vouchers!: Voucher[]

  @Field(() => Bearer, { description: '费用承担方 / Who bears the cost' })
  bearer!: Bearer

  @Field(() => ReceptionExpensesInput, {
    nullable: true,
    description:
      '接待;按申请的类别,四项中填写且只填写一项 / Reception; state exactly one of the four, of the kind that was applied for',
  })
  reception?: ReceptionExpensesInput | null

  @Field(() => TravelExpensesInput, { nullable: true, description: '差旅 / Trip' })
  travel?: TravelExpensesInput | null

  @Field(() => EventExpensesInput, { nullable: true, description: '会展培训 / Fair, meeting or training' })
  event?: EventExpensesInput | null

  @Field(() => OtherExpensesInput, { nullable: true, description: '其他 / Any other matter' })
  other?: OtherExpensesInput | null

  @Field(() => [JustificationInput], { nullable: true, description: '写明的理由 / Reasons' })
  justifications?: JustificationInput[] | null

  @Field(() => String, { nullable: true, description: '说明 / Note' })
  note?: string | null
}

/** What is stated of a claim; whom the payee is, is found when the books are asked. */
export type StatedClaim = Omit<ClaimContent, 'payeeRole'>

/** Names and the account stay out of the facts: the claim holds their commitments, the texts lie where they can be erased. */
export function contentOf(input: ClaimContentInput): { content: StatedClaim; plainTexts: PlainText[] } {
  const name = personalText(input.payee.name.trim())
  const account = personalText(input.payee.account.replace(/\s/g, ''))
  const { expenses, plainTexts } = expensesOf(input)
  return {
    plainTexts: [name, account, ...plainTexts],
    content: {
      amount: input.amount as Fen,
      method: input.method as Method,
      cashExemption: (input.cashExemption ?? null) as Exemption | null,
      payeeName: name.commitment,
      payeeAccount: account.commitment,
      vouchers: vouchersOf(input.vouchers),
      expenses,
      bearer: { kind: input.bearer.kind as BearerOfClaim['kind'], name: input.bearer.name.trim() },
      justifications: (input.justifications ?? []).map(({ rule, reason }) => ({ rule, reason: reason.trim() })),
      note: input.note?.trim() ?? '',
    },
  }
}
