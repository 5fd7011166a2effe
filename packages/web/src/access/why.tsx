import { useQuery } from '@apollo/client/react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql, unmask } from '../gql'
import type { Action } from '../gql/graphql'
import { Loaded } from '../ui/loaded.tsx'
import { Chain, chainFragment } from './chain.tsx'

const whyQuery = graphql(`
  query Why($action: Action!, $id: ID!) {
    explain(action: $action, id: $id) {
      ...Chain_explanation
    }
  }
`)

interface WhyProps {
  action: Action
  /** The request, claim or payment. */
  id: string
  /** What is asked about, where it does not stand beside it. */
  title?: string
}

/** A small question beside an act that is not offered; only who asks it is given the chain. */
export function Why({ action, id, title }: WhyProps) {
  const { t } = useTranslation()
  return (
    <Question
      title={
        title ?? (
          <>
            {t('why.ask')}
            <span className="for-readers">{t('why.about', { action: t(`action.${action}`) })}</span>
          </>
        )
      }
    >
      <Answer action={action} id={id} />
    </Question>
  )
}

/** Opens on its answer; nothing is asked before. */
export function Question({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  )
}

function Answer({ action, id }: { action: Action; id: string }) {
  const { t } = useTranslation()
  // Rights change with the posts and with the state of the matter: the answer is asked for each time.
  const answer = useQuery(whyQuery, { variables: { action, id }, fetchPolicy: 'network-only' })
  return (
    <Loaded answer={answer} what={t('why.what')} rows={3}>
      {({ explain }) => (explain ? <Chain links={unmask(chainFragment, explain).chain} /> : <p>{t('why.unknown')}</p>)}
    </Loaded>
  )
}
