import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf, type SpendingFilter } from './filter-address.ts'

/** The three lists people come for, as addresses. */
export function Views({ filter }: { filter: SpendingFilter }) {
  const { t } = useTranslation()
  const rest = { ...filter, mine: false, waiting: false }
  const views = [
    { name: t('spending.view.all'), address: addressOf(rest), here: !filter.mine && !filter.waiting },
    { name: t('spending.view.mine'), address: addressOf({ ...rest, mine: true }), here: filter.mine },
    { name: t('spending.view.waiting'), address: addressOf({ ...rest, waiting: true }), here: filter.waiting },
  ]
  return (
    <nav className="tabs" aria-label={t('spending.views')}>
      {views.map(({ name, address, here }) => (
        <Link key={name} to={{ search: address.toString() }} aria-current={here ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
