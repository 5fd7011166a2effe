import { can, COUNTY_WIDE, OPENING } from '@lianzhao/domain'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { cursorOf, ID_KEY, PageArgs, pageOf, windowOf } from '../graphql/page.ts'
import { FactConnection, FactType } from '../trail/fact.type.ts'
import { FACT_COLUMNS, readFact, type FactRow } from '../trail/stored-fact.ts'

/** What people did to the organisation; what the notice and the opening of the books made is nobody's act. */
const ACTS = `from trail.fact f where f.record in (
    select id from organisation.person union all select id from organisation.appointment
    union all select id from organisation.delegation union all select id from organisation.unit
    union all select id from organisation.team)
  and convert_from(f.body, 'UTF8')::jsonb #>> '{act,command}' <> '${OPENING}'`

const FORWARDS = named(`select ${FACT_COLUMNS} ${ACTS} and ($1::uuid is null or f.id < $1) order by f.id desc limit $2`)
const BACKWARDS = named(`select ${FACT_COLUMNS} ${ACTS} and ($1::uuid is null or f.id > $1) order by f.id limit $2`)
const TOTAL = named(`select count(*)::int ${ACTS}`)

@Resolver()
export class AdminActsQuery {
  @Query(() => FactConnection, {
    description:
      '对任职、授权、账号、单位所做的事,新的在前;仅审计管理员 / Acts on appointments, delegations, accounts and units, newest first; for the audit administrator alone',
  })
  async adminActs(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<FactConnection> {
    const { person, organisation } = required(context)
    const { books } = context
    const window = windowOf(page, [ID_KEY])
    const may = can(organisation, person, 'READ_ADMIN_ACTS', COUNTY_WIDE) !== undefined
    const statement = window.forwards ? FORWARDS : BACKWARDS
    const asked = [window.from?.[0] ?? null, window.size + 1]
    const rows = may ? await books.rows<FactRow>(statement, asked) : []
    const totalCount = may ? (await books.rows<[number]>(TOTAL, []))[0]![0] : 0
    const { edges, pageInfo } = pageOf(rows.map(readFact), window, ({ id }) => cursorOf(id))
    const made = edges.map(({ cursor, node }) => ({ cursor, node: new FactType(node, null) }))
    return { edges: made, nodes: made.map(({ node }) => node), pageInfo, totalCount }
  }
}
