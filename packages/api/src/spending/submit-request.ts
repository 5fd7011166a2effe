import { submitRequest, yearOf, type Circumstances } from '@lianzhao/domain'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { newId } from '../database/new-id.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { isLineVisibleTo } from '../funds/visible-line.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ApplicationInput, applicationOf } from './application.type.ts'
import { besides } from './besides.ts'
import { askKnown, participantsOf, unknownPeople } from './known-people.ts'
import { askRelatedToApplication, withRelated } from './related.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

@InputType({
  description: '提交申请;退回的申请写明全局编号和版本 / Submit a request; a returned one names its id and version',
})
export class SubmitRequestInput {
  @Field(() => ID, { nullable: true, description: '退回后重新提交的申请 / A returned request that is submitted again' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: '所见的版本 / The version that was seen' })
  version?: number | null

  @Field(() => String, { description: '幂等键,1 至 100 字符 / Idempotency key, 1 to 100 characters' })
  idempotencyKey!: string

  @Field(() => ApplicationInput, { description: '申请的内容 / What is asked for' })
  application!: ApplicationInput
}

@Resolver()
export class SubmitRequest {
  @Mutation(() => RequestAnswer, { description: '提交申请 / Submit a request to spend' })
  async submitRequest(
    @Arg('input', () => SubmitRequestInput, { description: '申请 / The request' }) input: SubmitRequestInput,
    @Ctx() context: Context,
  ): Promise<RequestAnswer> {
    const outcome =
      input.id != null
        ? await perform(context, 'submitRequest', input, (now) => submitAgain(input, now))
        : await perform(context, 'submitRequest', input, (now) => submitNew(input, now))
    return matterAnswer(context, outcome)
  }
}

/** Numbers of a year follow each other without a gap: the counter goes back with a refusal. */
const NEXT_NUMBER = named(`
  insert into spending.register (fiscal_year, last) values ($1, 1)
  on conflict (fiscal_year) do update set last = spending.register.last + 1 returning last`)

function submitNew(input: SubmitRequestInput, now: Circumstances) {
  const application = applicationOf(input.application)
  const id = newId()
  const year = yearOf(now.organisation.on)
  return command({
    on: { request: { record: requests, create: id }, line: { record: budgetLines, id: application.lineId } },
    ask: [
      { statement: NEXT_NUMBER, values: [year] },
      askKnown(participantsOf(application)),
      askRelatedToApplication(null, application, now),
    ],
    visible: ({ line }) => isLineVisibleTo(now, line),
    decide: ({ line }, [counter, known, related]) => {
      const number = `ZC-${year}-${String(counter![0]).padStart(4, '0')}`
      const circumstances = withRelated(now, related)
      return besides(
        unknownPeople(participantsOf(application), known),
        submitRequest({ id, number }, application, line, circumstances),
      )
    },
  })
}

function submitAgain({ id, version, application: input }: SubmitRequestInput, now: Circumstances) {
  const application = applicationOf(input)
  const returnedId = uuidOf('SpendingRequest', id ?? '')
  return command({
    on: {
      request: { record: requests, id: returnedId, expected: version ?? 0 },
      line: { record: budgetLines, id: application.lineId },
    },
    ask: [askKnown(participantsOf(application)), askRelatedToApplication(returnedId, application, now)],
    visible: ({ request, line }) => isVisibleTo(now, request) && isLineVisibleTo(now, line),
    decide: ({ request, line }, [known, related]) =>
      besides(
        unknownPeople(participantsOf(application), known),
        submitRequest({ ...request, returned: request }, application, line, withRelated(now, related)),
      ),
  })
}
