import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { Reason, useLackingReason } from '../../spending/acts/reason.tsx'
import type { Seen } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'

const mutation = graphql(`
  mutation DeclineAppointment($input: DeclineAppointmentInput!) {
    declineAppointment(input: $input) {
      ...Answer_answer
    }
  }
`)

export function DeclineAppointment({ appointment, ...end }: OrganisingEnd & { appointment: Seen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const [reason, setReason] = useState('')
  const lacking = useLackingReason(reason)
  const { id, version } = appointment
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'DECLINE_APPOINTMENT', appointment }}
      intent={`${id} ${version} ${reason}`}
      lacking={lacking}
      danger
      send={async (idempotencyKey) => {
        const input = { id, version, idempotencyKey, reason: reason.trim() }
        const answer = (await mutate({ variables: { input } })).data?.declineAppointment
        return answer && { answer }
      }}
    >
      <p>{t('organise.declineHow')}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </OrganisingDialog>
  )
}
