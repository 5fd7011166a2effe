import { grantsOf, type BudgetLine } from '@lianzhao/domain'
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { cursorOf, ID_KEY, PageArgs, pageOf, windowOf, type Window } from '../graphql/page.ts'
import { readRows, type Row } from '../loaders.ts'
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
  ): Promise<BudgetLinePage> {
    const { person, organisation } = required(context)
    const grants = grantsOf(organisation, person, 'READ_LINES')
    const all = grants.some(({ scope }) => scope === 'ALL')
    const teams = grants.flatMap(({ appointment }) => appointment.teams)
    const filter = [all, teams, grants.length > 0, fiscalYear ?? null, team ?? null]
    const window = windowOf(page, [ID_KEY])
    const rows = await read(context, window, filter)
    const everything = await readRows<BudgetLine>(context.books, budgetLines, ALL, [...filter, null, null])
    const { edges, nodes, pageInfo } = pageOf(rows, window, ({ id }) => cursorOf(id))
    return {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: new BudgetLineType(node) })),
      nodes: nodes.map((node) => new BudgetLineType(node)),
      pageInfo,
      totalCount: everything.length,
    }
  }
}

const read = ({ books }: Context, { size, forwards, from }: Window, filter: unknown[]): Promise<Row<BudgetLine>[]> =>
  readRows<BudgetLine>(books, budgetLines, forwards ? FORWARDS : BACKWARDS, [...filter, from?.[0] ?? null, size + 1])
