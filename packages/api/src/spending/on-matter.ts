import type {
  BudgetLineFact,
  Circumstances,
  ClaimSoFar,
  Decision,
  RequestFact,
  SpendingRequest,
} from '@lianzhao/domain'
import { budgetLines } from '../funds/budget-line.table.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import type { ChangeInput } from './change.type.ts'
import { askClaimsSoFar, claimsSoFar } from './claims-so-far.ts'
import { dutiesByRequest, knowing } from './duties-elsewhere.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

type Facts = { readonly request: readonly RequestFact[]; readonly line?: readonly BudgetLineFact[] }

/** The frame of a command that ends a matter: its request, where its claims are, who holds which duty, then its line. */
export function onMatter(
  { id, version }: ChangeInput,
  now: Circumstances,
  decide: (request: SpendingRequest, claims: readonly ClaimSoFar[], circumstances: Circumstances) => Decision<Facts>,
) {
  const requestId = uuidOf('SpendingRequest', id)
  return command({
    on: {
      request: { record: requests, id: requestId, expected: version },
      line: { record: budgetLines, of: ['request', 'line_id'] },
    },
    ask: [askClaimsSoFar(requestId), dutiesByRequest(requestId)],
    visible: ({ request }) => isVisibleTo(now, request),
    decide: ({ request }, [claims, told]) => decide(request, claimsSoFar(claims), knowing(now, told)),
  })
}
