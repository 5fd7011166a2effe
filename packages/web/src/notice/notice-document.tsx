import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { PlacesContext } from '../shell/places.ts'
import { Particulars } from '../ui/particulars.tsx'
import type { ShownNotice } from './shown-notice.ts'

export function NoticeDocument({ notice }: { notice: ShownNotice }) {
  const { t } = useTranslation()
  const { organisation } = useContext(PlacesContext)
  const { document, declaredTeams, teams } = notice
  const { title, number, normalised, issuers, issuedOn } = document
  return (
    <section className="notice-document" aria-labelledby="document">
      <h2 id="document">{title}</h2>
      <Particulars
        pairs={[
          [
            t('notice.number'),
            number === normalised ? number : t('notice.numberRead', { printed: number, normalised }),
          ],
          [t('notice.issuers'), issuers.join(t('comma'))],
          [t('notice.issuedOn'), issuedOn],
          [
            t('notice.teams'),
            <span key="teams">
              {t('notice.teamsCounted', { declared: declaredTeams, listed: teams.length })} (<BasisLink id="Q-02" />){' '}
              <Link to={organisation} className="link-in-text screen-only">
                {t('notice.toOrganisation')}
              </Link>
            </span>,
          ],
        ]}
      />
      <p className="meta">{t('notice.words')}</p>
    </section>
  )
}
