import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useAsOf } from './as-of.ts'
import { FilterWord } from './filter-word.tsx'

/** Chooses the day of which the page tells; none is now. */
export function AsOfField() {
  const { t } = useTranslation()
  const { day } = useAsOf()
  const [address, setAddress] = useSearchParams()
  const change = (value: string) => {
    const next = new URLSearchParams(address)
    if (value) next.set('as-of', value)
    else next.delete('as-of')
    setAddress(next, { preventScrollReset: true })
  }
  return (
    <search className="as-of-field screen-only" aria-label={t('asOf.choose')}>
      <FilterWord label={t('asOf.day')} type="date" value={day ?? ''} apply={change} />
    </search>
  )
}
