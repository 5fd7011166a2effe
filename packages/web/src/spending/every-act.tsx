import { graphql, unmask, type FragmentType } from '../gql'
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
          cashExemption
          payee {
            name
            account
          }
          vouchers
          note
          actions {
            action
            allowed
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
                actions {
                  action
                  allowed
                }
              }
            }
          }
        }
      }
    }
  }
`)

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
  const filing = data.actions.find(({ action }) => action === 'FILE_CLAIM')
  const returned = data.claims.edges.some(({ node }) => node.status === 'DRAFT')
  const left = fenOf(request.held) > fenOf(request.claimed)
  const acts: Act[] = data.actions.map(({ action, allowed }) => ({
    action,
    // A new claim needs money that is held and not claimed, and a returned one comes first.
    allowed: allowed && (action !== 'FILE_CLAIM' || (left && !returned)),
    of: 'request',
    request,
  }))
  for (const { node } of data.claims.edges) {
    const claim = { ...node, amount: node.amount.amount, allowed: node.allowed.amount }
    if (filing && node.status === 'DRAFT') acts.push({ ...filing, of: 'claim', request, claim })
    acts.push(...node.actions.map((answer): Act => ({ ...answer, of: 'claim', request, claim })))
    for (const { node: paid } of node.payments.edges) {
      const payment = { ...paid, amount: paid.amount.amount }
      acts.push(...paid.actions.map((answer): Act => ({ ...answer, of: 'payment', request, claim, payment })))
    }
  }
  return acts
}
