import { proposeReallocation, type Circumstances, type Fen } from '@lianzhao/domain'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { newId } from '../database/new-id.ts'
import { Decimal } from '../graphql/decimal.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { FundsAnswer, fundsAnswer } from './answers.type.ts'
import { linesInOrder } from './lines-in-order.ts'
import { reallocations } from './reallocation.table.ts'
import { isLineVisibleTo } from './visible-line.ts'

@InputType({ description: '提出调剂 / Propose a reallocation' })
export class ProposeReallocationInput {
  @Field(() => ID, { description: '调出的预算线 / The line that the money leaves' })
  from!: string

  @Field(() => ID, { description: '调入的预算线 / The line that it reaches' })
  to!: string

  @Field(() => Decimal, { description: '金额(元)/ Amount in yuan' })
  amount!: bigint

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string

  @Field(() => String, { description: '文件 / The document that says so' })
  document!: string

  @Field(() => String, { description: '幂等键,1 至 100 字符 / Idempotency key, 1 to 100 characters' })
  idempotencyKey!: string
}

@Resolver()
export class ProposeReallocation {
  @Mutation(() => FundsAnswer, {
    description:
      '提出调剂,由第二个人确认后才动钱 / Propose a reallocation; nothing moves before a second person confirms',
  })
  async proposeReallocation(
    @Arg('input', () => ProposeReallocationInput, { description: '调剂 / The reallocation' })
    input: ProposeReallocationInput,
    @Ctx() context: Context,
  ): Promise<FundsAnswer> {
    return fundsAnswer(context, await perform(context, 'proposeReallocation', input, (now) => proposing(input, now)))
  }
}

function proposing({ from, to, amount, reason, document }: ProposeReallocationInput, now: Circumstances) {
  const id = newId()
  const content = {
    fromLine: uuidOf('BudgetLine', from),
    toLine: uuidOf('BudgetLine', to),
    amount: amount as Fen,
    reason: reason.trim(),
    document: document.trim(),
  }
  return command({
    on: { ...linesInOrder(content), reallocation: { record: reallocations, create: id } },
    visible: (lines) => isLineVisibleTo(now, lines.from) && isLineVisibleTo(now, lines.to),
    decide: (lines) => proposeReallocation(id, content, lines, now),
  })
}
