import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Chain, chainFragment } from '../../access/chain.tsx'
import { Question } from '../../access/why.tsx'
import { graphql, unmask } from '../../gql'
import type { Operation } from '../../gql/graphql'
import { Loaded } from '../../ui/loaded.tsx'
import { RIGHT, type Verb } from './organising-act.ts'
import { useMayOrganise } from './organising-place.tsx'

const whyNot = graphql(`
  query WhyNot($operation: Operation!) {
    explainOperation(operation: $operation) {
      ...Chain_explanation
    }
  }
`)

/** Why an act on the organisation is not offered to this reader; nothing where it is. */
export function WhyNot({ verb }: { verb: Verb }) {
  const { t } = useTranslation()
  const may = useMayOrganise()
  if (may(verb)) return null
  return (
    <Question title={t('why.askAct', { action: t(`organise.verb.${verb}`) })}>
      <Answer operation={RIGHT[verb]} />
    </Question>
  )
}

function Answer({ operation }: { operation: Operation }) {
  const { t } = useTranslation()
  // Rights change with the posts: the answer is asked for each time.
  const answer = useQuery(whyNot, { variables: { operation }, fetchPolicy: 'network-only' })
  return (
    <Loaded answer={answer} what={t('why.what')} rows={3}>
      {({ explainOperation }) => <Chain links={unmask(chainFragment, explainOperation).chain} />}
    </Loaded>
  )
}
