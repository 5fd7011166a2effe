import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { AmountField } from '../../ui/amount-field.tsx'
import { exactAmount } from '../../ui/amount-text.ts'
import { decimalOf, fenOf } from '../../ui/fen.ts'
import { parseAmount } from '../../ui/parse-amount.ts'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { ClaimSubject } from './act.ts'
import { Reason } from './reason.tsx'

const reviewClaim = graphql(`
  mutation ReviewClaim($input: ReviewClaimInput!) {
    reviewClaim(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function ReviewClaim({ claim, ...end }: ActEnd & { claim: ClaimSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(reviewClaim)
  const [typed, setTyped] = useState('0.00')
  const [reason, setReason] = useState('')
  const cut = parseAmount(typed)
  const something = cut !== null && fenOf(cut) > 0n
  const lacking = cut === null ? t('act.cutMissing') : something && !reason.trim() ? t('act.reasonMissing') : undefined
  return (
    <ActDialog
      {...end}
      action="REVIEW_CLAIM"
      subject={claim}
      lacking={lacking}
      send={async (common) => {
        const input = { ...common, cut: cut ?? '0.00', ...(something && { reason: reason.trim() }) }
        return (await mutate({ variables: { input } })).data?.reviewClaim
      }}
    >
      <AmountField label={t('act.cut')} value={typed} change={setTyped} autoFocus />
      {cut !== null && (
        <p role="status">
          {t('act.cutLeft', {
            amount: exactAmount(claim.amount),
            cut: exactAmount(cut),
            allowed: exactAmount(decimalOf(fenOf(claim.amount) - fenOf(cut))),
          })}
        </p>
      )}
      <Reason label={t('act.cutReason')} value={reason} change={setReason} optional={!something} />
    </ActDialog>
  )
}
