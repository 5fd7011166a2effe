import { revokeDelegation } from '@lianzhao/domain'
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { delegations } from './delegation.table.ts'
import { readsOrganisation } from './readable.ts'

@InputType({ description: '收回授权 / Take a delegation back' })
export class RevokeDelegationInput extends ChangeInput {}

@Resolver()
export class RevokeDelegation {
  @Mutation(() => OrganisationAnswer, {
    description: '授权人收回授权,当天起失效 / Take a delegation back; it holds no longer from today on',
  })
  async revokeDelegation(
    @Arg('input', () => RevokeDelegationInput, { description: '授权 / The delegation' }) input: RevokeDelegationInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const outcome = await perform(context, 'revokeDelegation', input, (now) =>
      command({
        on: { delegation: { record: delegations, id: uuidOf('Delegation', input.id), expected: input.version } },
        visible: () => readsOrganisation(now),
        decide: ({ delegation }) => revokeDelegation(delegation, now),
      }),
    )
    return organisationAnswer(context, outcome)
  }
}
