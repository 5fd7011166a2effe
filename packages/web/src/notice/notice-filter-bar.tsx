import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { ChoiceField } from '../ui/choice-field.tsx'
import { FilterWord } from '../ui/filter-word.tsx'
import { clauseKinds, countOf, treatmentStatuses, type NoticeFilter, type ReadableClause } from './clauses.ts'
import { TreatmentMark } from './treatment-mark.tsx'

interface NoticeFilterBarProps {
  filter: NoticeFilter
  clauses: readonly ReadableClause[]
}

/** The three marks with their counts, each a list of its own; then kind and words. */
export function NoticeFilterBar({ filter, clauses }: NoticeFilterBarProps) {
  const { t } = useTranslation()
  const [address, setAddress] = useSearchParams()
  const withPart = (part: string, value: string) => {
    const next = new URLSearchParams(address)
    if (value) next.set(part, value)
    else next.delete(part)
    return next
  }
  const change = (part: string) => (value: string) => setAddress(withPart(part, value), { preventScrollReset: true })
  return (
    <>
      <nav className="tabs" aria-label={t('notice.statuses')}>
        <Link to={{ search: withPart('status', '').toString() }} aria-current={filter.status ? undefined : 'page'}>
          {t('notice.all', { n: clauses.length })}
        </Link>
        {treatmentStatuses.map((status) => (
          <Link
            key={status}
            to={{ search: withPart('status', status).toString() }}
            aria-current={filter.status === status ? 'page' : undefined}
          >
            <TreatmentMark status={status} /> {countOf(clauses, status)}
          </Link>
        ))}
      </nav>
      <search className="filter-bar" aria-label={t('filter.label')}>
        <FilterWord label={t('notice.text')} value={filter.text} type="search" apply={change('text')} />
        <ChoiceField
          label={t('notice.kind')}
          value={filter.kind ?? ''}
          empty={t('filter.any')}
          choices={clauseKinds.map((kind) => ({ value: kind, label: t(`notice.kinds.${kind}`) }))}
          change={change('kind')}
        />
      </search>
    </>
  )
}
