import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { exactAmount } from '../../ui/amount-text.ts'
import { decimalOf, fenOf } from '../../ui/fen.ts'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { RequestSubject } from './act.ts'
import { ConfirmedAmount } from './confirmed-amount.tsx'
import { Reason } from './reason.tsx'

const approveRequest = graphql(`
  mutation ApproveRequest($input: ApproveRequestInput!) {
    approveRequest(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function ApproveRequest({ request, ...end }: ActEnd & { request: RequestSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(approveRequest)
  const [opinion, setOpinion] = useState('')
  const after = decimalOf(fenOf(request.available) - fenOf(request.amount))
  return (
    <ActDialog
      {...end}
      action="APPROVE"
      subject={request}
      send={async (common) => {
        const input = { ...common, ...(opinion.trim() && { opinion: opinion.trim() }) }
        return (await mutate({ variables: { input } })).data?.approveRequest
      }}
    >
      <p>{request.purpose}</p>
      <ConfirmedAmount amount={request.amount} />
      <p>{t('act.approveLeft', { amount: exactAmount(after) })}</p>
      <p className="meta">{t('act.approveIsFact')}</p>
      <Reason label={t('act.opinion')} value={opinion} change={setOpinion} optional />
    </ActDialog>
  )
}
