import { grantsOf, type BudgetLine } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { AS_OF_ARGUMENT } from '../graphql/as-of.ts'
import { cursorOf, ID_KEY, PageArgs, pageOf, windowOf, type Window } from '../graphql/page.ts'
import { readRows, type Row, type Source } from '../trail/read-rows.ts'
import { dayAskedFor } from '../day-asked-for.ts'
import { BudgetLineConnection, BudgetLineType, type BudgetLinePage } from './budget-line.type.ts'
import { budgetLines } from './budget-line.table.ts'

const FILTER = `($1::boolean or team is null and $3::boolean or team = any($2::text[]))
  and ($4::int is null or fiscal_year = $4) and ($5::text is null or team = $5 or team is null)`
const FORWARDS = `where ${FILTER} and ($6::uuid is null or id > $6) order by id limit $7`
const BACKWARDS = `where ${FILTER} and ($6::uuid is null or id < $6) order by id desc limit $7`
const ALL = `where ${FILTER} and $6::uuid is null limit $7`

@Resolver()
export class BudgetLinesQuery {
  @Query(() => BudgetLineConnection, { description: '预算线 / Budget lines' })
  async budgetLines(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('fiscalYear', () => Int, { nullable: true, description: '年度 / Fiscal year' }) fiscalYear?: number,
    @Arg('team', () => String, {
      nullable: true,
      description: '一个组可用的:本组的与专项资金的 / Those available to a team: its own and the special fund’s',
    })
    team?: string,
    @Arg('asOf', () => GraphQLLocalDate, { nullable: true, description: AS_OF_ARGUMENT }) asOf?: string | null,
  ): Promise<BudgetLinePage> {
    const { person, organisation } = required(context)
    const grants = grantsOf(organisation, person, 'READ_LINES')
    const all = grants.some(({ scope }) => scope === 'ALL')
    const teams = grants.flatMap(({ appointment }) => appointment.teams)
    const filter = [all, teams, grants.length > 0, fiscalYear ?? null, team ?? null]
    const window = windowOf(page, [ID_KEY])
    const day = dayAskedFor(context, asOf)
    const source = await day?.lines()
    const rows = await read(context, window, filter, source)
    const everything = await readRows<BudgetLine>(context.books, budgetLines, ALL, [...filter, null, null], source)
    const { edges, nodes, pageInfo } = pageOf(rows, window, ({ id }) => cursorOf(id))
    return {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: new BudgetLineType(node, day) })),
      nodes: nodes.map((node) => new BudgetLineType(node, day)),
      pageInfo,
      totalCount: everything.length,
    }
  }
}

function read(
  { books }: Context,
  { size, forwards, from }: Window,
  filter: readonly unknown[],
  source: Source | undefined,
): Promise<Row<BudgetLine>[]> {
  const where = forwards ? FORWARDS : BACKWARDS
  return readRows<BudgetLine>(books, budgetLines, where, [...filter, from?.[0] ?? null, size + 1], source)
}
