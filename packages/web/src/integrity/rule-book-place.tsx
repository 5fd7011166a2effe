import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { PlacesContext } from '../shell/places.ts'

/** The day whose rules are read. It stays in the address from one page of the rule book to the next. */
export function useDay() {
  const { rules } = useContext(PlacesContext)
  const [address] = useSearchParams()
  const day = address.get('on')
  const query = day ? `?on=${encodeURIComponent(day)}` : ''
  return { day, to: (path: string, hash = '') => `${rules}${path}${query}${hash}` }
}

interface BasisLinkProps {
  /** A rule (R-BUD-01), a clause of the notice (N-032) or the reading of an unclear place. */
  id: string
  /** In a window of its own, where something typed here would be lost. */
  apart?: boolean
}

/** From the number of a rule or a clause to where it can be read. */
export function BasisLink({ id, apart = false }: BasisLinkProps) {
  const { t } = useTranslation()
  const { rules, notice } = useContext(PlacesContext)
  const address = addressOf(id, rules, notice)
  if (!address) return id
  if (!apart)
    return (
      <Link to={address} className="link-in-text basis-link">
        {id}
      </Link>
    )
  return (
    <Link to={address} target="_blank" className="link-in-text basis-link">
      {id}
      <span className="for-readers">{t('ruleBook.newWindow')}</span>
    </Link>
  )
}

function addressOf(id: string, rules: string, notice: string): string | null {
  if (id.startsWith('R-')) return `${rules}/${id}`
  return /^[NQ]-/.test(id) ? `${notice}#${id}` : null
}
