import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { graphql, unmask } from '../gql'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { clauseBlock } from './clause-block.tsx'
import { filterIn } from './clauses.ts'
import { NoticeContents } from './notice-contents.tsx'
import { NoticeDocument } from './notice-document.tsx'
import { NoticeFilterBar } from './notice-filter-bar.tsx'
import { NoticeSections } from './notice-sections.tsx'
import { TargetsTable } from './targets-table.tsx'
import { UsesTable } from './uses-table.tsx'

const noticePage = graphql(`
  query NoticePage {
    notice {
      ...NoticeDocument_notice
      sections {
        clause
        printed
        heading
        reading
        clauses {
          id
          ...ClauseBlock_clause
        }
      }
      targets {
        ...TargetsTable_target
      }
      uses {
        code
        name
        fund
        clause
        open
      }
    }
  }
`)

export function NoticePage() {
  const { t } = useTranslation()
  const [address] = useSearchParams()
  const filter = filterIn(address)
  const answer = useQuery(noticePage)
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
                <NoticeFilterBar
                  filter={filter}
                  clauses={notice.sections.flatMap(({ clauses }) => [...unmask(clauseBlock, clauses)])}
                />
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
