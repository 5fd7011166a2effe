import { Field, InputType } from 'type-graphql'

/** What every command names that makes a new record. */
@InputType()
export abstract class CreateInput {
  @Field(() => String, {
    description:
      '幂等键:一个意图一个,重试不变,1 至 100 字符 / Idempotency key: one per intent, kept over retries, 1 to 100 characters',
  })
  idempotencyKey!: string
}
