import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import type { Act } from './acts/act.ts'
import { ActButtons } from './act-buttons.tsx'
import { ClaimCard } from './claim-card.tsx'
import { PaymentCard } from './payment-card.tsx'

const claimsFragment = graphql(`
  fragment Claims_request on SpendingRequest {
    id
    claims(first: 100) {
      totalCount
      edges {
        node {
          id
          ...ClaimCard_claim
          payments(first: 100) {
            edges {
              node {
                id
                ...PaymentCard_payment
              }
            }
          }
        }
      }
    }
  }
`)

interface ClaimsProps {
  request: FragmentType<typeof claimsFragment>
  /** Those that do not already stand at the head of the page, also whatever is not the reader's to do. */
  acts: Act[]
  start: (act: Act) => void
}

export function Claims({ request: masked, acts, start }: ClaimsProps) {
  const { t } = useTranslation()
  const { edges, totalCount } = unmask(claimsFragment, masked).claims
  if (edges.length === 0) return null
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('claim.title', { n: totalCount })}</h2>
      {edges.map(({ node }) => (
        <ClaimCard key={node.id} claim={node}>
          {node.payments.edges.map(({ node: payment }) => (
            <PaymentCard key={payment.id} payment={payment}>
              <ActButtons
                acts={acts.filter((act) => act.of === 'payment' && act.payment.id === payment.id)}
                start={start}
              />
            </PaymentCard>
          ))}
          <ActButtons acts={acts.filter((act) => act.of === 'claim' && act.claim.id === node.id)} start={start} />
        </ClaimCard>
      ))}
    </section>
  )
}
