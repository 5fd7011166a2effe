import { explain, explainOperation, type Action, type Matter, type Operation } from '@lianzhao/domain'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ActionEnum, OperationEnum } from '../graphql/enums.ts'
import { readNodeId } from '../graphql/node-id.ts'
import { knowingTheMatter } from '../spending/duties-of-matter.ts'
import { visibleRequest } from '../spending/visible.ts'
import { explanationType, ExplanationType } from './explanation.type.ts'
import { required } from './required.ts'

@Resolver()
export class ExplainQuery {
  @Query(() => ExplanationType, {
    nullable: true,
    description:
      '为什么能或不能对这件申请、报销单或支付这样办;不在范围内为空 / Why the reader may or may not do this to a request, claim or payment; null outside their scope',
  })
  async explain(
    @Ctx() context: Context,
    @Arg('action', () => ActionEnum, { description: '操作 / Action' }) action: Action,
    @Arg('id', () => ID, { description: '申请、报销单或支付的全局编号 / Global id of a request, claim or payment' })
    id: string,
  ): Promise<ExplanationType | null> {
    required(context)
    const matter = await visibleMatter(context, id)
    if (!matter) return null
    const circumstances = await knowingTheMatter(context, matter.request.id)
    return explanationType(explain(action, matter, circumstances), context.language)
  }

  @Query(() => ExplanationType, {
    description: '为什么能或不能做权限表中的这件事 / Why the reader may or may not do this in the permission matrix',
  })
  explainOperation(
    @Ctx() context: Context,
    @Arg('operation', () => OperationEnum, { description: '权限表中的操作 / Operation of the permission matrix' })
    operation: Operation,
  ): ExplanationType {
    return explanationType(explainOperation(operation, required(context).circumstances), context.language)
  }
}

/** What the id names, with the request it belongs to; undefined for whatever this reader may not know of. */
async function visibleMatter(context: Context, text: string): Promise<Matter | undefined> {
  const { loaders } = context
  const read = readNodeId(text)
  if (!read) return undefined
  const payment = read.kind === 'Payment' ? await loaders.payment.load(read.id) : undefined
  const claimId = read.kind === 'Claim' ? read.id : payment?.claimId
  const claim = claimId === undefined ? undefined : await loaders.claim.load(claimId)
  const requestId = read.kind === 'SpendingRequest' ? read.id : claim?.requestId
  const request = requestId === undefined ? undefined : await visibleRequest(context, requestId)
  if (!request) return undefined
  if (!claim) return { request, claims: await loaders.claimsOfRequest.load(request.id) }
  return { request, claim, ...(payment && { payment }) }
}
