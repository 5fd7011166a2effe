import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NothingToShow } from '../shell/nothing-to-show.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { useDay } from './rule-book-place.tsx'
import { RuleSheet, type ShownRule } from './rule-sheet.tsx'

interface RuleSheetPageProps {
  /** Each door asks its own schema. */
  question: TypedDocumentNode<{ rule: ShownRule | null }, { id: string; on?: string | null | undefined }>
}

/** One rule, to read and to print. */
export function RuleSheetPage({ question }: RuleSheetPageProps) {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { day, to } = useDay()
  const answer = useQuery(question, { variables: { id, on: day } })
  return (
    <Loaded answer={answer} what={t('ruleBook.whatOne', { id })} rows={10}>
      {({ rule }) =>
        rule ? (
          <article className="reading">
            <PageTitle
              title={`${rule.id} ${rule.name}`}
              trail={[{ to: to(''), label: t('ruleBook.title') }]}
              actions={<Button onClick={() => window.print()}>{t('print.do')}</Button>}
            />
            <RuleSheet rule={rule} />
          </article>
        ) : (
          <NothingToShow home={to('')} />
        )
      }
    </Loaded>
  )
}
