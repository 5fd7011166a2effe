import type { NoticePageQuery } from '../gql/graphql'

/** The notice as both doors show it; each asks its own schema, and a question that lacks a part does not compile. */
export type ShownNotice = NoticePageQuery['notice']
export type ShownSection = ShownNotice['sections'][number]
export type ShownClause = ShownSection['clauses'][number]
export type ShownTarget = ShownNotice['targets'][number]
export type ShownUse = ShownNotice['uses'][number]
