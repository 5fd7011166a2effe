import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceField, type Choice } from '../ui/choice-field.tsx'
import { FilterWord } from '../ui/filter-word.tsx'
import { parseAmount } from '../ui/parse-amount.ts'
import type { ListPart, SpendingFilter, WordPart } from './filter-address.ts'

interface FilterBarProps {
  filter: SpendingFilter
  change: (parts: Partial<SpendingFilter>) => void
  choices: Partial<Record<ListPart, Choice[]>>
  children?: ReactNode
}

/** A list takes one more value at each choice. */
export function FilterBar({ filter, change, choices, children }: FilterBarProps) {
  const { t } = useTranslation()
  const word = (part: WordPart) => (value: string) => change({ [part]: value })
  const { min, max, from, to, rule, verdict } = filter
  const unusual = [min, max, from, to, rule, verdict].some((part) => part !== '')
  return (
    <search className="filter-bar" aria-label={t('filter.label')}>
      <FilterWord label={t('filter.text')} value={filter.text} type="search" apply={word('text')} />
      {(['teams', 'uses', 'statuses', 'claimStatuses'] as const).map((part) => {
        const open = choices[part]?.filter(({ value }) => !filter[part].includes(value))
        return (
          open && (
            <ChoiceField
              key={part}
              label={t(`filter.${part}`)}
              value=""
              empty={t('filter.any')}
              choices={open}
              change={(value) => value && change({ [part]: [...filter[part], value] })}
            />
          )
        )
      })}
      <details className="filter-more" open={unusual}>
        <summary>{t('filter.more')}</summary>
        <div className="filter-bar">
          {(['min', 'max'] as const).map((part) => (
            <FilterWord
              key={part}
              label={t(`filter.${part}`)}
              value={filter[part]}
              apply={(typed) => (typed === '' || parseAmount(typed)) && word(part)(parseAmount(typed) ?? '')}
            />
          ))}
          {(['from', 'to'] as const).map((part) => (
            <FilterWord key={part} label={t(`filter.${part}`)} value={filter[part]} type="date" apply={word(part)} />
          ))}
          {children}
        </div>
      </details>
    </search>
  )
}
