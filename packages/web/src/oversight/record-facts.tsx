import { useApolloClient } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Timeline } from '../trail/timeline.tsx'
import { Hash } from '../ui/hash.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { graphql, unmask, type FragmentType } from './gql'
import { ruleTrace } from './rule-trace.tsx'

const recordFact = graphql(`
  fragment OversightFact_fact on Fact {
    id
    type
    number
    at
    actor
    hash
    amount {
      amount
    }
    reason
    judgement {
      ...JudgementTrace_judgement
    }
  }
`)

const recordFacts = graphql(`
  fragment RecordFacts_record on SpendingRecord {
    id
    number
    timeline(first: 100) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...OversightFact_fact
        }
      }
    }
  }
`)

const moreFacts = graphql(`
  query MoreFacts($number: String!, $after: String) {
    spendingRecord(number: $number) {
      id
      timeline(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...OversightFact_fact
          }
        }
      }
    }
  }
`)

export function RecordFacts({ record: masked }: { record: FragmentType<typeof recordFacts> }) {
  const { t } = useTranslation()
  const client = useApolloClient()
  const { number, timeline } = unmask(recordFacts, masked)
  const { edges, pageInfo, totalCount } = timeline
  const facts = edges.map(({ node }) => {
    const { judgement, ...fact } = unmask(recordFact, node)
    return { ...fact, judgement: judgement && unmask(ruleTrace, judgement) }
  })
  const last = facts.at(-1)
  return (
    <section aria-labelledby="story">
      <h2 id="story">{t('timeline.title')}</h2>
      <Timeline facts={facts} />
      <MoreRows
        shown={facts.length}
        total={totalCount}
        more={pageInfo.hasNextPage}
        load={() =>
          client.query({
            query: moreFacts,
            variables: { number, after: pageInfo.endCursor },
            fetchPolicy: 'network-only',
          })
        }
      />
      {last && (
        <p>
          {t('timeline.latest', { n: totalCount })} <Hash hash={last.hash} what={t('receipt.hash')} />
        </p>
      )}
    </section>
  )
}
