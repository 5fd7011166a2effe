import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { useToday } from '../use-today.ts'
import type { Seen } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'
import { PaperFields, useLackingPaper, type Paper } from './paper-fields.tsx'

const mutation = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      ...Answer_answer
    }
  }
`)

export function EndAppointment({ appointment, ...end }: OrganisingEnd & { appointment: Seen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const [paper, setPaper] = useState<Paper>({ day: useToday(), document: '' })
  const lacking = useLackingPaper(paper)
  const { id, version } = appointment
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'END_APPOINTMENT', appointment }}
      intent={`${id} ${version} ${JSON.stringify(paper)}`}
      lacking={lacking}
      danger
      send={async (idempotencyKey) => {
        const input = { id, version, idempotencyKey, to: paper.day, document: paper.document.trim() }
        const answer = (await mutate({ variables: { input } })).data?.endAppointment
        return answer && { answer }
      }}
    >
      <p>{t('organise.endHow')}</p>
      <PaperFields
        day={t('organise.lastDay')}
        paper={paper}
        change={(parts) => setPaper((before) => ({ ...before, ...parts }))}
      />
    </OrganisingDialog>
  )
}
