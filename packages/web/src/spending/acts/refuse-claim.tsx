import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { Subject } from './act.ts'
import { Reason, useLackingReason } from './reason.tsx'

const refuseClaim = graphql(`
  mutation RefuseClaim($input: RefuseClaimInput!) {
    refuseClaim(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function RefuseClaim({ claim, ...end }: ActEnd & { claim: Subject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(refuseClaim)
  const [reason, setReason] = useState('')
  const lacking = useLackingReason(reason)
  return (
    <ActDialog
      {...end}
      action="REFUSE_CLAIM"
      subject={claim}
      lacking={lacking}
      danger
      send={async (common) =>
        (await mutate({ variables: { input: { ...common, reason: reason.trim() } } })).data?.refuseClaim
      }
    >
      <p>{t('act.refuseClaim')}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </ActDialog>
  )
}
