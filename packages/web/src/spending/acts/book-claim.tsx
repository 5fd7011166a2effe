import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { TextField } from '../../ui/text-field.tsx'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { ClaimSubject } from './act.ts'
import { ConfirmedAmount } from './confirmed-amount.tsx'

const bookClaim = graphql(`
  mutation BookClaim($input: BookClaimInput!) {
    bookClaim(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function BookClaim({ claim, ...end }: ActEnd & { claim: ClaimSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(bookClaim)
  const [bookingNumber, setBookingNumber] = useState('')
  return (
    <ActDialog
      {...end}
      action="BOOK_CLAIM"
      subject={claim}
      lacking={bookingNumber.trim() ? undefined : t('act.bookingNumberMissing')}
      send={async (common) => {
        const input = { ...common, bookingNumber: bookingNumber.trim() }
        return (await mutate({ variables: { input } })).data?.bookClaim
      }}
    >
      <ConfirmedAmount amount={claim.allowed} claim={claim} />
      <TextField
        label={t('claim.bookingNumber')}
        hint={t('claim.bookingNumberHint')}
        value={bookingNumber}
        change={setBookingNumber}
        maxLength={40}
        autoFocus
      />
    </ActDialog>
  )
}
