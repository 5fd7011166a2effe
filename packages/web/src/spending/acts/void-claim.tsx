import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { Subject } from './act.ts'
import { Reason } from './reason.tsx'

const voidClaim = graphql(`
  mutation VoidClaim($input: VoidClaimInput!) {
    voidClaim(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function VoidClaim({ claim, ...end }: ActEnd & { claim: Subject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(voidClaim)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      {...end}
      action="VOID_CLAIM"
      subject={claim}
      danger
      send={async (common) =>
        (await mutate({ variables: { input: { ...common, ...(reason.trim() && { reason: reason.trim() }) } } })).data
          ?.voidClaim
      }
    >
      <p>{t('act.voidClaim')}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} optional />
    </ActDialog>
  )
}
