import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import { SeveralField } from '../ui/several-field.tsx'
import { useSettled } from '../ui/use-settled.ts'

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

/** Somebody of the register, with the name under which they were chosen. */
export interface Chosen {
  id: string
  name: string
}

interface PeopleFieldProps {
  id: string
  label: string
  hint?: string
  optional?: boolean
  people: Chosen[]
  change: (people: Chosen[]) => void
  fault: string | undefined
  /** Somebody who is not offered. */
  except?: string
  /** Only one may be chosen: another takes their place. */
  single?: boolean
}

/** People of the register, found by name. */
export function PeopleField({ id, people: chosen, change, except, single = false, ...field }: PeopleFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const search = useSettled(asked, 200)
  const { data, previousData, loading, error } = useQuery(peopleByName, { variables: { search: search || null } })
  const people = (data ?? previousData)?.people
  const others = people?.nodes.filter((one) => one.id !== except) ?? []
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
      {...field}
      chosen={chosen.map((one) => ({ value: one.id, label: one.name }))}
      change={(now) => {
        const named = now.map(({ value, label }) => ({ id: value, name: label }))
        change(single ? named.slice(-1) : named)
      }}
      typed={typed}
      type={setTyped}
      options={error ? [] : others.map((one) => ({ value: one.id, label: one.name }))}
      waiting={waiting}
      note={note()}
    />
  )
}
