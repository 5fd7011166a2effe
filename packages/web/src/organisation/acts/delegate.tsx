import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '../../access/viewer.tsx'
import { graphql } from '../../gql'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToday } from '../use-today.ts'
import { useOrganisationChoices } from './organisation-choices.tsx'
import type { Seen } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'

const mutation = graphql(`
  mutation Delegate($input: DelegateInput!) {
    delegate(input: $input) {
      ...Answer_answer
    }
  }
`)

/** Somebody else decides in one's place for a time. */
export function Delegate({ appointment, ...end }: OrganisingEnd & { appointment: Pick<Seen, 'id' | 'name'> }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const { person } = useViewer()
  const { people } = useOrganisationChoices()
  const [typed, setTyped] = useState({ delegate: '', from: useToday(), to: '', document: '' })
  const change = (parts: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...parts }))
  const lacking = !typed.delegate
    ? t('organise.personMissing')
    : !typed.from || !typed.to
      ? t('organise.dayMissing')
      : typed.document.trim()
        ? undefined
        : t('organise.documentMissing')
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'DELEGATE', appointment }}
      intent={`${appointment.id} ${JSON.stringify(typed)}`}
      lacking={lacking}
      send={async (idempotencyKey) => {
        const input = { ...typed, appointment: appointment.id, idempotencyKey, document: typed.document.trim() }
        const answer = (await mutate({ variables: { input } })).data?.delegate
        return answer && { answer }
      }}
    >
      <p>{t('organise.delegateHow')}</p>
      <ChoiceField
        label={t('organise.delegate')}
        value={typed.delegate}
        change={(delegate) => change({ delegate })}
        empty={t('application.choose')}
        choices={people.filter(({ value }) => value !== person.id)}
      />
      <div className="field-pair">
        <TextField label={t('organise.firstDay')} type="date" value={typed.from} change={(from) => change({ from })} />
        <TextField label={t('organise.lastDay')} type="date" value={typed.to} change={(to) => change({ to })} />
      </div>
      <TextField
        label={t('organise.document')}
        value={typed.document}
        change={(document) => change({ document })}
        maxLength={100}
      />
    </OrganisingDialog>
  )
}
