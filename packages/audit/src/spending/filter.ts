import { Field, ID, InputType } from 'type-graphql'
import { ClaimStatus, RequestStatus, Verdict } from '../graphql/enums.ts'
import { Decimal, LocalDate } from '../graphql/scalars.ts'

@InputType({ description: '金额范围,含两端 / A range of amounts, both ends included' })
export class MoneyRange {
  @Field(() => Decimal, { nullable: true, description: '不低于 / At least' })
  min?: bigint | null

  @Field(() => Decimal, { nullable: true, description: '不高于 / At most' })
  max?: bigint | null
}

@InputType({ description: '筛选条件,须全部满足 / Conditions, all of which hold' })
export class SpendingRecordFilter {
  @Field(() => String, { nullable: true, description: '编号或事由中的文字 / Part of the number or of the purpose' })
  text?: string | null

  @Field(() => [String], { nullable: true, description: '组、队代码之一 / One of these teams' })
  teams?: string[] | null

  @Field(() => [String], { nullable: true, description: '用途代码之一 / One of these uses' })
  uses?: string[] | null

  @Field(() => [RequestStatus], { nullable: true, description: '状态之一 / One of these statuses' })
  statuses?: string[] | null

  @Field(() => [ClaimStatus], { nullable: true, description: '有这样的报销单 / Has a claim of one of these statuses' })
  claimStatuses?: string[] | null

  @Field(() => MoneyRange, { nullable: true, description: '申请金额 / Amount asked for' })
  amount?: MoneyRange | null

  @Field(() => LocalDate, { nullable: true, description: '提交不早于这一天 / Submitted on this day or later' })
  from?: string | null

  @Field(() => LocalDate, { nullable: true, description: '提交不晚于这一天 / Submitted on this day or earlier' })
  to?: string | null

  @Field(() => ID, {
    nullable: true,
    description: '任一环节中这条规则有过这一结果 / In which this rule gave this verdict at any stage',
  })
  rule?: string | null

  @Field(() => Verdict, { nullable: true, description: '规则结果 / Verdict of a rule' })
  verdict?: string | null
}

/** A filter as the parameters $1 to $10 of the list; null where nothing was asked. */
export const parametersOf = (filter: SpendingRecordFilter): unknown[] => {
  const { text, teams, uses, statuses, claimStatuses, amount, from, to, rule, verdict } = filter
  return [
    text || null,
    teams ?? null,
    uses ?? null,
    statuses ?? null,
    claimStatuses ?? null,
    amount?.min ?? null,
    amount?.max ?? null,
    from ? `${from}T00:00:00.000+08:00` : null,
    to ? `${to}T23:59:59.999+08:00` : null,
    rule || verdict ? JSON.stringify({ results: [{ ...(rule && { rule }), ...(verdict && { verdict }) }] }) : null,
  ]
}

/** One text for every filter, so that nothing that a reader types ever becomes SQL. */
export const MATCHES = `
  ($1::text is null or strpos(lower(r.number), lower($1)) > 0 or strpos(lower(r.purpose), lower($1)) > 0)
  and ($2::text[] is null or r.team = any($2))
  and ($3::text[] is null or r."use" = any($3))
  and ($4::text[] is null or r.status = any($4))
  and ($5::text[] is null or exists (select from audit.claim c where c.request_id = r.id and c.status = any($5)))
  and ($6::bigint is null or r.amount >= $6)
  and ($7::bigint is null or r.amount <= $7)
  and ($8::timestamptz is null or r.submitted_at >= $8)
  and ($9::timestamptz is null or r.submitted_at <= $9)
  and ($10::jsonb is null or r.judgement @> $10
    or exists (select from audit.claim c where c.request_id = r.id and c.judgement @> $10)
    or exists (select from audit.payment p join audit.claim c on c.id = p.claim_id
      where c.request_id = r.id and p.judgement @> $10))`
