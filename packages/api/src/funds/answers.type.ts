import type { Reallocation } from '@lianzhao/domain'
import { Field, ObjectType } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { Answer, answerOf, recordsOf } from '../graphql/answer.type.ts'
import { openLoaders } from '../loaders.ts'
import type { Outcome } from '../trail/command.ts'
import { readRows } from '../trail/read-rows.ts'
import { reallocations } from './reallocation.table.ts'
import { ReallocationType } from './reallocation.type.ts'
import { areLinesVisibleTo } from './visible-line.ts'

@ObjectType({
  implements: Answer,
  description:
    '对预算线的操作,附调剂的现状 / What became of an act on budget lines, with the reallocation as it is now',
})
export class FundsAnswer extends Answer {
  @Field(() => ReallocationType, { nullable: true, description: '现在的调剂 / The reallocation as it is now' })
  reallocation!: ReallocationType | null
}

/** The outcome with the record as it is now, if this reader may see it; stale clients see the newer values. */
export async function fundsAnswer(context: Context, outcome: Outcome): Promise<FundsAnswer> {
  Object.assign(context.loaders, openLoaders(context.books)) // what was read before the command is no longer true
  const id = recordsOf(outcome)['reallocation']
  const [row] = id ? await readRows<Reallocation>(context.books, reallocations, 'where id = $1', [id]) : []
  const shown = row && (await areLinesVisibleTo(context, required(context).circumstances, row))
  return { ...answerOf(outcome, context.language), reallocation: shown ? new ReallocationType(row) : null }
}
