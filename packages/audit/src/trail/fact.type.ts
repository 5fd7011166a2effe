import type { AuditedKind } from '@lianzhao/domain'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { RecordKind } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId, UUID } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Judgement } from '../integrity/judgement.type.ts'
import { showJudgement } from '../integrity/show-judgement.ts'
import { isAudited, RECORD_KIND } from './kinds.ts'
import { readBody, type FactBody, type PlacedFact } from './stored-fact.ts'

/** The kind of a fact that may be shown: read facts of overseers, and whatever is unknown, have none. */
export function shownKindOf({ kind, body }: PlacedFact): AuditedKind | undefined {
  const told = readBody(body).kind
  return isAudited(told) ? told : (kind ?? undefined)
}

@ObjectType({ implements: Node, description: '轨迹中的一条事实 / One fact of the trail' })
export class Fact extends Node {
  readonly #row: PlacedFact
  readonly #body: FactBody

  constructor(row: PlacedFact) {
    super()
    this.#row = row
    this.#body = readBody(row.body)
    this.id = nodeId('Fact', row.id)
  }

  @Field(() => String, { description: '事实的类型 / Type of fact' })
  type(): string {
    return text(this.#body.fact['type']) ?? 'UNREADABLE'
  }

  @Field(() => RecordKind, { description: '所属记录的种类 / Kind of record' })
  kind(): string {
    return RECORD_KIND[shownKindOf(this.#row)!]
  }

  @Field(() => String, { nullable: true, description: '所属记录的编号 / Number of the record' })
  number(): string | null {
    return this.#row.number
  }

  @Field(() => Int, { description: '所属记录的第几版 / Version of the record' })
  version(): number {
    return this.#row.version
  }

  @Field(() => DateTime, { description: '时间 / When' })
  at(): string {
    return text(this.#body.act['at']) ?? appendedAt(this.#row.id)
  }

  @Field(() => String, { nullable: true, description: '谁 / Who' })
  async actor(@Ctx() { read }: Context): Promise<string | null> {
    const actor = text(this.#body.act['actor'])
    return actor !== null && UUID.test(actor) ? read.names.load(actor) : null
  }

  @Field(() => String, { description: '本条的 SHA-256 / SHA-256 of this fact' })
  hash(): string {
    return this.#row.hash
  }

  @Field(() => String, { nullable: true, description: '前一条的 SHA-256 / SHA-256 of the one before' })
  previous(): string | null {
    return this.#row.previous
  }

  @Field(() => Money, { nullable: true, description: '金额 / Amount' })
  amount(): Money | null {
    const fen = text(this.#body.fact['amount'] ?? this.#body.fact['cut'])
    return fen !== null && /^-?\d+$/.test(fen) ? money(BigInt(fen)) : null
  }

  @Field(() => String, { nullable: true, description: '理由或意见 / Reason or opinion' })
  reason(): string | null {
    return text(this.#body.fact['reason'] ?? this.#body.fact['opinion'])
  }

  @Field(() => Judgement, { nullable: true, description: '规则判断 / Judgement' })
  judgement(@Ctx() { instance, language }: Context): Judgement | null {
    const { judgement } = this.#body.fact
    return judgement ? showJudgement(judgement, this.at(), instance.notice, language) : null
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)

/** An id of version 7 begins with the milliseconds of its making. */
const appendedAt = (id: string): string => new Date(parseInt(id.replace('-', '').slice(0, 12), 16)).toISOString()
