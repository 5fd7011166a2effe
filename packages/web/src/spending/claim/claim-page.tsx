import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { useViewer } from '../../access/viewer.tsx'
import { graphql, unmask } from '../../gql'
import type { ClaimToFileQuery } from '../../gql/graphql'
import { NothingToShow } from '../../shell/nothing-to-show.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Strip } from '../../ui/strip.tsx'
import type { Chosen } from '../people-field.tsx'
import { requestMatter } from '../request-matter.tsx'
import { claimContent } from './claim-content.tsx'
import { ClaimForm } from './claim-form.tsx'
import { unclaimed } from './claim.ts'
import { plannedClaim, typedClaim } from './typed-again.ts'

const claimToFile = graphql(`
  query ClaimToFile($number: String!) {
    spendingRequest(number: $number) {
      id
      number
      version
      purpose
      from
      to
      place
      held {
        amount
      }
      claimed {
        amount
      }
      applicant {
        id
        name
      }
      owner {
        id
        name
      }
      participants {
        id
        name
      }
      ...RequestMatter_request
      actions {
        action
        allowed
      }
      claims(first: 100) {
        edges {
          node {
            ...ClaimContent_claim
          }
        }
      }
    }
  }
`)

type Request = NonNullable<ClaimToFileQuery['spendingRequest']>

/** A new claim under a request, or a returned one, named in the address, that is filed again. */
export function ClaimPage() {
  const { t } = useTranslation()
  const { number = '', claim } = useParams()
  const answer = useQuery(claimToFile, { variables: { number }, fetchPolicy: 'cache-and-network' })
  return (
    <Loaded answer={answer} what={t('claim.what')}>
      {({ spendingRequest }) => {
        if (!spendingRequest) return <NothingToShow home="/spending" />
        if (!mayFile(spendingRequest, claim)) return <Navigate to={`/spending/${number}`} replace />
        return <Filing key={claim ?? 'new'} request={spendingRequest} claim={claim} />
      }}
    </Loaded>
  )
}

const claimsOf = ({ claims }: Request) => claims.edges.map(({ node }) => unmask(claimContent, node))

/** A new claim needs money that is held and not claimed, and a returned one comes first. */
function mayFile(request: Request, number: string | undefined): boolean {
  if (!request.actions.some(({ action, allowed }) => action === 'FILE_CLAIM' && allowed)) return false
  const returned = claimsOf(request).filter(({ status }) => status === 'DRAFT')
  if (number !== undefined) return returned.some((one) => one.number === number)
  return returned.length === 0 && unclaimed(request.held.amount, request.claimed.amount) !== ''
}

function Filing({ request, claim: number }: { request: Request; claim: string | undefined }) {
  const { t } = useTranslation()
  const { person } = useViewer()
  const matter = unmask(requestMatter, request)
  const claim = claimsOf(request).find((one) => one.number === number)
  const [begun] = useState({ request, claim })
  const { from, to, place, held, claimed } = begun.request
  const writer = { id: person.id, name: person.name ?? '' }
  const start = begun.claim
    ? typedClaim(begun.claim)
    : plannedClaim({ matter, from, to, place, writer, left: unclaimed(held.amount, claimed.amount) })
  return (
    <>
      <PageTitle
        title={claim ? t('claim.correct', { number: claim.number }) : t('claim.new', { number: request.number })}
        trail={[
          { to: '/spending', label: t('spending.title') },
          { to: `/spending/${request.number}`, label: request.number },
        ]}
      />
      <p>{t('claim.about', { purpose: request.purpose, from, to })}</p>
      {claim?.returnedReason && (
        <Strip tone="caution" title={t('spending.returnedBecause', { reason: claim.returnedReason })} />
      )}
      <ClaimForm
        request={{
          id: request.id,
          number: request.number,
          version: request.version,
          from,
          place,
          travellers: travellersOf(request),
          abroad: matter.travel?.mission != null,
        }}
        start={start}
        {...(begun.claim && {
          returned: { id: begun.claim.id, number: begun.claim.number, version: begun.claim.version },
        })}
        now={{ request: request.version, claim: claim?.version }}
      />
    </>
  )
}

/** Whoever looks after the matter first: mostly it is their own trip. */
function travellersOf({ owner, applicant, participants }: Request): Chosen[] {
  const people = [owner, applicant, ...participants].map(({ id, name }) => ({ id, name: name ?? '' }))
  return people.filter(({ id }, index) => people.findIndex((one) => one.id === id) === index)
}
