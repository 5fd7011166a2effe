import { isNarrow } from '../ui/narrow.ts'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'

export interface ContentsSection {
  clause: string
  printed: string
  heading: string
}

export const anchorOf = (clause: string) => `section-${clause}`

/** The table of contents, nested as the clauses are numbered. It keeps what the page is narrowed to. */
export function NoticeContents({ sections }: { sections: readonly ContentsSection[] }) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const to = (hash: string) => ({ search, hash })
  return (
    <nav className="notice-contents" aria-labelledby="contents">
      <details open={!isNarrow()}>
        <summary>
          <h2 id="contents">{t('notice.contents')}</h2>
        </summary>
        <ul>
          {sections.map(({ clause, printed, heading }) => (
            <li key={clause} className={`level-${clause.split('.').length}`}>
              <Link to={to(anchorOf(clause))}>
                {printed}
                {heading}
              </Link>
            </li>
          ))}
          <li className="level-1">
            <Link to={to('targets')}>{t('notice.targets')}</Link>
          </li>
          <li className="level-1">
            <Link to={to('uses')}>{t('notice.uses')}</Link>
          </li>
        </ul>
      </details>
    </nav>
  )
}
