import { useMutation } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql, unmask } from '../../gql'
import { answerParts } from '../../spending/answer.tsx'
import { useToday } from '../use-today.ts'
import { appointmentInput, startOf } from './appointment-draft.ts'
import { AppointmentFields } from './appointment-fields.tsx'
import type { ProposalStart } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd, type Sent } from './organising-dialog.tsx'

const registerPerson = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      ...Answer_answer
      person {
        id
      }
    }
  }
`)

const proposeAppointment = graphql(`
  mutation ProposeAppointment($input: ProposeAppointmentInput!) {
    proposeAppointment(input: $input) {
      ...Answer_answer
    }
  }
`)

/** Somebody is proposed for a post; who is not in the register yet is registered first, which gives no right. */
export function ProposeAppointment({ start, ...end }: OrganisingEnd & { start: ProposalStart }) {
  const { t } = useTranslation()
  const [register] = useMutation(registerPerson)
  const [propose] = useMutation(proposeAppointment)
  const today = useToday()
  const [draft, setDraft] = useState(() => startOf(start, today))
  /** Whoever this dialog has registered; a refused proposal MUST NOT register them again. */
  const registered = useRef<{ name: string; id: string }>(null)
  const input = appointmentInput(draft)

  const send = async (idempotencyKey: string): Promise<Sent> => {
    if (typeof input === 'string') return undefined
    let { person } = draft
    if (draft.isNew) {
      const name = draft.newName.trim()
      const latinName = draft.newLatinName.trim()
      const whole = `${name} ${latinName}`
      if (registered.current?.name !== whole) {
        const who = { name, ...(latinName && { latinName }), idempotencyKey: `${idempotencyKey}-person` }
        const answer = (await register({ variables: { input: who } })).data?.registerPerson
        if (answer && unmask(answerParts, answer).refusals.length) return { answer }
        if (!answer?.person) return undefined
        registered.current = { name: whole, id: answer.person.id }
      }
      person = registered.current.id
    }
    const { corrects } = start
    const variables = { input: { ...input, person, idempotencyKey, ...(corrects !== undefined && { corrects }) } }
    const answer = (await propose({ variables })).data?.proposeAppointment
    return answer && { answer }
  }
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'PROPOSE_APPOINTMENT', start }}
      intent={JSON.stringify(draft)}
      lacking={typeof input === 'string' ? t(`organise.missing.${input}`) : undefined}
      send={send}
    >
      <p>{t('organise.proposeHow')}</p>
      <AppointmentFields draft={draft} change={(parts) => setDraft((before) => ({ ...before, ...parts }))} />
    </OrganisingDialog>
  )
}
