import { useTranslation } from 'react-i18next'
import { NavLink, useSearchParams } from 'react-router'
import { FilterWord } from '../ui/filter-word.tsx'
import { useAsOf } from './as-of.ts'

/** The pages of the organisation, and the day of which they tell. */
export function OrganisationViews() {
  const { t } = useTranslation()
  const { day, to } = useAsOf()
  const [address, setAddress] = useSearchParams()
  const change = (value: string) => {
    const next = new URLSearchParams(address)
    if (value) next.set('as-of', value)
    else next.delete('as-of')
    setAddress(next)
  }
  return (
    <div className="organisation-views">
      <nav className="tabs" aria-label={t('organisation.views')}>
        <NavLink to={to('/organisation')} end>
          {t('organisation.chart')}
        </NavLink>
        <NavLink to={to('/organisation/recusals')}>{t('organisation.recusals')}</NavLink>
        <NavLink to={to('/organisation/units')}>{t('organisation.units')}</NavLink>
      </nav>
      <search className="screen-only">
        <FilterWord label={t('asOf.day')} type="date" value={day ?? ''} apply={change} />
      </search>
    </div>
  )
}
