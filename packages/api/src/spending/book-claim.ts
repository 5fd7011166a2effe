import { bookClaim } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { claims } from './claim.table.ts'
import { dutiesByClaim, knowing } from './duties-elsewhere.ts'
import { plain } from './plain.sql.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

@InputType({ description: '记账 / Book a paid claim' })
export class BookClaimInput extends ChangeInput {
  @Field(() => String, {
    description: '记账凭证号,一个年度内不重复 / Number of the accounting voucher, unique in its fiscal year',
  })
  bookingNumber!: string
}

/**
 * The claim that has a number already, in the accounts of the year of a moment. Of two that take it at once the index
 * lets one pass; the other is tried again and then finds it.
 */
const HOLDER = named(`
  select number from spending.claim
  where booking_year = extract(year from $2::timestamptz at time zone 'Asia/Shanghai')
    and ${plain('booking_number')} = ${plain('$1::text')}`)

@Resolver()
export class BookClaim {
  @Mutation(() => ClaimAnswer, { description: '会计记账 / Book a paid claim, by the accountant' })
  async bookClaim(
    @Arg('input', () => BookClaimInput, { description: '记账 / The claim and its number' }) input: BookClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimAnswer> {
    const claimId = uuidOf('Claim', input.id)
    const outcome = await perform(context, 'bookClaim', input, (now) =>
      command({
        on: {
          request: { record: requests, of: ['claim', 'request_id'] },
          claim: { record: claims, id: claimId, expected: input.version },
        },
        ask: [
          dutiesByClaim(claimId),
          { statement: HOLDER, values: [input.bookingNumber.replaceAll('\0', ''), now.at] },
        ],
        visible: ({ request, claim }) => isVisibleTo(now, request, claim),
        decide: ({ request, claim }, [told, holder]) =>
          bookClaim(
            request,
            claim,
            input.bookingNumber,
            (holder?.[0] as string | undefined) ?? null,
            knowing(now, told),
          ),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
