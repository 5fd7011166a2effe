import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useViewer } from '../access/viewer.tsx'
import { graphql } from '../gql'
import { useCounty } from '../shell/county.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Money } from '../ui/money.tsx'
import { Waited } from '../ui/moment.tsx'
import { openSteps } from './waits-for.tsx'

const waitingForMe = graphql(`
  query WaitingForMe {
    spendingRequests(filter: { waitingForMe: true }, first: 5) {
      totalCount
      edges {
        node {
          id
          number
          purpose
          amount {
            amount
          }
          ...WaitsFor_request
        }
      }
    }
  }
`)

/** The next step first: what waits for this reader, each with its verb. */
export function WaitingForMe() {
  const { t } = useTranslation()
  const { now } = useCounty()
  const { waiting, person } = useViewer()
  const answer = useQuery(waitingForMe, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    skip: waiting === 0,
  })
  return (
    <section className="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{waiting ? t('waiting.title', { n: waiting }) : t('waiting.none')}</h2>
      {waiting > 0 && (
        <Loaded answer={answer} what={t('waiting.what')} rows={2}>
          {({ spendingRequests }) => (
            <ul>
              {spendingRequests.edges.map(({ node }) => {
                const steps = openSteps(node)
                const step = steps.find(({ people }) => people.some(({ id }) => id === person.id)) ?? steps[0]
                return (
                  <li key={node.id}>
                    <Link to={`/spending/${node.number}`} className="waiting-verb">
                      {step ? t(`action.${step.action}`) : t('waiting.look')}
                      <span className="for-readers"> {node.number}</span>
                    </Link>
                    <span className="waiting-number" aria-hidden="true">
                      {node.number}
                    </span>
                    <span className="waiting-purpose">{node.purpose}</span>
                    <Money amount={node.amount.amount} />
                    {step && (
                      <span className="meta">
                        <Waited since={step.since} now={now} />
                      </span>
                    )}
                  </li>
                )
              })}
            </ul>
          )}
        </Loaded>
      )}
    </section>
  )
}
