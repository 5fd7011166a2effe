import { Field, ID, InputType, Int } from 'type-graphql'

/** What every change of an existing record names: which, as seen at which version, under which key. */
@InputType()
export abstract class ChangeInput {
  @Field(() => ID, { description: '全局编号 / Global id' })
  id!: string

  @Field(() => Int, { description: '所见的版本 / The version that was seen' })
  version!: number

  @Field(() => String, {
    description:
      '幂等键:一个意图一个,重试不变,1 至 100 字符 / Idempotency key: one per intent, kept over retries, 1 to 100 characters',
  })
  idempotencyKey!: string
}
