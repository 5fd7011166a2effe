import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '../access/viewer.tsx'
import { graphql } from '../gql'
import { SeveralField } from '../ui/several-field.tsx'
import { useSettled } from '../ui/use-settled.ts'
import type { Participant } from './application.ts'

const peopleByName = graphql(`
  query PeopleByName($search: String) {
    people(search: $search, first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
`)

interface ParticipantsFieldProps {
  id: string
  participants: Participant[]
  change: (participants: Participant[]) => void
  fault: string | undefined
}

/** Officials who take part besides the applicant. None of them may decide on the matter (R-SOD-02). */
export function ParticipantsField({ id, participants, change, fault }: ParticipantsFieldProps) {
  const { t } = useTranslation()
  const { person } = useViewer()
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const search = useSettled(asked, 200)
  const { data, previousData, loading, error } = useQuery(peopleByName, { variables: { search: search || null } })
  const people = (data ?? previousData)?.people
  const others = people?.nodes.filter((one) => one.id !== person.id) ?? []
  const waiting = loading || search !== asked
  const note = () => {
    if (error) return t('participants.failed')
    if (!people || (waiting && others.length === 0)) return t('participants.searching')
    if (others.length === 0) return t('participants.none')
    return people.totalCount > people.nodes.length ? t('participants.more', { n: people.totalCount }) : undefined
  }
  return (
    <SeveralField
      id={id}
      label={t('application.participants')}
      hint={t('application.participantsHint')}
      optional
      fault={fault}
      chosen={participants.map((one) => ({ value: one.id, label: one.name }))}
      change={(chosen) => change(chosen.map(({ value, label }) => ({ id: value, name: label })))}
      typed={typed}
      type={setTyped}
      options={error ? [] : others.map((one) => ({ value: one.id, label: one.name }))}
      waiting={waiting}
      note={note()}
    />
  )
}
