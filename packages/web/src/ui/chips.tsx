import { useTranslation } from 'react-i18next'
import { MarkShape } from './marks.tsx'

export interface Chip {
  key: string
  label: string
  remove: () => void
}

/** What the list is narrowed to; each part can be taken away alone. */
export function Chips({ chips, clear }: { chips: Chip[]; clear: () => void }) {
  const { t } = useTranslation()
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={t('filter.active')}>
      {chips.map(({ key, label, remove }) => (
        <li key={key}>
          <button type="button" className="chip" onClick={remove} aria-label={t('filter.remove', { label })}>
            {label} <MarkShape mark="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="chip chip-clear" onClick={clear}>
          {t('filter.clear')}
        </button>
      </li>
    </ul>
  )
}
