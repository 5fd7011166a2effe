import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { ClaimSubject } from './act.ts'
import { ConfirmedAmount } from './confirmed-amount.tsx'
import { Reason } from './reason.tsx'

const authoriseClaim = graphql(`
  mutation AuthoriseClaim($input: AuthoriseClaimInput!) {
    authoriseClaim(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function AuthoriseClaim({ claim, ...end }: ActEnd & { claim: ClaimSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(authoriseClaim)
  const [opinion, setOpinion] = useState('')
  return (
    <ActDialog
      {...end}
      action="AUTHORISE_CLAIM"
      subject={claim}
      send={async (common) => {
        const input = { ...common, ...(opinion.trim() && { opinion: opinion.trim() }) }
        return (await mutate({ variables: { input } })).data?.authoriseClaim
      }}
    >
      <ConfirmedAmount amount={claim.allowed} claim={claim} />
      <p className="meta">{t('act.payeeFrozen')}</p>
      <Reason label={t('act.opinion')} value={opinion} change={setOpinion} optional />
    </ActDialog>
  )
}
