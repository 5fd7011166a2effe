import {
  fileClaim,
  type Bearer as BearerOfClaim,
  type CashExemption as Exemption,
  type Circumstances,
  type ClaimContent,
  type Fen,
  type PaymentMethod as Method,
} from '@lianzhao/domain'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { newId } from '../database/new-id.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { Decimal } from '../graphql/decimal.ts'
import { CashExemption, PaymentMethod } from '../graphql/enums.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command, type PlainText } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { personalText } from '../trail/personal-text.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { Bearer } from './bill.type.ts'
import { claims } from './claim.table.ts'
import { dutiesByRequest, knowing } from './duties-elsewhere.ts'
import {
  EventExpensesInput,
  OtherExpensesInput,
  ReceptionExpensesInput,
  TravelExpensesInput,
} from './expenses.input.ts'
import { expensesOf, vouchersOf } from './expenses.ts'
import { checkPayee } from './payee.ts'
import { askClaimants, payeeRoleOf } from './payee-role.ts'
import { askRelatedToClaim, withRelatedToClaim } from './related-claim.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'
import { Voucher } from './voucher.type.ts'

@InputType({ description: '收款人 / Payee' })
export class PayeeInput {
  @Field(() => String, { description: '户名 / Name' })
  name!: string

  @Field(() => String, { description: '账号或卡号 / Account or card number' })
  account!: string
}

@InputType({
  description: '报销;退回的报销单写明其全局编号和版本 / File a claim; a returned one names its id and version',
})
export class FileClaimInput {
  @Field(() => ID, { description: '申请 / The request' })
  request!: string

  @Field(() => Int, { description: '所见的申请版本 / The version of the request that was seen' })
  requestVersion!: number

  @Field(() => ID, { nullable: true, description: '退回后重新提交的报销单 / A returned claim that is submitted again' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: '所见的报销单版本 / The version of the claim that was seen' })
  version?: number | null

  @Field(() => String, { description: '幂等键,1 至 100 字符 / Idempotency key, 1 to 100 characters' })
  idempotencyKey!: string

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
      '接待;按申请的类别,四项中填写且只填写一项 / Reception; state exactly one of the four, of the kind applied for',
  })
  reception?: ReceptionExpensesInput | null

  @Field(() => TravelExpensesInput, { nullable: true, description: '差旅 / Trip' })
  travel?: TravelExpensesInput | null

  @Field(() => EventExpensesInput, { nullable: true, description: '会展培训 / Fair, meeting or training' })
  event?: EventExpensesInput | null

  @Field(() => OtherExpensesInput, { nullable: true, description: '其他 / Any other matter' })
  other?: OtherExpensesInput | null

  @Field(() => String, { nullable: true, description: '说明 / Note' })
  note?: string | null
}

@Resolver()
export class FileClaim {
  @Mutation(() => ClaimAnswer, { description: '报销 / File a claim' })
  async fileClaim(
    @Arg('input', () => FileClaimInput, { description: '报销 / The claim' }) input: FileClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimAnswer> {
    const outcome =
      input.id != null
        ? await perform(context, 'fileClaim', input, (now) => fileAgain(input, now))
        : await perform(context, 'fileClaim', input, (now) => fileNew(input, now))
    return matterAnswer(context, outcome)
  }
}

/** The request is locked before this is asked, so no other claim of it can come in between. */
const HOW_MANY = named('select count(*)::int from spending.claim where request_id = $1')

function fileNew(input: FileClaimInput, now: Circumstances) {
  const id = newId()
  const { content, plainTexts } = contentOf(input)
  const requestId = uuidOf('SpendingRequest', input.request)
  return command({
    on: {
      request: { record: requests, id: requestId, expected: input.requestVersion },
      claim: { record: claims, create: id },
      line: { record: budgetLines, of: ['request', 'line_id'] },
    },
    ask: [
      { statement: HOW_MANY, values: [requestId] },
      dutiesByRequest(requestId),
      askClaimants(now.by, content.expenses),
      askRelatedToClaim(requestId, null, content),
    ],
    plainTexts,
    visible: ({ request }) => isVisibleTo(now, request),
    decide: ({ request, line }, [count, told, claimants, related]) => {
      const number = `${request.number}-B${Number(count![0]) + 1}`
      const payeeRole = payeeRoleOf(input.payee.name, content.vouchers, claimants!)
      return checkPayee(input.payee, input.method === 'CASH', () =>
        fileClaim(
          request,
          line,
          { id, number },
          { ...content, payeeRole },
          withRelatedToClaim(knowing(now, told), related),
        ),
      )
    },
  })
}

function fileAgain(input: FileClaimInput, now: Circumstances) {
  const { content, plainTexts } = contentOf(input)
  const requestId = uuidOf('SpendingRequest', input.request)
  const claimId = uuidOf('Claim', input.id ?? '')
  return command({
    on: {
      request: { record: requests, id: requestId, expected: input.requestVersion },
      claim: { record: claims, id: claimId, expected: input.version ?? 0 },
      line: { record: budgetLines, of: ['request', 'line_id'] },
    },
    ask: [askClaimants(now.by, content.expenses), askRelatedToClaim(requestId, claimId, content)],
    plainTexts,
    visible: ({ request, claim }) => isVisibleTo(now, request, claim) && claim.requestId === request.id,
    decide: ({ request, claim, line }, [claimants, related]) => {
      const payeeRole = payeeRoleOf(input.payee.name, content.vouchers, claimants!)
      return checkPayee(input.payee, input.method === 'CASH', () =>
        fileClaim(
          request,
          line,
          { ...claim, returned: claim },
          { ...content, payeeRole },
          withRelatedToClaim(now, related),
        ),
      )
    },
  })
}

type Content = Omit<ClaimContent, 'payeeRole'>

/** Names and the account stay out of the facts: the claim holds their commitments, the texts lie where they can be erased. */
function contentOf(input: FileClaimInput): { content: Content; plainTexts: PlainText[] } {
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
      note: input.note?.trim() ?? '',
    },
  }
}
