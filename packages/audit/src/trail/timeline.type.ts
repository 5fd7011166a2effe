import { Field, Int, ObjectType } from 'type-graphql'
import { PageInfo, type Edge } from '../graphql/page.ts'
import { Fact } from './fact.type.ts'

@ObjectType({ description: '一条事实及其游标 / A fact with its cursor' })
export class FactEdge {
  @Field(() => String, { description: '游标 / Cursor' })
  cursor!: string

  @Field(() => Fact, { description: '事实 / The fact' })
  node!: Fact
}

@ObjectType({ description: '一页事实,由先到后 / A page of facts, oldest first' })
export class FactConnection {
  readonly #count: () => Promise<number>

  constructor(edges: readonly Edge<Fact>[], pageInfo: PageInfo, count: () => Promise<number>) {
    this.edges = edges
    this.pageInfo = pageInfo
    this.#count = count
  }

  @Field(() => [FactEdge], { description: '各条及其游标 / Each with its cursor' })
  edges: readonly FactEdge[]

  @Field(() => [Fact], { description: '各条 / Each' })
  nodes(): readonly Fact[] {
    return this.edges.map(({ node }) => node)
  }

  @Field(() => PageInfo, { description: '分页信息 / About the page' })
  pageInfo: PageInfo

  @Field(() => Int, { description: '总数 / How many there are' })
  totalCount(): Promise<number> {
    return this.#count()
  }
}
