import type { Circumstances, Claim, ClaimFact, Decision, RequestFact, SpendingRequest } from '@lianzhao/domain'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import type { ChangeInput } from './change.type.ts'
import { claims } from './claim.table.ts'
import { dutiesByClaim, knowing } from './duties-elsewhere.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

type Facts = { readonly request?: readonly RequestFact[]; readonly claim: readonly ClaimFact[] }

/** The frame of a command on a claim: its request is locked first, then who already holds which duty on the matter is read. */
export const onClaim = (
  { id, version }: ChangeInput,
  now: Circumstances,
  decide: (request: SpendingRequest, claim: Claim, circumstances: Circumstances) => Decision<Facts>,
) => {
  const claimId = uuidOf('Claim', id)
  return command({
    on: {
      request: { record: requests, of: ['claim', 'request_id'] },
      claim: { record: claims, id: claimId, expected: version },
    },
    ask: [dutiesByClaim(claimId)],
    visible: ({ request, claim }) => isVisibleTo(now, request, claim),
    decide: ({ request, claim }, [told]) => decide(request, claim, knowing(now, told)),
  })
}
