import { teamOf, useOf, type Notice, type Team as TeamOfNotice, type Use as UseOfNotice } from '@lianzhao/domain'
import { Field, ObjectType } from 'type-graphql'
import { FundKind, TeamKind } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'

@ObjectType({ description: '通知所列的组或队(第二条)/ A team of the notice (clause 2)' })
export class Team {
  @Field(() => String, { description: '代码 / Code' })
  code!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => TeamKind, { description: '类别 / Kind' })
  kind!: string

  @Field(() => String, { description: '设立它的条款句 / The sentence of the notice that founds it' })
  clause!: string
}

@ObjectType({ description: '通知允许的用途(第八条)/ A use that the notice permits (clause 8)' })
export class Use {
  @Field(() => String, { description: '代码 / Code' })
  code!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => FundKind, { description: '哪一级资金 / Level of money' })
  fund!: string

  @Field(() => String, { description: '允许它的条款句 / The sentence of the notice that permits it' })
  clause!: string

  @Field(() => Boolean, { description: '敞口用途,每次须写明理由 / An open use, which needs a reason each time' })
  open!: boolean
}

export const showTeam = (
  { code, name, kind, clause }: Pick<TeamOfNotice, 'code' | 'name' | 'kind' | 'clause'>,
  language: Language,
): Team => ({
  code,
  name: name[language],
  kind,
  clause,
})

export const showUse = ({ code, name, fund, clause, open }: UseOfNotice, language: Language): Use => ({
  code,
  name: name[language],
  fund,
  clause,
  open,
})

/** A row may name what the notice does not: it is shown as it stands, and no clause stands behind it. */
export const teamNamed = (notice: Notice, code: string, language: Language): Team =>
  showTeam(teamOf(notice, code) ?? { code, name: unknown(code), kind: 'SPECIALIST', clause: '' }, language)

export const useNamed = (notice: Notice, code: string, language: Language): Use =>
  showUse(useOf(notice, code) ?? { code, name: unknown(code), fund: 'SPECIAL', clause: '', open: false }, language)

const unknown = (code: string) => ({ zh: `${code}(通知所无)`, en: `${code} (not in the notice)` })
