import { graphql, unmask, type FragmentType } from '../gql'
import type { Action } from '../gql/graphql'
import { fenOf } from '../ui/fen.ts'
import type { Act, RequestSubject } from './acts/act.ts'

const everyActFragment = graphql(`
  fragment EveryAct_request on SpendingRequest {
    id
    number
    version
    purpose
    amount {
      amount
    }
    held {
      amount
    }
    claimed {
      amount
    }
    line {
      id
      available {
        amount
      }
    }
    actions {
      action
      allowed
      refusal {
        code
      }
    }
    claims(first: 100) {
      edges {
        node {
          id
          number
          version
          status
          amount {
            amount
          }
          allowed {
            amount
          }
          method
          payee {
            name
            account
          }
          actions {
            action
            allowed
            refusal {
              code
            }
          }
          payments(first: 100) {
            edges {
              node {
                id
                number
                version
                amount {
                  amount
                }
                recovered {
                  amount
                }
                actions {
                  action
                  allowed
                  refusal {
                    code
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`)

/** It is not the reader who stands against it, but where the record is. */
const late = ['NOT_IN_STATE', 'CLAIMS_OPEN', 'ALREADY_SPENT', 'EVENT_NOT_OVER', 'NOT_A_TRIP', 'REPORTED_ALREADY']

const answered = ({
  action,
  allowed,
  refusal,
}: {
  action: Action
  allowed: boolean
  refusal: { code: string } | null
}) => ({
  action,
  allowed,
  late: refusal !== null && late.includes(refusal.code),
})

/** All acts on a request, its claims and their payments, with what each dialog has to show. */
export function everyAct(masked: FragmentType<typeof everyActFragment>): Act[] {
  const { id, number, version, purpose, ...data } = unmask(everyActFragment, masked)
  const request: RequestSubject = {
    id,
    number,
    version,
    purpose,
    amount: data.amount.amount,
    held: data.held.amount,
    claimed: data.claimed.amount,
    available: data.line.available.amount,
  }
  const filing = data.actions.map(answered).find(({ action }) => action === 'FILE_CLAIM')
  const returned = data.claims.edges.some(({ node }) => node.status === 'DRAFT')
  const left = fenOf(request.held) > fenOf(request.claimed)
  const acts: Act[] = data.actions.map(answered).map(({ action, allowed, late }) => ({
    action,
    late,
    // A new claim needs money that is held and not claimed, and a returned one comes first.
    allowed: allowed && (action !== 'FILE_CLAIM' || (left && !returned)),
    of: 'request',
    request,
  }))
  for (const { node } of data.claims.edges) {
    const claim = { ...node, amount: node.amount.amount, allowed: node.allowed.amount }
    if (filing && node.status === 'DRAFT') acts.push({ ...filing, of: 'claim', request, claim })
    acts.push(...node.actions.map((answer): Act => ({ ...answered(answer), of: 'claim', request, claim })))
    for (const { node: paid } of node.payments.edges) {
      const payment = { ...paid, amount: paid.amount.amount, recovered: paid.recovered.amount }
      acts.push(...paid.actions.map((answer): Act => ({ ...answered(answer), of: 'payment', request, claim, payment })))
    }
  }
  return acts
}
