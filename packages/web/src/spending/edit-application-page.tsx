import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { graphql, unmask } from '../gql'
import type { ApplicationToCorrectQuery } from '../gql/graphql'
import { NothingToShow } from '../shell/nothing-to-show.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Strip } from '../ui/strip.tsx'
import { ApplicationForm } from './application-form.tsx'
import { emptyApplication, type Application } from './application.ts'
import { typedEvent, typedOther, typedReception, typedTravel } from './details/typed-again.ts'
import { requestMatter } from './request-matter.tsx'

const applicationToCorrect = graphql(`
  query ApplicationToCorrect($number: String!) {
    spendingRequest(number: $number) {
      id
      number
      version
      status
      returnedReason
      team {
        code
      }
      use {
        code
      }
      line {
        id
      }
      amount {
        amount
      }
      purpose
      from
      to
      place
      participants {
        id
        name
      }
      ...RequestMatter_request
      justifications {
        rule
        reason
      }
    }
  }
`)

type Returned = NonNullable<ApplicationToCorrectQuery['spendingRequest']>

export function EditApplicationPage() {
  const { t } = useTranslation()
  const { number = '' } = useParams()
  const answer = useQuery(applicationToCorrect, { variables: { number }, fetchPolicy: 'cache-and-network' })
  return (
    <Loaded answer={answer} what={t('application.what')}>
      {({ spendingRequest }) =>
        spendingRequest?.status === 'DRAFT' ? (
          <>
            <PageTitle
              title={t('application.correct', { number })}
              trail={[
                { to: '/spending', label: t('spending.title') },
                { to: `/spending/${number}`, label: number },
              ]}
            />
            {spendingRequest.returnedReason && (
              <Strip tone="caution" title={t('spending.returnedBecause', { reason: spendingRequest.returnedReason })} />
            )}
            <Correction key={spendingRequest.id} returned={spendingRequest} />
          </>
        ) : spendingRequest ? (
          <Navigate to={`/spending/${number}`} replace />
        ) : (
          <NothingToShow home="/spending" />
        )
      }
    </Loaded>
  )
}

function Correction({ returned }: { returned: Returned }) {
  const [{ id, number, version }] = useState(returned)
  return (
    <ApplicationForm
      start={applicationOf(returned)}
      resubmission={{ id, number, version }}
      versionNow={returned.version}
    />
  )
}

function applicationOf({ justifications, ...returned }: Returned): Application {
  const { purpose, from, to, place, participants } = returned
  const { kind, lead, reception, travel, event, other } = unmask(requestMatter, returned)
  const empty = emptyApplication(returned.team.code, from)
  return {
    kind,
    team: returned.team.code,
    use: returned.use.code,
    line: returned.line.id,
    amount: returned.amount.amount,
    purpose,
    from,
    to,
    place,
    lead: lead ?? '',
    participants: participants.map(({ id, name }) => ({ id, name })),
    reception: reception ? typedReception(reception) : empty.reception,
    travel: travel ? typedTravel(travel) : empty.travel,
    event: event ? typedEvent(event) : empty.event,
    other: other ? typedOther(other) : empty.other,
    reasons: Object.fromEntries(justifications.map(({ rule, reason }) => [rule, reason])),
  }
}
