import { FUNDING, grantsOf, ORGANISING, postsOf } from '@lianzhao/domain'
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { TeamType } from '../notice/team.type.ts'
import { FundingEnum, OrganisingEnum } from '../graphql/enums.ts'
import { AppointmentType } from '../organisation/appointment.type.ts'
import { PersonType } from '../organisation/person.type.ts'
import { countWaiting } from '../spending/requests.query.ts'
import { required } from './required.ts'

@ObjectType({ description: '登录的人 / Whoever is signed in' })
export class Viewer {
  @Field(() => PersonType, { description: '本人 / The person' })
  person(@Ctx() context: Context): PersonType {
    return new PersonType(required(context).person)
  }

  @Field(() => [AppointmentType], { description: '现任职务 / Posts held now' })
  posts(@Ctx() context: Context): AppointmentType[] {
    const { person, organisation } = required(context)
    return postsOf(organisation, person).map((appointment) => new AppointmentType(appointment))
  }

  @Field(() => [TeamType], { description: '可以为之申请的组和队 / Teams this person may apply for' })
  maySubmitFor(@Ctx() context: Context): TeamType[] {
    const { person, organisation } = required(context)
    const teams = grantsOf(organisation, person, 'SUBMIT').flatMap(({ appointment }) => appointment.teams)
    return [...new Set(teams)].map((code) => new TeamType(code))
  }

  @Field(() => [OrganisingEnum], {
    description: '凭现任职务可对组织做的事 / What the posts held now let this person do to the organisation',
  })
  mayOrganise(@Ctx() context: Context): string[] {
    const { person, organisation } = required(context)
    return ORGANISING.filter((operation) => grantsOf(organisation, person, operation).length)
  }

  @Field(() => [FundingEnum], {
    description: '凭现任职务可对预算线做的事 / What the posts held now let this person do to the budget lines',
  })
  mayFund(@Ctx() context: Context): string[] {
    const { person, organisation } = required(context)
    return FUNDING.filter((operation) => grantsOf(organisation, person, operation).length)
  }

  @Field(() => Boolean, {
    description: '现任职务能否看到支出;三员不能 / Whether the posts held now show any spending; administrators’ do not',
  })
  readsSpending(@Ctx() context: Context): boolean {
    return reads(context, 'READ_SPENDING')
  }

  @Field(() => Boolean, {
    description:
      '现任职务能否看到预算线;三员不能 / Whether the posts held now show any budget line; administrators’ do not',
  })
  readsLines(@Ctx() context: Context): boolean {
    return reads(context, 'READ_LINES')
  }

  @Field(() => Int, { description: '等本人办的件数 / How many matters wait for this person' })
  waiting(@Ctx() context: Context): Promise<number> {
    return countWaiting(context)
  }
}

function reads(context: Context, operation: 'READ_SPENDING' | 'READ_LINES'): boolean {
  const { person, organisation } = required(context)
  return grantsOf(organisation, person, operation).length > 0
}

@Resolver()
export class ViewerQuery {
  @Query(() => Viewer, { description: '登录的人 / Whoever is signed in' })
  viewer(@Ctx() context: Context): Viewer {
    required(context)
    return new Viewer()
  }
}
