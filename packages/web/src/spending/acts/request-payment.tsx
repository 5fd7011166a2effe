import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { ClaimSubject } from './act.ts'
import { ConfirmedAmount } from './confirmed-amount.tsx'

const requestPayment = graphql(`
  mutation RequestPayment($input: RequestPaymentInput!) {
    requestPayment(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function RequestPayment({ claim, ...end }: ActEnd & { claim: ClaimSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(requestPayment)
  return (
    <ActDialog
      {...end}
      action="REQUEST_PAYMENT"
      subject={claim}
      focusBack
      send={async (common) => (await mutate({ variables: { input: common } })).data?.requestPayment}
    >
      <ConfirmedAmount amount={claim.allowed} claim={claim} />
      <p className="meta">{t('act.requestPayment')}</p>
    </ActDialog>
  )
}
