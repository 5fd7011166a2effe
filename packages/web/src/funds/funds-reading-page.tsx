import './funds.css'
import { Button } from 'antd'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AsOfField } from '../ui/as-of-field.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { useAsked } from './use-asked.ts'

interface FundsReadingPageProps {
  /** Each door asks its own schema: offices are given the lines in pages, overseers whole. */
  lines: ReactNode
  reallocations: ReactNode
  /** What a door's reader may begin. */
  acts?: ReactNode
}

/** The money of a year: its lines, and below them, as they are many, what was moved between them. */
export function FundsReadingPage({ lines, reallocations, acts }: FundsReadingPageProps) {
  const { t } = useTranslation()
  const { fiscalYear: year, asOf: day } = useAsked()
  const below = useRef<HTMLHeadingElement>(null)
  const goBelow = () => {
    below.current?.scrollIntoView({ block: 'start' })
    below.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <PageTitle
        title={day ? t('funds.titleOn', { year, day }) : t('funds.title', { year })}
        actions={<Button onClick={goBelow}>{t('reallocation.goTo')}</Button>}
      />
      <AsOfField />
      {lines}
      <section className="reallocations" aria-labelledby="reallocations">
        <div className="page-line">
          <h2 id="reallocations" ref={below} tabIndex={-1}>
            {t('reallocation.title')}
          </h2>
          {day === null && acts && <div className="page-actions">{acts}</div>}
        </div>
        <p className="meta">{t('reallocation.about')}</p>
        {reallocations}
      </section>
    </>
  )
}
