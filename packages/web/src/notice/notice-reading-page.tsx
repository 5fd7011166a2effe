import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { filterIn } from './clauses.ts'
import { NoticeContents } from './notice-contents.tsx'
import { NoticeDocument } from './notice-document.tsx'
import { NoticeFilterBar } from './notice-filter-bar.tsx'
import { NoticeSections } from './notice-sections.tsx'
import { TargetsTable } from './targets-table.tsx'
import type { ShownNotice } from './shown-notice.ts'
import { UsesTable } from './uses-table.tsx'

interface NoticeReadingPageProps {
  /** Each door asks its own schema. */
  question: TypedDocumentNode<{ notice: ShownNotice }, Record<string, never>>
}

/** The notice clause by clause, with what the system does about each. */
export function NoticeReadingPage({ question }: NoticeReadingPageProps) {
  const { t } = useTranslation()
  const [address] = useSearchParams()
  const filter = filterIn(address)
  const answer = useQuery(question)
  return (
    <>
      <PageTitle title={t('notice.title')} actions={<Button onClick={() => window.print()}>{t('print.do')}</Button>} />
      <Loaded answer={answer} what={t('notice.what')} rows={12}>
        {({ notice }) => (
          <>
            <NoticeDocument notice={notice} />
            <div className="notice">
              <NoticeContents sections={notice.sections} />
              <div>
                <NoticeFilterBar filter={filter} clauses={notice.sections.flatMap(({ clauses }) => clauses)} />
                <NoticeSections sections={notice.sections} filter={filter} />
                <section id="targets" tabIndex={-1} className="notice-section">
                  <h2>{t('notice.targets')}</h2>
                  <TargetsTable targets={notice.targets} />
                </section>
                <section id="uses" tabIndex={-1} className="notice-section">
                  <h2>{t('notice.uses')}</h2>
                  <UsesTable uses={notice.uses} />
                </section>
              </div>
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}
