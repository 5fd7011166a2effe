import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { exactAmount } from '../../ui/amount-text.ts'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { RequestSubject } from './act.ts'
import { Reason, useLackingReason } from './reason.tsx'

const cancelMatter = graphql(`
  mutation CancelMatter($input: CancelMatterInput!) {
    cancelMatter(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function CancelMatter({ request, ...end }: ActEnd & { request: RequestSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(cancelMatter)
  const [reason, setReason] = useState('')
  const lacking = useLackingReason(reason)
  return (
    <ActDialog
      {...end}
      action="CANCEL"
      subject={request}
      lacking={lacking}
      danger
      send={async (common) =>
        (await mutate({ variables: { input: { ...common, reason: reason.trim() } } })).data?.cancelMatter
      }
    >
      <p>{t('act.cancel')}</p>
      <p>{t('act.releases', { amount: exactAmount(request.held) })}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </ActDialog>
  )
}
