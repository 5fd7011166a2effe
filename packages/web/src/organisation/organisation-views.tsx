import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { AsOfField } from '../ui/as-of-field.tsx'
import { PlacesContext } from '../shell/places.ts'
import { useAsOf } from '../ui/as-of.ts'

/** The pages of the organisation, and the day of which they tell. */
export function OrganisationViews() {
  const { t } = useTranslation()
  const { to } = useAsOf()
  const { organisation } = use(PlacesContext)
  return (
    <div className="page-views">
      <nav className="tabs" aria-label={t('organisation.views')}>
        <NavLink to={to(organisation)} end>
          {t('organisation.chart')}
        </NavLink>
        <NavLink to={to(`${organisation}/recusals`)}>{t('organisation.recusals')}</NavLink>
        <NavLink to={to(`${organisation}/units`)}>{t('organisation.units')}</NavLink>
      </nav>
      <AsOfField />
    </div>
  )
}
