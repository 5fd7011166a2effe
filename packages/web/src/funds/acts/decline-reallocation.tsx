import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { Reason, useLackingReason } from '../../spending/acts/reason.tsx'
import type { ReallocationSeen } from './funding-act.ts'
import { FundingDialog, type FundingEnd } from './funding-dialog.tsx'

const mutation = graphql(`
  mutation DeclineReallocation($input: DeclineReallocationInput!) {
    declineReallocation(input: $input) {
      ...Answer_answer
    }
  }
`)

export function DeclineReallocation({ reallocation, ...end }: FundingEnd & { reallocation: ReallocationSeen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const [reason, setReason] = useState('')
  const lacking = useLackingReason(reason)
  const { id, version } = reallocation
  return (
    <FundingDialog
      {...end}
      act={{ verb: 'DECLINE_REALLOCATION', reallocation }}
      intent={`${id} ${version} ${reason}`}
      lacking={lacking}
      danger
      send={async (idempotencyKey) => {
        const input = { id, version, idempotencyKey, reason: reason.trim() }
        return (await mutate({ variables: { input } })).data?.declineReallocation
      }}
    >
      <p>{t('reallocation.declineHow')}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </FundingDialog>
  )
}
