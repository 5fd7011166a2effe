import type { AuditedKind, Judgement } from '@lianzhao/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { RecordKind } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { connectionOf } from '../graphql/page.ts'
import { judgementType, JudgementType } from '../integrity/judgement.type.ts'
import { personOrNull, PersonType } from '../organisation/person.type.ts'
import type { AsOf } from '../matters-as-of.ts'
import type { StoredFact } from './stored-fact.ts'

const KINDS: Readonly<Record<AuditedKind, string>> = {
  'spending.request': 'SPENDING_REQUEST',
  'spending.claim': 'CLAIM',
  'spending.payment': 'PAYMENT',
  'funds.budget_line': 'BUDGET_LINE',
  'funds.reallocation': 'REALLOCATION',
  'funds.special_fund': 'SPECIAL_FUND',
  'organisation.person': 'PERSON',
  'organisation.appointment': 'APPOINTMENT',
  'organisation.delegation': 'DELEGATION',
  'organisation.unit': 'UNIT',
  'organisation.team': 'TEAM',
  'notice.adoption': 'ADOPTION',
  'trail.refused_attempt': 'REFUSED_ATTEMPT',
}

@ObjectType('Fact', { implements: Node, description: '轨迹中的一条事实 / One fact of the trail' })
export class FactType extends Node {
  readonly row: StoredFact
  readonly #number: string | null
  /** The day of which it was told; undefined for now. */
  readonly day: AsOf | undefined

  constructor(row: StoredFact, number: string | null, day?: AsOf) {
    super()
    this.row = row
    this.#number = number
    this.day = day
    this.id = nodeId('Fact', row.id)
  }

  @Field(() => String, { description: '事实的类型 / Type of fact' })
  type(): string {
    return this.row.body.fact.type
  }

  @Field(() => RecordKind, { description: '所属记录的种类 / Kind of record' })
  kind(): string {
    return KINDS[this.row.body.kind]
  }

  @Field(() => String, { nullable: true, description: '所属记录的编号 / Number of the record' })
  number(): string | null {
    return this.#number
  }

  @Field(() => Int, { description: '所属记录的第几版 / Version of the record' })
  version(): number {
    return this.row.version
  }

  @Field(() => GraphQLDateTime, { description: '时间 / When' })
  at(): string {
    return this.row.body.act.at
  }

  @Field(() => PersonType, { nullable: true, description: '谁 / Who' })
  actor(): PersonType | null {
    return personOrNull(this.row.body.act.actor)
  }

  @Field(() => String, { description: '本条的 SHA-256 / SHA-256 of this fact' })
  hash(): string {
    return this.row.hash
  }

  @Field(() => String, { nullable: true, description: '前一条的 SHA-256 / SHA-256 of the one before' })
  previous(): string | null {
    return this.row.previous
  }

  @Field(() => Money, { nullable: true, description: '金额 / Amount' })
  amount(): Money | null {
    const { amount, cut } = this.row.body.fact
    const fen = amount ?? cut
    return typeof fen === 'string' ? money(BigInt(fen)) : null
  }

  @Field(() => String, { nullable: true, description: '理由或意见 / Reason or opinion' })
  reason(): string | null {
    const { reason, opinion } = this.row.body.fact
    const text = reason ?? opinion
    return typeof text === 'string' && text ? text : null
  }

  @Field(() => String, {
    nullable: true,
    description: '文件、凭证号或回单号 / The paper behind it, or the number of a voucher or bank receipt',
  })
  document(): string | null {
    const { document, bookingNumber, receiptNumber } = this.row.body.fact
    const paper = document ?? bookingNumber ?? receiptNumber
    return typeof paper === 'string' ? paper : null
  }

  @Field(() => PersonType, { nullable: true, description: '移交给谁 / To whom a matter was handed over' })
  to(): PersonType | null {
    const { type, to } = this.row.body.fact
    return type === 'RequestHandedOver' ? personOrNull(to as string) : null
  }

  @Field(() => PersonType, {
    nullable: true,
    description: '代行时的委托人 / In whose place it was decided, where it was by delegation',
  })
  inPlaceOf(): PersonType | null {
    return personOrNull((this.row.body.fact['inPlaceOf'] as string | null | undefined) ?? null)
  }

  @Field(() => JudgementType, { nullable: true, description: '规则判断 / Judgement' })
  judgement(@Ctx() { instance, language }: Context): JudgementType | null {
    const { judgement } = this.row.body.fact
    return judgement ? judgementType(judgement as Judgement, instance, language) : null
  }
}

@ObjectType({ description: '事实,一页 / A page of facts' })
export class FactConnection extends connectionOf('Fact', () => FactType, { zh: '事实', en: 'fact' }) {
  @Field(() => Int, { description: '总数 / How many' })
  totalCount!: number
}
