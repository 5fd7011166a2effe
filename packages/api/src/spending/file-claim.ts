import { fileClaim, type Circumstances } from '@lianzhao/domain'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { newId } from '../database/new-id.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ClaimContentInput, contentOf } from './claim-content.input.ts'
import { claims } from './claim.table.ts'
import { dutiesByRequest, knowing } from './duties-elsewhere.ts'
import { besides } from './besides.ts'
import { askKnown, peopleOf } from './known-people.ts'
import { outsideOf } from './outside-of-claim.ts'
import { askClaimants, payeeRoleOf } from './payee-role.ts'
import { askRelatedToClaim, withRelatedToClaim } from './related-claim.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

@InputType({
  description: '报销;退回的报销单写明其全局编号和版本 / File a claim; a returned one names its id and version',
})
export class FileClaimInput extends ClaimContentInput {
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
      askKnown(peopleOf(content.expenses)),
    ],
    plainTexts,
    visible: ({ request }) => isVisibleTo(now, request),
    decide: ({ request, line }, [count, told, claimants, related, known]) => {
      const number = `${request.number}-B${Number(count![0]) + 1}`
      const payeeRole = payeeRoleOf(input.payee.name, content.vouchers, claimants!)
      return besides(
        outsideOf(input, content, known),
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
    ask: [
      askClaimants(now.by, content.expenses),
      askRelatedToClaim(requestId, claimId, content),
      askKnown(peopleOf(content.expenses)),
    ],
    plainTexts,
    visible: ({ request, claim }) => isVisibleTo(now, request, claim) && claim.requestId === request.id,
    decide: ({ request, claim, line }, [claimants, related, known]) => {
      const payeeRole = payeeRoleOf(input.payee.name, content.vouchers, claimants!)
      return besides(
        outsideOf(input, content, known),
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
