import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { Subject } from './act.ts'
import { Reason, useLackingReason } from './reason.tsx'

const returnClaim = graphql(`
  mutation ReturnClaim($input: ReturnClaimInput!) {
    returnClaim(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function ReturnClaim({ claim, ...end }: ActEnd & { claim: Subject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(returnClaim)
  const [reason, setReason] = useState('')
  const lacking = useLackingReason(reason)
  return (
    <ActDialog
      {...end}
      action="RETURN_CLAIM"
      subject={claim}
      lacking={lacking}
      send={async (common) =>
        (await mutate({ variables: { input: { ...common, reason: reason.trim() } } })).data?.returnClaim
      }
    >
      <p>{t('act.returnClaim')}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </ActDialog>
  )
}
