import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { useGoToHash } from '../ui/go-to-hash.ts'
import { ClauseBlock } from './clause-block.tsx'
import { isMeant, matches, type NoticeFilter } from './clauses.ts'
import { anchorOf } from './notice-contents.tsx'
import type { ShownSection } from './shown-notice.ts'

interface NoticeSectionsProps {
  sections: readonly ShownSection[]
  filter: NoticeFilter
}

/** The clauses that match, and the one that the address means, whatever the page is narrowed to. */
export function NoticeSections({ sections, filter }: NoticeSectionsProps) {
  const { t } = useTranslation()
  const meant = useGoToHash()
  const clauses = sections.flatMap((section) => section.clauses)
  const shown = new Set(
    clauses.filter((clause) => matches(clause, filter) || isMeant(clause, meant)).map(({ id }) => id),
  )
  return (
    <>
      <p className="totals" role="status">
        {shown.size < clauses.length && t('notice.shown', { shown: shown.size, all: clauses.length })}
      </p>
      {shown.size === 0 && (
        <p className="empty">
          {t('notice.none')}{' '}
          <Link to={{ search: '' }} className="link-in-text">
            {t('notice.everything')}
          </Link>
        </p>
      )}
      {sections.map(({ clause: number, printed, heading, reading, clauses }) => {
        const here = clauses.filter(({ id }) => shown.has(id))
        if (here.length === 0 && (clauses.length > 0 || shown.size === 0)) return null
        return (
          <section key={number} id={anchorOf(number)} tabIndex={-1} className="notice-section">
            <h2>
              {printed}
              {heading}
            </h2>
            {reading && (
              <p className="meta">
                {t('notice.misprint', { printed, clause: number })} (<BasisLink id={reading} />)
              </p>
            )}
            {here.map((clause) => (
              <ClauseBlock key={clause.id} clause={clause} meant={meant} />
            ))}
          </section>
        )
      })}
    </>
  )
}
