import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import type { Seen } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'

const mutation = graphql(`
  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {
    confirmAppointment(input: $input) {
      ...Answer_answer
    }
  }
`)

export function ConfirmAppointment({ appointment, ...end }: OrganisingEnd & { appointment: Seen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const { id, version } = appointment
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'CONFIRM_APPOINTMENT', appointment }}
      intent={`${id} ${version}`}
      send={async (idempotencyKey) => {
        const answer = (await mutate({ variables: { input: { id, version, idempotencyKey } } })).data
          ?.confirmAppointment
        return answer && { answer }
      }}
    >
      <p>{t('organise.confirmHow')}</p>
    </OrganisingDialog>
  )
}
